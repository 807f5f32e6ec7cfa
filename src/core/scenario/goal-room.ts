/** How much room there is to the target and to each lock: amounts that may not be below zero, read from the answers of the rules. */
import { amountFrom } from '../compute/given';
import type { Answer, Period } from '../model';
import type { Money, Share } from '../money';
import type { Bound, Goal, Outlook } from './goal-model';

export interface Room {
  readonly bound: Bound;
  readonly room: Money;
}

type Missing = Extract<Outlook, { is: 'unanswerable' }>['why'];

/**
 * The locks' rooms, then the target's, always in the same order; or what the answers do not tell.
 * @param present the answers before the change, which the quarters are held to
 */
export function roomsOf(answers: readonly Answer[], present: readonly Answer[], { target, locks }: Goal, periods: readonly Period[]): readonly Room[] | Missing {
  const quarters = locks.quarters ? periods.map((period) => quartersIn(period, answers, present)) : [];
  const shares = locks.insatsandel ? periods.map((period) => answerOf(answers, 'insatsandel', locks.insatsandel, period)) : [];
  const closing = answerOf(answers, 'overskott', target.reading, target.period)?.value;
  const least = amountFrom(target.kronor ?? '0');
  if (!least) return 'not-a-number';
  if (closing?.is !== 'money') return 'no-balance';
  if (quarters.some((rooms) => rooms.length === 0)) return 'no-quarters';
  const margins = shares.flatMap((answer) => (answer?.margin ? [{ bound: { is: 'insatsandel' as const, period: answer.period }, room: answer.margin }] : []));
  if (margins.length < shares.length) return 'no-insatsandel';
  return [...quarters.flat(), ...margins, { bound: { is: 'target', period: target.period }, room: closing.minus(least) }];
}

/** Above and below for each party: how far it may still go until it is further from its part than it was, in proportion to the whole. */
function quartersIn(period: Period, answers: readonly Answer[], present: readonly Answer[]): readonly Room[] {
  const whole = wholeOf(answers, period);
  const before = wholeOf(present, period);
  if (!whole || !before || before.isZero()) return [];
  const parties = present.filter((answer) => answer.rule === 'finansiering' && answer.period === period && answer.difference);
  return parties.flatMap(({ reading, difference }) => {
    const now = answerOf(answers, 'finansiering', reading, period)?.difference;
    if (!now || !difference) return [];
    const allowed: Share = difference.abs().over(before);
    const most = whole.times(allowed);
    return [most.minus(now), most.plus(now)].map((room) => ({ bound: { is: 'quarters' as const, period }, room }));
  });
}

function wholeOf(answers: readonly Answer[], period: Period): Money | undefined {
  const value = answerOf(answers, 'finansiering', undefined, period)?.value;
  return value?.is === 'money' ? value : undefined;
}

function answerOf(answers: readonly Answer[], rule: string, reading: string | undefined, period: Period): Answer | undefined {
  return answers.find((answer) => answer.rule === rule && answer.reading === reading && answer.period === period);
}
