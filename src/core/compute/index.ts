/** Rules × choices → answers. It knows tables and years, and no rule by its name. */
import type { Answer, Choices, Question, Reading, Table } from '../model';
import type { Allocation } from './allocation-model';
import { allocationsOf } from './allocations';
import { groundsOf, type Ground } from './ground';
import { firstDay, type Given, type Rule } from './rule';

export type { Allocation, AllocationMember, AllocationReading, KeyOrigin } from './allocation-model';

/**
 * What every rule gives for every table that is a budget or an outcome, the main budget first. An answer is left out where the
 * sheet does not tell what it needs. Questions are asked about the first table only.
 */
export function compute(reading: Reading, rules: readonly Rule[], choices: Choices): { answers: Answer[]; questions: Question[] } {
  const grounds = tablesOf(reading).flatMap((table) => groundsOf(reading, table, choices));
  const answers = grounds.flatMap((ground) => rules.flatMap((rule) => answersOf(rule, ground)));
  const questions = grounds.slice(0, 1).flatMap((ground) => rules.flatMap((rule) => rule.asks?.(since(rule, ground)) ?? []));
  return { answers, questions };
}

/** How the kommuner share their quarter in each year of the main budget. Empty where there is no budget or no kommun. */
export function allocations(reading: Reading, choices: Choices): readonly Allocation[] {
  const main = reading.tables.find(({ id }) => id === reading.budget);
  return main ? groundsOf(reading, main, choices).slice(0, 1).flatMap(allocationsOf) : [];
}

/** The tables that are computed, the main budget first. */
function tablesOf(reading: Reading): readonly Table[] {
  const main = reading.tables.filter(({ id }) => id === reading.budget);
  const others = reading.tables.filter(({ id, kind }) => id !== reading.budget && (kind === 'budget' || kind === 'utfall'));
  return [...main, ...others];
}

function answersOf(rule: Rule, ground: Ground): readonly Answer[] {
  const [source] = rule.sources;
  const { table, measure } = ground;
  return rule.formula(since(rule, ground)).map((given: Given) => ({
    rule: rule.id, source, ...given, sheet: table.sheet, table: table.id, measure,
  }));
}

/** The ground without the years before the rule was in force. */
function since(rule: Rule, ground: Ground): Ground {
  return { ...ground, years: ground.years.filter(({ period }) => firstDay(period) >= rule.inForceFrom) };
}
