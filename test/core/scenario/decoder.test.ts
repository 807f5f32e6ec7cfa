import { applied, labelOf, recallScenario, rememberScenario, withRowKeys } from '../../../src/core/scenario';
import type { What } from '../../../src/core/model';
import { changes, published, rowKey } from './over';

/** A kind of change that has no example here does not compile. */
const every: { readonly [Is in What['is']]: What & { is: Is } } = {
  medlemsbidrag: { is: 'medlemsbidrag', party: 'alla', amount: { is: 'by-percent', percent: '-2.5' }, period: '2022' },
  kommunandel: { is: 'kommunandel', member: 'Luleå', amount: { is: 'share', percent: '50' }, rest: { is: 'member', member: 'Piteå' } },
  nyckel: { is: 'nyckel', kind: 'befolkning', weights: { Luleå: '78549' }, from: '2022' },
  intrade: { is: 'intrade', member: 'Boden', date: '2021-06-01' },
  uttrade: { is: 'uttrade', member: 'Boden', date: '2023-06-30' },
  'delar-av-ar': { is: 'delar-av-ar', convention: 'half-year' },
  mellanskillnad: { is: 'mellanskillnad', borneBy: 'tidsvagda-nycklar' },
  avrundning: { is: 'avrundning', step: '100' },
  rad: { is: 'rad', row: 'a', amount: { is: 'to', kronor: '-1.5' }, months: { from: 8, to: 12, of: 'whole-year' }, period: '2021' },
  'utan-rad': { is: 'utan-rad', row: 'a' },
  'ny-rad': { is: 'ny-rad', label: 'Ny', beside: 'a', kronor: '1', months: { from: 1, to: 1, of: 'these-months' } },
  flytt: { is: 'flytt', row: 'a', to: 'b', percent: '50' },
  las: { is: 'las', row: 'a' },
  'ingaende-balans': { is: 'ingaende-balans', kronor: '-1' },
  lasart: { is: 'lasart', readings: { overskott: 'i-kedja' } },
};

const recalled = (...all: readonly object[]) => recallScenario(JSON.stringify({ name: 'Prov', changes: all }));
const complaints = (...all: readonly object[]) => {
  const decoded = recalled(...all);
  return decoded.is === 'complaints' ? decoded.complaints : [];
};

test('what is remembered is recalled, every kind of change', () => {
  const scenario = { name: 'Prov', proposedBy: 'Boden', why: 'Därför.', changes: changes(...Object.values(every)).map((change) => ({ ...change, off: true as const })) };
  expect(recallScenario(rememberScenario(scenario))).toEqual({ is: 'scenario', scenario });
});

test('ids are given where there are none, those that are taken left out', () => {
  const decoded = recalled(every.las, { ...every.las, id: '1' }, every.las);
  expect(decoded.is === 'scenario' && decoded.scenario.changes.map(({ id }) => id)).toEqual(['2', '1', '3']);
});

test.each<[string, readonly object[], readonly (readonly [string, string])[]]>([
  ['two with one id', [{ ...every.las, id: 'a' }, { ...every.las, id: 'a' }], [['changes', 'once']]],
  ['an unknown kind', [{ is: 'höj' }], [['changes[0].is', 'one-of']]],
  ['an unknown field', [{ ...every.las, rad: 'a' }], [['changes[0].rad', 'known-field']]],
  ['a number for text', [{ ...every['ingaende-balans'], kronor: 1 }, { ...every.medlemsbidrag, period: 2022 }], [['changes[0].kronor', 'amount'], ['changes[1].period', 'year']]],
  ['no such month', [{ ...every.rad, months: { from: 0, to: 13, of: 'whole-year' } }], [['changes[0].months.from', 'month'], ['changes[0].months.to', 'month']]],
  ['months the wrong way', [{ ...every.rad, months: { from: 8, to: 7, of: 'whole-year' } }], [['changes[0].months', 'months']]],
  ['a row that nothing is changed in', [{ is: 'rad', row: 'a' }], [['changes[0].amount', 'object']]],
  ['a share of all members’ money', [{ ...every.medlemsbidrag, amount: { is: 'share', percent: '50' } }], [['changes[0].amount.is', 'one-of']]],
])('%s', (_, all, expected) => {
  expect(complaints(...all).map(({ at, wanted }) => [at, wanted])).toEqual(expected);
});

test('a scenario without a name or changes, and what is no JSON', () => {
  expect(recallScenario('{}')).toMatchObject({ is: 'complaints', complaints: [{ at: 'name', wanted: 'text' }, { at: 'changes', wanted: 'list' }] });
  expect(recallScenario('{"name":')).toEqual({ is: 'complaints', complaints: [{ at: '', wanted: 'json' }] });
});

describe('a row by the name a person uses', () => {
  const key = rowKey(published, 'Luleå IPS');
  const named = (row: string) => withRowKeys(published, changes({ is: 'las', row }));
  test.each(['Luleå IPS', ' Luleå  IPS', key, 'Budget 2021-2023!A35', '\'Budget 2021-2023\'!C35'])('%s', (row) => {
    expect(named(row)).toEqual({ changes: changes({ is: 'las', row: key }), obstacles: [] });
    expect(labelOf(published, key)).toBe('Luleå IPS');
  });

  test('an unknown one is not changed, and those that are alike are told', () => {
    expect(named('Lulea IPS')).toEqual({ changes: [], obstacles: [{ change: '1', is: 'no-row', row: 'Lulea IPS', alike: ['Luleå IPS'] }] });
  });

  test('one that several rows have is told by their cells', () => {
    const twin = { ...published, reading: { ...published.reading, tables: published.reading.tables.map((table) => ({
      ...table, rows: table.rows.map((row) => (row.label === 'Piteå, Tidsam' ? { ...row, label: 'Luleå IPS' } : row)),
    })) } };
    expect(withRowKeys(twin, changes({ is: 'las', row: 'Luleå IPS' })).obstacles)
      .toEqual([{ change: '1', is: 'several-rows', row: 'Luleå IPS', alike: ['Budget 2021-2023!A35', 'Budget 2021-2023!A36'] }]);
  });
});

test.each<[string, What]>([
  ['a row left out', { is: 'utan-rad', row: rowKey(published, 'Luleå IPS'), period: '2030' }],
  ['a part moved', { is: 'flytt', row: rowKey(published, 'Luleå IPS'), to: rowKey(published, 'Piteå, Tidsam'), percent: '50', period: '2030' }],
  ['a key from a year on', { is: 'nyckel', kind: 'fasta-procent', weights: {}, from: '2030' }],
])('%s in a year that the budget does not have is an obstacle', (_, what) => {
  expect(applied(published, changes(what)).obstacles).toEqual([{ change: '1', is: 'no-period' }]);
});
