/** Rectangles of cells and their addresses, as Excel writes them. Rows and columns count from 1. */
import { columnLetters, columnNumber } from '../../src/core/address';
import { refuse } from './refusal';

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const lastRow = 1_048_576;
export const lastColumn = 16_384;
export const everything: Area = { top: 1, left: 1, bottom: lastRow, right: lastColumn };

export const isEntireColumn = ({ top, bottom }: Area) => top === 1 && bottom === lastRow;
export const isEntireRow = ({ left, right }: Area) => left === 1 && right === lastColumn;
export const rowsOf = ({ top, bottom }: Area) => bottom - top + 1;
export const columnsOf = ({ left, right }: Area) => right - left + 1;
export const sizeOf = (area: Area) => rowsOf(area) * columnsOf(area);
export const isSame = (a: Area, b: Area) => a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
export const contains = (outer: Area, { top, left, bottom, right }: Area) =>
  outer.top <= top && outer.left <= left && outer.bottom >= bottom && outer.right >= right;

/** An area that lies on the sheet. @throws Refusal */
export function area(top: number, left: number, bottom: number, right: number): Area {
  const isOnSheet = top >= 1 && left >= 1 && bottom <= lastRow && right <= lastColumn && top <= bottom && left <= right;
  return isOnSheet && [top, left, bottom, right].every(Number.isInteger) ? { top, left, bottom, right } : refuse('InvalidArgument', `no area ${top},${left},${bottom},${right}`);
}

/** The cells that both have. */
export function intersection(a: Area, b: Area): Area | undefined {
  const both = { top: Math.max(a.top, b.top), left: Math.max(a.left, b.left), bottom: Math.min(a.bottom, b.bottom), right: Math.min(a.right, b.right) };
  return both.top <= both.bottom && both.left <= both.right ? both : undefined;
}

/** The least area that has all of these. */
export function bounding(areas: readonly Area[]): Area | undefined {
  if (areas.length === 0) return undefined;
  return areas.reduce((a, b) => ({ top: Math.min(a.top, b.top), left: Math.min(a.left, b.left), bottom: Math.max(a.bottom, b.bottom), right: Math.max(a.right, b.right) }));
}

/** "A1:B2", "A:C", "1:3", with "$" where absolute. */
export function areaAddress(of: Area, absolute = false): string {
  const $ = absolute ? '$' : '';
  const column = (n: number) => $ + columnLetters(n);
  const row = (n: number) => $ + String(n);
  if (isEntireRow(of)) return `${row(of.top)}:${row(of.bottom)}`;
  if (isEntireColumn(of)) return `${column(of.left)}:${column(of.right)}`;
  const first = column(of.left) + row(of.top);
  return sizeOf(of) === 1 ? first : `${first}:${column(of.right)}${row(of.bottom)}`;
}

/** A sheet's name as it stands in a formula: quoted where it must be. */
export function quotedSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name) && !/^(R\d*(C\d*)?|C\d*)$/i.test(name);
  return isPlain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** "A1", "$A$1:B2", "A:C" or "1:3", without a sheet. */
export function parseArea(text: string): Area | undefined {
  const [from = '', to = from, ...more] = text.replace(/\$/g, '').toUpperCase().split(':');
  const start = /^([A-Z]{0,3})(\d{0,7})$/.exec(from);
  const end = /^([A-Z]{0,3})(\d{0,7})$/.exec(to);
  if (!start || !end || more.length > 0 || from === '' || to === '') return undefined;
  const [, c1 = '', r1 = ''] = start;
  const [, c2 = '', r2 = ''] = end;
  if ((c1 === '') !== (c2 === '') || (r1 === '') !== (r2 === '')) return undefined;
  if (!text.includes(':') && (c1 === '' || r1 === '')) return undefined;
  const rows = r1 === '' ? [1, lastRow] : [Number(r1), Number(r2)];
  const columns = c1 === '' ? [1, lastColumn] : [columnNumber(c1), columnNumber(c2)];
  const found = { top: Math.min(...rows), bottom: Math.max(...rows), left: Math.min(...columns), right: Math.max(...columns) };
  return found.top >= 1 && found.bottom <= lastRow && found.right <= lastColumn ? found : undefined;
}

/** The sheet's name and the rest of "'Noter 2021'!A1:B2". */
export function splitAddress(text: string): { readonly sheet?: string; readonly rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? '').replace(/''/g, "'"), rest: quoted[2] ?? '' };
  const plain = /^([^!']+)!(.*)$/s.exec(text);
  return plain ? { sheet: plain[1] ?? '', rest: plain[2] ?? '' } : { rest: text };
}
