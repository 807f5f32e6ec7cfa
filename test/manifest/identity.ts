/** What the add-in says it is. */
import { all, children, type Rule, value } from './model';

const xsi = 'http://www.w3.org/2001/XMLSchema-instance';

/** The sets of Excel by their latest version, as far as Microsoft has named them. */
const latest: Readonly<Record<string, readonly [number, number]>> = {
  ExcelApi: [1, 20], AddinCommands: [1, 3], SharedRuntime: [1, 2], RibbonApi: [1, 2], DialogApi: [1, 2], CustomXmlParts: [1, 1], File: [1, 1], CompressedFile: [1, 1], Settings: [1, 1],
};
/** What the product needs at the least; anything above is asked for at run time. */
const floor = '1.14';

export const identity: Rule = {
  name: 'the add-in says what it is in a form that Office takes',
  complaints: ({ document }) => {
    const root = document.documentElement;
    const text = (name: string) => children(root, name).map((one) => one.textContent ?? '')[0] ?? '';
    const type = (element: Element | undefined) => element?.getAttributeNS(xsi, 'type') ?? '';
    const facts: readonly [what: string, found: string, pattern: RegExp][] = [
      ['the root', `${root.localName} ${root.namespaceURI ?? ''} ${type(root)}`, /^OfficeApp http:\/\/schemas\.microsoft\.com\/office\/appforoffice\/1\.1 TaskPaneApp$/],
      ['Id', text('Id'), /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/],
      ['Version', text('Version'), /^\d{1,5}(\.\d{1,5}){3}$/],
      ['DefaultLocale', text('DefaultLocale'), /^sv-SE$/],
      ['Permissions', text('Permissions'), /^ReadWriteDocument$/],
      ['Host', all(document, 'Host').map((one) => value(one, 'Name') || type(one)).join(), /^Workbook,Workbook$/],
      ['VersionOverrides', all(document, 'VersionOverrides').map((one) => `${one.namespaceURI ?? ''} ${type(one)}`).join(), /^http:\/\/schemas\.microsoft\.com\/office\/taskpaneappversionoverrides VersionOverridesV1_0$/],
      ['ExtensionPoint', all(document, 'ExtensionPoint').map(type).join(), /^PrimaryCommandSurface$/],
      ['OfficeTab', all(document, 'OfficeTab').map((one) => value(one, 'id')).join(), /^TabHome$/],
      ['Control', [...new Set(all(document, 'Control').map(type))].join(), /^Button$/],
      ['Action', [...new Set(all(document, 'Action').map(type))].join(), /^ShowTaskpane$/],
    ];
    const ids = ['Group', 'Control'].flatMap((name) => all(document, name)).map((one) => value(one, 'id'));
    return [
      ...facts.filter(([, found, pattern]) => !pattern.test(found)).map(([what, found]) => `${what} is "${found}"`),
      ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the id "${id}" is there twice`),
    ];
  },
};

export const requirements: Rule = {
  name: 'every requirement set is known, and ExcelApi 1.14 is the floor',
  complaints: ({ document }) => {
    const sets = all(document, 'Set').map((one) => ({ name: value(one, 'Name'), version: value(one, 'MinVersion') || value(one.parentElement ?? one, 'DefaultMinVersion') }));
    return [
      ...sets.filter(({ name, version }) => !isKnown(name, version)).map(({ name, version }) => `${name} ${version} is no set of Excel`),
      ...(sets.some(({ name, version }) => name === 'ExcelApi' && version === floor) ? [] : [`ExcelApi ${floor} is not asked for`]),
    ];
  },
};

function isKnown(name: string, version: string): boolean {
  const [major, minor] = latest[name] ?? [0, 0];
  const [, first, second] = /^(\d+)\.(\d+)$/.exec(version) ?? [];
  return Number(first) === major && Number(second) >= 1 && Number(second) <= minor;
}
