import { answered, balances } from '../core/compute/chain';
import { defineRule, given, inForce, type Dated } from '../core/compute/rule';
import type { Period, Source } from '../core/model';
import { finsamlagen, kommunallagen, verksamhetsplan } from './sources';

const balanskravet: readonly [Dated<Source>, Dated<Source>] = [
  { from: '2004-01-01', value: finsamlagen('21 §'), source: finsamlagen('21 §') },
  { from: '2018-01-01', value: kommunallagen('11 kap. 5 § andra stycket'), source: finsamlagen('21 §') },
];

/**
 * The closing balance, in two readings where the opening is as the sheet prints it or the closing of the year before; and the year's own
 * result. 21 § applies the requirement that incomes exceed costs and not its exceptions: a negative own result is neither called allowed nor an error.
 */
export const overskott = defineRule({
  id: 'overskott',
  title: { sv: 'Överskott och årets resultat', en: 'Surplus and result of the year' },
  inForceFrom: '2004-01-01',
  sources: [verksamhetsplan('budgetens sammandrag'), finsamlagen('21 §'), kommunallagen('11 kap. 5 § andra stycket')],
  inputs: ['ingaende', 'intakter', 'kostnader'],
  parameters: {},
  formula: ({ years, choices }) => balances(years, choices).flatMap((balance) => {
    const { period, own, printed, chained } = balance;
    return [
      ...(printed ? [given(period, printed.closing, { reading: 'som-tryckt', details: { ingaende: printed.opening.value } })] : []),
      ...(chained ? [given(period, chained.closing, { reading: 'i-kedja', details: { ingaende: chained.opening.value, ...answered(balance) } })] : []),
      given(period, own, { reading: 'arets-resultat', ...sourceOf(period) }),
    ];
  }),
  sentence: {
    sv: '{ingaende} plus {intakter} minus {kostnader} är kvar vid årets slut; årets resultat är {intakter} minus {kostnader}.',
    en: '{ingaende} plus {intakter} minus {kostnader} is left at the end of the year; the result of the year is {intakter} minus {kostnader}.',
  },
});

function sourceOf(period: Period): { readonly source?: Source } {
  const source = inForce(balanskravet, period)?.value;
  return source ? { source } : {};
}
