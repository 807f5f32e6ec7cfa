/** What is new, solved and left since the last check, in a session and over a reload. */
import { accepting } from '../../../src/core/accepted';
import { isKept, keeping, keptBefore, known, since } from '../../../src/pane/checks/since';
import { nameOf } from '../../../src/pane/checks/told';
import { wordsSv } from '../../../src/pane/parts/words';
import { findingsIn } from '../../core/check/told';
import { drawn } from '../../drawn';

const budget = (kansli: string, insatser: string) => findingsIn(drawn(`Budget kr
|2027|2028|2029
KANSLI
Lön|5000|5100|5200
Hyra|2000|2100|2200
Summa kansli|7000|${kansli}|7400
INSATSER
Samverkansteam|9000|9100|9200
Unga vuxna|4000|4100|4200
Summa insatser|13000|${insatser}|13400`));
const [kansli, insatser, moved, none] = [budget('7020', '13200'), budget('7200', '12300'), budget('7999', '13200'), budget('7200', '13200')];
const told = (before: Parameters<typeof since>[0], findings: typeof kansli) => {
  const { at, fresh, solved, left } = since(before, findings, {});
  return [at, findings.filter(({ key }) => fresh.has(key)).map(nameOf), solved.map(({ key }) => key.split(' | ')[3]), left];
};

test('one is solved and another is new', () => {
  expect(told({ at: '09:30', findings: kansli }, insatser)).toEqual(['09:30', ['Summa insatser, 2028'], ['Summa kansli'], 0]);
});

test('a finding whose figure has moved is left, not new', () => {
  expect(told({ at: '09:30', findings: kansli }, moved)).toEqual(['09:30', [], [], 1]);
});

test('what is accepted is not left to deal with, until its figure moves', () => {
  const [finding] = kansli;
  if (!finding) throw new Error('nothing found');
  const choices = { accepted: accepting(finding, 'rättas i mars', {}) };
  const counted = (findings: typeof kansli) => {
    const { fresh, left, accepted } = since({ at: '09:30', findings: kansli }, findings, choices);
    return [fresh.size, left, accepted];
  };
  expect(counted(kansli)).toEqual([0, 0, 1]);
  expect(counted(moved)).toEqual([0, 1, 0]);
  expect(wordsSv.pane.checks.since.line(0, 1, 2, 1, '09:30')).toBe('0 nya, 1 löst, 2 kvar och därutöver 1 accepterad sedan 09:30.');
  expect(wordsSv.pane.checks.since.line(0, 1, 2, 0, '09:30')).toBe('0 nya, 1 löst, 2 kvar sedan 09:30.');
});

test('everything is solved, and everything is new', () => {
  expect(told({ at: '09:30', findings: kansli }, none)).toEqual(['09:30', [], ['Summa kansli'], 0]);
  expect(told({ at: '09:30', findings: none }, kansli)).toEqual(['09:30', ['Summa kansli, 2028'], [], 0]);
});

test('what is kept over a reload names what it was about, without an amount', () => {
  expect(known(kansli, nameOf).map(({ said }) => said)).toEqual(['Summa kansli, 2028']);
  expect(JSON.stringify(known(kansli, nameOf))).not.toMatch(/7020|7200/);
});

test('the same check again, as when an answer changes it, replaces itself; the check before it stays', () => {
  const [first, second, again] = [kansli, insatser, none].map((findings, index) => ({ at: `2026-11-25 09:3${Math.min(index, 1)}`, findings: known(findings, nameOf) }));
  if (!first || !second || !again) throw new Error('three checks');
  const one = keeping({}, first);
  expect([keptBefore({}, first.at), keptBefore(one, first.at)]).toEqual([undefined, undefined]);
  expect(keptBefore(one, second.at)).toEqual(first);
  const two = keeping(one, second);
  expect(keptBefore(two, second.at)).toEqual(first);
  expect(keeping(two, again)).toEqual({ now: again, before: first });
});

test('what was kept is known from anything else', () => {
  expect(isKept(JSON.parse(JSON.stringify(keeping({}, { at: 'nu', findings: known(kansli, nameOf) }))))).toBe(true);
  expect([null, 7, { now: 'x' }, { now: { at: 'nu', findings: [{ key: 1, said: 'x' }] } }, { before: {} }].filter(isKept)).toEqual([]);
});
