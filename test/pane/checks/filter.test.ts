/** What a search finds: words, a cell or an amount, by severity, standing and place. */
import { accepting } from '../../../src/core/accepted';
import type { Choices } from '../../../src/core/model';
import { filtered, isFilter, unfiltered, type Filter } from '../../../src/pane/checks/filter';
import { wordsSv } from '../../../src/pane/parts/words';
import { findingsIn } from '../../core/check/told';
import { drawn, sheet } from '../../drawn';

const budget = (insatser: string, kansli: string): string => `Budget kr
|2027|2028|2029
KANSLI
Lön|5000|5100|5200
Hyra|2000|2100|2200
Summa kansli|7000|${kansli}|7400
INSATSER
Samverkansteam|9000|9100|9200
Unga vuxna|4000|4100|4200
Summa insatser|13000|${insatser}|13400`;
const findings = findingsIn(drawn(sheet(budget('12300', '7200'), { name: 'Plan' }), sheet(budget('13200', '7020').replaceAll('|2', '|2').replace('Lön|', 'Löner|'), { name: 'Bilaga' })));
const [insatser, kansli] = [findings.find(({ cell }) => cell.sheet === 'Plan'), findings.find(({ cell }) => cell.sheet === 'Bilaga')];

const found = (filter: Partial<Filter>, choices: Choices = {}, fresh: ReadonlySet<string> = new Set()): string[] =>
  filtered(findings, { ...unfiltered, ...filter }, choices, fresh, wordsSv).map(({ label, cell }) => `${cell.sheet} ${label}`);
const [both, plan, bilaga] = [['Plan Summa insatser', 'Bilaga Summa kansli'], ['Plan Summa insatser'], ['Bilaga Summa kansli']];

test('the drawing has one wrong total on each sheet', () => {
  expect(found({})).toEqual(both);
});

test.each<[string, string[]]>([
  ['', both], ['insatser', plan], ['INSATSER summa', plan], ['insatser kansli', []], ['plan', plan],
  ['C10', plan], ['c10', plan], ['C1', []], ['C6', bilaga], ['Plan!C10', plan],
  ['12300', plan], ['12 300', plan], ['12\u00a0300', plan], ['12 3', []], ['-900', plan], ['−900', plan], ['900', plan], ['300', []], ['7200', bilaga],
])('"%s"', (search, hits) => {
  expect(found({ search })).toEqual(hits);
});

test('by severity, place, standing and what is new', () => {
  if (!insatser || !kansli) throw new Error('not found');
  const choices: Choices = { accepted: accepting(kansli, 'Rättas.', {}) };
  expect([found({ severity: 'error' }), found({ severity: 'info' })]).toEqual([both, []]);
  expect([found({ place: { is: 'sheet', id: 'Bilaga' } }), found({ place: { is: 'table', id: insatser.table ?? '' } })]).toEqual([bilaga, plan]);
  expect([found({ standing: 'open' }, choices), found({ standing: 'accepted' }, choices)]).toEqual([plan, bilaga]);
  expect(found({ fresh: true }, {}, new Set([insatser.key]))).toEqual(plan);
});

test('a filter that was kept is known from anything else', () => {
  expect(isFilter(JSON.parse(JSON.stringify({ ...unfiltered, place: { is: 'sheet', id: 'Plan' } })))).toBe(true);
  expect([{ ...unfiltered, severity: 'dire' }, { ...unfiltered, place: { is: 'sheet' } }, { search: '' }, null, 'x'].filter(isFilter)).toEqual([]);
});
