/** Every book gives what its expected.json says: no finding more, none less. */
import { analysed, bookNames, bytesOf, expectedOf } from './open';
import { leftOver, shortly, type Expected } from './expected';

const nothing = { missing: [], unexpected: [] };

describe.each(bookNames)('%s', (name) => {
  // The form is this folder's own; a field misspelt there makes an expectation that nothing meets, and so fails.
  const expected = expectedOf(name) as Expected;
  const given = () => shortly(analysed(bytesOf(name)));

  test('tables', () => {
    expect(leftOver(expected.tables, given().tables)).toEqual(nothing);
  });

  test('facts', () => {
    const says = new Map(given().facts.map((fact) => [fact.at, fact.says]));
    const asked = [...Object.keys(expected.facts), ...(expected.notFacts ?? [])];
    expect(Object.fromEntries(asked.map((cell) => [cell, says.get(cell)]).filter(([, fact]) => fact !== undefined))).toEqual(expected.facts);
  });

  test('findings', () => {
    expect(leftOver(expected.findings, given().findings)).toEqual(nothing);
  });

  test('questions', () => {
    expect(leftOver(expected.questions, given().questions)).toEqual(nothing);
  });

  test('answers', () => {
    expect(leftOver(expected.answers, given().answers).missing).toEqual([]);
  });

  if (expected.answered) {
    const { choices, answers, questions } = expected.answered;
    test('answered', () => {
      const answered = shortly(analysed(bytesOf(name), choices));
      expect(leftOver(answers, answered.answers).missing).toEqual([]);
      expect(leftOver(questions, answered.questions)).toEqual(nothing);
    });
  }
});
