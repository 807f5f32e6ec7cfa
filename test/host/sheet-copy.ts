/** What a copy of a sheet takes with it. */
import { withSheetRenamed } from './references';
import type { Sheet } from './sheet';

/** Cells, rows, columns, merges and the sheet's own names, which point at the copy; tables get new names. */
export function copyInto(from: Sheet, to: Sheet): void {
  for (const [row, column, cell] of from.stored()) {
    to.put(row, column, cell.formula === undefined ? cell : { ...cell, formula: withSheetRenamed(cell.formula, from.name, to.name) });
  }
  for (const [at, line] of from.rows) to.rows.set(at, line);
  for (const [at, line] of from.columns) to.columns.set(at, line);
  for (const { name, formula, comment, visible } of from.names.all()) to.names.add(name, withSheetRenamed(formula, from.name, to.name), comment, visible);
  for (const [key, value] of from.members) to.members.set(key, value);
  to.style = from.style;
  to.merges = [...from.merges];
  to.conditions = from.conditions.map((one) => ({ ...one, id: to.book.freshId(), members: new Map(one.members) }));
  to.validations = from.validations.map((one) => ({ ...one, id: to.book.freshId(), members: new Map(one.members) }));
  to.tables = from.tables.map((table) => ({ ...table, id: to.book.freshId(), name: freeTableName(to, table.name), members: new Map(table.members), filters: new Map(table.filters) }));
  to.book.uncomputed();
}

function freeTableName({ book }: Sheet, name: string): string {
  let number = 1;
  while (book.tables.some((one) => one.name.toUpperCase() === `${name}${number}`.toUpperCase())) number += 1;
  return name + String(number);
}
