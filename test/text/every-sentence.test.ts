/**
 * Every finding, rule, question, trouble and notice has its sentences in both languages, and each is whole when it is said of the real
 * figures of every book. What no book has is drawn, so that every code is said at least once.
 */
import { analyse, type Analysis } from '../../src/core';
import type { Answer, Choices, Explanation, Finding, FindingCode, Question, Snapshot, Working } from '../../src/core/model';
import { draft } from '../../src/core/plan';
import { field } from '../../src/field';
import { rules } from '../../src/rules';
import { findingSentence as findingEn } from '../../src/text/findings.en';
import { findingSentence as findingSv } from '../../src/text/findings.sv';
import { inSheetEn, questionEn } from '../../src/text/questions.en';
import { inSheetSv, questionSv } from '../../src/text/questions.sv';
import * as rulesEn from '../../src/text/rules.en';
import * as rulesSv from '../../src/text/rules.sv';
import { sourceLineAsRead } from '../../src/text/source';
import * as workingsEn from '../../src/text/workings.en';
import * as workingsSv from '../../src/text/workings.sv';
import { bookNames, bytesOf, read } from '../books/open';
import { drawn } from '../drawn';
import { drawings } from './drawings';
import { faultsIn, saidInSheet } from './faults';

/** A code that is added without a sentence of it being read here does not compile, and one that nothing says fails. */
const codes: Readonly<Record<FindingCode, true>> = {
  'sum-differs': true, 'tie-differs': true, 'carry-forward': true, 'sign-contradicts': true, 'unit-contradicted': true, 'share-label': true, 'quarter-broken': true,
  'cell-error': true, 'formula-omits-row': true, 'impossible-date': true, 'number-as-text': true, 'not-calculated': true, 'constant-over-formula': true,
  'same-label': true, 'hidden-row': true, 'part-year': true, rounding: true,
};
const explanations: Readonly<Record<Explanation['code'], true>> = {
  'row-left-out': true, 'row-counted-twice': true, 'sign-reversed': true, 'neighbour-column': true, 'moved-between-rows': true, 'factor-1000': true,
  'digits-swapped': true, rounding: true, 'old-key': true,
};
const questions: Readonly<Record<Question['code'], true>> = {
  'entry-date': true, 'split-post': true, 'unit-unclear': true, 'main-budget': true, 'year-unclear': true, 'meaning-unclear': true,
};

/** Answers that change what is said. */
const choices: readonly (readonly [string, Choices])[] = [
  ['as it is', {}],
  ['answered', {
    entries: [{ member: 'Boden', date: '2021-06-01' }], keyBefore: { Luleå: '62', Piteå: '32', Älvsbyn: '6' }, openingBalance: '2400000', rounding: '1', convention: 'month',
    readings: { insatsandel: 'individinriktade/nyttjade-medel', overskott: 'i-kedja', budgetram: 'i-kedja' },
  }],
];

const books: readonly (readonly [string, Snapshot])[] = [
  ...bookNames.map((name) => [name, read(bytesOf(name), name).snapshot] as const), ...drawings.map(([name, ...sheets]) => [name, drawn(...sheets)] as const),
];
const cases = books.flatMap(([name, snapshot]) => choices.map(([with_, given]) => {
  const analysis = analyse(snapshot, field('sv'), given);
  return { name: `${name}, ${with_}`, given, analysis, said: saidInSheet(analysis.reading), sources: new Set(analysis.answers.flatMap(({ source }) => [sourceLineAsRead(source, 'sv'), sourceLineAsRead(source, 'en')])) };
}));

/** Each sentence with what is wrong with it; none where nothing is. */
function wrong(pairs: readonly (readonly [sv: string, en: string])[], said: readonly string[]): string[] {
  return pairs.flatMap(([sv, en]) => [
    ...faultsIn(sv, 'sv', said).map((fault) => `${fault}: ${sv}`), ...faultsIn(en, 'en', said).map((fault) => `${fault}: ${en}`),
    ...(sv === en ? [`not translated: ${sv}`] : []),
  ]);
}

describe.each(cases)('$name', ({ analysis, said, given, sources }) => {
  test('every finding', () => {
    expect(wrong(analysis.findings.map((one) => [findingSv(one), findingEn(one)]), said)).toEqual([]);
  });

  test('every question, and what to do in the sheet', () => {
    const asked = analysis.questions.map((one): [string, string] => [questionSv(one), questionEn(one)]);
    const done = analysis.questions.flatMap((one) => [false, true].flatMap((inExcel): [string, string][] => {
      const [sv, en] = [inSheetSv(one, inExcel), inSheetEn(one, inExcel)];
      return sv === undefined || en === undefined ? [] : [[sv, en]];
    }));
    expect(wrong([...asked, ...done], said)).toEqual([]);
  });

  test('every answer', () => {
    expect(wrong(analysis.answers.map((one) => [rulesSv.answerSentence(one), rulesEn.answerSentence(one)]), said)).toEqual([]);
  });

  test('every reading, step and parameter has a name', () => {
    const steps = [...analysis.answers.flatMap(workingsOf), ...analysis.findings.flatMap(({ working }) => (working ? [working] : []))].flatMap(everyStep);
    const names = [
      ...analysis.answers.flatMap(({ reading = '' }) => (reading === '' ? [] : [rulesSv.readingName(reading), rulesEn.readingName(reading)])),
      ...steps.flatMap((step) => ('called' in step && step.called && 'as' in step.called ? [workingsSv.stepName(step.called), workingsEn.stepName(step.called)] : [])),
      ...steps.flatMap((step) => (step.is === 'parameter' ? [workingsSv.parameterName(step.name), workingsEn.parameterName(step.name)] : [])),
    ];
    expect([...new Set(names)].filter((one) => one.trim() === '' || /undefined|\[object|^[a-z]+(?:-[a-zåäö]+)+$/.test(one))).toEqual([]);
  });

  test.each(['sv', 'en'] as const)('every text of every sheet, in %s', (language) => {
    const { words } = field(language);
    const texts = draft(analysis, given, [], words, { version: '1' }).sheets.flatMap(({ cells }) => cells).flatMap(({ style, content }) => {
      if (!content || style === 'keep' || style === 'text-input') return [];
      if (content.is === 'written-at') return [`${content.before}2026${content.after}`];
      const shows = content.is === 'value' ? content.value : content.shows;
      return shows.is === 'text' && (style === 'note' || style === 'text') ? [shows.text] : [];
    });
    // A cell may hold a label or a word of its own; what is a sentence is one by its end.
    // A source is cited by the name it has.
    const faults = [...new Set(texts)].filter((one) => !sources.has(one)).flatMap((one) => faultsIn(one, language, said).filter((fault) => (/[.?!]$/.test(one) ? true : !['no capital', 'no end', 'empty'].includes(fault))).map((fault) => `${fault}: ${one}`));
    expect(faults).toEqual([]);
  });
});

describe('everything that can be said has been', () => {
  const said = <T>(of: (analysis: Analysis) => readonly T[]): ReadonlySet<T> => new Set(cases.flatMap(({ analysis }) => of(analysis)));
  const missing = (all: object, found: ReadonlySet<string>) => Object.keys(all).filter((one) => !found.has(one));

  test('finding codes', () => { expect(missing(codes, said(({ findings }) => findings.map(({ code }: Finding): string => code)))).toEqual([]); });
  test('explanations', () => { expect(missing(explanations, said(({ findings }) => findings.flatMap(({ explanation }): string[] => (explanation ? [explanation.code] : []))))).toEqual([]); });
  test('questions', () => { expect(missing(questions, said((all) => all.questions.map(({ code }): string => code)))).toEqual([]); });
  test('rules', () => { expect(rules.map(({ id }) => id).filter((id) => !said(({ answers }) => answers.map(({ rule }) => rule)).has(id))).toEqual([]); });
});

function workingsOf(answer: Answer): Working[] {
  const { working, shareWorking, differenceWorking, limitWorking, marginWorking, marginOtherWorking } = answer;
  return [working, shareWorking, differenceWorking, limitWorking, marginWorking, marginOtherWorking].filter((one) => one !== undefined);
}

function everyStep(working: Working): Working[] {
  switch (working.is) {
    case 'cell':
    case 'parameter': return [working];
    case 'plus': case 'minus': case 'times': case 'over': case 'rounded-total': return [working, ...working.of.flatMap(everyStep)];
    case 'unsigned': case 'shortfall': case 'rounded': return [working, ...everyStep(working.of)];
  }
}
