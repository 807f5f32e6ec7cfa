/** The 75 % goal: its readings, its margins, and the words for a budget, a forecast and an outcome. */
import fc from 'fast-check';
import { answerSentence } from '../../src/text/rules.sv';
import { computed, lines } from './computed';

const budget = (forvaltning: number, individ: number, struktur: number, measure = 'Budget') => computed(`
Belopp i kronor|${measure} 2025
Summa intäkter|${forvaltning + individ + struktur}
Summa förvaltningskostnader|${forvaltning}
Summa individinriktade insatser|${individ}
Summa strukturinriktade insatser|${struktur}
Summa insatser|${individ + struktur}`);

test('three quarters to the krona holds, a krona less does not', () => {
  expect(lines(budget(250, 700, 50), 'insatsandel', 'alla-insatser/nyttjade-medel')).toEqual(['2025 0.75 håller']);
  expect(lines(budget(250, 700, 49), 'insatsandel', 'alla-insatser/nyttjade-medel')).toEqual(['2025 0.74975 håller inte']);
});

test('at either margin the share is the limit', () => {
  const amount = fc.integer({ min: 1, max: 9_000_000 });
  fc.assert(fc.property(amount, amount, amount, (forvaltning, individ, struktur) => {
    for (const reading of ['alla-insatser/nyttjade-medel', 'individinriktade/nyttjade-medel']) {
      const answer = budget(forvaltning * 3, individ * 3, struktur * 3).answers.find((one) => one.rule === 'insatsandel' && one.reading === reading);
      const some = 3 * (reading.startsWith('alla') ? individ + struktur : individ);
      const used = 3 * (forvaltning + individ + struktur);
      const fall = Number(answer?.margin?.toString());
      const rise = Number(answer?.marginOther?.toString());
      expect(4 * (some - fall)).toBe(3 * (used - fall));
      expect(4 * some).toBe(3 * (used + rise));
      expect(answer?.holds).toBe(4 * some >= 3 * used);
    }
  }), { numRuns: 20 });
});

test.each([
  ['Budget', 200, 800, 'Budgeten 2025 når målet: 80,00 % av nyttjade medel går till insatser, och målet är minst 75 %. Insatserna kan minska med 200 kr, eller förvaltningskostnaderna öka med 66,67 kr, innan gränsen nås.'],
  ['Budget', 400, 600, 'Budgeten 2025 når inte målet: 60,00 % av nyttjade medel går till insatser, och målet är minst 75 %. Insatserna behöver öka med 600 kr, eller förvaltningskostnaderna minska med 200 kr, för att gränsen ska nås.'],
  ['Utfall', 200, 800, 'Målet 2025 är uppfyllt: 80,00 % av nyttjade medel gick till insatser, och målet är minst 75 %. Insatserna kunde ha varit 200 kr lägre, eller förvaltningskostnaderna 66,67 kr högre, utan att målet hade missats.'],
  ['Utfall', 400, 600, 'Målet 2025 är inte uppfyllt: 60,00 % av nyttjade medel gick till insatser, och målet är minst 75 %. Insatserna hade behövt vara 600 kr högre, eller förvaltningskostnaderna 200 kr lägre, för att målet skulle ha nåtts.'],
])('%s, förvaltning %s and insatser %s in words', (measure, forvaltning, insatser, sentence) => {
  const { answers } = budget(forvaltning, insatser, 0, measure);
  const answer = answers.find((one) => one.rule === 'insatsandel' && one.reading === 'alla-insatser/nyttjade-medel');
  expect(answer && answerSentence(answer).replaceAll('\u00a0', ' ')).toBe(sentence);
});

test('no figure where a part is unknown, or nothing is used', () => {
  expect(lines(computed('Kronor|2025\nSumma intäkter|900\nSumma insatser|800'), 'insatsandel')).toEqual([]);
  expect(lines(budget(0, 0, 0), 'insatsandel')).toEqual([]);
});
