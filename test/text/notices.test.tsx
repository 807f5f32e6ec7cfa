/** What the pane says of what happened: every notice, every trouble and every word of the pane, in both languages. */
import { renderToStaticMarkup } from 'react-dom/server';
import type { Trouble } from '../../src/hosts/workbook';
import { Announcement } from '../../src/pane/parts/announcement';
import { InExcel } from '../../src/pane/parts/in-excel';
import { WordsContext, wordsSv, type Words } from '../../src/pane/parts/words';
import { wordsEn } from '../../src/pane/parts/words-en';
import type { Notice } from '../../src/pane/session/notice';
import { cliEn } from '../../src/text/cli.en';
import { cliSv } from '../../src/text/cli.sv';
import type { Language } from '../../src/text/numbers';
import { paneEn } from '../../src/text/pane.en';
import { paneSv } from '../../src/text/pane.sv';
import { troublesEn } from '../../src/text/troubles.en';
import { troublesSv } from '../../src/text/troubles.sv';
import type { Opened } from '../../src/pane/session/session';
import { opened } from '../pane/live';
import { faultsIn } from './faults';

const spoken: Readonly<Record<Language, Words>> = { sv: wordsSv, en: wordsEn };

/** A kind that is added and not here does not compile, and one that nothing below is of fails. */
const kinds: Readonly<Record<Notice['is'], true>> = {
  working: true, opened: true, answered: true, 'state-set-aside': true, stopped: true, written: true, copied: true, 'written-here': true, recalculated: true, undone: true,
  'sheet-gone': true, 'not-remembered': true, trouble: true,
};
const at: Readonly<Record<Extract<Notice, { readonly is: 'working' }>['at'], true>> = {
  reading: true, writing: true, undoing: true, recalculating: true, copying: true, computing: true, opening: true,
};
const lost = ['Summa intäkter', '', 'Resultat'].map((label, index) => ({ total: `Budget | ${label}`, label, cell: { sheet: 'Budget', row: 9 + index, column: 1 }, by: [] }));
const notices: readonly Notice[] = [
  { is: 'working', at: 'reading' }, { is: 'working', at: 'writing' }, { is: 'working', at: 'undoing' }, { is: 'working', at: 'recalculating' }, { is: 'working', at: 'copying' },
  { is: 'working', at: 'computing' }, { is: 'working', at: 'opening' }, { is: 'opened' }, { is: 'answered', unsummed: [] }, { is: 'answered', unsummed: lost.slice(0, 1) }, { is: 'answered', unsummed: lost }, { is: 'state-set-aside' }, { is: 'stopped' },
  { is: 'written', name: 'ut.xlsx' }, { is: 'copied', name: 'ren.xlsx' }, { is: 'written-here', sheets: ['A'], differs: 0 }, { is: 'written-here', sheets: ['A', 'B'], differs: 3 },
  { is: 'recalculated', differs: 0 }, { is: 'recalculated', differs: 1 }, { is: 'recalculated', differs: 2 }, { is: 'sheet-gone', sheet: 'Budget' },
  { is: 'not-remembered', trouble: 'busy' }, { is: 'not-remembered', trouble: 'access-denied' },
  { is: 'undone', first: true, gone: [], keptTexts: 0 }, { is: 'undone', first: false, gone: [], keptTexts: 1 }, { is: 'undone', first: false, gone: ['noter'], keptTexts: 2 },
  { is: 'undone', first: false, gone: ['noter', 'regler'], keptTexts: 0 }, { is: 'trouble', trouble: 'busy' }, { is: 'trouble', trouble: 'sheet-protected', detail: 'Noter' },
];

test('every kind of notice is said', () => {
  expect(Object.keys(kinds).filter((kind) => notices.every(({ is }) => is !== kind))).toEqual([]);
  expect(Object.keys(at).filter((one) => notices.every((notice) => notice.is !== 'working' || notice.at !== one))).toEqual([]);
});

let workbook: Opened;
beforeAll(async () => { workbook = (await opened()).now(); });

const said = (notice: Notice, language: Language, inExcel: boolean): string => {
  const markup = renderToStaticMarkup(
    <InExcel value={inExcel}><WordsContext value={spoken[language]}><Announcement notice={notice} opened={workbook} /></WordsContext></InExcel>,
  );
  return markup.replaceAll(/<style[^>]*>.*?<\/style>|<[^>]*>/gs, '').replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
};

describe.each<Language>(['sv', 'en'])('in %s', (language) => {
  test.each(notices.flatMap((notice) => [false, true].map((inExcel) => [JSON.stringify(notice), inExcel, notice] as const)))('the notice %s, in Excel %s', (_, inExcel, notice) => {
    const sentence = said(notice, language, inExcel);
    // What is under way ends with an ellipsis.
    expect(faultsIn(notice.is === 'working' ? sentence.replace(/\s?…$/, '.') : sentence, language, ['ut.xlsx', 'ren.xlsx', workbook.name])).toEqual([]);
  });

  const sums: Readonly<Record<Language, string>> = {
    sv: 'Raderna ”Summa intäkter”, ”rad 10 utan text” och ”Resultat” prövas inte längre som summor av andra rader.',
    en: 'The rows “Summa intäkter”, “row 10 without words” and “Resultat” are no longer checked as sums of other rows.',
  };
  test('what an answer leaves unchecked is said after the counts, which in Excel the strip says', () => {
    expect(said({ is: 'answered', unsummed: lost }, language, true)).toBe(sums[language]);
    expect(said({ is: 'answered', unsummed: lost }, language, false)).toBe(`${said({ is: 'answered', unsummed: [] }, language, false)} ${sums[language]}`);
  });

  const troubles: Readonly<Record<Trouble, (detail?: string) => string>> = language === 'sv' ? troublesSv : troublesEn;
  test.each(Object.entries(troubles))('the trouble %s', (_, sentence) => {
    expect([...faultsIn(sentence(), language, []), ...faultsIn(sentence('Blad1'), language, ['Blad1'])]).toEqual([]);
  });

  test('every text of the pane and the command that is not put together', () => {
    const all = Object.entries(textsIn(language === 'sv' ? { pane: paneSv, cli: cliSv } : { pane: paneEn, cli: cliEn }));
    expect(all.length).toBeGreaterThan(200);
    // A label is no sentence; where it is one, it begins and ends as one.
    const faults = all.flatMap(([path, text]) => faultsIn(text, language, []).filter((fault) => !['no capital', 'no end'].includes(fault)).map((fault) => `${fault}: ${path}: ${text}`));
    expect(faults.filter((fault) => !meant.some((one) => fault.includes(one)))).toEqual([]);
  });
});

test('what is said in Swedish is said otherwise in English', () => {
  const english = textsIn({ pane: paneEn, cli: cliEn });
  const same = Object.entries(textsIn({ pane: paneSv, cli: cliSv })).filter(([path, text]) => english[path] === text && / .* /.test(text)).map(([path, text]) => `${path}: ${text}`);
  expect(same).toEqual([]);
});

/** Texts by where they stand in the dictionary. */
function textsIn(value: unknown, path = ''): Record<string, string> {
  if (typeof value === 'string') return { [path]: value };
  if (typeof value !== 'object' || value === null) return {};
  return Object.assign({}, ...Object.entries(value).map(([name, one]) => textsIn(one, `${path}/${name}`)));
}

/** Words that are the other language's on purpose: the button that leads there, and the command's usage, which stands in columns. */
const meant: readonly string[] = ['/otherLanguage/', '/cli/usage'];
