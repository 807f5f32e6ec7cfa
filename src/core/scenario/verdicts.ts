/** Which verdicts a scenario turns: only those that the förbund goes by, where a rule has several readings. */
import { hasReadings } from '../compute/readings';
import type { Answer } from '../model';

export interface Turned {
  /** The scenario's answers that no longer hold. */
  readonly broken: readonly Answer[];
  /** Those that did not hold in the present and do now. */
  readonly healed: readonly Answer[];
}

export function turned(present: readonly Answer[], scenario: readonly Answer[]): Turned {
  const before = new Map(present.filter(counts).map((answer) => [verdictName(answer), answer.holds]));
  const after = scenario.filter(counts);
  return {
    broken: after.filter((answer) => answer.holds === false && before.get(verdictName(answer)) !== false),
    healed: after.filter((answer) => answer.holds === true && before.get(verdictName(answer)) === false),
  };
}

function counts({ rule, chosen, holds }: Answer): boolean {
  return holds !== undefined && (!hasReadings(rule) || chosen === true);
}

function verdictName({ rule, reading, period, member, measure, sheet }: Answer): string {
  return JSON.stringify([rule, hasReadings(rule) ? '' : reading ?? '', period, member ?? '', measure ?? '', sheet ?? '']);
}
