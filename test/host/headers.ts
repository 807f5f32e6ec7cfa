/** The header cells of tables: always text, never blank, never twice the same. Excel sees to it after every change. */
import { wireValue } from './cell';
import type { Sheet } from './sheet';

export function nameHeaders(sheet: Sheet): void {
  for (const { area, showHeaders } of sheet.tables) {
    if (!showHeaders) continue;
    const taken = new Set<string>();
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = sheet.cell(area.top, column);
      const shows = String(wireValue(cell.value));
      const plain = shows === '' ? `Column${column - area.left + 1}` : shows;
      let name = plain;
      for (let number = 2; taken.has(name.toUpperCase()); number += 1) name = plain + String(number);
      taken.add(name.toUpperCase());
      if (cell.value === name && cell.formula === undefined) continue;
      const { style, link } = cell;
      sheet.put(area.top, column, { style, value: name, ...(link === undefined ? {} : { link }) });
    }
  }
}
