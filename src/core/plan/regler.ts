/** Regler och mål: each rule per year and reading, with value, limit, margins and verdict as live formulas. */
import type { Analysed } from './analysed';
import type { Formula } from './formula';
import { formula, list, quoted } from './formula';
import type { Piece, Pieces } from './layout';
import { Page, block, lead, live, shownMoney, shownShare, shownText, text, value } from './layout';
import type { PlannedSheet, StyleName } from './model';
import type { Answer, Quantity, Table, Working } from '../model';
import type { Unit } from '../money';
import { liveWorking } from './workings';

const at = { reading: 1, period: 2, value: 3, limit: 4, margin: 5, marginOther: 6, verdict: 7, source: 8 } as const;
const widths = [46, 14, 14, 11, 18, 22, 34, 50];

/** The shortage is an example that is written only when asked for; a split post is a question to the ekonom and never a note. */
export const notInTheSheets: ReadonlySet<string> = new Set(['brist', 'tjansteuppdelning']);

export function regler(all: Analysed, table: Table): PlannedSheet {
  const { words, about } = all;
  const own = words.regler;
  const answers = inOrder(all.answers.filter((answer) => !notInTheSheets.has(answer.rule) && answer.rule !== 'kommunandelar' && (answer.table ?? table.id) === table.id));
  const page = new Page('regler');
  const written = words.written(about.version);
  page.row(text('title', words.sheets.regler));
  page.row(lead(`${own.lead(table.sheet, table.unit)} ${written.before}`, written.after));
  page.gap();
  const header = page.row(...Object.values(own.columns).map((name, index) =>
    text(index + 1 >= at.value && index + 1 <= at.marginOther ? 'header-number' : 'header', name)));
  const places = placesOf(answers, header + 1);
  answers.forEach((answer, index) => {
    const before = answers[index - 1];
    if (before?.rule !== answer.rule) page.row(text('heading', own.rule(answer)));
    page.row(...rowOf(all, page, answer, before?.rule === answer.rule ? before : undefined, table.unit, places));
  });
  if (answers.length === 0) page.row(text('text', own.none));
  const good = [...new Set(answers.map((answer) => own.verdict(answer).holds)), ''];
  return {
    kind: 'regler', name: words.sheets.regler, cells: page.cells, columnWidths: widths, headerRow: header, landscape: true, printToColumn: at.source + 1,
    tables: [{ name: 'SamraknaRegler', range: block(header, 1, page.next - 1, at.source), filter: false }],
    statusRules: [{ range: block(header + 1, at.verdict, page.next - 1, at.verdict), calm: good }],
    charts: [], choices: [],
  };
}

/** Rule by rule and reading by reading, the years of a reading together. */
function inOrder(answers: readonly Answer[]): Answer[] {
  const groups = new Map<string, Answer[]>();
  const rules = [...new Set(answers.map((answer) => answer.rule))];
  for (const rule of rules) {
    for (const answer of answers.filter((one) => one.rule === rule)) {
      const group = `${rule} ${answer.reading ?? ''} ${answer.measure ?? ''}`;
      groups.set(group, [...(groups.get(group) ?? []), answer]);
    }
  }
  return [...groups.values()].flat();
}

/** Each answer's row: every rule begins with a row for its name. */
function placesOf(answers: readonly Answer[], first: number): ReadonlyMap<Answer, number> {
  let row = first;
  return new Map(answers.map((answer, index) => {
    if (answers[index - 1]?.rule !== answer.rule) row += 1;
    row += 1;
    return [answer, row - 1];
  }));
}

function rowOf(
  all: Analysed, page: Page, answer: Answer, before: Answer | undefined, unit: Unit, places: ReadonlyMap<Answer, number>,
): Pieces {
  const own = all.words.regler;
  const newReading = before === undefined || before.reading !== answer.reading;
  return [
    newReading ? text('label', own.reading(answer)) : undefined,
    text('text', several(all.answers) && answer.measure ? own.period(answer.period, answer.measure) : answer.period),
    figure(all, answer.value, answer.working, unit, answer.rule),
    figure(all, answer.limit, answer.limitWorking, unit, answer.rule),
    figure(all, answer.margin, answer.marginWorking, unit, answer.rule),
    figure(all, answer.marginOther, answer.marginOtherWorking, unit, answer.rule),
    verdict(all, page, answer, places),
    newReading ? text('text', own.source(answer)) : undefined,
  ];
}

/** Whether there are answers for a budget and an outcome both, so that a year alone does not say which. */
function several(answers: readonly Answer[]): boolean {
  return new Set(answers.flatMap(({ measure }) => measure ?? [])).size > 1;
}

function figure(all: Analysed, quantity: Quantity | undefined, working: Working | undefined, unit: Unit, because: string): Piece | undefined {
  if (!quantity) return undefined;
  if (quantity.is === 'words') return text('text', quantity.words);
  const style: StyleName = quantity.is === 'share' ? 'share' : 'amount';
  const one = working && working.is !== 'parameter' && liveWorking(all.source, working, quantity, unit);
  return one ? live(style, one.formula, one.shows, because) : value(style, quantity.is === 'share' ? shownShare(quantity) : shownMoney(quantity, unit), because);
}

/** The verdict follows the margin; a rule that holds where all its readings hold follows theirs. */
function verdict({ words }: Analysed, page: Page, answer: Answer, places: ReadonlyMap<Answer, number>): Piece | undefined {
  if (answer.holds === undefined) return undefined;
  const { holds, breaks } = words.regler.verdict(answer);
  const margins = answer.margin ? [answer] : [...places.keys()].filter((one) =>
    one.rule === answer.rule && one.period === answer.period && one.measure === answer.measure && one.reading !== answer.reading && one.margin);
  const cells = margins.flatMap((one): Formula[] => {
    const row = places.get(one);
    return row === undefined ? [] : [formula`${page.at(row, at.margin)}>=0`];
  });
  const shows = shownText(answer.holds ? holds : breaks);
  const agrees = margins.every((one) => one.margin?.isNegative() === false) === answer.holds;
  if (cells.length === 0 || !agrees) return value('status', shows, answer.rule);
  const test = cells.length === 1 ? cells[0] ?? [] : formula`AND(${list(cells)})`;
  return live('status', formula`IF(${test},${quoted(holds)},${quoted(breaks)})`, shows, answer.rule);
}
