/** The arguments of a method, each asked for as what it must be. Excel answers InvalidArgument where it is something else. */
import type { Json, JsonObject } from './json';
import { isList, isObject } from './json';
import { refuse } from './refusal';
import type { Thing } from './thing';

export class Args {
  constructor(readonly values: readonly Json[], private readonly things: readonly (Thing | undefined)[] = []) {}

  has(at: number): boolean {
    return this.things[at] !== undefined || (this.values[at] !== undefined && this.values[at] !== null);
  }

  value(at: number): Json {
    return this.values[at] ?? null;
  }

  text(at: number): string {
    const value = this.values[at];
    return typeof value === 'string' ? value : refuse('InvalidArgument', `argument ${at + 1} is no text`);
  }

  number(at: number): number {
    const value = this.values[at];
    return typeof value === 'number' && Number.isFinite(value) ? value : refuse('InvalidArgument', `argument ${at + 1} is no number`);
  }

  /** A text or a number as a text: keys and names are given so. */
  key(at: number): string {
    const value = this.values[at];
    return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : refuse('InvalidArgument', `argument ${at + 1} is no key`);
  }

  flag(at: number): boolean {
    return this.values[at] === true;
  }

  object(at: number): JsonObject {
    const value = this.values[at];
    return isObject(value) ? value : {};
  }

  list(at: number): readonly Json[] {
    const value = this.values[at];
    return isList(value) ? value : refuse('InvalidArgument', `argument ${at + 1} is no list`);
  }

  thing(at: number): Thing | undefined {
    return this.things[at];
  }
}
