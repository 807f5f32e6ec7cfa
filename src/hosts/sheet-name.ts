/** Names for our sheets that Excel accepts and that no other sheet has. */

const longest = 31;

/** The wanted name, or with "(Samräkna)" after it where the user has a sheet of that name. Case does not tell names apart. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const clean = wanted.replace(/[[\]:*?/\\]/g, ' ').replace(/^'+|'+$/g, '').trim() || 'Samräkna';
  for (let attempt = 0; ; attempt += 1) {
    const suffix = attempt === 0 ? '' : attempt === 1 ? ' (Samräkna)' : ` (Samräkna ${attempt})`;
    const name = clean.slice(0, longest - suffix.length).trimEnd() + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
