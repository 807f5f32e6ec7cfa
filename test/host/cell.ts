/** One cell: what it holds and how it looks. Cells are never changed, only replaced: so what has changed is seen by identity. */
import type { Json } from './json';

/** An error that a cell shows, "#REF!"; a text of the same letters is a string. */
export class CellError {
  constructor(readonly code: string) {}
}

export type Value = number | string | boolean | CellError;

/** Only what differs from Excel's defaults, by the members' wire names: "Font/Bold", "NumberFormat", "Borders/EdgeTop/Style". */
export type Style = Readonly<Record<string, Json>>;

export interface Link {
  readonly [key: string]: string;
}

export interface Cell {
  readonly value?: Value;
  /** In English A1 notation with "=". */
  readonly formula?: string;
  readonly style: Style;
  readonly link?: Link;
  /** Typed with a leading apostrophe. */
  readonly quoted?: true;
}

export const noStyle: Style = {};
export const emptyCell: Cell = { style: noStyle };

/** What a cell of a new workbook has. */
export const defaults: Style = {
  'NumberFormat': 'General',
  'HorizontalAlignment': 'General', 'VerticalAlignment': 'Bottom', 'WrapText': false, 'IndentLevel': 0, 'TextOrientation': 0,
  'ShrinkToFit': false, 'ReadingOrder': 'Context', 'AutoIndent': false,
  'Font/Name': 'Calibri', 'Font/Size': 11, 'Font/Color': '#000000', 'Font/Bold': false, 'Font/Italic': false, 'Font/Underline': 'None',
  'Font/Strikethrough': false, 'Font/Subscript': false, 'Font/Superscript': false, 'Font/TintAndShade': 0,
  'Fill/Color': '#FFFFFF', 'Fill/Pattern': 'None', 'Fill/PatternColor': '#FFFFFF', 'Fill/TintAndShade': 0, 'Fill/PatternTintAndShade': 0,
  'Protection/Locked': true, 'Protection/FormulaHidden': false,
  'Style': 'Normal',
};

const borderDefaults: Style = { Style: 'None', Weight: 'Thin', Color: '#000000', TintAndShade: 0 };

/** The value of a member of the format where a cell has not got its own. */
export function defaultOf(path: string): Json {
  const border = /^Borders\/\w+\/(\w+)$/.exec(path)?.[1];
  return (border === undefined ? defaults[path] : borderDefaults[border]) ?? null;
}

/** The style with some members changed; those that are as by default are left out. */
export function styled(style: Style, changes: Style): Style {
  const all = Object.entries({ ...style, ...changes }).filter(([path, value]) => value !== defaultOf(path));
  return all.length === 0 ? noStyle : Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a member of the format is for this style. */
export function look(style: Style, path: string): Json {
  return style[path] ?? defaultOf(path);
}

/** The number format code, in en-US. */
export function formatOf({ style }: Pick<Cell, 'style'>): string {
  return String(look(style, 'NumberFormat'));
}

/** The value as it travels: an error as its code, a blank cell as an empty text. */
export function wireValue(value: Value | undefined): Json {
  return value instanceof CellError ? value.code : value ?? '';
}

/** Whether the cell is as if nobody had touched it. */
export function isUntouched({ value, formula, style, link }: Cell): boolean {
  return value === undefined && formula === undefined && link === undefined && Object.keys(style).length === 0;
}
