/** What a `load` gives: the members that were asked for, of an object or of each item of a collection. */
import type { Ground } from './interpreter';
import { missing, pascal } from './interpreter';
import type { Json } from './json';
import type { Thing } from './thing';
import type { QueryInfo } from './wire';

/** The answer to a query, under wire names. */
export function queried(thing: Thing, { Select = [], Expand = [], Top, Skip = 0 }: QueryInfo, ground: Ground): Json {
  const paths = [...Select, ...Expand].map((path) => path.split('/').filter((part) => part.toLowerCase() !== 'items'));
  if (!thing.items) return one(thing, paths, ground);
  const items = thing.items();
  const shown = items.slice(Skip, Top === undefined ? undefined : Skip + Top);
  const own = paths.filter(([first = '']) => thing.scalars.includes(pascal(first)) && (items.length === 0 || !items[0]?.scalars.includes(pascal(first))));
  const theirs = paths.filter((path) => !own.includes(path));
  return { ...(own.length === 0 ? {} : members(thing, own, ground)), _Items: shown.map((item) => one(item, theirs, ground)) };
}

function one(thing: Thing, paths: readonly string[][], ground: Ground): Json {
  const all = paths.filter((path) => path.length > 0);
  return { ...thing.identity(), ...(all.length === 0 ? members(thing, thing.scalars.map((name) => [name]), ground) : members(thing, all, ground)) };
}

function members(thing: Thing, paths: readonly (readonly string[])[], ground: Ground): Readonly<Record<string, Json>> {
  const answer: Record<string, Json> = {};
  const deeper = new Map<string, string[][]>();
  for (const [first = '', ...rest] of paths) {
    if (first.startsWith('$')) {
      if (first === '$all') Object.assign(answer, members(thing, thing.scalars.map((name) => [name]), ground));
      continue;
    }
    const name = pascal(first);
    const how = thing.has(name);
    if (how !== 'get' && how !== 'to') missing(thing, name);
    ground.used(thing, name, 'read');
    if (how === 'get') answer[name] = thing.get(name);
    else deeper.set(name, [...(deeper.get(name) ?? []), rest]);
  }
  for (const [name, rests] of deeper) {
    const next = thing.to(name);
    answer[name] = next ? queried(next, { Select: rests.filter((rest) => rest.length > 0).map((rest) => rest.join('/')) }, ground) : null;
  }
  return answer;
}
