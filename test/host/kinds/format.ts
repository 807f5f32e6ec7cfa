/** How cells look: RangeFormat and what hangs on it, of a Range or of RangeAreas. */
import { isEntireColumn, isEntireRow } from '../areas';
import type { Area } from '../areas';
import { defaults, look } from '../cell';
import type { Style } from '../cell';
import { refuseProtected } from '../entering';
import type { Json } from '../json';
import { refuse } from '../refusal';
import type { Line, Sheet } from '../sheet';
import type { Spot } from '../spot';
import type { Kind, Thing } from '../thing';
import { thing } from '../thing';

const usualWidth = 48;
const usualHeight = 15;

/** The looks that occur in the areas, each once; of whole rows and columns those of the cells that stand, and that of all others. */
function* stylesIn({ sheet, areas }: Spot): Generator<Style> {
  for (const within of areas) {
    const isWhole = isEntireColumn(within) || isEntireRow(within);
    if (isWhole) {
      yield { ...sheet.style, ...(isEntireColumn(within) ? sheet.columns.get(within.left)?.style : sheet.rows.get(within.top)?.style) };
      for (const [, , { style }] of sheet.stored(within)) yield style;
    } else for (const [, , { style }] of sheet.all(within)) yield style;
  }
}

/** The value that all cells share, or null. */
export function shared(of: Spot, path: string): Json {
  let first: Json | undefined;
  for (const style of stylesIn(of)) {
    const value = look(style, path);
    if (first === undefined) first = value;
    else if (first !== value) return null;
  }
  return first ?? null;
}

/** @throws Refusal where the cells are protected */
export function restyle({ sheet, areas }: Spot, changes: Style): void {
  for (const within of areas) {
    if (sheet.protection?.options['allowFormatCells'] !== true) refuseProtected(sheet, within);
    sheet.restyle(within, changes);
  }
  sheet.book.touched();
}

/** Which values a member takes: a kind of value, or a list of words in any case. */
const allowed: Readonly<Record<string, readonly string[] | 'colour' | 'boolean' | 'number' | 'text'>> = {
  'HorizontalAlignment': ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'],
  'VerticalAlignment': ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'],
  'ReadingOrder': ['Context', 'LeftToRight', 'RightToLeft'],
  'Font/Underline': ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'],
  'Fill/Pattern': ['None', 'Solid', 'Gray50', 'Gray75', 'Gray25', 'Horizontal', 'Vertical', 'Down', 'Up', 'Checker', 'SemiGray75', 'LightHorizontal', 'LightVertical', 'LightDown', 'LightUp', 'Grid', 'CrissCross', 'Gray16', 'Gray8'],
  'Border/Style': ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'],
  'Border/Weight': ['Hairline', 'Thin', 'Medium', 'Thick'],
  'Border/Color': 'colour', 'Font/Color': 'colour', 'Fill/Color': 'colour', 'Fill/PatternColor': 'colour',
  'Font/Name': 'text', 'Style': 'text',
};

/** The value as Excel keeps it. @throws Refusal where the member does not take it. */
export function accepted(path: string, value: Json): Json {
  const rule = allowed[path.replace(/^Borders\/\w+/, 'Border')] ?? typeOfDefault(path);
  if (rule === 'boolean' || rule === 'number') return typeof value === rule ? value : refuse('InvalidArgument', `${path} takes a ${rule}`);
  if (typeof value !== 'string') return refuse('InvalidArgument', `${path} takes a text`);
  if (rule === 'text') return value === '' ? refuse('InvalidArgument', `${path} is empty`) : value;
  if (rule === 'colour') return colour(value);
  return rule.find((word) => word.toLowerCase() === value.toLowerCase()) ?? refuse('InvalidArgument', `${path} does not take ${value}`);
}

function typeOfDefault(path: string): 'boolean' | 'number' | 'text' {
  const kind = typeof defaults[path];
  return kind === 'boolean' ? 'boolean' : kind === 'number' || path.endsWith('TintAndShade') ? 'number' : 'text';
}

function colour(text: string): string {
  if (/^#[0-9A-F]{6}$/i.test(text)) return text.toUpperCase();
  const names: Readonly<Record<string, string>> = { black: '#000000', white: '#FFFFFF', red: '#FF0000', green: '#008000', blue: '#0000FF', yellow: '#FFFF00', gray: '#808080', orange: '#FFA500' };
  return names[text.toLowerCase()] ?? refuse('InvalidArgument', `no colour: ${text}`);
}

function members(prefix: string, names: readonly string[]): Pick<Kind<Spot>, 'get' | 'set'> {
  const path = (name: string) => prefix + name;
  return {
    get: Object.fromEntries(names.map((name) => [name, (it: Spot) => shared(it, path(name))])),
    set: Object.fromEntries(names.map((name) => [name, (it: Spot, value: Json) => {
      const fill = name === 'Color' && prefix === 'Fill/' ? { 'Fill/Pattern': 'Solid' } : {};
      restyle(it, { [path(name)]: accepted(path(name), value), ...fill });
    }])),
  };
}

const font: Kind<Spot> = {
  name: 'RangeFont',
  ...members('Font/', ['Name', 'Size', 'Color', 'Bold', 'Italic', 'Underline', 'Strikethrough', 'Subscript', 'Superscript', 'TintAndShade']),
};

const fill: Kind<Spot> = {
  name: 'RangeFill',
  ...members('Fill/', ['Color', 'Pattern', 'PatternColor', 'TintAndShade', 'PatternTintAndShade']),
  call: { Clear: (it) => { restyle(it, { 'Fill/Color': '#FFFFFF', 'Fill/Pattern': 'None', 'Fill/PatternColor': '#FFFFFF', 'Fill/TintAndShade': 0 }); } },
};

const protection: Kind<Spot> = { name: 'FormatProtection', ...members('Protection/', ['Locked', 'FormulaHidden']) };

const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'];

interface Side { readonly spot: Spot; readonly side: string }

/** Where a border of a whole range stands on its cells: an edge is on the cells along it, an inner line between cells. */
function* cellsOf({ spot: { sheet, areas }, side }: Side): Generator<readonly [part: Spot, edge: string]> {
  const part = (top: number, left: number, bottom: number, right: number): Spot => ({ sheet, areas: top <= bottom && left <= right ? [{ top, left, bottom, right }] : [] });
  for (const { top, left, bottom, right } of areas) {
    if (side === 'EdgeTop') yield [part(top, left, top, right), side];
    else if (side === 'EdgeBottom') yield [part(bottom, left, bottom, right), side];
    else if (side === 'EdgeLeft') yield [part(top, left, bottom, left), side];
    else if (side === 'EdgeRight') yield [part(top, right, bottom, right), side];
    else if (side === 'InsideHorizontal') yield [part(top, left, bottom - 1, right), 'EdgeBottom'];
    else if (side === 'InsideVertical') yield [part(top, left, bottom, right - 1), 'EdgeRight'];
    else yield [part(top, left, bottom, right), side];
  }
}

function borderValue(it: Side, member: string): Json {
  const values = [...cellsOf(it)].map(([part, edge]) => shared(part, `Borders/${edge}/${member}`));
  return values.every((value) => value === values[0]) ? values[0] ?? null : null;
}

function setBorder(it: Side, member: string, value: Json): void {
  for (const [part, edge] of cellsOf(it)) {
    const at = `Borders/${edge}/`;
    // As in Excel: a weight or a colour draws the line, a line that is taken away keeps neither.
    const drawn = member !== 'Style' && shared(part, `${at}Style`) === 'None' ? { [`${at}Style`]: 'Continuous' } : {};
    restyle(part, { ...drawn, [at + member]: accepted(at + member, value) });
  }
}

const border: Kind<Side> = {
  name: 'RangeBorder',
  get: {
    SideIndex: ({ side }) => side,
    ...Object.fromEntries(['Style', 'Weight', 'Color', 'TintAndShade'].map((name) => [name, (it: Side) => borderValue(it, name)])),
  },
  set: Object.fromEntries(['Style', 'Weight', 'Color', 'TintAndShade'].map((name) => [name, (it: Side, value: Json) => { setBorder(it, name, value); }])),
};

const borders: Kind<Spot> = {
  name: 'RangeBorderCollection',
  get: { Count: () => sides.length },
  items: (it) => sides.map((side) => thing(border, { spot: it, side })),
  find: {
    GetItem: (it, args) => thing(border, { spot: it, side: sides.find((side) => side.toLowerCase() === args.text(0).toLowerCase()) ?? refuse('InvalidArgument', 'no such side') }),
    GetItemAt: (it, args) => thing(border, { spot: it, side: sides[args.number(0)] ?? refuse('InvalidArgument', 'no such side') }),
  },
};

type Axis = 'columns' | 'rows';
const spanOf = (axis: Axis, { left, right, top, bottom }: Area) => (axis === 'columns' ? [left, right] as const : [top, bottom] as const);

/** The size of all rows or columns, or null where they differ. */
function size({ sheet, areas }: Spot, axis: Axis): Json {
  const usual = axis === 'columns' ? usualWidth : usualHeight;
  const sizes = areas.flatMap((within) => linesIn(sheet, axis, within).map((line) => line.size ?? usual));
  return sizes.every((one) => one === sizes[0]) ? sizes[0] ?? usual : null;
}

/** The rows or columns that stand for all of the area's: those with something of their own, and one of all others. */
function linesIn(sheet: Sheet, axis: Axis, within: Area): Line[] {
  const [from, to] = spanOf(axis, within);
  const own = [...sheet[axis]].filter(([at]) => at >= from && at <= to).map(([, line]) => line);
  return own.length <= to - from ? [...own, {}] : own;
}

function setSize({ sheet, areas }: Spot, axis: Axis, value: Json): void {
  const most = axis === 'columns' ? 1342.5 : 409.5;
  if (typeof value !== 'number' || value < 0 || value > most) refuse('InvalidArgument', 'no such width or height');
  if (sheet.protection && sheet.protection.options[axis === 'columns' ? 'allowFormatColumns' : 'allowFormatRows'] !== true) refuse('AccessDenied', 'the sheet is protected');
  for (const within of areas) setLines(sheet, axis, within, { size: value });
}

/** @throws Refusal for more than a hundred thousand rows, which no product of ours is to touch one by one */
export function setLines(sheet: Sheet, axis: Axis, within: Area, change: Line): void {
  const [from, to] = spanOf(axis, within);
  if (axis === 'rows' && to - from > 100_000) refuse('NotInTheInMemoryExcel', 'so many rows at once');
  for (let at = from; at <= to; at += 1) sheet[axis].set(at, { ...sheet[axis].get(at), ...change });
  sheet.book.touched();
}

const own = members('', ['HorizontalAlignment', 'VerticalAlignment', 'WrapText', 'IndentLevel', 'TextOrientation', 'ShrinkToFit', 'ReadingOrder', 'AutoIndent']);

const format: Kind<Spot> = {
  name: 'RangeFormat',
  get: {
    ...own.get,
    ColumnWidth: (it) => size(it, 'columns'), RowHeight: (it) => size(it, 'rows'),
    UseStandardWidth: (it) => size(it, 'columns') === usualWidth, UseStandardHeight: (it) => size(it, 'rows') === usualHeight,
  },
  set: {
    ...own.set,
    ColumnWidth: (it, value) => { setSize(it, 'columns', value); }, RowHeight: (it, value) => { setSize(it, 'rows', value); },
    UseStandardWidth: (it, value) => { if (value === true) setSize(it, 'columns', usualWidth); },
    UseStandardHeight: (it, value) => { if (value === true) setSize(it, 'rows', usualHeight); },
  },
  to: { Font: (it) => thing(font, it), Fill: (it) => thing(fill, it), Borders: (it) => thing(borders, it), Protection: (it) => thing(protection, it) },
  call: {
    // Nothing is measured here: the columns are as wide as by default, which is what a test may count on least.
    AutofitColumns: (it) => { setSize(it, 'columns', usualWidth); },
    AutofitRows: (it) => { for (const within of it.areas) for (const at of [...it.sheet.rows.keys()]) if (at >= within.top && at <= within.bottom) setLines(it.sheet, 'rows', { ...within, top: at, bottom: at }, { size: usualHeight }); },
  },
};

/** The RangeFormat of these cells. */
export function formatThing(it: Spot): Thing {
  return thing(format, it);
}

export { linesIn };
