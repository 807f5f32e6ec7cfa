/**
 * @jest-environment jsdom
 *
 * The notes put in another order and added to, written over those that stand in Excel: tables, rows and figures go along.
 */
import type { NoteChoices } from '../../../src/core/model';
import { planOf, small } from '../../core/plan/planned';
import { drawn, sheet } from '../../drawn';
import { done } from '../contract';
import { officeBench } from './bench';

const snapshot = drawn(sheet(small, { name: 'Budget' }));
const at = (hour: string) => ({ now: `2026-11-25 ${hour}:00`, state: '{}' });
const written = ['=1+1', '+46 920', '\'apostrof', '@SUM(A1)'];

test('each write shows what was planned, and what looks like a formula is text', async () => {
  const bench = await officeBench({ snapshot });
  const orders: readonly NoteChoices[] = [
    [], [{ note: 'overskott' }, { note: 'insatser', before: written.map((one) => [one]) }, { note: 'medlemsbidrag', off: true }],
    [{ title: 'Först', paragraphs: [['Kostnaden är ', { figure: 'forvaltningskostnader', period: '2025' }, '.']] }, { note: 'insatser' }, { note: 'medlemsbidrag' }], [],
  ];
  for (const [index, notes] of orders.entries()) {
    const report = done(await bench.host.apply(planOf(snapshot, { notes }, done(await bench.host.read()).own), at(`1${index}`)));
    expect(report.differs).toEqual([]);
    const texts = bench.texts('Noter');
    expect(written.map((one) => texts.includes(one))).toEqual(written.map(() => index === 1));
    expect(texts.filter((one) => one.replaceAll('\u00a0', ' ') === 'Kostnaden är 300 000 kr.')).toHaveLength(index === 2 ? 1 : 0);
  }
});
