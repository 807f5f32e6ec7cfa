/** Members without a meaning of their own here: kept as they are set, and given back. */
import type { Book } from '../book';
import type { Json } from '../json';
import { refuse } from '../refusal';
import type { Kind } from '../thing';

/** Lines of a kind's table for these members, with what they are before they are set. */
export function kept<T>(store: (it: T) => Map<string, Json>, book: (it: T) => Book, prefix: string, initial: Readonly<Record<string, Json>>): Required<Pick<Kind<T>, 'get' | 'set'>> {
  return {
    get: Object.fromEntries(Object.entries(initial).map(([name, first]) => [name, (it: T) => store(it).get(prefix + name) ?? first])),
    set: Object.fromEntries(Object.entries(initial).map(([name, first]) => [name, (it: T, value: Json) => {
      if (first !== null && value !== null && typeof value !== typeof first) refuse('InvalidArgument', `${prefix}${name} takes a ${typeof first}`);
      store(it).set(prefix + name, value);
      book(it).touched();
    }])),
  };
}
