/** #REF!, #DIV/0! and their like in a sheet that holds a table: reported where it arises, with the cells that only pass it on. */
import { contains } from '../address';
import type { CellRef } from '../address';
import type { Cell, Finding, Table } from '../model';
import { finding } from './finding';
import type { Ledger } from './ledger';
import { references } from './references';

interface Broken {
  readonly at: CellRef;
  readonly error: string;
  /** The broken cells that its formula names. */
  readonly from: readonly CellRef[];
}

export function cellErrors({ reading }: Ledger): Finding[] {
  const sheets = reading.snapshot.sheets.filter(({ name }) => reading.tables.some((table) => table.sheet === name));
  const cells = sheets.flatMap(({ name, cells: all }) => all.flatMap((cell) => (cell.shows?.is === 'error' ? [{ sheet: name, cell, error: cell.shows.error }] : [])));
  const places = cells.map(({ sheet, cell }) => ({ sheet, row: cell.row, column: cell.column }));
  const broken = cells.map(({ cell, error }, index): Broken => {
    const at = places[index] ?? { sheet: '', row: 0, column: 0 };
    return { at, error, from: sourcesOf(cell, at, places) };
  });
  return broken.filter(({ from }) => from.length === 0).flatMap((root) => {
    const table = tableAt(reading.tables, root.at);
    return table ? [asFinding(table, root, followers(root, broken), reading.tables)] : [];
  });
}

function sourcesOf(cell: Cell, at: CellRef, broken: readonly CellRef[]): CellRef[] {
  if (cell.formula === undefined) return [];
  const named = references(cell.formula, at);
  return broken.filter((other) => other !== at && named.some((range) => contains(range, other)));
}

/** Everything that names the root, directly or through others; a root is never its own follower. */
function followers(root: Broken, broken: readonly Broken[]): Broken[] {
  const reached = new Set<CellRef>([root.at]);
  for (let before = 0; before < reached.size;) {
    before = reached.size;
    for (const { at, from } of broken) if (from.some((source) => reached.has(source))) reached.add(at);
  }
  return broken.filter(({ at }) => at !== root.at && reached.has(at));
}

/** The table it stands in, or the first of its sheet. */
function tableAt(tables: readonly Table[], at: CellRef): Table | undefined {
  const here = tables.filter((table) => table.sheet === at.sheet);
  return here.find((table) => table.ranges.some((range) => contains(range, at))) ?? here[0];
}

function asFinding(table: Table, { at, error }: Broken, passed: readonly Broken[], tables: readonly Table[]): Finding {
  const inTable = table.ranges.some((range) => contains(range, at));
  const row = inTable ? table.rows.find((one) => one.row === at.row && hasEntryAt(one.entries, at, one.labelCell)) : undefined;
  const column = row && table.columns.find((one) => one.column === at.column);
  return finding('cell-error', at, { table, ...(row && { row }), ...(column && { column }) }, {
    printed: { is: 'words', words: error },
    consequences: passed.map((one) => ({ cell: one.at, label: labelAt(tables, one.at) })),
  });
}

function labelAt(tables: readonly Table[], at: CellRef): string {
  const rows = tables.filter((table) => table.sheet === at.sheet).flatMap((table) => table.rows);
  return rows.find((row) => row.entries.some(({ cell }) => cell.row === at.row && cell.column === at.column))?.label ?? '';
}

/** Two tables may stand side by side: the row is the one whose own cells are meant. */
function hasEntryAt(entries: readonly { readonly cell: CellRef }[], at: CellRef, label: CellRef): boolean {
  return label.column === at.column || entries.some(({ cell }) => cell.row === at.row && cell.column === at.column);
}
