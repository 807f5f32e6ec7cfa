/** A row that the user says is of another part of the costs counts there, though it stands under the first part's total. */
import { analyse } from '../../../src/core';
import type { Correction } from '../../../src/core/model';
import { field } from '../../../src/field';
import { drawn } from '../../drawn';

const budget = drawn(`
Budget 2025 | 2025
INTÄKTER
Intäkter Astad kommun | 250000
Intäkter Region Cedal | 250000
Intäkter Försäkringskassan | 500000
Summa intäkter | 1000000
PERSONALKOSTNADER
Förbundschef | 100000
Ekonom | 60000
Summa personalkostnader | 160000
INDIVIDINRIKTADE INSATSER
Vägen in | 300000
Samordnare | 200000
Summa individinriktade insatser | 500000
STRUKTURINRIKTADE INSATSER
Utbildning | 100000
Nätverk | 40000
Summa strukturinriktade insatser | 140000
Summa insatser | 640000
`);

function given(label?: string, correction?: Correction) {
  const plain = analyse(budget, field('sv'), {});
  const row = plain.reading.tables.flatMap(({ rows }) => rows).find((one) => one.label === label);
  const { answers, findings } = row && correction ? analyse(budget, field('sv'), { corrections: { [row.key]: correction } }) : plain;
  const value = (rule: string, reading?: string) => {
    const found = answers.find((answer) => answer.rule === rule && answer.reading === reading)?.value;
    return found?.is === 'share' ? found.rounded(4).toString() : found?.is === 'money' ? found.toOre() : undefined;
  };
  return {
    forvaltning: value('forvaltningskostnader'), alla: value('insatsandel', 'alla-insatser/nyttjade-medel'), individ: value('insatsandel', 'individinriktade/nyttjade-medel'),
    result: value('overskott', 'arets-resultat'), errors: findings.filter(({ severity }) => severity === 'error').map(({ code }) => code),
  };
}

test('as the sheet has it', () => {
  expect(given()).toEqual({ forvaltning: '160000', alla: '0.8', individ: '0.625', result: '200000', errors: [] });
});

test('from individual to structural: the insatser are as many, the individual ones fewer', () => {
  expect(given('Samordnare', { role: 'item', concept: 'strukturinsats' })).toEqual({ forvaltning: '160000', alla: '0.8', individ: '0.375', result: '200000', errors: [] });
});

test('from insatser to administration: the share falls, and what is left is as much', () => {
  expect(given('Nätverk', { role: 'item', concept: 'personalkostnad' })).toEqual({ forvaltning: '200000', alla: '0.75', individ: '0.625', result: '200000', errors: [] });
});

test('corrected to what it is already changes nothing', () => {
  expect(given('Samordnare', { role: 'item', concept: 'individinsats' })).toEqual(given());
});
