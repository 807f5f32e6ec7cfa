/** A scenario tried on the present: both computed, and what could not be done. */
import { compute } from '../core/compute';
import type { Answer, Obstacle, Present, Scenario } from '../core/model';
import { applied, withRowKeys } from '../core/scenario';
import { field } from '../field';

interface Computed extends Present {
  readonly answers: readonly Answer[];
}

/** The present beside the scenario. */
export interface Tried {
  /** With the rows of its changes by key, where they are known. */
  readonly scenario: Scenario;
  /** In the order of the changes. */
  readonly obstacles: readonly Obstacle[];
  readonly before: Computed;
  readonly after: Computed;
}

export function tryOut(present: Present, scenario: Scenario): Tried {
  const { rules } = field('sv');
  const computed = ({ reading, choices }: Present): Computed => ({ reading, choices, answers: compute(reading, rules, choices).answers });
  const named = withRowKeys(present, scenario.changes);
  const made = applied(present, named.changes);
  const obstacles = [...named.obstacles, ...made.obstacles];
  return {
    // One whose row is not known stands as it was written.
    scenario: { ...scenario, changes: scenario.changes.map((change) => named.changes.find(({ id }) => id === change.id) ?? change) },
    obstacles: scenario.changes.flatMap(({ id }) => obstacles.filter(({ change }) => change === id)),
    before: computed(present),
    after: computed(made),
  };
}
