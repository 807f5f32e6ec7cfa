/**
 * The manifests, the one that sideloads as it is and the built one, held against every rule; and every rule shown to fail.
 * @jest-environment jsdom
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { manifestFor } from '../../manifest/index.cjs';
import { all, type Manifest, value } from './model';
import { rules } from './rules';

const root = resolve(__dirname, '../..');
const dist = join(root, 'dist');
const development = readFileSync(join(root, 'manifest.xml'), 'utf8');

if (!existsSync(join(dist, 'manifest.xml'))) throw new Error('dist/manifest.xml is missing: npm run build');
const built = readFileSync(join(dist, 'manifest.xml'), 'utf8');

function parsed(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  if (document.querySelector('parsererror')) throw new Error(`not well-formed: ${document.documentElement.textContent ?? ''}`);
  return document;
}

const manifest = (xml: string): Manifest => ({
  document: parsed(xml),
  file: (path) => (existsSync(join(dist, path)) ? new Uint8Array(readFileSync(join(dist, path))) : undefined),
});

const sources: readonly (readonly [name: string, xml: string])[] = [
  ['manifest.xml', development], ['dist/manifest.xml', built], ['one for an address of its own', manifestFor({ SAMRAKNA_URL: 'https://intranat.example.se/ekonomi/samrakna/' })],
];

describe.each(sources)('%s', (_, xml) => {
  test.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
    expect(rule.complaints(manifest(xml))).toEqual([]);
  });
});

/** For every rule: what to break, how, and the beginning of the complaint. */
const broken: readonly (readonly [rule: string, from: string | RegExp, to: string, complaint: string])[] = [
  ['elements stand in the order', /(<Label resid="Group.Label"\/>)([^]*?<\/Icon>)/, '$2$1', '<Group> has "Icon Label Control Control"'],
  ['elements stand in the order', /<SupportUrl[^>]*>/, '', '<OfficeApp> has'],
  ['elements stand in the order', '<Permissions>', '<Surprise/><Permissions>', '<OfficeApp> has'],
  ['the add-in says what it is', '6e0f1c52', 'not-an-id', 'Id is'],
  ['the add-in says what it is', /<Version>[^<]*/, '<Version>1.0', 'Version is "1.0"'],
  ['the add-in says what it is', 'id="Samrakna.Check"', 'id="Samrakna.Open"', 'the id "Samrakna.Open" is there twice'],
  ['the add-in says what it is', 'TabHome', 'TabHem', 'OfficeTab is "TabHem"'],
  ['every requirement set is known', 'Name="ExcelApi"', 'Name="ExelApi"', 'ExelApi 1.14 is no set of Excel'],
  ['every requirement set is known', 'MinVersion="1.14"', 'MinVersion="1.13"', 'ExcelApi 1.14 is not asked for'],
  ['every requirement set is known', ' MinVersion="1.14"', ' MinVersion="1.99"', 'ExcelApi 1.99 is no set of Excel'],
  ['every resid leads', '<Label resid="Open.Label"/>', '<Label resid="Opn.Label"/>', '<Label resid="Opn.Label"> leads to nothing'],
  ['every resid leads', '<Label resid="Open.Label"/>', '<Label resid="Open.Tip"/>', '<Label resid="Open.Tip"> leads to nothing in ShortStrings'],
  ['every resid leads', /Check\.Label/g, 'Check.Label.'.padEnd(33, 'x'), 'the resource id "Check.Label.'],
  ['every resid leads', '<bt:Url id="Open.Url"', '<bt:Url id="Check.Url" DefaultValue="https://localhost:3000/x"/><bt:Url id="Open.Url"', 'the resource "Check.Url" is there twice'],
  ['every resid leads', '<bt:ShortStrings>', '<bt:ShortStrings><bt:String id="Idle" DefaultValue="x"/>', 'nothing points at the resource "Idle"'],
  ['every text and id has a length', 'DefaultValue="Kontrollera nu"', `DefaultValue="${'x'.repeat(126)}"`, 'ShortStrings is'],
  ['every text and id has a length', 'Value="Check now"', 'Value=" "', 'ShortStrings is " "'],
  ['every text and id has a length', /(id="Check.Tip" DefaultValue=")[^"]*/, `$1${'x'.repeat(251)}`, 'LongStrings is'],
  ['every text and id has a length', /(<Description DefaultValue=")[^"]*/, `$1${'x'.repeat(251)}`, 'Description is'],
  ['every text is there in Swedish', /<bt:Override Locale="en-US" Value="Check now"\/>/, '', '"Kontrollera nu" has no en-US'],
  ['every text is there in Swedish', /<Override Locale="en-US"/, '<Override Locale="en-GB"', '"Samräkna" has no en-US'],
  ['every address is https', /(<SupportUrl DefaultValue=")https/, '$1http', '<SupportUrl> is "http://'],
  ['every address is https', /(id="Open.Icon.16" DefaultValue=")[^"]*/, '$1/icon-16.png', '<Image> is "/icon-16.png"'],
  ['every address is https', '<Hosts>', '<AppDomains><AppDomain>http://example.se</AppDomain></AppDomains><Hosts>', '<AppDomain> is "http://'],
  ['every page is of one origin', /(id="Check.Url" DefaultValue=")https:\/\/[^/]*/, '$1https://example.se', 'https://example.se/taskpane.html?view=checks is elsewhere'],
  ['every icon is there', /icon-20\.png/, 'icon-24.png', 'https://localhost:3000/assets/icons/icon-24.png should be a PNG of 20 × 20 pixels and is 24 × 24'],
  ['every icon is there', /icon-20\.png/, 'icon-21.png', 'https://localhost:3000/assets/icons/icon-21.png should be a PNG of 20 × 20 pixels and is not there'],
  ['every icon is there', /<bt:Image size="80" resid="Check.Icon.80"\/>/, '', 'an <Icon> has no picture of 80 pixels'],
  ['every icon is there', /<bt:Image size="20"/, '<bt:Image size="25"', 'an <Icon> has a picture of 25 pixels'],
  ['every page that is named', 'taskpane.html?view=checks', 'checks.html', 'https://localhost:3000/checks.html is not among the built files'],
];

test.each(broken.map(([name, from, to, complaint]) => [name, complaint, from, to] as const))('%s: a broken one is told "%s"', (name, complaint, from, to) => {
  const rule = rules.find((one) => one.name.startsWith(name));
  const xml = development.replace(from, to);
  expect(xml).not.toBe(development);
  expect(rule?.complaints(manifest(xml))).toContainEqual(expect.stringContaining(complaint));
});

test('every rule is shown to fail', () => {
  expect(rules.filter((rule) => !broken.some(([name]) => rule.name.startsWith(name))).map(({ name }) => name)).toEqual([]);
});

test('two buttons share one pane: the second opens it at its checks', () => {
  const document = parsed(development);
  const url = (id: string) => all(document, 'Url').filter((one) => value(one, 'id') === id).map((one) => value(one, 'DefaultValue'))[0];
  const label = (id: string) => all(document, 'String').filter((one) => value(one, 'id') === id).map((one) => value(one, 'DefaultValue'))[0];
  expect(all(document, 'Control').map((one) => [
    label(value(one.getElementsByTagName('Label')[0] ?? one, 'resid')), one.getElementsByTagName('TaskpaneId')[0]?.textContent, url(value(one.getElementsByTagName('SourceLocation')[0] ?? one, 'resid')),
  ])).toEqual([
    ['Öppna Samräkna', 'Samrakna.Pane', 'https://localhost:3000/taskpane.html'],
    ['Kontrollera nu', 'Samrakna.Pane', 'https://localhost:3000/taskpane.html?view=checks'],
  ]);
});

test('manifest.xml and the built one come from the template (npm run manifest:write)', () => {
  expect(development).toBe(manifestFor({}));
  const [start] = all(parsed(built), 'SourceLocation').map((one) => value(one, 'DefaultValue'));
  expect(built).toBe(manifestFor({ SAMRAKNA_URL: (start ?? '').replace(/taskpane\.html$/, '') }));
});

test.each([
  ['http://samrakna.example.se', 'Excel opens add-ins over https only'],
  ['samrakna.example.se', 'that is no address'],
  ['', 'that is no address'],
  ['https://', 'that is no address'],
  ['https://name:word@example.se', 'an address with a user name or a password in it'],
  ['https://example.se/?pane', 'it cannot have a ? or a #'],
])('a build for "%s" stops and says why', (address, why) => {
  expect(() => manifestFor({ SAMRAKNA_URL: address })).toThrow(new RegExp(`^SAMRAKNA_URL is "${address.replace(/[?]/g, '\\?')}", and .*${why.replace(/[?]/g, '\\?')}.*: set it to where dist/ will be served`));
});

test('webpack asks for the address before anything is built', () => {
  const environment = { ...process.env, SAMRAKNA_URL: 'http://samrakna.example.se' };
  const configure = () => execFileSync(process.execPath, ['-e', "require('./webpack.config.js')({}, { mode: 'production' })"], { cwd: root, env: environment, stdio: 'pipe' });
  expect(configure).toThrow(/Error: SAMRAKNA_URL is "http:\/\/samrakna\.example\.se", and Excel opens add-ins over https only/);
});

test('an address with signs that mean something in XML makes a manifest that can be read', () => {
  const document = parsed(manifestFor({ SAMRAKNA_URL: "https://example.se/a&b'c" }));
  expect(all(document, 'SupportUrl').map((one) => value(one, 'DefaultValue'))).toEqual(["https://example.se/a&b'c/index.html"]);
});
