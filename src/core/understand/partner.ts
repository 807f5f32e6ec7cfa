/** The column of another table that speaks of the same time and measure. */
import type { Column, Period, Table } from '../model';
import { yearOf } from './periods';

/** Its place among the table's columns; undefined where none or several would do. Differences and shares are not repeated from table to table. */
export function partnerOf(column: Column, other: Table): number | undefined {
  if (column.measure === 'andel' || column.measure === 'avvikelse') return undefined;
  const alike = other.columns.flatMap((one, i) => (one.measure === column.measure && time(one.period) === time(column.period) ? [i] : []));
  return alike.length === 1 ? alike[0] : undefined;
}

/** The last day of a year stands for the year. */
function time(period: Period): string {
  return period.endsWith('-12-31') ? yearOf(period) : period;
}
