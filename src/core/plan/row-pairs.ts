/**
 * Which rows of a sheet as it is to stand are which of those that stand there: by what they are called, so that a row that has come
 * or gone does not make all those below it look changed. Heckel's way: what is unique on both sides first, then its neighbours.
 */

export interface NamedRow {
  /** What it is called; the same name may stand on several rows. */
  readonly name: string;
  /** Whether the name is a key, which no other row can take over. */
  readonly keyed: boolean;
}

/** For each row that is to stand, the index of the one that stands; undefined for one that is new. */
export function pairedRows(before: readonly NamedRow[], after: readonly NamedRow[]): (number | undefined)[] {
  const pairs: (number | undefined)[] = after.map(() => undefined);
  const taken = new Set<number>();
  const pair = (old: number, one: number): void => {
    pairs[one] = old;
    taken.add(old);
  };
  const fits = (old: number, one: number) =>
    before[old] !== undefined && after[one] !== undefined && pairs[one] === undefined && !taken.has(old) && before[old].name === after[one].name;
  const [olds, news] = [indexed(before), indexed(after)];
  for (const [name, [one, ...others]] of news) {
    const [old, ...moreOlds] = olds.get(name) ?? [];
    if (one !== undefined && old !== undefined && others.length === 0 && moreOlds.length === 0) pair(old, one);
  }
  for (let one = 0; one < after.length; one += 1) {
    const old = one === 0 ? -1 : pairs[one - 1];
    if (old !== undefined && fits(old + 1, one)) pair(old + 1, one);
  }
  for (let one = after.length - 1; one >= 0; one -= 1) {
    const old = one === after.length - 1 ? before.length : pairs[one + 1];
    if (old !== undefined && fits(old - 1, one)) pair(old - 1, one);
  }
  pairGaps(before, after, pairs, pair, taken);
  return pairs;
}

/** As many rows of other names between the same two rows are those rows renamed, one by one. */
function pairGaps(before: readonly NamedRow[], after: readonly NamedRow[], pairs: readonly (number | undefined)[], pair: (old: number, one: number) => void, taken: ReadonlySet<number>): void {
  for (let first = 0; first < after.length; first += 1) {
    if (pairs[first] !== undefined) continue;
    let end = first;
    while (end < after.length && pairs[end] === undefined) end += 1;
    const above = first === 0 ? -1 : pairs[first - 1] ?? -1;
    const below = end === after.length ? before.length : pairs[end] ?? before.length;
    const open = below - above - 1 === end - first && before.slice(above + 1, below).every((one, index) =>
      !taken.has(above + 1 + index) && !one.keyed && after[first + index]?.keyed === false);
    if (open) for (let one = first; one < end; one += 1) pair(above + 1 + one - first, one);
    first = end;
  }
}

function indexed(rows: readonly NamedRow[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  rows.forEach(({ name }, index) => {
    const known = places.get(name);
    if (known) known.push(index);
    else places.set(name, [index]);
  });
  return places;
}
