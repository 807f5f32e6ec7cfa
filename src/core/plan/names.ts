/** Names that a table may have: never two alike, never empty. */

/** Each name once: a repeated one gets a number, an empty one the place it stands in. */
export function unique(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const plain = name.trim() === '' ? String(index + 1) : name;
    let one = plain;
    for (let count = 2; taken.has(one.toLowerCase()); count += 1) one = `${plain} (${count})`;
    taken.add(one.toLowerCase());
    return one;
  });
}
