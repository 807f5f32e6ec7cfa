/** What the view of rules shows, in every book: each number has a working that comes to it exactly, and all of it has words in both languages. */
import { evaluate } from '../../src/core/compute/working';
import type { Answer, Working } from '../../src/core/model';
import { wordsSv } from '../../src/pane/parts/words';
import { wordsEn } from '../../src/pane/parts/words-en';
import { figureOf, type FigureName } from '../../src/pane/rules/answer-figures';
import { stepOf } from '../../src/pane/rules/working-steps';
import { rules } from '../../src/rules';
import { ruleSentence } from '../../src/text/rule-sentence';
import { bookNames } from '../books/open';
import { computedBook } from '../rules/computed';

const words = { sv: wordsSv, en: wordsEn };
const names: readonly FigureName[] = ['value', 'share', 'limit', 'margin', 'marginOther', 'difference'];

describe.each(bookNames)('book %s', (book) => {
  const { answers } = computedBook(book);

  test('every number that an answer has can be opened, and its working comes to it exactly', () => {
    for (const answer of answers) {
      for (const name of names) {
        const value = answer[name];
        if (value === undefined || value.is === 'words') continue;
        const figure = figureOf(answer, name);
        expect([name, figure?.value]).toEqual([name, value]);
        expect(figure && evaluate(figure.working)).toEqual(value);
      }
    }
  });

  test.each(['sv', 'en'] as const)('every step of every working is told in words: %s', (language) => {
    const told = (working: Working, inner: boolean): string[] => {
      const { said, value, parts } = stepOf(working, inner, words[language]);
      return [`${value} ${said}`, ...parts.flatMap((part) => told(part, true))];
    };
    const figures = answers.flatMap((answer: Answer) => names.flatMap((name) => figureOf(answer, name) ?? []));
    const steps = [...new Set(figures.flatMap(({ working }) => told(working, false)))];
    expect(steps.filter((step) => /undefined|NaN|\{|: $|minstaAndel|^\S*\s*$/.test(step))).toEqual([]);
    // A name that was given in Swedish and has no English one would stand out by its letters.
    if (language === 'en') expect(steps.filter((step) => !step.includes('(') && / (nyckel|lagens|postens|andra|helt|resten|lika|hela|fastställd|av året)\b/.test(step))).toEqual([]);
  });
});

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  test.each(rules.map((rule) => [rule.id, rule] as const))('%s is one whole sentence, from its own names and parameters', (_, rule) => {
    expect(ruleSentence(rule, language)).toMatch(/^[A-ZÅÄÖ][^{}]*\.$/);
  });
});

test('a parameter in the sentence is the one in force', () => {
  const rule = rules.find(({ id }) => id === 'insatsandel');
  expect(rule && ruleSentence(rule, 'sv').replaceAll('\u00a0', ' ')).toContain('ska minst 75 % gå till insatserna');
});
