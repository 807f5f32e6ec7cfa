import { Money } from '../../../src/core/money';
import { rulesOfRow } from '../../../src/core/scenario/which-key';
import { published } from './over';

const dated = { ...published, choices: { entries: [{ member: 'Boden', date: '2021-06-01' }] } };
const row = (...kronor: readonly string[]) => new Map(['Luleå', 'Piteå', 'Älvsbyn', 'Boden'].map((name, index) => [name, Money.of(kronor[index] ?? '0')]));
const found = (...kronor: readonly string[]) => {
  const rules = rulesOfRow(dated, '2021', row(...kronor));
  return { giving: rules?.giving.map(({ reading }) => reading), nearest: rules?.nearest.slice(0, 1).map(({ reading: { reading }, off }) => [reading, off.toOre()]) };
};

test('the published row is given by two conventions, and it is said that both give it', () => {
  expect(found('715875', '359000', '68875', '106250').giving).toEqual(['fasta-procent/gamla-nyckeln/half-year', 'fasta-procent/gamla-nyckeln/month-after']);
});

test('a row by time-weighted keys is known again', () => {
  expect(found('712500', '362500', '68750', '106250').giving).toEqual(['fasta-procent/tidsvagda-nycklar/half-year', 'fasta-procent/tidsvagda-nycklar/month-after']);
});

test('a row that no rule gives tells how far it is from the nearest', () => {
  // 1 000 kr are moved from Piteå to Luleå.
  expect(found('716875', '358000', '68875', '106250')).toEqual({ giving: [], nearest: [['fasta-procent/gamla-nyckeln/half-year', '2000']] });
});

test('a year without kommuner that pay has no rules', () => {
  expect(rulesOfRow(dated, '2030', new Map())).toBeUndefined();
});
