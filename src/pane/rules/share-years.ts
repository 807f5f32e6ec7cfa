/** How the kommuner share their quarter, year by year, as the view tells it: what each pays, and whether some rule gives the sheet's amounts. */
import type { Answer, Measure, Period } from '../../core/model';
import { isCircular, type Line } from '../../text/answer-table';

/** A way to share the year's quarter, with an answer for each kommun. */
export interface ShareRule {
  readonly reading: string;
  readonly of: Line;
  readonly chosen: boolean;
  readonly matches: boolean;
  /** Its percentages are taken from the amounts it should give. */
  readonly circular: boolean;
}

export interface ShareRow {
  readonly member: string;
  readonly published?: Answer;
  /** By the rule that is gone by. */
  readonly computed?: Answer;
}

export interface ShareYear {
  readonly period: Period;
  readonly measure?: Measure;
  readonly rows: readonly ShareRow[];
  readonly rules: readonly ShareRule[];
  readonly chosen?: ShareRule;
  /** What a newcomer without a known date pays of the next full year's amount. */
  readonly partOfYear: readonly Answer[];
  /** Several ways to count a part of a year, and to share what a newcomer does not pay, can be told apart. */
  readonly isPartYear: boolean;
}

/** follows: the rule gives the sheet's amounts. untried: it cannot but give them. differs: it does not, but others do. none: no rule does. unknown: no rule can be computed. */
export type ShareVerdict = 'follows' | 'untried' | 'differs' | 'none' | 'unknown';

/** @param answers of the rule kommunandelar */
export function shareYears(answers: readonly Answer[]): readonly ShareYear[] {
  const keys = [...new Set(answers.map(yearKey))];
  return keys.map((key) => shareYear(answers.filter((answer) => yearKey(answer) === key)));
}

function yearKey({ period, measure, table }: Answer): string {
  return JSON.stringify([period, measure, table]);
}

function shareYear(answers: readonly Answer[]): ShareYear {
  const [{ period = '', measure } = {}] = answers;
  const published = answers.filter(({ reading }) => reading === 'publicerat');
  const rules = rulesOf(answers.filter(({ matches }) => matches !== undefined));
  const chosen = rules.find((rule) => rule.chosen);
  const members = [...new Set([...published, ...(chosen?.of ?? [])].flatMap(({ member }) => member ?? []))];
  const rows = members.map((member): ShareRow => {
    const [paid, made] = [published, chosen?.of ?? []].map((of) => of.find((answer) => answer.member === member));
    return { member, ...(paid && { published: paid }), ...(made && { computed: made }) };
  });
  return {
    period, ...(measure && { measure }), rows, rules, ...(chosen && { chosen }),
    partOfYear: answers.filter(({ reading }) => reading === 'del-av-helar'),
    isPartYear: rules.some(({ reading }) => /gamla-nyckeln|tidsvagda-nycklar/.test(reading)),
  };
}

function rulesOf(answers: readonly Answer[]): readonly ShareRule[] {
  const readings = [...new Set(answers.flatMap(({ reading }) => reading ?? []))];
  return readings.flatMap((reading): ShareRule[] => {
    const [first, ...others] = answers.filter((answer) => answer.reading === reading);
    if (!first) return [];
    const of: Line = [first, ...others];
    return [{ reading, of, chosen: first.chosen === true, matches: of.every(({ matches }) => matches === true), circular: isCircular(of) }];
  });
}

export function verdictOf({ chosen, rules }: ShareYear): ShareVerdict {
  if (!chosen) return 'unknown';
  if (chosen.matches) return chosen.circular ? 'untried' : 'follows';
  return rules.some(({ matches, circular }) => matches && !circular) ? 'differs' : 'none';
}

/** The other rules that give the sheet's amounts too, and are tried by it. */
export function alsoMatching({ chosen, rules }: ShareYear): readonly ShareRule[] {
  return rules.filter((rule) => rule !== chosen && rule.matches && !rule.circular);
}
