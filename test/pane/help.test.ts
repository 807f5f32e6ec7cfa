/** The help as data: nothing is left out of it, and what is to be copied from it says nothing of the workbook. */
import type { Analysis } from '../../src/core';
import { rules } from '../../src/rules';
import { checkTitlesSv } from '../../src/text/check-titles.sv';
import { type Around, diagnostics } from '../../src/pane/help/diagnostics';
import { entryId, matches, sections } from '../../src/pane/help/entries';
import { wordsSv } from '../../src/pane/parts/words';
import { wordsEn } from '../../src/pane/parts/words-en';
import type { Language } from '../../src/text/numbers';
import { analysed, bookNames, bytesOf } from '../books/open';

/** The titles of what a search gives. */
const found = (language: Language, wanted: string) => sections(language === 'sv' ? wordsSv : wordsEn).flatMap(({ name, entries }) => entries.filter((entry) => matches(entry, { wanted, section: name, language })).map(({ title }) => title));

test.each<[Language, string, string]>([
  ['sv', 'halvår', 'En medlem betalar för en del av året'],
  ['sv', 'lagras', 'Vad som sparas i den här webbläsaren'], ['sv', 'Sparar', 'Vad som sparas i arbetsboken'], ['sv', 'spara', 'Vad som sparas i arbetsboken'],
  ['sv', 'GDPR', 'Personuppgifter'], ['sv', 'personuppgifter', 'Personuppgifter'], ['sv', 'personuppgiften', 'Personuppgifter'],
  ['sv', 'moln', 'Var det behandlas'], ['sv', 'molnet', 'Var det behandlas'], ['sv', 'skicka', 'Var det behandlas'], ['sv', 'SKICKAS', 'Var det behandlas'],
  ['sv', 'underskott', 'Brist fördelad på medlemmarna (räkneexempel)'], ['sv', 'radera', 'Hur det raderas'], ['sv', 'integritet', 'Vad som läses'],
  ['en', 'saved', 'What is stored in this browser'], ['en', 'GDPR', 'Personal data'], ['en', 'cloud', 'Where it is processed'],
  ['en', 'sending', 'Where it is processed'], ['en', 'deficits', 'Shortage by member (example calculation)'], ['en', 'delete', 'How it is erased'],
])('in %s "%s" finds "%s"', (language, wanted, title) => {
  expect(found(language, wanted)).toContain(title);
});

test.each<[Language, string]>([['sv', 'moln'], ['sv', 'GDPR'], ['en', 'cloud']])('a word with another for the same does not find everything: in %s "%s"', (language, wanted) => {
  expect(found(language, wanted).length).toBeLessThan(10);
});

describe.each([wordsSv, wordsEn])('in $language', (words) => {
  const entries = sections(words).flatMap((section) => section.entries);

  test('every text is a sentence, with nothing left to fill in', () => {
    const texts = entries.flatMap(({ title, parts }) => [title, ...parts.flatMap(({ lines }) => lines.map(({ text }) => text))]);
    expect(texts.filter((text) => /undefined|\{|\}|\[object|  |\.\.$/.test(text) || text.trim() !== text || text === '')).toEqual([]);
    expect(entries.map(({ id }) => id)).toHaveLength(new Set(entries.map(({ id }) => id)).size);
  });

  test('a rule says its law, with its link', () => {
    const found = entries.find(({ id }) => id === entryId({ about: 'rule', rule: 'finansiering' }));
    expect(found?.parts.flatMap(({ lines }) => lines.flatMap(({ link = [] }) => link))).toContain('https://lagen.nu/2003:1210');
    expect(JSON.stringify(found)).toMatch(/50[\s\u00a0]?%/);
  });

  test('the search finds by any of the words', () => {
    expect(found(words.language, '2003:1210').length).toBeGreaterThan(2);
    expect(found(words.language, 'xyzzy')).toEqual([]);
  });
});

test('whatever a finding, a rule or a question leads to is there', () => {
  const ids = sections(wordsSv).flatMap(({ entries }) => entries.map(({ id }) => id));
  const led = bookNames.flatMap((name) => {
    const { findings, answers, questions } = analysed(bytesOf(name));
    return [
      ...findings.map(({ code }) => entryId({ about: 'check', code })), ...answers.map(({ rule }) => entryId({ about: 'rule', rule })), ...questions.map(({ code }) => entryId({ about: 'question', code })),
    ];
  });
  expect([...new Set(led)].filter((id) => !ids.includes(id))).toEqual([]);
  expect(new Set(led).size).toBeGreaterThan(20);
});

describe('what is to be copied', () => {
  const around: Around = { version: '1.2.3', language: 'sv', host: 'Excel', platform: 'PC', hostVersion: '16.0', browser: 'Edge', sets: ['ExcelApi 1.14'], keeps: true, readAfter: 812.4 };
  /** All but the figures; the same for every workbook, so that no text of any can be in it. */
  const masked = (text: string) => text.replace(/\d+/g, '#');
  /** Every figure after those of the program itself, counted here by other means. */
  const figures = ({ reading, findings, answers, questions }: Analysis): number[] => {
    const { snapshot: { sheets }, tables } = reading;
    return [
      sheets.length, sheets.filter(({ visibility }) => visibility === 'hidden' || visibility === 'very-hidden').length, sheets.flatMap(({ cells }) => [...cells]).length,
      tables.length, tables.flatMap(({ rows }) => [...rows]).length, reading.relations.length, reading.facts.length,
      ...Object.keys(checkTitlesSv).map((code) => findings.filter((one) => one.code === code).length),
      ...['entry-date', 'split-post', 'unit-unclear', 'main-budget', 'year-unclear', 'meaning-unclear'].map((code) => questions.filter((one) => one.code === code).length),
      ...rules.map(({ id }) => answers.filter((one) => one.rule === id).length),
    ];
  };
  const plain = masked(diagnostics(around, analysed(bytesOf('utan-budget'))));

  test.each(bookNames)('has nothing of %s but how many there are of each', (name) => {
    const analysis = analysed(bytesOf(name));
    const text = diagnostics(around, analysis);
    expect(masked(text)).toBe(plain);
    expect((text.slice(text.indexOf('sheets: ')).match(/\d+/g) ?? []).map(Number)).toEqual(figures(analysis));
  });

  test('reads so', () => {
    expect(diagnostics(around, undefined)).toBe('Samräkna: 1.2.3\nlanguage: sv\nhost: Excel\nplatform: PC\nhost version: 16.0\nbrowser: Edge\nrequirement sets: ExcelApi 1.14\nstorage: kept\nfirst reading: 812 ms');
    expect(masked(diagnostics(around, analysed(bytesOf('vp2021'))))).toContain('sum-differs #, tie-differs #');
  });
});
