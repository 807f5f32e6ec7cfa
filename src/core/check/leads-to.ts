/** Where an opening balance that was not carried forward leads: the end of the last year that builds on it, as printed and with the balance carried. */
import type { Answer, Finding, Quantity } from '../model';
import type { Money } from '../money';

export function leadingTo(findings: readonly Finding[], answers: readonly Answer[]): readonly Finding[] {
  const years = answers.flatMap((answer) => yearOf(answer) ?? []);
  return findings.map((finding) => {
    const end = finding.code === 'carry-forward' ? endOf(finding, years) : undefined;
    return end ? { ...finding, details: { ...finding.details, ...end } } : finding;
  });
}

/** A year as the sheet prints it. */
interface Year {
  readonly of: Answer;
  readonly opening: Money;
  readonly closing: Money;
}

function yearOf(answer: Answer): Year | undefined {
  const opening = answer.details?.['ingaende'];
  return answer.reading === 'som-tryckt' && answer.value?.is === 'money' && opening?.is === 'money' ? { of: answer, opening, closing: answer.value } : undefined;
}

function endOf({ printed, expected, table, period, measure }: Finding, years: readonly Year[]): Readonly<Record<string, Quantity>> | undefined {
  if (printed?.is !== 'money' || expected?.is !== 'money') return undefined;
  const first = years.find(({ of, opening }) => of.table === table && of.period === period && of.measure === measure && opening.equals(printed));
  if (!first) return undefined;
  let last = first;
  for (let next = after(last, years); next; next = after(last, years)) last = next;
  return {
    endPeriod: { is: 'words', words: last.of.period }, endPrinted: last.closing, endCarried: last.closing.plus(expected.minus(printed)),
    carried: { is: 'words', words: expected.isZero() ? 'nothing' : expected.isNegative() ? 'deficit' : 'surplus' },
  };
}

/** The next year of the same measure, where it opens with what this one is printed to close with. */
function after({ of, closing }: Year, years: readonly Year[]): Year | undefined {
  return years.find((next) => next.of.rule === of.rule && next.of.measure === of.measure && next.opening.equals(closing)
    && /^\d{4}$/.test(of.period) && /^\d{4}$/.test(next.of.period) && Number(next.of.period) === Number(of.period) + 1);
}
