/** Totals whose formulas reach another table: "=Insatser!D20" repeats its total, "=SUM(Personal!B4:B9)" adds its rows. */
import type { CellRef } from '../address';
import { address } from '../address';
import type { Column, Relation, Row, Table, Term } from '../model';
import { mostAgreed } from './formula-lines';
import { termsOfFormula, type FormulaTerm } from './formulas';
import { addsUp } from './lines';
import { partnerOf } from './partner';

interface Place { readonly table: Table; readonly row: Row; readonly index: number }

/** No table is longer; a formula over a whole column is read as far as this. */
const longest = 10_000;

/** @param within the relations inside the tables: what is added up in its own table needs no other. */
export function reachesOf(tables: readonly Table[], within: readonly Relation[]): readonly Relation[] {
  const added = new Set(within.map(({ total }) => total));
  const places = new Map(tables.flatMap((table) => table.rows.flatMap((row) =>
    row.role === 'heading' || row.role === 'note' ? [] : row.entries.map((entry, index) => [address(entry.cell), { table, row, index }] as const))));
  return tables.flatMap((table) => table.rows.filter((row) => !added.has(row.id)).flatMap((row) => reachOf(table, row, places) ?? []));
}

/** Believed where most of the row's formulas name the same rows, each in the column that speaks of its own time. */
function reachOf(table: Table, row: Row, places: ReadonlyMap<string, Place>): Relation | undefined {
  const votes = table.columns.flatMap((column, index) => {
    const entry = row.entries[index];
    const named = entry?.formula === undefined || !addsUp(column.measure) ? undefined : termsIn(entry.formula, entry.cell, table, column, places);
    return named && named.length > 0 ? [named] : [];
  });
  const terms = mostAgreed(votes, (term) => `${term.sign}:${term.row}`);
  const [first, ...rest] = terms ?? [];
  const reaches = terms?.some((term) => !table.rows.some(({ id }) => id === term.row));
  if (!first || !reaches || terms?.some((term) => term.row === row.id)) return undefined;
  return { id: `${row.id}/reach`, kind: rest.length === 0 ? 'same' : 'sum', total: row.id, terms: [first, ...rest], basis: 'formula' };
}

/** The rows that the formula names; undefined where it names a column of another time, or does anything but add. */
function termsIn(formula: string, home: CellRef, table: Table, column: Column, places: ReadonlyMap<string, Place>): readonly Term[] | undefined {
  const named = termsOfFormula(formula)?.flatMap((term) => cellsOf(term, home).flatMap((cell) => {
    const place = places.get(address(cell));
    return place ? [{ ...place, sign: term.sign }] : [];
  }));
  const inTime = named?.every(({ table: other, index }) => (other === table ? other.columns[index] === column : index === partnerOf(column, other)));
  return inTime ? named?.map(({ row, sign }) => ({ row: row.id, sign })) : undefined;
}

function cellsOf({ sheet, top, bottom, column, sign }: FormulaTerm, home: CellRef): readonly (CellRef & { sign: 1 | -1 })[] {
  return Array.from({ length: Math.min(bottom - top + 1, longest) }, (_, i) => ({ sheet: sheet ?? home.sheet, row: top + i, column, sign }));
}
