/** What holds for every rule, whatever it says: sources, dates, names, sentences; and that every working arrives at its value. */
import { existsSync, readdirSync } from 'node:fs';
import { evaluate } from '../../src/core/compute/working';
import { firstDay, inForce } from '../../src/core/compute/rule';
import { paminnelser, rules } from '../../src/rules';
import * as english from '../../src/text/rules.en';
import * as swedish from '../../src/text/rules.sv';
import { computed, computedBook } from './computed';

const named = rules.map((rule) => [rule.id, rule] as const);

describe.each(named)('%s', (id, rule) => {
  test('names its sources, acts with the date they were read and a förbund\'s own documents, which nobody read, without one', () => {
    const sources = [...rule.sources, ...Object.values(rule.parameters).flatMap((values) => values.map(({ source }) => source))];
    expect(sources.filter(({ act, link, read }) => act === '' || (link === undefined ? read !== undefined : !/^\d{4}-\d{2}-\d{2}$/.test(read ?? '')))).toEqual([]);
    expect(sources.length).toBeGreaterThan(0);
  });

  test('the names in its sentence are its inputs and parameters, all of them', () => {
    const names = [...rule.inputs, ...Object.keys(rule.parameters)].sort();
    for (const sentence of [rule.sentence.sv, rule.sentence.en]) {
      expect([...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1]))].sort()).toEqual(names);
    }
  });

  test('has one title, the same in the rule and in the words', () => {
    expect([swedish.ruleTitle(id), english.ruleTitle(id)]).toEqual([rule.title.sv, rule.title.en]);
  });

  test('its parameters stand in the order of their dates', () => {
    for (const values of Object.values(rule.parameters)) {
      expect(values.map(({ from }) => from)).toEqual(values.map(({ from }) => from).sort());
    }
  });
});

test('no two rules have the same name', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test('the reminders are sentences, with the paragraph', () => {
  for (const { id, sources } of paminnelser) {
    expect(swedish.reminderSentence(id)).toContain(sources[0].paragraph);
    expect(english.reminderSentence(id)).toContain(`section ${sources[0].paragraph?.replace(' §', '') ?? ''}`);
  }
});

describe('dates', () => {
  test.each([['2021', '2021-01-01'], ['2021-01/2021-08', '2021-01-01'], ['2021-05', '2021-05-01'], ['2019-12-31', '2019-12-31']])(
    'the first day of %s is %s', (period, day) => { expect(firstDay(period)).toBe(day); });

  test('a value holds from its day on, the day before not', () => {
    const source = { act: 'a', read: '2026-01-01' };
    const values = [{ from: '2018-01-01', value: 'old', source }, { from: '2020-07-01', value: 'new', source }];
    expect(['2017-12-31', '2018-01-01', '2020-06-30', '2020-07-01'].map((day) => inForce(values, day)?.value)).toEqual([undefined, 'old', 'old', 'new']);
  });

  const budget = (first: number) => computed(`
Budget|${first}|${first + 1}
Luleå kommun|250|250
Region Norrbotten|250|250
Försäkringskassan|500|500
Summa intäkter|1000|1000
Summa förvaltningskostnader|200|200
Summa insatser|900|900`);

  test('nothing is said of years before the law of 2004', () => {
    expect([...new Set(budget(2003).answers.map(({ period }) => period))]).toEqual(['2004']);
  });

  test('the year\'s own result names kommunallagen (2017:725) from 2018', () => {
    const own = budget(2017).answers.filter(({ reading }) => reading === 'arets-resultat');
    expect(own.map(({ period, source }) => [period, source.paragraph])).toEqual([['2017', '21 §'], ['2018', '11 kap. 5 § andra stycket, som 21 § lag (2003:1210) hänvisar till']]);
  });
});

const books = readdirSync(`${__dirname}/../books`).filter((book) => existsSync(`${__dirname}/../books/${book}/${book}.xlsx`));

describe.each(books)('book %s', (book) => {
  const { answers, reading } = computedBook(book);

  test('every working arrives at its value', () => {
    expect(answers.filter(({ value, working }) => !value || !working)).toEqual([]);
    for (const { value, working, limit, limitWorking, margin, marginWorking, marginOther, marginOtherWorking } of answers) {
      for (const [figure, how] of [[value, working], [limit, limitWorking], [margin, marginWorking], [marginOther, marginOtherWorking]] as const) {
        if (how) expect(evaluate(how)).toEqual(figure);
      }
    }
  });

  test('every answer has its table, and is a whole sentence in both languages', () => {
    const tables = reading.tables.map(({ id }) => id);
    for (const answer of answers) {
      expect(tables).toContain(answer.table);
      for (const sentence of [swedish.answerSentence(answer), english.answerSentence(answer)]) {
        expect(sentence).toMatch(/^[A-ZÅÄÖ].*\.$/);
        expect(sentence).not.toMatch(/undefined|okänt|unknown|NaN|\{/);
      }
    }
  });
});
