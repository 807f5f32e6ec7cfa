import { applied, seek } from '../../../src/core/scenario';
import type { Goal, Locks, Outlook, Sought, Target } from '../../../src/core/scenario';
import type { What } from '../../../src/core/model';
import { Draft } from '../../../src/core/scenario/draft';
import { field } from '../../../src/field';
import { changes, outcome, published, rowKey } from './over';

const { rules } = field('sv');
const arenan = rowKey(published, 'Luleå, Projekt Arenan 50%');
const hyra = rowKey(published, 'Lokalhyra, telefon- och datorkostnader, representation mm.');
const reach = (sought: Sought, target: Target, locks: Locks = {}, standing: readonly What[] = []) =>
  seek(published, changes(...standing), { sought, target, locks } satisfies Goal, rules);

/** What is found, in few words: the amount, the month, what binds. */
function told(result: Outlook): string {
  switch (result.is) {
    case 'found': return [result.value.toString(), ...(result.month === undefined ? [] : [`month ${String(result.month)}`]), result.boundBy?.is ?? 'nothing'].join(', ');
    case 'infeasible': return `${result.by.is} stops ${result.breaks.is}: ${result.missing.toOre()}`;
    case 'unlimited': return 'unlimited';
    case 'unanswerable': return result.why;
  }
}

const end2021: Target = { period: '2021', reading: 'som-tryckt' };
const end2022: Target = { period: '2022', reading: 'som-tryckt' };
const end2023: Target = { period: '2023', reading: 'som-tryckt' };
const chained: Target = { period: '2023', reading: 'i-kedja' };

describe('the least frame', () => {
  const in2023: Sought = { is: 'frame-least', period: '2023' };
  const inAll: Sought = { is: 'frame-least' };
  test.each<[string, Sought, Target, Locks, string]>([
    // 2023 ends at 98 000 as printed, so of 5 000 000 the members need not pay 98 000.
    ['as printed', in2023, end2023, { quarters: true }, '4902000, target'],
    // With the deficit of 425 700 carried 2023 ends at −327 700.
    ['in chain', in2023, chained, { quarters: true }, '5327700, target'],
    // 327 700 over three years is 109 233.33 and a third of an öre.
    ['in chain, the same in every year', inAll, chained, {}, '5109233.333333333334, target'],
    ['in whole thousands', inAll, chained, { wholeThousands: true }, '5110000, target'],
    ['50 000 to be left', in2023, { ...end2023, kronor: '50000' }, {}, '4952000, target'],
    // Nothing that the members pay in 2023 is in the balance of 2021, which is 1 415 500 whatever they pay.
    ['of a year that does not matter', in2023, end2021, {}, '0, no-negative'],
    ['of a year that does not matter, with quarters of nothing', in2023, end2021, { quarters: true }, '0, no-negative'],
    ['of a year that it cannot help', in2023, end2022, {}, 'target stops target: 425700'],
  ])('%s', (_, sought, target, locks, expected) => {
    expect(told(reach(sought, target, locks))).toBe(expected);
  });
});

describe('how low a member may go', () => {
  const lulea = (period: string, rest: Extract<Sought, { is: 'member-lowest' }>['rest']['is']): Sought =>
    ({ is: 'member-lowest', member: 'Luleå', period, rest: rest === 'member' ? { is: rest, member: 'Piteå' } : { is: rest } });
  test.each<[string, Sought, Target, Locks, string]>([
    // Luleå pays 650 000 of 5 000 000, 13 per cent; of 4 902 000 that is 637 260.
    ['everyone follows', lulea('2023', 'everyone'), end2023, { quarters: true }, '637260, target'],
    ['everyone follows, whole thousands', lulea('2023', 'everyone'), end2023, { quarters: true, wholeThousands: true }, '638000, target'],
    // More than today where the balance is to be better: 13 per cent of 5 425 700.
    ['it must pay more', lulea('2022', 'everyone'), end2022, {}, '705341, target'],
    // Alone it can keep the whole of 98 000.
    ['nobody pays the rest', lulea('2023', 'nobody'), end2023, {}, '552000, target'],
    ['nobody pays the rest, and the quarters hold', lulea('2023', 'nobody'), end2023, { quarters: true }, '650000, quarters'],
    ['alone in 2022', lulea('2022', 'nobody'), end2022, {}, '1075700, target'],
    ['alone in 2022, and the quarters hold', lulea('2022', 'nobody'), end2022, { quarters: true }, 'quarters stops target: 425700'],
    ['the others pay it', lulea('2023', 'others'), end2023, { quarters: true }, '0, no-negative'],
    ['one of the others pays it', lulea('2023', 'member'), end2023, { quarters: true }, '0, no-negative'],
    ['the others pay it, and there is a deficit whoever pays', lulea('2022', 'others'), end2022, {}, 'target stops target: 425700'],
  ])('%s', (_, sought, target, locks, expected) => {
    expect(told(reach(sought, target, locks))).toBe(expected);
  });

  test('a region may go as low with everyone; alone it is no kommun', () => {
    const region = { is: 'member-lowest', member: 'Region Norrbotten', period: '2023' } as const;
    // A quarter of 4 902 000.
    expect(told(reach({ ...region, rest: { is: 'everyone' } }, end2023))).toBe('1225500, target');
    expect(told(reach({ ...region, rest: { is: 'others' } }, end2023))).toBe('no-member');
  });
});

describe('how much may be spent', () => {
  const on = (row: string, period: string): Sought => ({ is: 'spending-most', of: { is: 'row', row }, period });
  const onNew = (period: string): Sought => ({ is: 'spending-most', of: { is: 'new-row', label: 'Ny insats', beside: arenan }, period });
  test.each<[string, Sought, Target, Locks, string]>([
    // 293 000 and what is left, 1 415 500.
    ['one insats more', on(arenan, '2021'), end2021, {}, '1708500, target'],
    // What is left in the end is 98 000, or −327 700 in chain, whichever year it is spent in.
    ['a new insats', onNew('2023'), end2023, { noNegative: true, insatsandel: 'alla-insatser/nyttjade-medel' }, '98000, target'],
    ['a cut', on(arenan, '2021'), chained, {}, '-34700, target'],
    // The whole of 293 000 is not enough: 34 700 is missing.
    ['a cut, to nothing at the most', on(arenan, '2021'), chained, { noNegative: true }, 'no-negative stops target: 34700'],
    // 192 000 of rent and −327 700: below zero it would be read as a sign gone wrong.
    ['a cost that is there every year, to nothing at the most', on(hyra, '2023'), chained, {}, 'no-negative stops target: 135700'],
    ['no new insats at all', onNew('2022'), end2022, { noNegative: true }, 'no-negative stops target: 425700'],
    // Insatser are 6 319 000, so that three quarters hold until förvaltningen is a third of it, 1 240 833.33 more than 865 500.
    ['förvaltning until three quarters are insatser', on(hyra, '2021'), end2021, { insatsandel: 'alla-insatser/nyttjade-medel', wholeThousands: true }, '1428000, insatsandel'],
    // Of individual insatser alone 1 706 000 is missing in 2023; 192 000 less förvaltning lets 576 000 of that go.
    ['förvaltning that cannot fall enough', on(hyra, '2023'), end2023, { insatsandel: 'individinriktade/nyttjade-medel', noNegative: true }, 'no-negative stops insatsandel: 1130000'],
    // 1 706 000 of individual insatser more is what the share needs, and 98 000 is what there is.
    ['an insats that must be more and less', on(arenan, '2023'), end2023, { insatsandel: 'individinriktade/nyttjade-medel' }, 'insatsandel stops target: 1608000'],
    ['what no target depends on', on(arenan, '2023'), end2021, {}, 'unlimited'],
  ])('%s', (_, sought, target, locks, expected) => {
    expect(told(reach(sought, target, locks))).toBe(expected);
  });

  test('to the last decimal where nobody asks for whole thousands', () => {
    expect(told(reach(on(hyra, '2021'), end2021, { insatsandel: 'alla-insatser/nyttjade-medel' }))).toBe('1428833.333333333333, insatsandel');
  });

  test('over what other changes have made of the present', () => {
    const more: What = { is: 'medlemsbidrag', party: 'alla', amount: { is: 'by', kronor: '100000' }, period: '2023' };
    expect(told(reach(onNew('2023'), end2023, {}, [more]))).toBe('198000, target');
  });
});

describe('from what month', () => {
  const from = (kronor: string, period = '2023'): Sought => ({ is: 'first-month', of: { is: 'new-row', label: 'Ny insats', beside: arenan }, kronor, period });
  test.each<[string, Sought, Target, Locks, string]>([
    // 98 000 is three months of 25 000 and not four.
    ['until the money is spent', from('300000'), end2023, {}, '75000, month 10, target'],
    ['the whole year', from('98000'), end2023, {}, '98000, month 1, nothing'],
    // Nine months are 97 500; six are 65 000, the next that is whole.
    ['a part of a thousand', from('130000'), end2023, {}, '97500, month 4, target'],
    ['whole thousands', from('130000'), end2023, { wholeThousands: true }, '65000, month 7, whole-thousands'],
    ['no whole thousands in any month', from('70001'), end2023, { wholeThousands: true }, 'whole-thousands stops whole-thousands: 1'],
    // December alone is 25 000, with 327 700 missing before it.
    ['not in any month', from('300000'), chained, {}, 'target stops target: 352700'],
    ['a year too early for it', from('300000', '2022'), end2022, {}, 'target stops target: 450700'],
  ])('%s', (_, sought, target, locks, expected) => {
    expect(told(reach(sought, target, locks))).toBe(expected);
  });

  test('of an insats that the sheet has, for the amount that is given', () => {
    // 2021 has 1 415 500 left and 293 000 for it: 1 708 500 is eight months of 200 000 and not nine.
    const result = reach({ is: 'first-month', of: { is: 'row', row: arenan }, kronor: '2400000', period: '2021' }, end2021);
    expect(told(result)).toBe('1600000, month 5, target');
    if (result.is !== 'found') throw new Error();
    expect(outcome(published, result.change).value('overskott', 'som-tryckt', '2021')).toBe('108500');
  });
});

describe('what cannot be answered says why', () => {
  const frame: Sought = { is: 'frame-least', period: '2023' };
  test.each<[string, Sought, Target, readonly What[], string]>([
    ['a year that the budget does not have', { is: 'frame-least', period: '2030' }, end2023, [], 'no-period'],
    ['a balance that it does not have', frame, { ...end2023, period: '2030' }, [], 'no-balance'],
    ['a target that is no amount', frame, { ...end2023, kronor: 'mycket' }, [], 'not-a-number'],
    ['a row that is gone', { is: 'spending-most', of: { is: 'row', row: 'borta' }, period: '2023' }, end2023, [], 'no-row'],
    ['a row that is decided', { is: 'spending-most', of: { is: 'row', row: arenan }, period: '2021' }, end2021, [{ is: 'las', row: arenan }], 'locked'],
    ['a month of nothing', { is: 'first-month', of: { is: 'row', row: arenan }, kronor: '0', period: '2021' }, end2021, [], 'not-a-number'],
    // Kommuner by whole thousands take turns to round, so that Luleå is no straight line of the frame.
    ['a member whose part is rounded', { is: 'member-lowest', member: 'Luleå', period: '2021', rest: { is: 'everyone' } }, { ...end2021, kronor: '1415000' },
      [{ is: 'intrade', member: 'Boden', date: '2021-06-01' }, { is: 'delar-av-ar', convention: 'half-year' }, { is: 'avrundning', step: '1000' }], 'not-in-proportion'],
  ])('%s', (_, sought, target, standing, expected) => {
    expect(told(reach(sought, target, {}, standing))).toBe(expected);
  });
});

test('the answer put in leaves no trace of a division behind: the budget frame holds', () => {
  // 5 000 000 of 4 999 993 is no finite decimal; the members pay the sum to the last of them.
  const odd: What = { is: 'medlemsbidrag', party: 'alla', amount: { is: 'to', kronor: '4999993' }, period: '2023' };
  const after = applied(published, changes(odd));
  const again = seek({ reading: after.reading, choices: after.choices }, [], { sought: { is: 'frame-least', period: '2023' }, target: end2023, locks: { quarters: true } }, rules);
  expect(told(again)).toBe('4902000, target');
  if (again.is !== 'found') throw new Error();
  const made = applied(after, changes(again.change));
  expect(Draft.of(made)?.ground.years.find(({ period }) => period === '2023')?.intakter?.value.toString()).toBe('4902000');
});
