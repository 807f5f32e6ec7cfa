/** What a rule's answers come to: which of them is gone by, how each year fares, and where another way of counting says otherwise. */
import { hasReadings, readingsOf } from '../../core/compute/readings';
import type { Answer } from '../../core/model';

interface Weighed {
  /** What is gone by: the chosen readings, and all that has no other. */
  readonly main: readonly Answer[];
  /** Other ways of counting the same, and key figures without a verdict beside verdicts. */
  readonly others: readonly Answer[];
  /** The verdict of each year, by what is gone by. */
  readonly verdicts: readonly Answer[];
  /** Answers by another reading whose verdict is the opposite. */
  readonly contrary: readonly Answer[];
  /** The readings that there are to choose among, in the order of the rule; empty where there is one. */
  readonly readings: readonly string[];
}

/** @param answers of one rule */
export function weighed(answers: readonly Answer[]): Weighed {
  const judged = answers.some(({ holds }) => holds !== undefined);
  const isMain = (answer: Answer): boolean => answer.chosen === true || (!isAlternative(answer) && (!judged || answer.holds !== undefined));
  const main = answers.filter(isMain);
  const others = answers.filter((answer) => !isMain(answer));
  // Where the parties of a year are judged too, the year is judged by the answer for all of them.
  const verdicts = main.filter(({ holds, reading, chosen }) => holds !== undefined && (chosen || reading === undefined));
  const contrary = others.filter((other) => other.holds !== undefined && verdicts.some((one) => isSameYear(one, other) && one.holds !== other.holds));
  const [rule = ''] = answers.map((answer) => answer.rule);
  const ways: readonly string[] = hasReadings(rule) ? readingsOf[rule] : [];
  const readings = ways.filter((way) => answers.some(({ reading }) => reading === way));
  return { main, others, verdicts, contrary, readings: readings.length > 1 ? readings : [] };
}

interface InYears {
  readonly said: string;
  readonly holds: boolean;
  readonly years: readonly string[];
}

/** The same said of several years, once: what does not hold first. */
export function inYears(answers: readonly Answer[], say: (answer: Answer) => string, year: (answer: Answer) => string): readonly InYears[] {
  const groups = new Map<string, { said: string; holds: boolean; years: string[] }>();
  for (const answer of answers) {
    const said = say(answer);
    const group = groups.get(said) ?? { said, holds: answer.holds === true, years: [] };
    group.years.push(year(answer));
    groups.set(said, group);
  }
  return [...groups.values()].sort((a, b) => Number(a.holds) - Number(b.holds));
}

function isAlternative({ rule, reading }: Answer): boolean {
  return hasReadings(rule) && readingsOf[rule].some((way) => way === reading);
}

function isSameYear(one: Answer, other: Answer): boolean {
  return one.period === other.period && one.measure === other.measure && one.table === other.table;
}
