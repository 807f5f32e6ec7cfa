/** A row that is the sum of a whole table without a total of its own: "Kansli 1 100" beside the sheet "Kansli" with its five items. */
import type { Entry, Relation, Row, Table, Term } from '../model';
import { Money } from '../money';
import { wordsOf } from './labels';
import { partnerOf } from './partner';

interface Whole { readonly table: Table; readonly items: readonly [Row, ...Row[]] }

/** @param within the relations found so far: a row that is added up already needs no other, and a table with sums has its own totals. */
export function wholesOf(tables: readonly Table[], within: readonly Relation[]): readonly Relation[] {
  const taken = new Set(within.flatMap(({ total, terms }) => [total, ...terms.map(({ row }) => row)]));
  const added = new Set(within.map(({ total }) => total));
  const wholes = tables.flatMap((table) => wholeOf(table, taken));
  return tables.flatMap((table) => table.rows.flatMap((row): Relation[] => {
    if (added.has(row.id) || row.role === 'heading' || row.role === 'note' || row.role === 'ratio') return [];
    const own = wholes.filter((whole) => whole.table.id !== table.id && isSumOf(table, row, whole));
    const [only] = own;
    if (!only || own.length > 1) return [];
    const [first, ...rest] = only.items.map((item): Term => ({ row: item.id, sign: signOf(table, row, only) }));
    return first ? [{ id: `${row.id}/whole`, kind: 'sum', total: row.id, terms: [first, ...rest], basis: 'arithmetic' }] : [];
  }));
}

/** A table of items alone, none of which is added elsewhere. */
function wholeOf(table: Table, taken: ReadonlySet<string>): Whole[] {
  const [first, ...rest] = table.rows.filter(({ entries, role }) => role === 'item' && entries.some(({ is }) => is === 'amount'));
  const alone = first !== undefined && rest.length > 0 && table.rows.every((row) => row.role !== 'total' && row.role !== 'result' && !taken.has(row.id));
  return alone ? [{ table, items: [first, ...rest] }] : [];
}

/** In every column, differently in two; or, where the row is called as the table, in half of them. */
function isSumOf(table: Table, row: Row, whole: Whole): boolean {
  const pairs = pairsOf(table, row, whole);
  const holds = pairs.filter(({ printed, given }) => printed.abs().equals(given.abs()) && !printed.isZero());
  const proof = new Set(holds.map(({ printed }) => printed.toString())).size;
  if (isCalledAs(row, whole.table)) return proof > 0 && holds.length * 2 >= pairs.length;
  return proof >= 2 && holds.length === pairs.length;
}

/** -1 where the row prints what the items come to with the other sign. */
function signOf(table: Table, row: Row, whole: Whole): 1 | -1 {
  const pairs = pairsOf(table, row, whole);
  return pairs.some(({ printed, given }) => printed.equals(given)) ? 1 : -1;
}

function pairsOf(table: Table, row: Row, { table: other, items }: Whole): readonly { readonly printed: Money; readonly given: Money }[] {
  return table.columns.flatMap((column, index) => {
    const [entry, at] = [row.entries[index], partnerOf(column, other)];
    const parts = at === undefined ? [] : items.flatMap((item) => amountOf(item.entries[at]));
    return entry?.is === 'amount' && parts.length > 1 ? [{ printed: entry.amount, given: Money.sum(parts) }] : [];
  });
}

const amountOf = (entry: Entry | undefined): Money[] => (entry?.is === 'amount' ? [entry.amount] : []);

function isCalledAs({ label }: Row, { title, sheet }: Table): boolean {
  const said = wordsOf(label).join(' ');
  return said !== '' && [title, sheet].some((name) => wordsOf(name).join(' ').includes(said));
}
