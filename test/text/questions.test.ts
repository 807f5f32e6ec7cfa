import type { Question } from '../../src/core/model';
import { Money } from '../../src/core/money';
import { inSheetEn, questionEn } from '../../src/text/questions.en';
import { inSheetSv, questionSv } from '../../src/text/questions.sv';

const cell = { sheet: 'Budget', row: 10, column: 2 };
const entry: Question = { code: 'entry-date', cell, about: 'Boden' };
const split: Question = { code: 'split-post', cell, about: 'Övriga strukturella insatser' };

test.each<[string, Question, string]>([
  ['an entry', entry, 'Vilken dag gick Boden in i förbundet?'],
  ['an entry with its amounts', { ...entry, details: { belopp: Money.of('106250'), nasta: Money.of('212500') } },
    'Vilken dag gick Boden in i förbundet? Bladet visar 106\u00a0250\u00a0kr det första året och 212\u00a0500\u00a0kr året efter, men inte datumet.'],
  ['a split post whose other row is known', {
    ...split, details: { post: { is: 'words', words: 'Förbundschef' }, raknat: Money.of('556111.11'), belopp: Money.of('553000'), not: { is: 'words', words: 'A62' } },
  }, 'Enligt noten i cell A62 delas ”Förbundschef” mellan förvaltning och insatser, vilket ger 556\u00a0111,11\u00a0kr bland insatserna: ingår den delen i raden ”Övriga strukturella insatser” (553\u00a0000\u00a0kr)?'],
  ['a split post whose other row is not', { ...split, about: 'Förbundschef', details: { post: { is: 'words', words: 'Förbundschef' }, raknat: Money.of('500'), belopp: Money.zero } },
    'Enligt en not delas ”Förbundschef” mellan förvaltning och insatser, vilket ger 500\u00a0kr bland insatserna: på vilken rad ingår den delen?'],
  ['a unit', { code: 'unit-unclear', cell, about: 'Budget 2024' }, 'Är beloppen i ”Budget 2024” i kronor, tusental kronor eller miljoner kronor?'],
])('%s is asked in a whole sentence', (_, question, sentence) => {
  expect(questionSv(question)).toBe(sentence);
});

test.each<Question['code']>(['entry-date', 'split-post', 'unit-unclear', 'main-budget', 'year-unclear', 'meaning-unclear'])('%s ends in a question mark in both languages', (code) => {
  const question: Question = { code, cell, about: 'Boden' };
  expect([questionSv(question).at(-1), questionEn(question).at(-1)]).toEqual(['?', '?']);
});

test.each<[Question, string]>([
  [{ code: 'year-unclear', cell, about: 'Blad1' }, 'Skriv årtalet i rubriken i cell B10, spara arbetsboken och öppna den igen.'],
  [{ code: 'year-unclear', cell, about: 'Blad1', guess: '2025' }, 'Skriv årtalet i rubriken i cell B10, spara arbetsboken och öppna den igen. Tills dess är 2025 bästa gissning.'],
  [{ code: 'meaning-unclear', cell, about: 'Diverse' }, 'Skriv i cell B10 med vanliga ord vad raden är, till exempel ”Övriga kostnader”, spara arbetsboken och öppna den igen.'],
  [split, 'Svaret ändrar inget belopp. Skriv i noten, med ord och utan procenttal, på vilka rader delarna står, spara arbetsboken och öppna den igen: då ställs frågan inte mer.'],
])('what only the sheet can answer is said with what to do there: %j', (question, sentence) => {
  expect(inSheetSv(question)).toBe(sentence);
  expect(inSheetEn(question)).toMatch(/open it again[.:]/);
});

test.each<Question['code']>(['entry-date', 'unit-unclear', 'main-budget'])('%s is answered beside the sheet', (code) => {
  expect([inSheetSv({ code, cell, about: 'Boden' }), inSheetEn({ code, cell, about: 'Boden' })]).toEqual([undefined, undefined]);
});
