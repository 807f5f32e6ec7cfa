/** A workbook as a snapshot tells of it. */
import type { Shown, Snapshot } from '../../src/core/model';
import { Book } from './book';
import { CellError, noStyle } from './cell';
import type { Value } from './cell';

const visibilities = { 'visible': 'Visible', 'hidden': 'Hidden', 'very-hidden': 'VeryHidden' } as const;

export function bookOf(snapshot: Snapshot, locale: string): Book {
  const book = new Book(snapshot.workbook, locale);
  book.date1904 = snapshot.date1904;
  for (const { name, visibility, cells, hiddenRows, hiddenColumns } of snapshot.sheets) {
    const sheet = book.addSheet(name);
    sheet.visibility = visibilities[visibility];
    for (const { row, column, shows, formula, format } of cells) {
      const style = format === undefined ? noStyle : { NumberFormat: format };
      sheet.put(row, column, { style, ...(shows === undefined ? {} : { value: valueOf(shows) }), ...(formula === undefined ? {} : { formula: `=${formula}` }) });
    }
    for (const row of hiddenRows) sheet.rows.set(row, { ...sheet.rows.get(row), hidden: true });
    for (const column of hiddenColumns) sheet.columns.set(column, { ...sheet.columns.get(column), hidden: true });
  }
  book.opened();
  return book;
}

function valueOf(shown: Shown): Value {
  switch (shown.is) {
    case 'number': return Number(shown.number);
    case 'text': return shown.text;
    case 'boolean': return shown.boolean;
    case 'error': return new CellError(shown.error);
  }
}
