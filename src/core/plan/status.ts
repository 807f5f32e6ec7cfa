/** Whether a finding still stands, read from the user's cells as they are now. */
import type { CellRef, RangeRef } from '../address';
import { rangeOf, sameCell } from '../address';
import type { Finding } from '../model';
import type { Formula } from './formula';
import { constant, formula, list, quoted, userCell, userRange } from './formula';
import { shownText } from './layout';
import type { Live, Source } from './source';

export interface StatusWords {
  /** While the finding stands: "kvarstår", or what the user said of it. */
  readonly remains: string;
  readonly cleared: string;
  readonly changed: string;
}

/** Beyond this many cells a formula is too long to be read: the finding's own cell stands for all. */
const mostCells = 40;

/**
 * With a difference: whether it is zero. For errors and numbers as text: whether the cells still are. For all else: whether the
 * cells have changed since they were read, for then only a new run can tell.
 * @param difference where the row's difference stands, if it has one
 */
export function statusOf(source: Source, finding: Finding, difference: Formula | undefined, { remains, cleared, changed }: StatusWords): Live {
  const standing = (still: Formula, otherwise: string): Live =>
    ({ formula: formula`IF(${still},${quoted(remains)},${quoted(otherwise)})`, shows: shownText(remains) });
  const cells = [finding.cell, ...finding.related.filter(isCell).map(cellOf)].filter(unlike);
  if (finding.code === 'cell-error') return standing(formula`ISERROR(${userCell(finding.cell)})`, cleared);
  if (finding.code === 'number-as-text') return standing(textsIn(finding), cleared);
  if (difference) return standing(formula`OR(NOT(ISNUMBER(${difference})),N(${difference})<>0)`, cleared);
  const unchanged = cells.slice(0, mostCells).map((cell) => unchangedFormula(source, cell));
  return standing(formula`AND(${list(unchanged)})`, changed);
}

function textsIn({ cell, related }: Finding): Formula {
  const tests = (related.length > 0 ? related : [rangeOf(cell)]).slice(0, mostCells).map((range) =>
    isCell(range) ? formula`ISTEXT(${userRange(range)})` : formula`SUMPRODUCT(ISTEXT(${userRange(range)})*1)>0`);
  return formula`OR(${list(tests)})`;
}

function unchangedFormula(source: Source, cell: CellRef): Formula {
  const there = userCell(cell);
  const shown = source.shown(cell);
  switch (shown?.is) {
    case undefined: return formula`ISBLANK(${there})`;
    case 'number': return formula`N(${there})=${constant(shown.number)}`;
    case 'text': return formula`${there}=${quoted(shown.text)}`;
    case 'boolean': return formula`N(${there})=${shown.boolean ? 1 : 0}`;
    case 'error': return formula`ISERROR(${there})`;
  }
}

function isCell(range: RangeRef): boolean {
  return range.top === range.bottom && range.left === range.right;
}

function cellOf({ sheet, top, left }: RangeRef): CellRef {
  return { sheet, row: top, column: left };
}

function unlike(cell: CellRef, index: number, all: readonly CellRef[]): boolean {
  return all.findIndex((one) => sameCell(one, cell)) === index;
}
