/** A planned sheet as text: one line a row, cells parted by "|", each cell its value, or its formula and what it must show. */
import { a1, a1Range, rangeAddress } from '../../../src/core/address';
import type { FormulaPart, PlanCell, PlannedSheet, Shown } from '../../../src/core/model';

export function rendered(sheet: PlannedSheet): string[] {
  const last = Math.max(...sheet.cells.map((cell) => cell.row));
  return Array.from({ length: last }, (_, index) => {
    const cells = sheet.cells.filter((cell) => cell.row === index + 1).sort((a, b) => a.column - b.column);
    return cells.map((cell) => `${a1(cell)} ${cellText(cell)}`).join(' | ');
  });
}

/** What one cell of a sheet says, e.g. rendered cell "B7". */
export function cellAt(sheet: PlannedSheet, place: string): string {
  const cell = sheet.cells.find((one) => a1(one) === place);
  return cell ? cellText(cell) : '';
}

/** What each cell shows, row by row: the sheet as its reader meets it. */
export function shownRows(sheet: PlannedSheet): string[] {
  const last = Math.max(...sheet.cells.map((cell) => cell.row));
  return Array.from({ length: last }, (_, index) => sheet.cells.filter((cell) => cell.row === index + 1)
    .sort((a, b) => a.column - b.column).map((cell) => showsOf(cell)).join(' | '));
}

function cellText(cell: PlanCell): string {
  const shows = showsOf(cell);
  const owner = cell.ownership.is === 'ours' ? '' : `[${cell.ownership.is} ${cell.ownership.key}] `;
  return owner + (cell.content?.is === 'formula' ? `=${formulaText(cell.content.formula)} -> ${shows}` : shows);
}

function showsOf(cell: PlanCell): string {
  if (!cell.content) return '';
  if (cell.content.is === 'written-at') return `${cell.content.before}<nu>${cell.content.after}`;
  return shownText(cell.content.is === 'value' ? cell.content.value : cell.content.shows);
}

function shownText(shown: Shown): string {
  switch (shown.is) {
    case 'number': return shown.number;
    case 'text': return shown.text === '' ? "''" : shown.text;
    case 'boolean': return String(shown.boolean);
    case 'error': return shown.error;
  }
}

export function formulaText(parts: readonly FormulaPart[]): string {
  return parts.map((part) => {
    if (typeof part === 'string') return part;
    return 'user' in part ? rangeAddress(part.user) : `${part.own}!${a1Range(part.range)}`;
  }).join('');
}
