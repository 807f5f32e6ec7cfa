/** Header rows: which cells say what the figures beneath them are of. */
import type { Cell, Measure, Period } from '../model';
import type { Unit } from '../money';
import { figureOf, isDateFormat } from './amounts';
import type { Grid } from './grid';
import { tidy, wordsOf } from './labels';
import type { Lexicon } from './lexicon';
import { dateOfSerial, timeIn, type Time } from './periods';

/** What a header says of its column; a measure or a year may stand elsewhere. */
export interface Head {
  readonly column: number;
  readonly row: number;
  readonly text: string;
  readonly period?: Period;
  readonly months?: readonly [number, number];
  readonly measure?: Measure;
  readonly unit?: Unit;
  /** "fg år": the year before the table's own. */
  readonly lastYear?: boolean;
  /** Where the table goes on below: the row there for each row of the table. */
  readonly rowAt?: ReadonlyMap<number, number>;
  /** "Totalt": of the columns before it. */
  readonly total?: boolean;
}

/** One or more rows that together head the columns beneath them. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly heads: readonly Head[];
}

/** Every header band of the sheet, from the top down. */
export function bandsOf(grid: Grid, lexicon: Lexicon, date1904: boolean): readonly Band[] {
  const bands: Band[] = [];
  let rows: (readonly Head[])[] = [];
  let governed = new Map<number, Head>();
  const close = () => {
    const heads = combined(grid, rows).filter((head) => headsFigures(grid, head, rows));
    const left = Math.min(...heads.map((head) => head.column));
    const right = Math.max(...heads.map((head) => head.column));
    // A title in the label column says the year too, but is no header row.
    const own = rows.flat().filter((head) => head.column >= left && head.column <= right).map((head) => head.row);
    if (heads.length > 0) {
      bands.push({ top: Math.min(...own), bottom: Math.max(...own), heads });
      governed = new Map([...governed, ...heads.map((head) => [head.column, head] as const)]);
    }
    rows = [];
  };
  for (const row of grid.rows) {
    const last = rows.at(-1)?.[0]?.row;
    if (last !== undefined && row > last + 2) close();
    const heads = headsOf(grid, row, lexicon, date1904, new Map([...governed, ...rows.flat().map((head) => [head.column, head] as const)]));
    if (heads.length > 0) {
      if (last !== undefined && !completes(heads, rows)) {
        // A title says a year too; what stands between it and the figures is their header.
        if (rows.flat().length === 1) rows = [];
        else close();
      }
      rows.push(heads);
    } else if (hasFigures(grid, row)) close();
  }
  close();
  return bands;
}

/** What a single cell says as a header, or undefined where it is none. */
function headOf(cell: Cell, lexicon: Lexicon, date1904: boolean): Head | undefined {
  const place = { column: cell.column, row: cell.row };
  const { shows } = cell;
  if (shows?.is === 'number') {
    if (isDateFormat(cell.format)) {
      return { ...place, text: shows.number, period: dateOfSerial(shows.number, cell.format ?? '', date1904) };
    }
    return isYear(cell) && !cell.format?.includes('%') ? { ...place, text: shows.number, period: shows.number } : undefined;
  }
  if (shows?.is !== 'text' || shows.text.length > 60) return undefined;
  return headInText(tidy(shows.text), place, lexicon);
}

function headInText(text: string, place: { column: number; row: number }, lexicon: Lexicon): Head | undefined {
  // "Utfall/budget" is the one divided by the other.
  const { rest, ...time } = timeIn(text.replace(/(?:utfall|prognos|förbrukat)\s*\/\s*budget/iu, 'kvot')) ?? ({ rest: text.replace(/(?:utfall|prognos|förbrukat)\s*\/\s*budget/iu, 'kvot') } satisfies Time);
  const words = wordsOf(rest.replace(/[()]/g, ' ').replace(/%/g, ' procent '));
  // "B 2026" is a budget; a letter without a year is none.
  const telling = time.period ? words : words.filter((word) => word.length > 1);
  const spelt = lexicon.measures.find(({ book }) => book.spelt(telling));
  const misspelt = spelt || !time.period ? undefined : lexicon.measures.find(({ book }) => words.some((word) => book.find([word])));
  const measure = (spelt ?? misspelt)?.measure;
  const unit = lexicon.units.spelt(words)?.value;
  const total = lexicon.totals.spelt(words) !== undefined || (!time.period && words.length === 1 && /^(?:helår|helåret|årssumma)$/.test(words[0] ?? ''));
  const lastYear = lexicon.lastYear.spelt(words) !== undefined;
  const foreign = words.filter((word) => !lexicon.headerWords.spelt([word]) && !lexicon.totals.spelt([word]));
  const says = time.period ?? time.months ?? measure ?? unit ?? (words.includes('belopp') || undefined);
  if (foreign.length > (time.period && measure ? 1 : 0) || (says === undefined && !total && !lastYear)) return undefined;
  return {
    ...place, text, ...time, ...(measure ? { measure } : {}), ...(unit ? { unit } : {}), ...(total ? { total } : {}),
    ...(lastYear && !time.period ? { lastYear } : {}),
  };
}

/** The heads of a row, none where the row is one of figures. */
function headsOf(grid: Grid, row: number, lexicon: Lexicon, date1904: boolean, governed: ReadonlyMap<number, Head>): readonly Head[] {
  const cells = grid.cells(row);
  const heads = cells.flatMap((cell) => headOf(cell, lexicon, date1904) ?? []);
  const headed = new Set(heads.map((head) => head.column));
  const figures = cells.filter((cell) => isFigure(cell) && !headed.has(cell.column));
  const free = heads.filter((head) => !governed.has(head.column));
  if (figures.length > 0) {
    // A second table beside the first may have its header beside the first one's figures.
    const beside = free.filter((head) => headsFigures(grid, head, [[head]]));
    return figures.every((cell) => governed.has(cell.column)) && beside.some((head) => !isBareYear(grid, head) || beside.length > 1) ? beside : [];
  }
  const first = heads[0];
  if (!first || !heads.some((head) => head.period || head.months || head.measure || head.unit || !head.total)) return [];
  // "Summa | 2000" is a row of figures too, though "Summa" may head a column.
  const years = heads.filter((head) => !isOnlyTotal(head) || governed.has(head.column));
  return years.every((head) => isBareYear(grid, head)) && isDataRow(grid, years, lexicon, governed) ? [] : heads;
}

function isOnlyTotal({ total, period, months, measure, unit }: Head): boolean {
  return total === true && (period ?? months ?? measure ?? unit) === undefined;
}

/** Figures that happen to look like years: under a header, beside a label of their own. */
function isDataRow(grid: Grid, heads: readonly Head[], lexicon: Lexicon, governed: ReadonlyMap<number, Head>): boolean {
  const first = heads[0];
  if (!first || !heads.some((head) => governed.has(head.column))) return false;
  const repeated = heads.every((head) => governed.get(head.column)?.period === head.period);
  const label = grid.cells(first.row, 1, first.column - 1).find((cell) => cell.shows?.is === 'text');
  if (label?.shows?.is !== 'text') return heads.length === 1 && !repeated;
  const words = wordsOf(label.shows.text);
  if (lexicon.labelHeaders.spelt(words)?.whole && !lexicon.sections.spelt(words)?.whole) return false;
  if (!lexicon.sections.spelt(words)?.whole) return true;
  // "INTÄKTER | 2023 | 2024" heads a section; "Personal | 1990" is an amount.
  const afterGap = grid.cells(first.row - 1).length === 0;
  return heads.length === 1 ? !(repeated && afterGap) : !repeated && !areConsecutive(heads);
}

function areConsecutive(heads: readonly Head[]): boolean {
  const years = new Set(heads.map((head) => Number(head.period)));
  return years.size === heads.length && Math.max(...years) - Math.min(...years) === years.size - 1;
}

/** A further header row adds what the rows above it lack: measures under years, years under measures, units. */
function completes(heads: readonly Head[], rows: readonly (readonly Head[])[]): boolean {
  const above = rows.flat();
  const lacks = (key: 'period' | 'measure') => !above.some((head) => head[key]) && heads.some((head) => head[key]);
  return lacks('period') || lacks('measure') || heads.every((head) => !head.period && !head.measure);
}

/** The columns of the row that heads most figures, with what the other rows say of them; a merged cell counts for the columns to its right. */
function combined(grid: Grid, rows: readonly (readonly Head[])[]): readonly Head[] {
  const counts = rows.map((heads) => heads.filter((head) => headsFigures(grid, head, rows)).length);
  const main = rows[counts.lastIndexOf(Math.max(...counts))] ?? [];
  const others = rows.filter((heads) => heads !== main);
  return main.map((head) => others.reduce((whole, heads) => {
    // What stands over the labels is a title.
    const own = heads.findLast((other) => other.column <= head.column && other.column >= (main[0]?.column ?? 0));
    return own && !whole.total ? { ...own, ...whole, text: own.row < whole.row ? `${own.text} ${whole.text}` : whole.text } : whole;
  }, head));
}

/** Figures, and more of them than words, stand beneath the head before the next one. */
function headsFigures(grid: Grid, head: Head, rows: readonly (readonly Head[])[]): boolean {
  const bottom = Math.max(...rows.flat().map((other) => other.row));
  const alone = rows.flat().length === 1;
  const unitOnly = alone && !head.period && !head.months && !head.measure;
  let figures = 0;
  const words: string[] = [];
  for (const row of grid.below(bottom)) {
    const cell = grid.at(row, head.column);
    // Far below a lone line stand the figures of something else.
    if (alone && figures + words.length === 0 && row > bottom + 6) return false;
    // A line that says the unit alone heads no account numbers, which stand before the labels.
    // Nor does a line of words alone head years, beside which a table on its side stands.
    if (cell && (unitOnly || (alone && isYear(cell))) && grid.cells(row, 1, head.column - 1).length === 0) continue;
    if (cell && isFigure(cell)) figures++;
    else if (cell?.shows?.is === 'text') words.push(cell.shows.text);
    if (figures > 20 || row > bottom + 200) break;
  }
  const dates = rows.flat().filter((other) => other.row === head.row && other.period !== undefined).length;
  // A note may say "Inga" under every date; a column of different words is one of labels.
  return figures > 0 ? figures >= words.length : head.period !== undefined && dates >= 2 && words.length > 0 && new Set(words).size === 1;
}

function hasFigures(grid: Grid, row: number): boolean {
  return grid.cells(row).some(isFigure);
}

/** Whether the cell holds an amount, a share or an error. */
export function isFigure(cell: Cell): boolean {
  const figure = figureOf(cell);
  return figure.is === 'amount' || figure.is === 'share' || figure.is === 'error';
}

function isYear({ shows }: Cell): boolean {
  return shows?.is === 'number' && /^(199\d|20[0-7]\d)$/.test(shows.number);
}

function isBareYear(grid: Grid, head: Head): boolean {
  return grid.at(head.row, head.column)?.shows?.is === 'number' && head.period === head.text;
}
