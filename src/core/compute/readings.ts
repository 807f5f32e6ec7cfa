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

/** The answers of one rule with the one that is gone by marked, and first among those of its year; the others keep their order. */
export function chosenFirst(answers: readonly Answer[], { readings }: Choices): readonly Answer[] {
  const periods = [...new Set(answers.map(({ period }) => period))];
  return periods.flatMap((period) => {
    const own = answers.filter((answer) => answer.period === period);
    const chosen = chosenOf(own, readings);
    return chosen ? [{ ...chosen, chosen: true as const }, ...own.filter((answer) => answer !== chosen)] : own;
  });
}

function chosenOf(answers: readonly Answer[], chosen: ChosenReadings = {}): Answer | undefined {
  const rule = answers[0]?.rule ?? '';
  if (!hasReadings(rule)) return undefined;
  const ways: readonly string[] = readingsOf[rule];
  const wanted = [chosen[rule], ...ways];
  return wanted.flatMap((way) => answers.find(({ reading }) => reading !== undefined && reading === way) ?? [])[0];
}
