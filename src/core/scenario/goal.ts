/**
 * Exact goal seek, in closed form. The closing balance and the locks' margins are straight lines of one amount, so that two trials give each
 * line, and where the lines cross zero is the answer to the last decimal. The answer is put in and read back before it is given.
 */
import { compute } from '../compute';
import type { Rule } from '../compute/rule';
import type { Answer } from '../model';
import { Money } from '../money';
import { applied } from './apply';
import { Draft } from './draft';
import { firstMonth, furthest } from './goal-furthest';
import { intervalOf, notNegative, type Demand } from './goal-interval';
import type { Found, Goal, Locks, Outlook } from './goal-model';
import { roomsOf } from './goal-room';
import { unknownOf, type Unknown } from './goal-unknown';
import { heightAt, lineThrough } from './line';
import type { Change, Obstacle, Present, What } from './model';

type Unanswerable = Extract<Outlook, { is: 'unanswerable' }>;
const unanswerable = (why: Unanswerable['why']): Unanswerable => ({ is: 'unanswerable', why });

/** @param changes those that stand already; the answer is a change to be put in after them. */
export function seek(present: Present, changes: readonly Change[], goal: Goal, rules: readonly Rule[]): Outlook {
  const tried = (what: What) => trial(present, changes, what, rules);
  const before = applied(present, changes);
  const draft = Draft.of(before);
  if (!draft) return unanswerable('no-budget');
  const unknown = unknownOf(goal.sought, draft);
  if (typeof unknown === 'string') return unanswerable(unknown);
  const answers = compute(before.reading, rules, before.choices).answers;
  const demands = demandsOf(unknown, goal, answers, tried);
  if ('is' in demands) return demands;
  const within = intervalOf(demands);
  if (within.is === 'infeasible') return within;
  const found = unknown.inMonths ? firstMonth(unknown, unknown.inMonths, within, goal) : furthest(unknown, within, goal);
  if (found.is !== 'found') return found;
  const read = readBack(found, unknown, goal, demands, answers, tried);
  // A cost below zero may be read as one with the wrong sign: then zero is as far as one can go.
  const isBelowZero = read.is !== 'found' && found.value.isNegative() && !goal.locks.noNegative;
  return isBelowZero ? seek(present, changes, { ...goal, locks: { ...goal.locks, noNegative: true } }, rules) : read;
}

interface Tried { readonly answers: readonly Answer[]; readonly draft: Draft | undefined; readonly obstacle?: Obstacle }

function trial(present: Present, changes: readonly Change[], what: What, rules: readonly Rule[]): Tried {
  const change: Change = { ...what, id: `goal ${String(changes.length)}` };
  const after = applied(present, [...changes, change]);
  const obstacle = after.obstacles.find((one) => one.change === change.id);
  return { answers: compute(after.reading, rules, after.choices).answers, draft: Draft.of(after), ...(obstacle && { obstacle }) };
}

function demandsOf({ trials, put, periods, neverNegative }: Unknown, goal: Goal, present: readonly Answer[], tried: (what: What) => Tried): readonly Demand[] | Unanswerable {
  const [one, other] = [tried(put(trials[0])), tried(put(trials[1]))];
  const obstacle = one.obstacle ?? other.obstacle;
  if (obstacle) return unanswerable(obstacle.is);
  const [rooms, others] = [roomsOf(one.answers, present, goal, periods), roomsOf(other.answers, present, goal, periods)];
  if (typeof rooms === 'string') return unanswerable(rooms);
  if (typeof others === 'string') return unanswerable(others);
  const lines = rooms.flatMap(({ bound, room }, index): Demand[] => {
    const end = others[index];
    return end ? [{ bound, line: lineThrough([trials[0], room], [trials[1], end.room]) }] : [];
  });
  return [...(neverNegative || goal.locks.noNegative ? [notNegative] : []), ...lines];
}

/** What is not in proportion, as where the parts are rounded, is told and not guessed. */
function readBack(found: Found, { periods, standing }: Unknown, goal: Goal, demands: readonly Demand[], present: readonly Answer[], tried: (what: What) => Tried): Found | Unanswerable {
  const { answers, draft, obstacle } = tried(found.change);
  if (obstacle) return unanswerable(obstacle.is);
  // Of nothing there are no quarters.
  const { quarters, ...others } = goal.locks;
  const locks: Locks = quarters && !found.value.isZero() ? goal.locks : others;
  const rooms = roomsOf(answers, present, { ...goal, locks }, periods);
  if (typeof rooms === 'string') return unanswerable(rooms);
  const lines = demands.filter(({ bound }) => bound.is !== 'no-negative' && (bound.is !== 'quarters' || locks.quarters));
  const asLines = rooms.every(({ room }, index) => { const line = lines[index]?.line; return line !== undefined && isSame(room, heightAt(line, found.value)); });
  const asSought = !standing || (draft !== undefined && isSame(standing(draft), found.value));
  return asLines && asSought ? found : unanswerable('not-in-proportion');
}

/** Far below the öre. */
function isSame(one: Money, other: Money): boolean {
  return one.minus(other).abs().compare(Money.of('1e-6')) < 0;
}
