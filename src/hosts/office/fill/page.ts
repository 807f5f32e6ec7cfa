/** Widths, heights, what stays in view and how it is printed. */
import { a1, columnLetters } from '../../../core/address';
import { addresses } from './areas';
import type { SheetLook } from '../look';
import type { Writer } from '../writer';
import { bytesOfCommand } from '../writer';

/** Points for a character of width, at the usual font: seven pixels. */
const pointsOfCharacter = 5.25;
/** Characters, should the user bring it out. */
const widthOfKeys = 9;

export async function fillPage(writer: Writer, sheet: Excel.Worksheet, look: SheetLook, bottom: number, isNew: boolean, tabColour: string): Promise<void> {
  await writer.room((look.columnWidths.length + 30) * bytesOfCommand);
  look.columnWidths.slice(0, look.keyColumn - 1).forEach((width, index) => {
    sheet.getRange(wholeColumns(index + 1)).format.columnWidth = width * pointsOfCharacter;
  });
  const keys = sheet.getRange(wholeColumns(look.keyColumn));
  keys.format.columnWidth = widthOfKeys * pointsOfCharacter;
  keys.columnHidden = true;
  await heights(writer, sheet, look, bottom);
  sheet.freezePanes.unfreeze();
  if (look.headerRow > 0) sheet.freezePanes.freezeRows(look.headerRow);
  if (isNew) {
    sheet.showGridlines = false;
    sheet.tabColor = `#${tabColour}`;
  }
  const page = sheet.pageLayout;
  page.paperSize = 'A4';
  page.orientation = look.landscape ? 'Landscape' : 'Portrait';
  page.zoom = { horizontalFitToPages: 1 };
  page.setPrintMargins('Inches', { left: 0.6, right: 0.6, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.35 });
  page.headersFooters.defaultForAllPages.leftFooter = '&8&A';
  page.headersFooters.defaultForAllPages.rightFooter = '&8&P (&N)';
  page.setPrintArea(sheet.getRange(`A1:${columnLetters(Math.max(1, look.printToColumn - 1))}${bottom}`));
  if (look.headerRow > 0) page.setPrintTitleRows(sheet.getRange(`${look.headerRow}:${look.headerRow}`));
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of look.pageBreaks ?? []) {
    await writer.room(bytesOfCommand);
    sheet.horizontalPageBreaks.add(sheet.getRange(a1({ row, column: 1 })));
  }
}

/** Excel fits each row to what it holds, but for texts over several columns, which it does not measure. */
async function heights(writer: Writer, sheet: Excel.Worksheet, { rowHeights = {}, merges = [] }: SheetLook, bottom: number): Promise<void> {
  sheet.getRange(`1:${bottom}`).format.autofitRows();
  const byHeight = new Map<number, number[]>();
  for (const { top } of merges) {
    const height = rowHeights[top];
    if (height === undefined) continue;
    const rows = byHeight.get(height) ?? [];
    rows.push(top);
    byHeight.set(height, rows);
  }
  for (const [height, rows] of byHeight) {
    for (const address of addresses(rows.map((row) => ({ top: row, bottom: row, left: 1, right: 1 })))) {
      await writer.room(address.length + bytesOfCommand);
      sheet.getRanges(address).format.rowHeight = height;
    }
  }
}

/** "C:C", or "C:E". */
export function wholeColumns(first: number, last = first): string {
  return `${columnLetters(first)}:${columnLetters(last)}`;
}
