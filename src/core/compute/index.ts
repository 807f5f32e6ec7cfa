/** Rules × choices → answers. It knows tables and years, and no rule by its name. */
import type { Answer, Choices, Question, Reading } from '../model';
import type { Allocation } from './allocation-model';
import { allocationsOf } from './allocations';
import { groundsIn, type Ground } from './ground';
import { chosenFirst } from './readings';
import { firstDay, type Given, type Rule } from './rule';

export type { Allocation, AllocationMember, AllocationReading, KeyOrigin } from './allocation-model';

/**
 * What every rule gives for every table that is a budget or an outcome, the main budget first: of two that tell of the same year the
 * first answers. An answer is left out where the sheet does not tell what it needs. Questions are asked about the first table only.
 */
export function compute(reading: Reading, rules: readonly Rule[], choices: Choices): { answers: Answer[]; questions: Question[] } {
  const grounds = groundsIn(reading, choices);
  const answers: Answer[] = [];
  const told = new Set<string>();
  for (const ground of grounds) {
    const own = rules.flatMap((rule) => answersOf(rule, ground)).filter((answer) => !told.has(subject(answer)));
    answers.push(...own);
    for (const answer of own) told.add(subject(answer));
  }
  const questions = grounds.slice(0, 1).flatMap((ground) => rules.flatMap((rule) => rule.asks?.(since(rule, ground)) ?? []));
  return { answers, questions };
}

/** How the kommuner share their quarter in each year of the main budget, or of the first where none is the main one. Empty without a kommun. */
export function allocations(reading: Reading, choices: Choices): readonly Allocation[] {
  return groundsIn(reading, choices).slice(0, 1).flatMap(allocationsOf);
}

function subject({ rule, period, measure }: Answer): string {
  return [rule, period, measure ?? ''].join(' ');
}

function answersOf(rule: Rule, ground: Ground): readonly Answer[] {
  const [source] = rule.sources;
  const { table, measure, choices } = ground;
  const answers = rule.formula(since(rule, ground)).map((given: Given) => ({
    rule: rule.id, source, ...given, sheet: table.sheet, table: table.id, measure,
  }));
  return chosenFirst(answers, choices);
}

/** The ground without the years before the rule was in force. */
function since(rule: Rule, ground: Ground): Ground {
  return { ...ground, years: ground.years.filter(({ period }) => firstDay(period) >= rule.inForceFrom) };
}
