/** What is kept of the scenarios of a workbook, and whether what stands there is that: it may be older than the program. */
import type { Scenario } from '../../core/model';

export interface Kept {
  readonly scenarios: readonly Scenario[];
  /** Which of them is shown. */
  readonly shown: number;
}

export function isKept(kept: unknown): kept is Kept {
  return isObject(kept) && typeof kept.shown === 'number' && Array.isArray(kept.scenarios) && kept.scenarios.every(isScenario);
}

function isScenario(one: unknown): boolean {
  return isObject(one) && typeof one.name === 'string' && Array.isArray(one.changes) && one.changes.every((change) => isObject(change) && typeof change.id === 'string' && typeof change.is === 'string');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
