/** The rules that can be read in several ways, and which of them the förbund goes by: as chosen, else the first that there is. */
import type { Answer, Choices, ChosenReadings } from '../model';

/** The alternatives of each rule, the one that holds unless another is chosen first; of kommunandelar it is the one that gives the published row. */
export const readingsOf: { readonly [Rule in keyof ChosenReadings]-?: readonly NonNullable<ChosenReadings[Rule]>[] } = {
  insatsandel: ['alla-insatser/nyttjade-medel', 'individinriktade/nyttjade-medel'],
  overskott: ['som-tryckt', 'i-kedja'],
  budgetram: ['som-tryckt', 'i-kedja'],
  kommunandelar: ['gamla-nyckeln', 'tidsvagda-nycklar'],
};

export function hasReadings(rule: string): rule is keyof ChosenReadings {
  return Object.hasOwn(readingsOf, rule);
}

/** The rules that are read in the same ways as this one, itself among them: one choice governs them all, so that they cannot contradict each other. */
export function alikeRules(rule: keyof ChosenReadings): readonly (keyof ChosenReadings)[] {
  const ways = readingsOf[rule].join();
  return Object.keys(readingsOf).filter(hasReadings).filter((other) => readingsOf[other].join() === ways);
}

/** What is chosen for the rule; of rules that are read alike the first that a choice was made for speaks for all. */
export function chosenReading(rule: keyof ChosenReadings, chosen: ChosenReadings = {}): string | undefined {
  return alikeRules(rule).flatMap((alike) => chosen[alike] ?? [])[0];
}

/** The choices with this one made, for all rules that are read alike; as they were where the rule has no such reading. */
export function withChosen(chosen: ChosenReadings | undefined, rule: keyof ChosenReadings, reading: string): ChosenReadings {
  return alikeRules(rule).reduce((all: ChosenReadings, alike) => {
    const own = readingsOf[alike].find((one) => one === reading);
    return own === undefined ? all : { ...all, [alike]: own };
  }, chosen ?? {});
}

/** The answers of one rule with the one that is gone by marked, and first among those of its year; the others keep their order. */
export function chosenFirst(answers: readonly Answer[], { readings }: Choices): readonly Answer[] {
  const periods = [...new Set(answers.map(({ period }) => period))];
  return periods.flatMap((period) => {
    const own = answers.filter((answer) => answer.period === period);
    const chosen = chosenOf(own, readings);
    return chosen ? [{ ...chosen, chosen: true as const }, ...own.filter((answer) => answer !== chosen)] : own;
  });
}

function chosenOf(answers: readonly Answer[], chosen: ChosenReadings | undefined): Answer | undefined {
  const rule = answers[0]?.rule ?? '';
  if (!hasReadings(rule)) return undefined;
  const ways: readonly string[] = readingsOf[rule];
  const wanted = [chosenReading(rule, chosen), ...ways];
  return wanted.flatMap((way) => answers.find(({ reading }) => reading !== undefined && reading === way) ?? [])[0];
}
