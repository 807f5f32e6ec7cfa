/** What is left at the end of each year: as the sheet prints it, and where each year opens with the end of the last. */
import type { ReactNode } from 'react';
import type { Answer } from '../../core/model';
import { ColumnChart, type Amounts } from '../charts/column-chart';
import { useWords } from '../parts/words';

const ways = ['som-tryckt', 'i-kedja'];

interface Props {
  /** Of one rule. */
  readonly answers: readonly Answer[];
  readonly year: (answer: Answer) => string;
}

/** Nothing where the rule does not speak of balances without a verdict, or only of one year. */
export function BalanceChart({ answers, year }: Props): ReactNode {
  const { pane, readingName } = useWords();
  const balances = answers.filter(({ reading, holds }) => holds === undefined && reading !== undefined && ways.includes(reading));
  const years = [...new Set(balances.map(year))];
  const series = ways.flatMap((way): Amounts[] => {
    const amounts = years.map((one) => {
      const value = balances.find((answer) => answer.reading === way && year(answer) === one)?.value;
      return value?.is === 'money' ? value : undefined;
    });
    return amounts.some(Boolean) ? [{ name: readingName(way), amounts }] : [];
  });
  const [first, second] = series;
  if (!first || years.length < 2) return undefined;
  const alike = second && years.every((_, index) => first.amounts[index]?.toString() === second.amounts[index]?.toString());
  const shown = alike ? [first] : series;
  return <ColumnChart kind="grouped" title={pane.rules.balanceChart} description={pane.rules.chartAbout(shown.map(({ name }) => name), years)} categories={years} series={shown} />;
}
