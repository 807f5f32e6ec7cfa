/** What is typed and chosen in the form of a change, and the change that it makes. */
import type { What } from '../../../src/core/model';
import { changeFrom, type Choosable, type KindOfChange, type Values } from '../../../src/pane/whatif/form';
import { isKept } from '../../../src/pane/whatif/kept-scenarios';
import { published } from '../../core/scenario/over';

const rows = published.reading.tables.flatMap((table) => table.rows).filter(({ label }) => /^Köp av tjänst/.test(label));
const [first = '', second = ''] = rows.map(({ key }) => key);
const among: Choosable = { periods: ['2021', '2022'], kommuner: ['Luleå', 'Boden'], rows };

test.each<[KindOfChange, Values, What | undefined]>([
  ['medlemsbidrag', { amount: '5,2 mnkr' }, { is: 'medlemsbidrag', party: 'alla', amount: { is: 'to', kronor: '5200000' } }],
  ['medlemsbidrag', { party: 'staten', period: '2022', how: 'less', amount: '40 000' }, { is: 'medlemsbidrag', party: 'staten', period: '2022', amount: { is: 'by', kronor: '-40000' } }],
  ['medlemsbidrag', { how: 'less-percent', amount: '2,5 %' }, { is: 'medlemsbidrag', party: 'alla', amount: { is: 'by-percent', percent: '-2.5' } }],
  ['medlemsbidrag', { amount: 'mycket' }, undefined],
  ['medlemsbidrag', { amount: '' }, undefined],
  ['kommunandel', { member: 'Boden', how: 'share', amount: '20', rest: 'member:Luleå' }, { is: 'kommunandel', member: 'Boden', amount: { is: 'share', percent: '20' }, rest: { is: 'member', member: 'Luleå' } }],
  ['kommunandel', { amount: '100 tkr', rest: 'nobody' }, { is: 'kommunandel', member: 'Luleå', amount: { is: 'to', kronor: '100000' }, rest: { is: 'nobody' } }],
  ['nyckel', { key: 'befolkning', from: '2022', 'weight:Luleå': '78 549 invånare', 'weight:Boden': '28042' }, { is: 'nyckel', kind: 'befolkning', from: '2022', weights: { Luleå: '78549', Boden: '28042' } }],
  ['nyckel', { 'weight:Luleå': '60' }, undefined],
  ['intrade', { member: 'Boden', entryDate: '1 juni 2021' }, { is: 'intrade', member: 'Boden', date: '2021-06-01' }],
  ['uttrade', { member: 'Boden', exitDate: '31 juni 2021' }, undefined],
  ['delar-av-ar', {}, { is: 'delar-av-ar', convention: 'half-year' }],
  ['mellanskillnad', { gap: 'tidsvagda-nycklar' }, { is: 'mellanskillnad', borneBy: 'tidsvagda-nycklar' }],
  ['avrundning', { step: '1000' }, { is: 'avrundning', step: '1000' }],
  ['rad', { row: second, amount: '0' }, { is: 'rad', row: second, amount: { is: 'to', kronor: '0' } }],
  ['rad', { how: 'as-is', fromMonth: '8' }, { is: 'rad', row: first, months: { from: 8, to: 12, of: 'whole-year' } }],
  ['rad', { how: 'as-is' }, undefined],
  ['ny-rad', { label: 'Ungdomsteam', amount: '300 000', fromMonth: '8', toMonth: '3', of: 'these-months', period: '2022' }, { is: 'ny-rad', label: 'Ungdomsteam', beside: first, kronor: '300000', months: { from: 8, to: 8, of: 'these-months' }, period: '2022' }],
  ['ny-rad', { label: ' ', amount: '300 000' }, undefined],
  ['utan-rad', {}, { is: 'utan-rad', row: first }],
  ['flytt', { to: second, part: '40' }, { is: 'flytt', row: first, to: second, percent: '40' }],
  ['flytt', { part: '40' }, undefined],
  ['las', { row: second }, { is: 'las', row: second }],
  ['ingaende-balans', { amount: '−250 000 kr' }, { is: 'ingaende-balans', kronor: '-250000' }],
  ['lasart', { reading: 'i-kedja' }, { is: 'lasart', readings: { overskott: 'i-kedja', budgetram: 'i-kedja' } }],
])('%s with %j', (kind, values, what) => {
  expect(changeFrom(kind, values, among, 'sv')).toEqual(what);
  // And it is known again when it has been kept.
  if (what) expect(isKept({ shown: 0, scenarios: [{ name: '', changes: [{ ...what, id: '1', off: true }] }] })).toBe(true);
});

test.each([[{ is: 'medlemsbidrag', id: '1', party: 'alla' }], [{ is: 'something else', id: '1' }], ['a change']])('what is kept and is no change, %j, is not taken for one', (change) => {
  expect(isKept({ shown: 0, scenarios: [{ name: 'A', changes: [change] }] })).toBe(false);
});
