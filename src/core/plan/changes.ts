/** What a write would change: the plan held against our sheets as they stand, and what of the user's own text is kept or would be lost. */
import type { Cell, Shown } from '../model';
import { bare, formulaText } from './formula-text';
import type { OwnNames } from './formula-text';
import { inputOfKey, plain } from './inputs';
import type { OwnKind, OwnSheet, Plan, PlanCell, PlannedSheet } from './model';
import { pairedRows } from './row-pairs';
import type { NamedRow } from './row-pairs';
import { anyMark, rowMark, says } from './row-mark';

/** A place on a sheet. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** A cell that will show something else. */
export interface ChangedCell extends Place {
  /** Where it stands now; its row may be another. */
  readonly from: Place;
  /** Absent where the cell is blank. */
  readonly was?: Shown;
  readonly becomes?: Shown;
}

/** A row that comes, where it is to stand, or one that goes, where it stands. */
interface ChangedRow {
  readonly row: number;
  /** The first that it says, for a row to be known by. */
  readonly says: string;
}

/** The user's own in a sheet of ours, where it stands now. */
interface OwnWords extends Place {
  readonly words: Shown;
}

export interface SheetChanges {
  readonly kind: OwnKind;
  /** The name it has, or is to be given. */
  readonly name: string;
  readonly is: 'new' | 'same' | 'changed';
  readonly cells: readonly ChangedCell[];
  /** How many cells show the same by another formula, or by one where a fixed value stands. */
  readonly formulas: number;
  readonly come: readonly ChangedRow[];
  readonly gone: readonly ChangedRow[];
  /** The user's words in places for them, that stay. */
  readonly kept: readonly OwnWords[];
  /** Values of the user's own in cells meant for them, that the plan reckons with. */
  readonly inputs: readonly OwnWords[];
  /** How many filled cells the user has right of our columns: they are not touched. */
  readonly beside: number;
  /** What the user has written in our columns, outside the places for it: it goes. */
  readonly lost: readonly OwnWords[];
}

/** One for each sheet that is to be written, in the plan's order. The time of writing is no change. */
export function changes(plan: Plan, own: readonly OwnSheet[]): SheetChanges[] {
  const names = new Map<OwnKind, string>([...plan.sheets, ...own].map(({ kind, name }) => [kind, name]));
  return plan.sheets.map((planned) => {
    const standing = own.find(({ kind }) => kind === planned.kind);
    return standing === undefined ? asNew(planned) : changed(planned, standing, (kind) => names.get(kind));
  });
}

function asNew({ kind, name }: PlannedSheet): SheetChanges {
  return { kind, name, is: 'new', cells: [], formulas: 0, come: [], gone: [], kept: [], inputs: [], beside: 0, lost: [] };
}

function changed(planned: PlannedSheet, standing: OwnSheet, ownName: OwnNames): SheetChanges {
  const { kind, name, lastColumn = 0, stands } = standing;
  const ours = stands.filter(({ column }) => column <= lastColumn);
  const [before, after] = [standingLines(ours, standing), plannedLines(planned)];
  const pairs = pairedRows(before, after);
  const touched = touchedRows(before, standing);
  const words = ownWords(planned, standing);
  const cells: ChangedCell[] = [];
  const lost = [...words.lost];
  const come: ChangedRow[] = [];
  let formulas = 0;
  after.forEach((line, index) => {
    const old = before[pairs[index] ?? -1];
    if (old === undefined) return void come.push(...rowOf(line.row, [...line.cells.values()].map((cell) => shownOf(cell))));
    for (const column of new Set([...old.cells.keys(), ...line.cells.keys()])) {
      const [cell, there] = [line.cells.get(column), old.cells.get(column)];
      const isKeyed = words.places.has(`${old.row}:${column}`);
      if (cell?.ownership.is === 'keep' || words.keepPlaces.has(`${old.row}:${column}`)) continue;
      const parts = cell?.content?.is === 'formula' ? cell.content.formula : undefined;
      // A formula that stays is only to be computed: what it shows is none of the write's doing.
      if (parts !== undefined && there?.formula !== undefined && bare(formulaText(parts, kind, ownName)) === bare(there.formula)) continue;
      const [was, becomes] = [there?.shows, cell && shownOf(cell, there?.shows)];
      const isSame = saying(was) === saying(becomes);
      if (isSame && parts === undefined && there?.formula === undefined) continue;
      if (isSame) formulas += 1;
      else cells.push({ row: line.row, column, from: { row: old.row, column }, ...given('was', was), ...given('becomes', becomes) });
      if (there && !isKeyed && touched.has(old.row) && (there.formula === undefined || !cell?.content)) lost.push(...wordsOf(there));
    }
  });
  const paired = new Set(pairs);
  const goes = before.filter((_, index) => !paired.has(index));
  lost.push(...goes.filter(({ row }) => touched.has(row)).flatMap((line) =>
    [...line.cells.values()].filter(({ row, column, formula }) => formula === undefined && !words.places.has(`${row}:${column}`)).flatMap(wordsOf)));
  const gone = goes.flatMap((line) => rowOf(line.row, [...line.cells.values()].map(({ shows }) => shows)));
  const isChanged = cells.length + formulas + come.length + gone.length + lost.length > 0;
  return {
    kind, name, is: isChanged ? 'changed' : 'same', cells, formulas, come, gone, kept: words.kept, inputs: words.inputs,
    beside: stands.length - ours.length, lost: lost.sort((a, b) => a.row - b.row || a.column - b.column),
  };
}

/** A row as it stands, or as it is to stand. */
interface Line<T> extends NamedRow {
  readonly row: number;
  readonly cells: ReadonlyMap<number, T>;
}

function standingLines(cells: readonly Cell[], { keyed }: OwnSheet): Line<Cell>[] {
  const keys = new Map<number, string[]>();
  for (const { key, row } of keyed) keys.set(row, [...(keys.get(row) ?? []), key]);
  return linesOf(cells, (row) => keys.get(row) ?? [], ({ shows, formula }) => ({ shows, isFixed: formula === undefined }));
}

function plannedLines({ cells: all, keyColumn }: PlannedSheet): Line<PlanCell>[] {
  const cells = all.filter(({ column }) => column !== keyColumn);
  const keys = new Map<number, string[]>();
  for (const { row, ownership } of cells) if (ownership.is !== 'ours') keys.set(row, [...(keys.get(row) ?? []), ownership.key]);
  return linesOf(cells, (row) => keys.get(row) ?? [], (cell) => ({ shows: shownOf(cell), isFixed: cell.content?.is === 'value' }));
}

/** Row by row from the top, where anything stands. A row is called by its keys; else by its first text, and the next that no formula gives. */
function linesOf<T extends Place>(cells: readonly T[], keysOf: (row: number) => readonly string[], read: (cell: T) => { readonly shows: Shown | undefined; readonly isFixed: boolean }): Line<T>[] {
  const rows = new Map<number, Map<number, T>>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? new Map<number, T>();
    rows.set(cell.row, row.set(cell.column, cell));
  }
  return [...rows].sort(([a], [b]) => a - b).flatMap(([row, inRow]): Line<T>[] => {
    const keys = keysOf(row).map((key) => inputOfKey(key)?.name ?? key).sort();
    if (keys.length > 0) return [{ row, cells: inRow, keyed: true, name: `key ${keys.join('\n')}` }];
    const said = [...inRow.values()].map(read).filter(({ shows }) => saying(shows) !== '');
    const texts = said.flatMap(({ shows, isFixed }, index) => (shows?.is === 'text' && (index === 0 || isFixed) ? [shows.text] : []));
    return said.length === 0 ? [] : [{ row, cells: inRow, keyed: false, name: texts.slice(0, 2).join('\n') }];
  });
}

/** The rows that somebody has written into since they were written; none where nothing tells. */
function touchedRows(lines: readonly Line<Cell>[], { keyed, marked }: OwnSheet): ReadonlySet<number> {
  if (marked.every(({ mark }) => mark === anyMark)) return new Set();
  const theirs = new Set(keyed.map(({ row, column }) => `${row}:${column}`));
  const marks = new Map(marked.map(({ row, mark }) => [row, mark]));
  return new Set(lines.filter(({ row, cells }) => {
    const mark = marks.get(row);
    return mark !== anyMark && mark !== rowMark([...cells.values()].filter(({ column }) => !theirs.has(`${row}:${column}`)));
  }).map(({ row }) => row));
}

interface Words {
  /** Of all that is the user's to fill, as it stands. */
  readonly places: ReadonlySet<string>;
  /** Of those that are for words of the user's own. */
  readonly keepPlaces: ReadonlySet<string>;
  readonly kept: readonly OwnWords[];
  readonly inputs: readonly OwnWords[];
  /** In places for them that the plan has no longer, or where what stands is no valid value. */
  readonly lost: readonly OwnWords[];
}

function ownWords({ cells }: PlannedSheet, { keyed, kept: found }: OwnSheet): Words {
  const keeps = new Set(cells.flatMap(({ ownership }) => (ownership.is === 'keep' ? [ownership.key] : [])));
  const inputs = new Map(cells.flatMap((cell) => (cell.ownership.is === 'input' ? [[inputOfKey(cell.ownership.key)?.name ?? cell.ownership.key, cell]] : [])));
  const all = keyed.map(({ key, row, column }) => {
    const shows = found[key];
    const words = shows === undefined ? [] : wordsOf({ row, column, shows });
    const place = `${row}:${column}`;
    const input = inputOfKey(key);
    if (keeps.has(key)) return { is: 'kept', words, place } as const;
    const planned = inputs.get(input?.name ?? key);
    if (input === undefined) return { is: planned === undefined ? 'dropped' : 'ours', words, place } as const;
    if (shows === undefined || plain(shows) === input.ours) return { is: 'ours', words, place } as const;
    return { is: saying(planned && shownOf(planned)) === saying(shows) ? 'inputs' : 'refused', words, place } as const;
  });
  const those = (...wanted: readonly (typeof all)[number]['is'][]) => all.filter(({ is }) => wanted.includes(is));
  const wordsIn = (those: typeof all) => those.flatMap(({ words }) => words);
  return {
    places: new Set(all.map(({ place }) => place)), keepPlaces: new Set(those('kept', 'dropped').map(({ place }) => place)),
    kept: wordsIn(those('kept')), inputs: wordsIn(those('inputs')), lost: wordsIn(those('dropped', 'refused')),
  };
}

/** What a planned cell will show. @param there what stands in its place, for the time of writing is no change */
function shownOf({ content }: PlanCell, there?: Shown): Shown | undefined {
  switch (content?.is) {
    case undefined: return undefined;
    case 'value': return content.value;
    case 'formula': return content.shows;
    case 'written-at': {
      const { before, after } = content;
      return there?.is === 'text' && there.text.startsWith(before) && there.text.endsWith(after) ? there : { is: 'text', text: before + after };
    }
  }
}

/** As text that two hosts give alike; a blank cell, and an empty text, say nothing. */
function saying(shown: Shown | undefined): string {
  return shown === undefined ? '' : says(shown);
}

function wordsOf({ row, column, shows }: Cell): OwnWords[] {
  return shows === undefined || says(shows).trim() === '' ? [] : [{ row, column, words: shows }];
}

function rowOf(row: number, shown: readonly (Shown | undefined)[]): ChangedRow[] {
  const first = shown.map(saying).find((one) => one !== '');
  return first === undefined ? [] : [{ row, says: first }];
}

function given<K extends string>(name: K, shown: Shown | undefined): Partial<Record<K, Shown>> {
  // A record of one name, or of none: the compiler cannot see that from a computed name.
  return (saying(shown) === '' ? {} : { [name]: shown }) as Partial<Record<K, Shown>>;
}
