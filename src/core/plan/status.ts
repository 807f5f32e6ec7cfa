/** Whether a finding still stands, read from the user's cells as they are now. */
import type { CellRef, RangeRef } from '../address';
import { rangeOf, sameCell } from '../address';
import type { Finding } from '../model';
import type { Formula } from './formula';
import { constant, formula, list, quoted, userCell, userRange } from './formula';
import { shownText } from './layout';
import type { Live, Source } from './source';

interface StatusWords {
  /** While the finding stands: "kvarstår", or what the user said of it. */
  readonly remains: string;
  readonly cleared: string;
  readonly changed: string;
}

/** Beyond this many cells a formula is too long to be read: the finding's own cell stands for all. */
const mostCells = 40;

/** Where the row's difference stands, and how large it may be, as decimal text. */
interface Difference {
  readonly at: Formula;
  readonly tolerance?: string;
}

/**
 * With a difference: whether it is zero, or within what it may be; a label that has been changed only a new run can read. For errors and numbers as text: whether the cells still are. For all else: whether the
 * cells have changed since they were read, for then only a new run can tell.
 * @param difference the row's, if it has one
 */
export function statusOf(source: Source, finding: Finding, difference: Difference | undefined, { remains, cleared, changed }: StatusWords): Live {
  const standing = (still: Formula, otherwise: string): Live =>
    ({ formula: formula`IF(${still},${quoted(remains)},${quoted(otherwise)})`, shows: shownText(remains) });
  const cells = [finding.cell, ...finding.related.filter(isCell).map(cellOf)].filter(unlike);
  if (finding.code === 'cell-error') return standing(formula`ISERROR(${userCell(finding.cell)})`, cleared);
  if (finding.code === 'number-as-text') return standing(textsIn(finding), cleared);
  if (difference) {
    const { at, tolerance } = difference;
    const off = tolerance === undefined ? formula`N(${at})<>0` : formula`ABS(N(${at}))>${constant(tolerance)}`;
    const now = standing(formula`OR(NOT(ISNUMBER(${at})),${off})`, cleared);
    return finding.code === 'share-label'
      ? { ...now, formula: formula`IF(${unchangedFormula(source, finding.cell)},${now.formula},${quoted(changed)})` } : now;
  }
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
