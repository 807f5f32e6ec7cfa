/** The same figure in two tables: a summary's row that is the total of a detailed table, a year that opens with what another sheet ends with. */
import type { Concept, Entry, Relation, Row, Table } from '../model';
import { partnerOf } from './partner';
import { yearOf } from './periods';

/** Concepts that a summary takes from a detailed table. */
const summarised: ReadonlySet<Concept> = new Set<Concept>([
  'summa-intakter', 'summa-intakter-med-kapital', 'summa-medlemsbidrag', 'summa-kostnader', 'forvaltningskostnader', 'summa-personalkostnader',
  'summa-ovriga-kostnader', 'summa-insatser', 'summa-individinsatser', 'summa-strukturinsatser', 'arets-resultat',
]);

/** @param sums the relations within the tables: what is added up in one table is the source of what another only states. */
export function tiesOf(tables: readonly Table[], sums: readonly Relation[]): readonly Relation[] {
  const added = new Set(sums.map(({ total }) => total));
  const sources = tables.flatMap((table) => table.rows.filter((row) => added.has(row.id) && row.role !== 'item').map((row) => ({ table, row })));
  const found: Relation[] = [];
  for (const table of tables) {
    for (const row of table.rows) {
      if (added.has(row.id) || row.role === 'heading' || row.role === 'ratio' || row.role === 'note') continue;
      const ties = sources.flatMap((source) => (source.table.id === table.id ? [] : tieOf(table, row, source.table, source.row) ?? []));
      const best = ties.sort((a, b) => b.holds - a.holds)[0];
      if (best && ties.filter(({ holds }) => holds === best.holds).length === 1) {
        found.push({ id: `${row.id}/tie`, kind: 'same', total: row.id, terms: [{ row: best.source.id, sign: best.sign }], basis: best.basis });
      }
    }
  }
  return found;
}

interface Tie { readonly source: Row; readonly sign: 1 | -1; readonly holds: number; readonly basis: Relation['basis'] }

/** Believed where the words agree and half of the columns do, or where the figures agree in several columns and differ in none. */
function tieOf(table: Table, row: Row, other: Table, source: Row): Tie | undefined {
  const pairs = table.columns.flatMap((column, i) => {
    const j = partnerOf(column, other);
    return j === undefined ? [] : [[row.entries[i], source.entries[j]] as const];
  });
  const known = pairs.filter(([a, b]) => a?.is === 'amount' && b?.is === 'amount');
  const ties = ([1, -1] as const).map((sign) => {
    const equal = known.filter(([a, b]) => isSame(a, b, sign));
    return { sign, holds: equal.length, proof: new Set(equal.map(([a]) => (a?.is === 'amount' ? a.amount.toString() : ''))).size };
  });
  const [plus, minus] = ties;
  const best = plus && minus && minus.holds > plus.holds ? minus : plus;
  if (!best || best.proof === 0) return undefined;
  const sameWords = summarised.has(row.concept) && (row.concept === source.concept || (best.proof >= 2 && areAllIncomes(row, other, source)));
  if (sameWords && best.holds * 2 >= known.length) return { source, sign: best.sign, holds: best.holds, basis: 'words' };
  return best.proof >= 2 && best.holds === known.length ? { source, sign: best.sign, holds: best.holds, basis: 'arithmetic' } : undefined;
}

/** Where only members pay, their contributions are the incomes that a summary speaks of. */
function areAllIncomes(row: Row, other: Table, source: Row): boolean {
  const income = ['summa-intakter', 'summa-intakter-med-kapital'];
  return income.includes(row.concept) && source.concept === 'summa-medlemsbidrag' && !other.rows.some(({ concept }) => income.includes(concept));
}

/** Equal amounts other than zero: zeros agree with anything. */
function isSame(a: Entry | undefined, b: Entry | undefined, sign: 1 | -1): boolean {
  if (a?.is !== 'amount' || b?.is !== 'amount' || a.amount.isZero()) return false;
  return a.amount.equals(sign === 1 ? b.amount : b.amount.negated());
}

/** A year on a sheet of its own opens with what the year before ends with on another, where the two sheets are alike. */
export function carriesBetween(tables: readonly Table[]): readonly Relation[] {
  const budgets = tables.filter(({ kind }) => kind === 'budget' || kind === 'utfall' || kind === 'okand');
  return budgets.flatMap((table) => {
    const opening = table.rows.find((row) => row.concept === 'overfort-kapital');
    const before = opening && budgets.filter((other) => endsBefore(other, table) && alike(other, table));
    const [source] = before ?? [];
    const closing = source?.rows.findLast((row) => row.concept === 'overskott' && row.role === 'result');
    return opening && closing && before?.length === 1
      ? [{ id: `${table.id}/carry-in`, kind: 'carry' as const, total: opening.id, terms: [{ row: closing.id, sign: 1 as const }] as const, basis: 'words' as const }] : [];
  });
}

function years(table: Table): readonly number[] {
  return table.columns.map((column) => Number(yearOf(column.period))).filter((year) => !Number.isNaN(year));
}

function endsBefore(other: Table, table: Table): boolean {
  return other.id !== table.id && Math.max(...years(other)) + 1 === Math.min(...years(table));
}

function alike(a: Table, b: Table): boolean {
  const labels = new Set(a.rows.map((row) => row.label));
  return b.rows.filter((row) => labels.has(row.label)).length * 2 > b.rows.length;
}
