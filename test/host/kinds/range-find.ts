/** What a Range leads to: other ranges, its sheet, its format, what hangs on its cells. */
import { area, bounding, columnsOf, intersection, isEntireColumn, isEntireRow, lastColumn, lastRow, parseArea, rowsOf, splitAddress } from '../areas';
import type { Area } from '../areas';
import type { Args } from '../args';
import { refuse } from '../refusal';
import { areaOf, isSpot, spot } from '../spot';
import { insertCells } from '../structure';
import type { Spot } from '../spot';
import type { Kind, Thing } from '../thing';
import { conditionsThing } from './conditions';
import { formatThing } from './format';
import { rangeThing } from './range';
import { rangeAreasThing } from './range-areas';
import { validationThing } from './validation';
import { worksheetThing } from './worksheet';

const on = ({ sheet }: Spot, ...areas: readonly Area[]): Thing => rangeThing(spot(sheet, ...areas));

/** A range that is given as a range or as an address on the same sheet. */
function given(it: Spot, args: Args): Spot {
  const other = args.thing(0)?.it;
  if (isSpot(other)) return other;
  const { sheet, rest } = splitAddress(args.text(0));
  return { sheet: sheet === undefined ? it.sheet : it.sheet.book.sheet(sheet) ?? refuse('ItemNotFound', sheet), areas: [parseArea(rest) ?? refuse('InvalidArgument', rest)] };
}

function common(it: Spot, args: Args): Thing | undefined {
  const other = given(it, args);
  if (other.sheet !== it.sheet) refuse('InvalidArgument', 'the ranges are on different sheets');
  const both = intersection(areaOf(it), areaOf(other));
  return both && on(it, both);
}

function used(it: Spot, args: Args): Thing | undefined {
  it.sheet.book.settle();
  const found = it.sheet.usedArea(areaOf(it), args.flag(0));
  return found && on(it, found);
}

/** The block of cells round the range that empty rows and columns end. */
function surrounding(it: Spot): Area {
  let now = areaOf(it);
  for (;;) {
    const wider = { top: Math.max(1, now.top - 1), left: Math.max(1, now.left - 1), bottom: Math.min(lastRow, now.bottom + 1), right: Math.min(lastColumn, now.right + 1) };
    const next = bounding([now, ...(it.sheet.usedArea(wider, true) ? [it.sheet.usedArea(wider, true) ?? now] : [])]) ?? now;
    if (next.top === now.top && next.left === now.left && next.bottom === now.bottom && next.right === now.right) return now;
    now = next;
  }
}

export const rangeTos: NonNullable<Kind<Spot>['to']> = {
  Worksheet: ({ sheet }) => worksheetThing(sheet),
  Format: formatThing,
  DataValidation: validationThing,
  ConditionalFormats: conditionsThing,
};

export const rangeFinds: NonNullable<Kind<Spot>['find']> = {
  GetCell: (it, args) => {
    const { top, left } = areaOf(it);
    return on(it, area(top + args.number(0), left + args.number(1), top + args.number(0), left + args.number(1)));
  },
  GetRow: (it, args) => {
    const { top, left, right } = areaOf(it);
    return on(it, area(top + args.number(0), left, top + args.number(0), right));
  },
  GetColumn: (it, args) => {
    const { top, left, bottom } = areaOf(it);
    return on(it, area(top, left + args.number(0), bottom, left + args.number(0)));
  },
  GetLastCell: (it) => { const { bottom, right } = areaOf(it); return on(it, area(bottom, right, bottom, right)); },
  GetLastRow: (it) => { const { left, bottom, right } = areaOf(it); return on(it, area(bottom, left, bottom, right)); },
  GetLastColumn: (it) => { const { top, bottom, right } = areaOf(it); return on(it, area(top, right, bottom, right)); },
  GetEntireRow: (it) => { const { top, bottom } = areaOf(it); return on(it, area(top, 1, bottom, lastColumn)); },
  GetEntireColumn: (it) => { const { left, right } = areaOf(it); return on(it, area(1, left, lastRow, right)); },
  GetRowsAbove: (it, args) => { const { top, left, right } = areaOf(it); const n = args.has(0) ? args.number(0) : 1; return on(it, area(top - n, left, top - 1, right)); },
  GetRowsBelow: (it, args) => { const { bottom, left, right } = areaOf(it); const n = args.has(0) ? args.number(0) : 1; return on(it, area(bottom + 1, left, bottom + n, right)); },
  GetColumnsAfter: (it, args) => { const { top, bottom, right } = areaOf(it); const n = args.has(0) ? args.number(0) : 1; return on(it, area(top, right + 1, bottom, right + n)); },
  GetColumnsBefore: (it, args) => { const { top, bottom, left } = areaOf(it); const n = args.has(0) ? args.number(0) : 1; return on(it, area(top, left - n, bottom, left - 1)); },
  GetOffsetRange: (it, args) => {
    const { top, left, bottom, right } = areaOf(it);
    const [rows, columns] = [args.number(0), args.number(1)];
    return on(it, area(top + rows, left + columns, bottom + rows, right + columns));
  },
  GetResizedRange: (it, args) => {
    const { top, left, bottom, right } = areaOf(it);
    return on(it, area(top, left, bottom + args.number(0), right + args.number(1)));
  },
  GetAbsoluteResizedRange: (it, args) => { const { top, left } = areaOf(it); return on(it, area(top, left, top + args.number(0) - 1, left + args.number(1) - 1)); },
  GetBoundingRect: (it, args) => {
    const other = given(it, args);
    if (other.sheet !== it.sheet) refuse('InvalidArgument', 'the ranges are on different sheets');
    return on(it, bounding([areaOf(it), areaOf(other)]) ?? areaOf(it));
  },
  GetIntersection: (it, args) => common(it, args) ?? refuse('ItemNotFound', 'the ranges do not meet'),
  // It gives the range that it has made.
  Insert: (it, args) => {
    insertCells(it.sheet, areaOf(it), /right/i.test(args.text(0)) ? 'right' : 'down', 'Local');
    return on(it, areaOf(it));
  },
  GetIntersectionOrNullObject: common,
  GetUsedRange: (it, args) => used(it, args) ?? on(it, { ...areaOf(it), bottom: areaOf(it).top, right: areaOf(it).left }),
  GetUsedRangeOrNullObject: used,
  GetSurroundingRegion: (it) => on(it, surrounding(it)),
  GetMergedAreasOrNullObject: (it) => {
    const found = it.sheet.merges.filter((merge) => intersection(merge, areaOf(it)));
    return found.length === 0 ? undefined : rangeAreasThing({ sheet: it.sheet, areas: found });
  },
  GetMergedAreas: (it) => rangeAreasThing({ sheet: it.sheet, areas: it.sheet.merges.filter((merge) => intersection(merge, areaOf(it))) }),
  GetSpecialCellsOrNullObject: (it, args) => special(it, args),
  GetSpecialCells: (it, args) => special(it, args) ?? refuse('ItemNotFound', 'no such cells'),
};

/** Formulas, constants, blanks; single cells, one area each, as far as the sheet is used. */
function special(it: Spot, args: Args): Thing | undefined {
  it.sheet.book.settle();
  const kind = args.text(0).toLowerCase();
  const within = it.sheet.usedArea(areaOf(it), true);
  if (!within || isEntireColumn(within) || isEntireRow(within) || rowsOf(within) * columnsOf(within) > 1_000_000) return undefined;
  const areas: Area[] = [];
  for (const [row, column, { formula, value }] of it.sheet.all(within)) {
    const isIt = kind === 'formulas' ? formula !== undefined : kind === 'constants' ? formula === undefined && value !== undefined : kind === 'blanks' ? value === undefined : refuse('NotInTheInMemoryExcel', kind);
    if (isIt) areas.push({ top: row, bottom: row, left: column, right: column });
  }
  return areas.length === 0 ? undefined : rangeAreasThing({ sheet: it.sheet, areas });
}
