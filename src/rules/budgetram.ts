import { answered, balances, type Means } from '../core/compute/chain';
import { defineRule, given, type Given } from '../core/compute/rule';
import { givenAmount } from '../core/compute/working';
import type { Answer, Period } from '../core/model';
import { Money } from '../core/money';
import { egetMal } from './sources';

/** The costs keep within the means there are: carried capital and the year's incomes. With the deficit carried only where that differs. */
export const budgetram = defineRule({
  id: 'budgetram',
  title: { sv: 'Budgetramen', en: 'The budget frame' },
  inForceFrom: '2004-01-01',
  sources: [egetMal('budgetramen ska hållas')],
  inputs: ['ingaende', 'intakter', 'kostnader'],
  parameters: {},
  formula: ({ years, choices }) => balances(years, choices).flatMap((balance) => {
    const { period, printed, chained } = balance;
    const differs = !printed || !chained?.closing.value.equals(printed.closing.value);
    return [
      ...(printed ? [answerOf(period, 'som-tryckt', printed)] : []),
      ...(chained && differs ? [answerOf(period, 'i-kedja', chained, answered(balance))] : []),
    ];
  }),
  sentence: {
    sv: '{ingaende} plus {intakter} ska räcka till {kostnader}.',
    en: '{ingaende} plus {intakter} must cover {kostnader}.',
  },
});

function answerOf(period: Period, reading: string, { opening, available, closing }: Means, more: Answer['details'] = {}): Given {
  const left = closing.value;
  return given(period, closing, {
    reading, holds: !left.isNegative(), limit: Money.zero, limitWorking: givenAmount('ingenting kvar', Money.zero),
    margin: left, marginWorking: closing, details: { ingaende: opening.value, medel: available.value, kostnader: available.value.minus(left), ...more },
  });
}
