/** The budget's amounts while changes are made to them, year by year: what a row pays or costs, without the sheet's sign. */
import { groundsIn, type Ground } from '../compute/ground';
import type { ColumnOf } from '../compute/sections';
import { itemIn } from '../compute/sections';
import type { Choices, Period, Reading, Row, RowKey } from '../model';
import type { Money } from '../money';
import type { Change, Obstacle, Present, Touched } from './model';

/** A row in one year. */
export interface Place {
  readonly row: Row;
  readonly column: ColumnOf;
  readonly period: Period;
}

export class Draft {
  private readonly amounts = new Map<string, { readonly place: Place; readonly amount: Money }>();
  readonly touched: Touched[] = [];
  readonly obstacles: Obstacle[] = [];

  private constructor(readonly present: Present, readonly ground: Ground) {}

  /** Undefined where there is no budget to change. */
  static of(present: Present): Draft | undefined {
    const ground = groundOf(present);
    return ground && new Draft(present, ground);
  }

  /** The rows of the budget, and of the table with its members where that is another. */
  rows(): readonly Row[] {
    const tables = this.ground.years.flatMap(({ column, memberColumn }) => [column.shape.table, memberColumn.shape.table]);
    return [...new Set(tables)].flatMap(({ rows }) => rows);
  }

  row(key: RowKey): Row | undefined {
    return this.rows().find((row) => row.key === key);
  }

  /** A row's places in the years that are meant. */
  places(row: Row, period?: Period): readonly Place[] {
    return this.ground.years
      .filter((year) => period === undefined || year.period === period)
      .flatMap(({ period: at, column, memberColumn }) => {
        const own = [column, memberColumn].find(({ shape }) => shape.table.id === row.table);
        return own ? [{ row, column: own, period: at }] : [];
      });
  }

  /** As it stands after the changes so far; undefined where nothing stands there. */
  amount({ row, column }: Place): Money | undefined {
    return this.amounts.get(placeName(row, column))?.amount ?? this.presentAmount({ row, column });
  }

  /** As the rules read it: without the sign that its sheet gives to all of its kind. */
  presentAmount({ row, column }: Pick<Place, 'row' | 'column'>): Money | undefined {
    const amount = itemIn(column, row)?.value;
    return amount && (signOf({ row, column }) === -1 ? amount.negated() : amount);
  }

  put(change: Change, place: Place, amount: Money): void {
    this.amounts.set(placeName(place.row, place.column), { place, amount });
    this.touched.push({ change: change.id, row: place.row.key, period: place.period });
  }

  obstacle(change: Change, is: Obstacle['is'], by?: string): void {
    this.obstacles.push({ change: change.id, is, ...(by !== undefined && { by }) });
  }

  /** What has been changed, with the sign that the sheet has. */
  changed(): readonly { readonly place: Place; readonly printed: Money }[] {
    return [...this.amounts.values()].map(({ place, amount }) => ({ place, printed: signOf(place) === -1 ? amount.negated() : amount }));
  }
}

/** The present is changed many times over and stays the same: what it stands on is found once. */
const grounds = new WeakMap<Reading, { readonly choices: Choices; readonly ground: Ground | undefined }>();

function groundOf({ reading, choices }: Present): Ground | undefined {
  const known = grounds.get(reading);
  if (known?.choices === choices) return known.ground;
  const [ground] = groundsIn(reading, choices);
  grounds.set(reading, { choices, ground });
  return ground;
}

function placeName(row: Row, { index }: ColumnOf): string {
  return `${row.id} ${String(index)}`;
}

/** −1 where the sheet writes the row, or all of its kind, with a minus. */
function signOf({ row, column: { shape } }: Pick<Place, 'row' | 'column'>): 1 | -1 {
  return (shape.signOf([row]) || shape.signAround(row)) === -1 ? -1 : 1;
}
