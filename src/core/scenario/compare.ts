/** Answers of the present beside those of a scenario: what belongs together, and how much it differs. */
import type { Answer } from '../model';
import type { Money, Share } from '../money';
import type { Compared } from './model';

/** Every answer of either, in the present's order and then the scenario's own. */
export function compared(present: readonly Answer[], scenario: readonly Answer[]): readonly Compared[] {
  const waiting = new Map(scenario.map((answer) => [nameOf(answer), answer]));
  const pairs = present.map((answer): Compared => {
    const name = nameOf(answer);
    const other = waiting.get(name);
    waiting.delete(name);
    return { present: answer, ...(other && { scenario: other }) };
  });
  return [...pairs, ...[...waiting.values()].map((answer) => ({ scenario: answer }))];
}

/** Scenario − present; undefined where either is missing or is no number of the same kind. */
export function difference({ present, scenario }: Compared): Money | Share | undefined {
  const [before, after] = [present?.value, scenario?.value];
  if (before?.is === 'money' && after?.is === 'money') return after.minus(before);
  return before?.is === 'share' && after?.is === 'share' ? after.minus(before) : undefined;
}

function nameOf({ rule, reading, period, member, measure, sheet }: Answer): string {
  return JSON.stringify([rule, reading ?? '', period, member ?? '', measure ?? '', sheet ?? '']);
}
