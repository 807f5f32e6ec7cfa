/** References in formulas, kept right when cells, rows and sheets move. */
import { areaAddress, lastColumn, lastRow, parseArea, quotedSheet } from './areas';
import type { Area } from './areas';

const token = /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_(.])/giu;

/**
 * The formula with each reference to an area as `move` has it; undefined there makes it #REF!.
 * @param home the sheet that a reference without a sheet is on
 */
export function withReferences(formula: string, home: string, move: (sheet: string, area: Area) => Area | undefined): string {
  return formula.replace(token, (found: string, prefix: string | undefined, address: string | undefined, at: number) => {
    if (address === undefined || /[\p{L}\p{N}_.\\]/u.test(formula[at - 1] ?? '')) return found;
    const area = parseArea(address);
    if (!area) return found;
    const sheet = prefix === undefined ? home : unquoted(prefix.slice(0, -1));
    const moved = move(sheet, area);
    if (moved === area) return found;
    return (prefix ?? '') + (moved ? sameDollars(address, moved) : '#REF!');
  });
}

/** The formula after a sheet has another name. */
export function withSheetRenamed(formula: string, from: string, to: string): string {
  return formula.replace(/"(?:[^"]|"")*"|('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!/gu, (found: string, name: string | undefined) =>
    (name !== undefined && unquoted(name).toUpperCase() === from.toUpperCase() ? `${quotedSheet(to)}!` : found));
}

/** The formula as Excel has it after it was entered: a sheet's name stands in quotes only where it must. */
export function withNeededQuotes(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|('(?:[^']|'')+')!/gu, (found: string, name: string | undefined) => (name === undefined ? found : `${quotedSheet(unquoted(name))}!`));
}

/** The formula after a sheet is gone. */
export function withSheetGone(formula: string, name: string): string {
  return formula.replace(token, (found: string, prefix: string | undefined) =>
    (prefix !== undefined && unquoted(prefix.slice(0, -1)).toUpperCase() === name.toUpperCase() ? '#REF!' : found));
}

const unquoted = (name: string) => (name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name);

/** The new address with "$" where the old had it. */
function sameDollars(old: string, moved: Area): string {
  const marks = old.split(':').map((part) => ({ column: /^\$?[A-Z]/i.test(part) && part.startsWith('$'), row: /\$\d/.test(part) }));
  const parts = (old.includes(':') ? areaAddress({ ...moved }) : areaAddress({ ...moved, bottom: moved.top, right: moved.left })).split(':');
  const full = old.includes(':') && parts.length === 1 ? [parts[0] ?? '', parts[0] ?? ''] : parts;
  return full.map((part, index) => {
    const [, letters = '', digits = ''] = /^([A-Z]*)(\d*)$/.exec(part) ?? [];
    const mark = marks[index] ?? marks[0];
    return (letters === '' ? '' : (mark?.column ? '$' : '') + letters) + (digits === '' ? '' : (mark?.row ? '$' : '') + digits);
  }).join(':');
}

/** Where an area is after `count` rows or columns were put in before `at` (or taken out from there, count being negative). */
export function shifted(area: Area, axis: 'rows' | 'columns', at: number, count: number): Area | undefined {
  const [first, last, end] = axis === 'rows' ? [area.top, area.bottom, lastRow] : [area.left, area.right, lastColumn];
  if (first === 1 && last === end) return area;
  const removed = count < 0 ? -count : 0;
  if (removed > 0 && first >= at && last < at + removed) return undefined;
  const place = (line: number, isEnd: boolean) => {
    if (line < at) return line;
    if (count > 0) return line + count;
    return line < at + removed ? (isEnd ? at - 1 : at) : line - removed;
  };
  const [from, to] = [place(first, false), Math.min(end, place(last, true))];
  if (from === first && to === last) return area;
  return axis === 'rows' ? { ...area, top: from, bottom: to } : { ...area, left: from, right: to };
}
