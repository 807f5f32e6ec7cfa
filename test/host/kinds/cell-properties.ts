/** `getCellProperties` and its kin: members of many cells at once, in a grid of objects. */
import { columnsOf, rowsOf } from '../areas';
import type { Area } from '../areas';
import { pascal } from '../interpreter';
import type { Json, JsonObject } from '../json';
import { isList, isObject } from '../json';
import { refuse } from '../refusal';
import { areaOf } from '../spot';
import type { Spot } from '../spot';
import type { Thing } from '../thing';
import { rangeThing } from './range';

function* cellsOf(it: Spot): Generator<readonly [row: number, column: number, cell: Thing]> {
  const { top, left, bottom, right } = areaOf(it);
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) yield [row - top, column - left, part(it, { top: row, bottom: row, left: column, right: column })];
  }
}

const part = ({ sheet }: Spot, within: Area): Thing => rangeThing({ sheet, areas: [within] });

export function cellProperties(it: Spot, wanted: JsonObject): Json {
  const rows: Json[][] = Array.from({ length: rowsOf(areaOf(it)) }, () => []);
  for (const [row, , cell] of cellsOf(it)) rows[row]?.push(picked(cell, wanted));
  return rows;
}

export function setCellProperties(it: Spot, given: readonly Json[]): void {
  const { top, left, bottom, right } = areaOf(it);
  if (given.length !== bottom - top + 1 || given.some((row) => !isList(row) || row.length !== right - left + 1)) refuse('InvalidArgument', 'the dimensions differ');
  for (const [row, column, cell] of cellsOf(it)) {
    const line = given[row];
    const values = isList(line) ? line[column] : undefined;
    if (isObject(values)) change(cell, values);
  }
}

export function lineProperties(it: Spot, axis: 'rows' | 'columns', wanted: JsonObject): Json {
  return lines(it, axis).map((line) => picked(line, wanted));
}

export function setLineProperties(it: Spot, axis: 'rows' | 'columns', given: readonly Json[]): void {
  const all = lines(it, axis);
  if (given.length !== all.length) refuse('InvalidArgument', 'the dimensions differ');
  all.forEach((line, index) => {
    const values = given[index];
    if (isObject(values)) change(line, values);
  });
}

function lines(it: Spot, axis: 'rows' | 'columns'): Thing[] {
  const within = areaOf(it);
  const count = axis === 'rows' ? rowsOf(within) : columnsOf(within);
  return Array.from({ length: count }, (_, n) => part(it, axis === 'rows' ? { ...within, top: within.top + n, bottom: within.top + n } : { ...within, left: within.left + n, right: within.left + n }));
}

function picked(thing: Thing, wanted: JsonObject): Json {
  return Object.fromEntries(Object.entries(wanted).filter(([, want]) => want !== false).map(([key, want]): [string, Json] => {
    const name = pascal(key);
    if (thing.has(name) === 'get') return [key, thing.get(name)];
    const next = thing.has(name) === 'to' ? thing.to(name) : refuse('InvalidArgument', `no such property: ${key}`);
    if (next?.kind.name === 'RangeBorderCollection') return [key, borders(next, want)];
    return [key, next ? picked(next, isObject(want) ? want : Object.fromEntries(next.scalars.map((one) => [one.charAt(0).toLowerCase() + one.slice(1), true]))) : null];
  }));
}

/** "top" in these grids is "EdgeTop" elsewhere. */
const sides: Readonly<Record<string, number>> = { top: 0, bottom: 1, left: 2, right: 3, vertical: 4, horizontal: 5, diagonalDown: 6, diagonalUp: 7 };

function borders(all: Thing, wanted: Json): Json {
  const items = all.items?.() ?? [];
  return Object.fromEntries(Object.entries(sides).flatMap(([key, at]): [string, Json][] => {
    const side = items[at];
    return side ? [[key, picked(side, isObject(wanted) ? wanted : { color: true, style: true, weight: true })]] : [];
  }));
}

function change(thing: Thing, values: JsonObject): void {
  for (const [key, value] of Object.entries(values)) {
    const name = pascal(key);
    if (thing.canSet(name)) thing.set(name, value);
    else {
      const next = thing.has(name) === 'to' ? thing.to(name) : thing.items?.()[sides[key] ?? -1];
      if (next && isObject(value)) change(next, value);
      else refuse('InvalidArgument', `no such property: ${key}`);
    }
  }
}
