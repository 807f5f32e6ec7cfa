/** The search for faults in sentences finds them. */
import type { Language } from '../../src/text/numbers';
import { faultsIn } from './faults';

test.each<[string, Language, readonly string[]]>([
  ['Summan 2027 är 1\u00a0650\u00a0tkr, men raderna ger \u22121\u00a0560\u00a0tkr.', 'sv', []],
  ['', 'sv', ['empty', 'no capital', 'no end']],
  ['Beloppet är undefined.', 'sv', ['a value of the program']],
  ['Beloppet är [object Object].', 'sv', ['a value of the program']],
  ['Två  blanka.', 'sv', ['spaces']],
  ['Raden () saknas.', 'sv', ['signs']],
  ['Raden , saknas.', 'sv', ['signs']],
  ['Raden (till höger saknas.', 'sv', ['brackets']],
  ['raden saknas.', 'sv', ['no capital']],
  ['Raden saknas', 'sv', ['no end']],
  ['Skillnaden är -5 kr.', 'sv', ['a hyphen for a minus']],
  ['Beloppet är 1250000 kr.', 'sv', ['thousands together']],
  ['Beloppet är 1 250 kr.', 'sv', ['thousands by a common space']],
  ['Andelen är 12.5 och högre.', 'sv', ['a decimal point']],
  ['Andelen är 12% av allt.', 'sv', ['a per cent sign without a space']],
  ['The row “Summa insatser och mer” is missing; see insatser.', 'en', []],
  ['The row är missing.', 'en', ['Swedish words']],
])('%s', (sentence, language, faults) => {
  expect(faultsIn(sentence, language, [])).toEqual(faults);
});

test('what stands in the sheet may be as it is there', () => {
  expect(faultsIn('löner och arvoden -5 2027 is missing.', 'en', ['löner och arvoden -5'])).toEqual([]);
});
