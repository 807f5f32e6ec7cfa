/** Formulas that Excel would refuse for their length are written as their values, and never without a word. */
import { a1 } from '../address';
import type { PlanCell, PlannedSheet } from './model';

/** @returns the sheet with the places of such values said in its lead, and the reason at each of them */
export function withTooLongSaid(sheet: PlannedSheet, said: (places: readonly string[]) => string): PlannedSheet {
  const places = sheet.cells.filter(({ tooLong }) => tooLong).map(a1);
  if (places.length === 0) return sheet;
  const sentence = said(places);
  return { ...sheet, cells: sheet.cells.map((cell): PlanCell => {
    if (cell.tooLong) return { ...cell, because: cell.because === undefined ? sentence : `${cell.because}. ${sentence}` };
    return cell.content?.is === 'written-at' ? { ...cell, content: { ...cell.content, after: `${cell.content.after} ${sentence}` } } : cell;
  }) };
}
