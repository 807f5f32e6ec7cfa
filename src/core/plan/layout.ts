/** Laying out a sheet: rows of cells from the top, left to right. */
import type { CellRef, RangeRef } from '../address';
import { a1, columnLetters } from '../address';
import type { Shown } from '../model';
import type { Formula } from './formula';
import { lengthOf, longestFormula } from './formula';
import type { Content, OwnKind, Ownership, PlanCell, StyleName } from './model';
import type { Money, Share, Unit } from '../money';
import { Money as Kronor } from '../money';

/** A cell without its place: the sheet gives it one. */
export type Piece = Omit<PlanCell, 'row' | 'column'>;
/** What a row is made of: undefined leaves the place empty. */
export type Pieces = readonly (Piece | undefined)[];

const ours: Ownership = { is: 'ours' };

/** How many decimals of each unit the öre is. */
export const oreDecimals: Record<Unit, number> = { kr: 2, tkr: 5, mnkr: 8 };
/** How many decimals of each unit the krona is. */
export const kronaDecimals: Record<Unit, number> = { kr: 0, tkr: 3, mnkr: 6 };

export const shownNumber = (text: string): Shown => ({ is: 'number', number: text });
export const shownText = (text: string): Shown => ({ is: 'text', text });
/** An amount in the unit, to the öre. */
export const shownMoney = (amount: Money, unit: Unit): Shown => shownNumber(amount.roundedTo(Kronor.of('0.01')).in(unit));
/** A share to six decimals. */
export const shownShare = (one: Share): Shown => shownNumber(one.rounded(6).toString());

export function value(style: StyleName, shows: Shown, because?: string): Piece {
  return { style, ownership: ours, content: { is: 'value', value: shows }, ...(because === undefined ? {} : { because }) };
}

export function text(style: StyleName, content: string): Piece {
  return value(style, shownText(content));
}

/** A formula with what it must show; only that, marked as such, where Excel would refuse the formula for its length. */
export function live(style: StyleName, parts: Formula, shows: Shown, because?: string): Piece {
  if (lengthOf(parts) > longestFormula) return { ...value(style, shows, because), tooLong: true };
  const content: Content = { is: 'formula', formula: parts, shows };
  return { style, ownership: ours, content, ...(because === undefined ? {} : { because }) };
}

/** A cell that the formulas use and the user may change. */
export function input(style: StyleName, key: string, shows: Shown | undefined, because?: string): Piece {
  return {
    style, ownership: { is: 'input', key },
    ...(shows ? { content: { is: 'value', value: shows } } : {}), ...(because === undefined ? {} : { because }),
  };
}

/** A cell for the user's own words: what was found there, or nothing. */
export function keep(key: string, found: Shown | undefined): Piece {
  return { style: 'keep', ownership: { is: 'keep', key }, ...(found ? { content: { is: 'value', value: found } } : {}) };
}

/** A text that a click takes to a cell of the user's. */
export function linked(content: string, link: CellRef): Piece {
  return { ...text('link', content), link };
}

/** The line under the title, with the time of the last write in it. */
export function lead(before: string, after: string): Piece {
  return { style: 'lead', ownership: ours, content: { is: 'written-at', before, after } };
}

/** A sheet under way: rows are added from the top. */
export class Page {
  readonly cells: PlanCell[] = [];
  private last = 0;

  constructor(readonly kind: OwnKind) {}

  /** The row that the next call of `row` fills. */
  get next(): number {
    return this.last + 1;
  }

  /** Adds a row from column A on and says which it became. */
  row(...pieces: Pieces): number {
    this.last += 1;
    pieces.forEach((piece, index) => {
      if (piece) this.cells.push({ ...piece, row: this.last, column: index + 1 });
    });
    return this.last;
  }

  /** An empty row. */
  gap(): void {
    this.last += 1;
  }

  /** A cell of this sheet in a formula of this sheet. */
  at(row: number, column: number): Formula {
    return [a1({ row, column })];
  }

  /** A range of this sheet in a formula of this sheet, its rows fixed. */
  range(top: number, left: number, bottom: number, right: number): Formula {
    return [`${columnLetters(left)}$${top}:${columnLetters(right)}$${bottom}`];
  }
}

/** A block of cells. */
export function block(top: number, left: number, bottom: number, right: number): Omit<RangeRef, 'sheet'> {
  return { top, left, bottom, right };
}
