/** The sheets in which no table was found: said, so that nobody takes them for checked. */
import type { Reading } from '../core/model';

export function unreadSheets({ snapshot, tables }: Reading): string[] {
  return snapshot.sheets.map(({ name }) => name).filter((name) => tables.every(({ sheet }) => sheet !== name));
}
