/** JSON in lines, so that what is long can be written and read a line at a time: long lists stand in lines of their own, the rest in the last. */
import type { Work } from '../slices';

/** The most of a list that stands in one line. */
const most = 500;

/** A list that stands in lines of its own. */
interface Elsewhere {
  readonly firstLine: number;
  readonly lines: number;
}

/** @param value plain, with no field called `firstLine` */
export function* jsonLines(value: object): Work<string[]> {
  const lines: string[] = [];
  const rest = yield* withoutLists(value, lines);
  return [...lines, JSON.stringify(rest)];
}

function* withoutLists(value: unknown, lines: string[]): Work<unknown> {
  if (typeof value !== 'object' || value === null) return value;
  yield 1;
  if (!Array.isArray(value)) {
    const rest: [string, unknown][] = [];
    for (const [name, one] of Object.entries(value)) rest.push([name, yield* withoutLists(one, lines)]);
    return Object.fromEntries(rest);
  }
  if (value.length <= most) {
    const rest: unknown[] = [];
    for (const one of value) rest.push(yield* withoutLists(one, lines));
    return rest;
  }
  const firstLine = lines.length;
  for (let at = 0; at < value.length; at += most) {
    lines.push(JSON.stringify(value.slice(at, at + most)));
    yield most;
  }
  return { firstLine, lines: lines.length - firstLine } satisfies Elsewhere;
}

/** What the lines were made from. @throws SyntaxError where they are no such lines */
export function* ofJsonLines(lines: readonly string[]): Work<unknown> {
  const values: unknown[] = [];
  for (const line of lines) {
    values.push(JSON.parse(line));
    yield most;
  }
  return yield* withLists(values.at(-1), values);
}

function* withLists(value: unknown, lines: readonly unknown[]): Work<unknown> {
  if (typeof value !== 'object' || value === null) return value;
  yield 1;
  if (Array.isArray(value)) {
    const whole: unknown[] = [];
    for (const one of value) whole.push(yield* withLists(one, lines));
    return whole;
  }
  if (isElsewhere(value)) {
    const parts = lines.slice(value.firstLine, value.firstLine + value.lines);
    if (!parts.every(Array.isArray)) throw new SyntaxError('a list is missing');
    return parts.flat();
  }
  const whole: [string, unknown][] = [];
  for (const [name, one] of Object.entries(value)) whole.push([name, yield* withLists(one, lines)]);
  return Object.fromEntries(whole);
}

function isElsewhere(value: object): value is Elsewhere {
  return 'firstLine' in value && typeof value.firstLine === 'number' && 'lines' in value && typeof value.lines === 'number';
}
