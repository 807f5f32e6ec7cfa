import { defineRule, given } from '../core/compute/rule';
import { called, sum } from '../core/compute/working';
import { verksamhetsplan } from './sources';

/** What the förbund itself costs. Where a sheet has no such parts, its own row or total of the same meaning. */
export const forvaltningskostnader = defineRule({
  id: 'forvaltningskostnader',
  title: { sv: 'Förvaltningskostnader', en: 'Administration costs' },
  inForceFrom: '2004-01-01',
  sources: [verksamhetsplan('budgetens sammandrag')],
  inputs: ['personalkostnader', 'ovrigaKostnader', 'forvaltningskostnader'],
  parameters: {},
  formula: ({ years }) => years.flatMap(({ period, personalkostnader, ovrigaKostnader, forvaltningskostnader }) => {
    if (!forvaltningskostnader) return [];
    const parts = personalkostnader && ovrigaKostnader && called(sum(personalkostnader, ovrigaKostnader), { as: 'forvaltningskostnader' });
    const asParts = parts?.value.equals(forvaltningskostnader.value) === true;
    return [given(period, asParts ? parts : forvaltningskostnader)];
  }),
  sentence: {
    sv: '{forvaltningskostnader} är {personalkostnader} plus {ovrigaKostnader}.',
    en: '{forvaltningskostnader} is {personalkostnader} plus {ovrigaKostnader}.',
  },
});
