/** How often a property is tried, and from which seed: the same in every run, or another by SAMRAKNA_SEED=7 npx jest test/properties. */
export function runs(numRuns: number): { readonly numRuns: number; readonly seed: number } {
  return { numRuns, seed: Number(process.env['SAMRAKNA_SEED'] ?? '20210601') };
}
