/** Which of the tables that stand on a sheet of ours each planned one takes over, the same in every host. */

/** How the names of our tables begin, until the user gives them others. */
const ours = 'Samrakna';

/**
 * A table is known by its name; one that the user has renamed takes, in order, the place of those that are missed.
 * @returns for each wanted name the table that it takes over, or undefined where it is to be made
 */
export function claimTables<T extends { readonly name: string }>(standing: readonly T[], wanted: readonly string[]): (T | undefined)[] {
  const left = [...standing];
  const take = (suits: (name: string) => boolean) => {
    const index = left.findIndex(({ name }) => suits(name));
    return index < 0 ? undefined : left.splice(index, 1)[0];
  };
  const byName = wanted.map((name) => take((one) => one === name || (one.startsWith(`${name}_`) && /_\d+$/.test(one))));
  return wanted.map((_, index) => byName[index] ?? take((one) => !one.startsWith(ours)));
}
