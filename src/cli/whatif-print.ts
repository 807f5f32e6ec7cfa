/** The present beside a scenario as text to read in a terminal: what is changed, what could not be, and what it gives year by year. */
import { groundsIn } from '../core/compute/ground';
import { chosenReading, readingsOf } from '../core/compute/readings';
import { labelOf, paying, turned } from '../core/scenario';
import type { Answer, Change, Period, Quantity } from '../core/model';
import type { Money } from '../core/money';
import { points } from '../text/figures';
import { kronor, percent, type Language } from '../text/numbers';
import { aligned, indented, section } from './print';
import type { Tried } from './tried';
import type { CommandWords } from './words';

/** The whole print, ending in a newline. */
export function printWhatIf(tried: Tried, words: CommandWords): string {
  const { scenario: { name, proposedBy, why, changes }, before } = tried;
  const { whatIf } = words.cli;
  const sections = [
    [name, ...(proposedBy === undefined ? [] : [whatIf.proposedBy(proposedBy)]), ...(why === undefined ? [] : [why]), whatIf.baseline(before.reading.snapshot.workbook)],
    section(whatIf.changes, changes.length === 0 ? [whatIf.none] : changes.flatMap((change) => changeLines(change, tried, words))),
    ...yearSections(tried, words),
    section(whatIf.rules, ruleLines(tried, words)),
  ];
  return sections.map((lines) => lines.join('\n')).join('\n\n') + '\n';
}

function changeLines(change: Change, { scenario: { changes }, obstacles, before }: Tried, words: CommandWords): string[] {
  const label = (row: string) => labelOf(before, row);
  const own = obstacles.filter((one) => one.change === change.id).map((obstacle) => words.obstacle(obstacle, changes, label));
  // The same may be in the way in several years.
  const said = [...(change.off ? [words.cli.whatIf.off] : []), ...new Set(own)];
  return [words.change(change, label), ...said.flatMap(indented)];
}

function yearSections({ before, after }: Tried, words: CommandWords): string[][] {
  const [ground] = groundsIn(before.reading, before.choices);
  if (!ground) return [];
  const { whatIf } = words.cli;
  const own = (answers: readonly Answer[]) => answers.filter(({ table, measure }) => table === ground.table.id && measure === ground.measure);
  const [then, now] = [own(before.answers), own(after.answers)];
  const members = paying(before, after);
  const share = chosenReading('insatsandel', after.choices.readings) ?? readingsOf.insatsandel[0];
  return ground.years.map(({ period }) => {
    const line = (name: string, of: (answers: readonly Answer[]) => Quantity | undefined) => compareLine(name, of(then), of(now), words);
    const value = (rule: string, reading: string | undefined) => (answers: readonly Answer[]) => answerIn(answers, rule, reading, period)?.value;
    return section(period, aligned([
      ['', whatIf.present, whatIf.scenario, whatIf.difference],
      ...line(whatIf.closing['som-tryckt'], value('overskott', 'som-tryckt')),
      ...line(whatIf.closing['i-kedja'], value('overskott', 'i-kedja')),
      ...line(whatIf.administration, value('forvaltningskostnader', undefined)),
      ...line(whatIf.share, value('insatsandel', share)),
      ...line(whatIf.margin, (answers) => answerIn(answers, 'insatsandel', share, period)?.margin),
      ...members.filter((one) => one.period === period).flatMap(({ member, present, scenario }) => compareLine(member, present, scenario, words)),
    ], [false, true, true, true]));
  });
}

function answerIn(answers: readonly Answer[], rule: string, reading: string | undefined, period: Period): Answer | undefined {
  return answers.find((answer) => answer.rule === rule && answer.reading === reading && answer.period === period);
}

/** None where neither has anything. */
function compareLine(name: string, before: Quantity | undefined, after: Quantity | undefined, { language, cli: { whatIf } }: CommandWords): string[][] {
  if (!before && !after) return [];
  return [[name, shown(before, language) ?? whatIf.missing, shown(after, language) ?? whatIf.missing, differenceText(before, after, language)]];
}

function shown(quantity: Quantity | undefined, language: Language): string | undefined {
  switch (quantity?.is) {
    case undefined: return undefined;
    case 'money': return kronor(quantity, language);
    case 'share': return percent(quantity, 2, language);
    case 'words': return quantity.words;
  }
}

function differenceText(before: Quantity | undefined, after: Quantity | undefined, language: Language): string {
  if (before?.is === 'money' && after?.is === 'money') return signed(after.minus(before), language);
  return before?.is === 'share' && after?.is === 'share' ? points(after.minus(before), language) : '';
}

function signed(money: Money, language: Language): string {
  return money.isZero() || money.isNegative() ? kronor(money, language) : `+${kronor(money, language)}`;
}

/** Where a rule gives a verdict on the whole, its parts are in the JSON report alone. */
function ruleLines({ before, after }: Tried, words: CommandWords): string[] {
  const { whatIf } = words.cli;
  const { broken, healed } = turned(before.answers, after.answers);
  const said = (heading: string, answers: readonly Answer[]) => {
    const wholes = answers.filter(({ rule, reading, period }) => reading === undefined || !answers.some((other) => other.rule === rule && other.period === period && other.reading === undefined));
    return wholes.length === 0 ? [] : [heading, ...wholes.flatMap((answer) => indented(words.answer(answer)))];
  };
  const lines = [...said(whatIf.broken, broken), ...said(whatIf.healed, healed)];
  return lines.length === 0 ? [whatIf.sameRules] : lines;
}
