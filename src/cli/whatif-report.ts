/** The present beside a scenario as JSON, in the form of the public contract. Fields may be added here; none is renamed. */
import { compared, difference, labelOf, paying, turned } from '../core/scenario';
import type { Answer, Compared } from '../core/model';
import { contract, quantity, unitOf } from './report';
import type { Tried } from './tried';
import type { CommandWords } from './words';

/** An object ready for JSON. Amounts are kronor to the öre and shares have six decimals, both as decimal text; a difference is the scenario − the present. */
export function whatIfReport(tried: Tried, words: CommandWords, version: string) {
  const { scenario: { name, proposedBy, why, changes }, before, after } = tried;
  const { broken, healed } = turned(before.answers, after.answers);
  return {
    program: 'samräkna',
    version,
    contract,
    workbook: before.reading.snapshot.workbook,
    scenario: { name, proposedBy, why },
    changes: changes.map((change) => reportChange(change, tried, words)),
    members: paying(before, after).map(({ member, period, present, scenario }) => ({
      member, period, present: present.toOre(), scenario: scenario.toOre(), difference: scenario.minus(present).toOre(),
    })),
    answers: compared(before.answers, after.answers).flatMap((both) => reportCompared(both, words)),
    broken: broken.map((answer) => reportVerdict(answer, words)),
    healed: healed.map((answer) => reportVerdict(answer, words)),
  };
}

function reportChange(change: Tried['scenario']['changes'][number], { scenario: { changes }, obstacles, before }: Tried, words: CommandWords) {
  const label = (row: string) => labelOf(before, row);
  return {
    ...change,
    said: words.change(change, label),
    obstacles: obstacles.filter((one) => one.change === change.id).map((obstacle) => ({
      code: obstacle.is, by: obstacle.by, row: obstacle.row, alike: obstacle.alike, message: words.obstacle(obstacle, changes, label),
    })),
  };
}

function reportCompared(both: Compared, words: CommandWords) {
  const either = both.scenario ?? both.present;
  if (!either) return [];
  const { rule, reading, period, member, measure, sheet, value } = either;
  return [{
    rule, reading, period, member, measure, sheet, unit: unitOf(value),
    present: both.present && reportSide(both.present, words),
    scenario: both.scenario && reportSide(both.scenario, words),
    difference: quantity(difference(both)),
  }];
}

function reportSide(answer: Answer, words: CommandWords) {
  const { value, share, holds, limit, margin, marginOther, chosen } = answer;
  return {
    value: quantity(value), share: quantity(share), holds, limit: quantity(limit), margin: quantity(margin), marginOther: quantity(marginOther), chosen, message: words.answer(answer),
  };
}

function reportVerdict(answer: Answer, words: CommandWords) {
  const { rule, reading, period, member, sheet } = answer;
  return { rule, reading, period, member, sheet, message: words.answer(answer) };
}
