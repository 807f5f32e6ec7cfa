import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { version } from '../../package.json';
import { book, command, samrakna } from './command';

const folder = mkdtempSync(join(tmpdir(), 'samrakna-check-'));
afterAll(() => { rmSync(folder, { recursive: true }); });
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe('the report as JSON', () => {
  const ran = samrakna('check', book('vp2021-dirty-4-planterat-fel'), '--json');
  const report = JSON.parse(ran.out);

  test('stands on stdout with nothing else there, and says by the status that there are errors', () => {
    expect({ status: ran.status, err: ran.err }).toEqual({ status: 1, err: '' });
    expect(report).toMatchObject({ program: 'samräkna', version, contract: 1, workbook: 'vp2021-dirty-4-planterat-fel.xlsx' });
  });

  test('names the tables', () => {
    expect(report.tables[0]).toMatchObject({ sheet: 'Budget 2021-2023', kind: 'budget', unit: 'kr', columns: [
      { column: 'B', period: '2021', measure: 'budget' }, { column: 'C', period: '2022', measure: 'budget' }, { column: 'D', period: '2023', measure: 'budget' },
    ] });
    expect(report.tables[0].range).toMatch(/^A\d+:D60$/);
  });

  test('gives each fact its cell', () => {
    expect(report.facts).toContainEqual({
      concept: 'medlemsbidrag', member: 'Luleå', period: '2021', measure: 'budget', amount: '715875', unit: 'kr',
      label: 'Intäkter Luleå kommun 62%', sheet: 'Budget 2021-2023', cell: 'B7',
    });
  });

  test('has the planted error as one finding that explains itself, with what follows from it', () => {
    const { findings } = report;
    const planted = findings.filter((finding: { code: string }) => finding.code === 'sum-differs');
    expect(planted).toHaveLength(1);
    expect(planted[0]).toMatchObject({
      severity: 'error', sheet: 'Budget 2021-2023', cell: 'C46', label: 'Summa individ insatser', period: '2022',
      printed: '5226000', expected: '5262000', difference: '-36000', explanation: { code: 'digits-swapped' },
    });
    expect(planted[0].message).toMatch(/^[A-ZÅÄÖ”].*\.$/);
    expect(planted[0].related).toContain('Budget 2021-2023!C31:C45');
  });

  test('gives answers with verdict and margin in kronor', () => {
    const clean = JSON.parse(samrakna('check', book('vp2021'), '--json').out);
    expect(clean.answers).toContainEqual(expect.objectContaining({
      rule: 'insatsandel', reading: 'alla-insatser/nyttjade-medel', period: '2021', value: '0.879532', unit: 'share', holds: true,
      margin: '3722500', marginOther: '1240833.33', limit: '0.75',
    }));
    expect(clean.answers).toContainEqual(expect.objectContaining({ rule: 'forvaltningskostnader', period: '2021', value: '865500', unit: 'kr' }));
  });
});

test('a budget without errors gives the status 0', () => {
  const { status, out } = samrakna('check', book('sex-kommuner-ratt'), '--json');
  expect({ status, findings: JSON.parse(out).findings }).toEqual({ status: 0, findings: [] });
});

test('without --json the report is text to read, in Swedish, or in English when asked', () => {
  const { status, out, err } = samrakna('check', book('vp2021'));
  expect({ status, err }).toEqual({ status: 1, err: '' });
  expect(out).toContain('FEL  Budget 2021-2023!D14');
  expect(out).toContain('Förvaltningskostnader');
  expect(out).toContain('865\u00a0500\u00a0kr');
  expect(out).toContain('Måluppfyllelse!A4:G21  Måluppfyllelse: Mål och måltal i verksamhetsplan 2021 (inga utfall – planår) (utan belopp år för år; kontrolleras inte)\n');
  expect(out.replace(/\s+/g, ' ')).toContain('spara arbetsboken och öppna den igen: då ställs frågan inte mer.');
  expect(samrakna('check', book('vp2021'), '--lang', 'en').out).toContain('ERROR  Budget 2021-2023!D14');
});

test('a workbook without a table is not said to be without remarks, and its sheets are named as not read', () => {
  const { status, out } = samrakna('check', book('utan-budget'));
  expect(status).toBe(0);
  expect(out).toMatch(/^Ingen tabell med budget eller utfall hittades\.\nBlad som inte lästes: .+\.$/m);
  expect(out).not.toContain('Inget att anmärka på');
});

describe('answers', () => {
  const answers = file('svar.json', JSON.stringify({ entries: [{ member: 'Boden', date: '2021-06-01' }], keyBefore: { Luleå: '62', Piteå: '32', Älvsbyn: '6' } }));
  const questionsOf = (...args: string[]): string[] =>
    JSON.parse(samrakna('check', book('vp2021'), '--json', ...args).out).questions.map(({ code }: { code: string }) => code);

  test('take the questions away that they answer', () => {
    expect(questionsOf()).toContain('entry-date');
    expect(questionsOf('--answers', answers)).not.toContain('entry-date');
  });

  test('naming a stranger is said and does no harm', () => {
    const stranger = file('frammande.json', JSON.stringify({ entries: [{ member: 'Kiruna', date: '2021-06-01' }] }));
    const { status, err } = samrakna('check', book('vp2021'), '--answers', stranger);
    expect(status).toBe(1);
    expect(err).toMatch(/^samrakna: Svaren nämner ”Kiruna”, som inte är någon medlem i arbetsboken: medlemmarna är Luleå, /);
  });

  test('name a member as people do', () => {
    const kommun = file('kommun.json', JSON.stringify({ entries: [{ member: 'Bodens kommun', date: '2021-06-01' }], keyBefore: { 'Luleå kommun': '62', Piteå: '32', Älvsbyn: '6' } }));
    expect(samrakna('check', book('vp2021'), '--answers', kommun).out).toBe(samrakna('check', book('vp2021'), '--answers', answers).out);
    expect(samrakna('check', book('vp2021'), '--answers', kommun).err).toBe('');
  });

  test.each([
    ['a sheet without a budget', { mainBudget: 'Finns inte' }, /^samrakna: Svaren nämner bladet ”Finns inte”, som inte har någon budget: blad med tabeller är Budget 2021-2023/],
    ['a key that is not whole', { keyBefore: { Luleå: '62', Piteå: '30' } }, /^samrakna: Andelarna i keyBefore blir tillsammans 92\u00a0% och inte 100 %/],
    ['population as key without inhabitants', { key: 'befolkning' }, /^samrakna: Fördelningsnyckeln behöver invånarantal/],
    ['free amounts as key without amounts', { key: 'fria-belopp' }, /^samrakna: Fördelningsnyckeln behöver kommunernas belopp/],
  ])('with %s are said', (_, content, sentence) => {
    const { status, err } = samrakna('check', book('vp2021'), '--answers', file('tvivel.json', JSON.stringify(content)));
    expect(status).toBe(1);
    expect(err).toMatch(sentence);
  });

  test.each([
    ['no JSON', 'hej', 'Svarsfilen är inte giltig JSON.'],
    ['a field there is none of', '{"entry":[]}', 'Fältet ”entry” finns inte i svarsfilen: de fält som finns är entries, '],
    ['a date that does not exist', '{"entries":[{"member":"Boden","date":"2021-11-31"}]}', 'I svarsfilen ska ”entries[0].date” vara ett datum som finns'],
    ['a number in words', '{"keyBefore":{"Luleå":"sextiotvå"}}', 'I svarsfilen ska ”keyBefore.Luleå” vara ett tal inom citattecken'],
    ['a unit there is none of', '{"unit":"öre"}', 'I svarsfilen ska ”unit” vara något av kr, tkr, mnkr.'],
  ])('with %s are wrong usage, said in one sentence', (_, content, sentence) => {
    const { status, out, err } = samrakna('check', book('vp2021'), '--json', '--answers', file('fel.json', content));
    expect({ status, out, err }).toEqual({ status: 64, out: '', err: expect.stringContaining(`samrakna: ${sentence}`) });
  });

  test('that cannot be read are a file that cannot be read', () => {
    expect(samrakna('check', book('vp2021'), '--answers', join(folder, 'saknas.json'))).toEqual({
      status: 2, out: '', err: expect.stringMatching(/^samrakna: Filen finns inte eller får inte läsas \(.*saknas\.json\)/),
    });
  });
});

describe('a file that is no readable workbook gives the status 2, one sentence, and an empty stdout', () => {
  test.each([
    ['missing', join(folder, 'saknas.xlsx'), /finns inte/],
    ['a folder', folder, /finns inte eller får inte läsas/],
    ['text', file('text.xlsx', 'hej'), /ingen Excelarbetsbok/],
    ['empty', file('tom.xlsx', ''), /Excelarbetsbok|skadad/],
    ['an OLE container', file('gammal.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)])), /Excelarbetsbok|format|lösenord|skadad/],
  ])('%s', (_, path, sentence) => {
    const { status, out, err } = samrakna('check', path, '--json');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

test('wrong usage gives the status 64 and one sentence', () => {
  expect(samrakna('whatif', book('vp2021'))).toEqual({
    status: 64, out: '', err: 'samrakna: Säg vilket scenario det gäller: samrakna whatif FIL --scenario S.json.\n',
  });
  expect(samrakna()).toEqual({ status: 64, out: '', err: 'samrakna: Säg vad som ska göras: check, write, clean eller whatif.\n' });
});

test('help and version', () => {
  expect(samrakna('--help')).toMatchObject({ status: 0, err: '', out: expect.stringContaining('samrakna check FIL') });
  expect(samrakna('--version')).toEqual({ status: 0, err: '', out: `${version}\n` });
});

(process.platform === 'win32' ? describe.skip : describe)('a reader of the report that goes away', () => {
  const piped = (book_: string, to: string) => spawnSync('bash', ['-c', `"$0" "$1" check "$2" --json ${to}`, process.execPath, command, book_], { encoding: 'utf8' });

  test('early leaves the status as it is, without a word', () => {
    const { stdout, stderr } = piped(book('sex-kommuner-ratt'), '| head -c 1; echo " ${PIPESTATUS[0]}"');
    expect({ stdout, stderr }).toEqual({ stdout: '{ 0\n', stderr: '' });
  });

  (existsSync('/dev/full') ? test : test.skip)('because the disk is full is said, with the status 2', () => {
    const { status, stderr } = piped(book('sex-kommuner-ratt'), '> /dev/full');
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'samrakna: Rapporten kunde inte skrivas ut: kontrollera att det finns plats på disken.\n' });
  });
});
