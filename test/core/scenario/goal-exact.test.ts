/** Goals at random over two budgets: the answer put in gives the target to the öre, a krona beyond it breaks what binds, and where there is no answer no amount is one. */
import fc from 'fast-check';
import { analyse } from '../../../src/core';
import { Money, Share } from '../../../src/core/money';
import { seek } from '../../../src/core/scenario';
import type { Goal, Locks, Sought, Spending } from '../../../src/core/scenario';
import type { Answer, NewAmount, Present, What } from '../../../src/core/model';
import { field } from '../../../src/field';
import { drawn } from '../../drawn';
import { outcome, published } from './over';

const { terms, rules, words } = field('sv');

/** With formulas, in tkr, costs negative, a deficit that is carried, and a member's part that is no finite decimal. */
const tkr: Present = {
  reading: analyse(drawn(`
    Budget, tkr                    | 2024                   | 2025                   | 2026
    INTÄKTER
    Medlemsbidrag Falun kommun     | 400                    | 420                    | 430
    Medlemsbidrag Säters kommun    | 350                    | 330                    | 320
    Medlemsbidrag Region Dalarna   | 750                    | 750                    | 750
    Medlemsbidrag Försäkringskassan| 750                    | 750                    | 750
    Medlemsbidrag Arbetsförmedlingen| 750                   | 750                    | 750
    Summa intäkter                 | =SUM(B3:B7) -> 3000    | =SUM(C3:C7) -> 3000    | =SUM(D3:D7) -> 3000
    FÖRVALTNINGSKOSTNADER
    Förbundschef                   | -500                   | -510                   | -520
    Ekonomtjänst                   | -100                   | -100                   | -100
    Summa förvaltningskostnader    | =SUM(B10:B11) -> -600  | =SUM(C10:C11) -> -610  | =SUM(D10:D11) -> -620
    INDIVIDINRIKTADE INSATSER
    Steget vidare                  | -1700                  | -1900                  | -1500
    Ungdomskraft                   | -600                   | -650                   | -700
    Summa individinriktade insatser| =SUM(B14:B15) -> -2300 | =SUM(C14:C15) -> -2550 | =SUM(D14:D15) -> -2200
    Årets resultat                 | =B8+B12+B16 -> 100     | =C8+C12+C16 -> -160    | =D8+D12+D16 -> 180
    Ingående eget kapital          | 50                     | =B19 -> 150            | =C19 -> -10
    Utgående eget kapital          | =B18+B17 -> 150        | =C18+C17 -> -10        | =D18+D17 -> 170`), { terms, rules, words }, {}).reading,
  choices: {},
};

const budgets = { published, tkr };
type Name = keyof typeof budgets;
const yearsOf = { published: ['2021', '2022', '2023'], tkr: ['2024', '2025', '2026'] } as const;
const membersOf = { published: ['Luleå', 'Älvsbyn', 'Region Norrbotten'], tkr: ['Falun', 'Säter', 'Försäkringskassan'] } as const;
const rowsOf = (name: Name) => budgets[name].reading.tables.flatMap(({ rows }) => rows).filter(({ role, concept }) => role === 'item' && /kostnad|insats/.test(concept)).map(({ key }) => key);

const locks = (): fc.Arbitrary<Locks> => fc.record({
  quarters: fc.constant(true as const), noNegative: fc.constant(true as const), wholeThousands: fc.constant(true as const),
  insatsandel: fc.constantFrom('alla-insatser/nyttjade-medel' as const, 'individinriktade/nyttjade-medel' as const),
}, { requiredKeys: [] });

function soughtIn(name: Name): fc.Arbitrary<Sought> {
  const period = fc.constantFrom(...yearsOf[name]);
  const of: fc.Arbitrary<Spending> = fc.constantFrom(...rowsOf(name)).chain((row) =>
    fc.constantFrom<Spending>({ is: 'row', row }, { is: 'new-row', label: 'Ny', beside: row }));
  const rest = fc.constantFrom('everyone' as const, 'others' as const, 'nobody' as const).map((is) => ({ is }));
  return fc.oneof(
    fc.record({ is: fc.constant('member-lowest' as const), member: fc.constantFrom(...membersOf[name]), period, rest }),
    fc.record({ is: fc.constant('frame-least' as const), period }, { requiredKeys: ['is'] }),
    fc.record({ is: fc.constant('spending-most' as const), of, period }),
    fc.record({ is: fc.constant('first-month' as const), of, period, kronor: fc.integer({ min: 1, max: 900 }).map((thousands) => `${String(thousands)}000`) }),
  );
}

const goals = fc.constantFrom<Name>('published', 'tkr').chain((name) => fc.record({
  name: fc.constant(name),
  goal: fc.record({
    sought: soughtIn(name), locks: locks(),
    target: fc.record({
      period: fc.constantFrom(...yearsOf[name]), reading: fc.constantFrom('som-tryckt' as const, 'i-kedja' as const),
      kronor: fc.integer({ min: -90_000_000, max: 90_000_000 }).map((ore) => Money.of(String(ore)).times(Money.of('1').over(Money.of('100'))).toString()),
    }),
  }),
}));

const present = { published: outcome(published).answers, tkr: outcome(tkr).answers };

/** What is broken by a change, as a reader of the answers sees it. */
function broken(name: Name, { sought, target, locks: held }: Goal, what: What): readonly string[] {
  const { answers, obstacles } = outcome(budgets[name], what);
  if (obstacles.length > 0) return obstacles.map(({ is }) => (is === 'negative' ? 'no-negative' : is));
  const periods: readonly string[] = sought.period === undefined ? yearsOf[name] : [sought.period];
  const closing = answers.find(({ rule, reading, period }) => rule === 'overskott' && reading === target.reading && period === target.period)?.value;
  const shares = answers.filter(({ rule, reading, period }) => rule === 'insatsandel' && reading === held.insatsandel && periods.includes(period));
  const moved = periods.some((period) => offIn(answers, period).some((off, index) => off > (offIn(present[name], period)[index] ?? 0) + 1e-12));
  return [
    ...(closing?.is === 'money' && closing.compare(Money.of(target.kronor ?? '0')) < 0 ? ['target'] : []),
    ...(held.insatsandel && shares.some(({ holds }) => holds === false) ? ['insatsandel'] : []),
    ...(held.quarters && moved ? ['quarters'] : []),
    ...(held.noNegative && negative(what) ? ['no-negative'] : []),
  ];
}

/** How far each party's share is from the law's. */
function offIn(answers: readonly Answer[], year: string): readonly number[] {
  return answers.filter(({ rule, reading, period }) => rule === 'finansiering' && reading !== undefined && period === year)
    .map(({ value, limit }) => (value?.is === 'share' && limit?.is === 'share' ? Math.abs(Number(value.minus(limit).toString())) : NaN));
}

function negative(what: What): boolean {
  const kronor = what.is === 'ny-rad' ? what.kronor : 'amount' in what && what.amount && 'kronor' in what.amount ? what.amount.kronor : '0';
  return Money.of(kronor).isNegative();
}

/** The same change, of so many kronor more. */
function by(what: What, kronor: Money): What {
  const more = (amount: string) => Money.of(amount).plus(kronor).toString();
  const moved = (amount: NewAmount): NewAmount => (amount.is === 'to' ? { ...amount, kronor: more(amount.kronor) } : amount);
  if (what.is === 'ny-rad') return { ...what, kronor: more(what.kronor) };
  if (what.is === 'medlemsbidrag' || what.is === 'rad') return what.amount ? { ...what, amount: moved(what.amount) } : what;
  return what.is === 'kommunandel' && what.amount.is !== 'share' ? { ...what, amount: moved(what.amount) } : what;
}

/** How much the change moves for each krona of what is sought: where the frame follows a member, as many times as it is larger. */
function changePer(change: What, value: Money, { sought }: Goal): Share {
  if (change.is !== 'medlemsbidrag' || sought.is !== 'member-lowest' || value.isZero() || !('kronor' in change.amount)) return Share.one;
  return Money.of(change.amount.kronor).over(value);
}

const least = ({ is }: Sought) => is === 'member-lowest' || is === 'frame-least';

test('the answer put in breaks nothing, and gives the target to the öre where the target binds', () => {
  fc.assert(fc.property(goals, ({ name, goal }) => {
    const result = seek(budgets[name], [], goal, rules);
    if (result.is !== 'found') return;
    expect(broken(name, goal, result.change)).toEqual([]);
    if (result.boundBy?.is !== 'target' || goal.locks.wholeThousands || result.month !== undefined) return;
    expect(outcome(budgets[name], result.change).value('overskott', goal.target.reading, goal.target.period)).toBe(Money.of(goal.target.kronor ?? '0').toOre());
  }), { numRuns: 40 });
});

test('a krona beyond it, or a month earlier, breaks what binds', () => {
  fc.assert(fc.property(goals, ({ name, goal }) => {
    const result = seek(budgets[name], [], goal, rules);
    if (result.is !== 'found' || !result.boundBy) return;
    const { change, month, boundBy } = result;
    if (month !== undefined) {
      const earlier = 'months' in change && change.months ? { ...change, months: { ...change.months, from: month - 1 } } : change;
      const cost = Money.of('kronor' in goal.sought ? goal.sought.kronor : '0').times(Money.of(String(14 - month)).over(Money.of('12')));
      if (boundBy.is === 'whole-thousands') expect(cost.flooredTo(Money.of('1000')).equals(cost)).toBe(false);
      else expect(broken(name, goal, earlier)).toContain(boundBy.is);
    } else {
      const step = Money.of(goal.locks.wholeThousands ? '1000' : '1').times(changePer(change, result.value, goal));
      expect(broken(name, goal, by(change, least(goal.sought) ? step.negated() : step))).toContain(boundBy.is);
    }
  }), { numRuns: 40 });
});

test('where there is no answer no amount and no month is one', () => {
  fc.assert(fc.property(goals, fc.integer({ min: 0, max: 9_000 }), ({ name, goal }, thousands) => {
    const result = seek(budgets[name], [], goal, rules);
    if (result.is !== 'infeasible' || goal.locks.wholeThousands) return;
    expect(result.missing.compare(Money.zero)).toBe(1);
    const free = seek(budgets[name], [], { ...goal, locks: {}, target: { ...goal.target, kronor: '-99999999999' } }, rules);
    if (free.is !== 'found') return;
    const tried = 'months' in free.change && free.change.months
      ? { ...free.change, months: { ...free.change.months, from: (thousands % 12) + 1 } }
      : by(free.change, Money.of(`${String(thousands)}000`).minus(free.value));
    expect(broken(name, goal, tried)).not.toEqual([]);
  }), { numRuns: 40 });
});
