/**
 * A kommun that enters pays an exact number of twelfths of its next year's amount. Whether that was agreed the sheet cannot tell,
 * so it is a remark with the fraction and never "too little".
 */
import { Money, Share } from '../money';
import type { Column, Finding, Row, Table } from '../model';
import { finding } from './finding';
import { isPlain, precision, spotIn } from './ledger';
import type { Ledger, Spot } from './ledger';
import { kommunerAmong, payersOf } from './payers';
import { yearOf } from './periods';

export function partYears(ledger: Ledger): Finding[] {
  return ledger.reading.tables.flatMap((table) => {
    const kommuner = kommunerAmong(payersOf(ledger, table));
    return kommuner.flatMap((row) => partYear(ledger, table, row, kommuner) ?? []);
  });
}

function partYear(ledger: Ledger, table: Table, row: Row, kommuner: readonly Row[]): Finding | undefined {
  const years = inYearOrder(table);
  const first = years.findIndex((column) => !(spotIn({ table, row }, column)?.entry.amount.isZero() ?? true));
  const [entry, next] = [years[first], years[first + 1]];
  if (!entry || !next || entry.measure !== next.measure || yearOf(next.period) !== yearOf(entry.period) + 1) return undefined;
  const [part, whole] = [spotIn({ table, row }, entry), spotIn({ table, row }, next)];
  const twelfths = part && whole && twelfthsOf(part.entry.amount, whole.entry.amount);
  if (!part || !whole || twelfths === undefined) return undefined;
  const entered = first > 0 || (othersFill(ledger, table, kommuner, row, entry, next) && (twelfths <= 6 || kommuner.length > 2));
  return entered ? asFinding(part, whole, twelfths) : undefined;
}

/**
 * In the first year of the table a lower amount is an entry only if the others all pay more than they will, to fill the same whole.
 * (Of two kommuner, one that rises by less than half as the other falls may as well follow the population.)
 */
function othersFill(ledger: Ledger, table: Table, kommuner: readonly Row[], row: Row, entry: Column, next: Column): boolean {
  const paid = (column: Column) => kommuner.map((one) => spotIn({ table, row: one }, column)?.entry.amount);
  const [now, later] = [paid(entry), paid(next)];
  const known = (amounts: readonly (Money | undefined)[]) => amounts.flatMap((amount) => amount ?? []);
  if (kommuner.length < 2 || known(now).length + known(later).length < 2 * kommuner.length) return false;
  const gap = Money.sum(known(now)).minus(Money.sum(known(later))).abs();
  const rounding = precision(ledger, table, entry).times(Share.ratio(kommuner.length, 2));
  const others = kommuner.flatMap((one, index) => (one === row ? [] : [index]));
  return gap.compare(rounding) <= 0 && others.every((index) => (now[index] ?? Money.zero).compare(later[index] ?? Money.zero) > 0);
}

function inYearOrder(table: Table): Column[] {
  const plain = table.columns.filter(isPlain);
  const measure = plain.some((column) => column.measure === 'budget') ? 'budget' : plain[0]?.measure;
  return plain.filter((column) => column.measure === measure).sort((a, b) => yearOf(a.period) - yearOf(b.period));
}

function twelfthsOf(part: Money, whole: Money): number | undefined {
  if (whole.isZero() || part.isNegative() !== whole.isNegative()) return undefined;
  return [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].find((months) => whole.times(Share.ratio(months, 12)).roundedTo(Money.of('0.01')).equals(part));
}

function asFinding(part: Spot, whole: Spot, months: number): Finding {
  const { sheet, row, column } = whole.entry.cell;
  return finding('part-year', part.entry.cell, part, {
    printed: part.entry.amount,
    related: [{ sheet, top: row, bottom: row, left: column, right: column }],
    details: { months: { is: 'words', words: String(months) }, year: { is: 'words', words: whole.column.period }, wholeYear: whole.entry.amount },
  });
}
