/** What is kept of the scenarios of a workbook, and whether what stands there is that: it may be older than the program. */
import type { Scenario } from '../../core/model';
import { recallScenario } from '../../core/scenario';

export interface Kept {
  readonly scenarios: readonly Scenario[];
  /** Which of them is shown. */
  readonly shown: number;
}

export function isKept(kept: unknown): kept is Kept {
  return isObject(kept) && typeof kept.shown === 'number' && Array.isArray(kept.scenarios) && kept.scenarios.every(isScenario);
}

/** A name may be empty while it is written. */
function isScenario(one: unknown): boolean {
  if (!isObject(one) || typeof one.name !== 'string') return false;
  const isSaid = [one.proposedBy, one.why].every((said) => said === undefined || typeof said === 'string');
  return isSaid && recallScenario(JSON.stringify({ name: 'x', changes: one.changes })).is === 'scenario';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
