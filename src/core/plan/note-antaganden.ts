/** The last note: what was assumed, the law's dates, where the rules come from, and how many deviations there are. */
import { amountFrom } from '../compute/given';
import type { Ground } from '../compute/ground';
import type { Severity, Source } from '../model';
import { formula, ownRange, quoted } from './formula';
import type { Analysed } from './analysed';
import { block, live, shownNumber, text, type Page } from './layout';
import type { PlanTable, PlannedSheet } from './model';
import type { Note } from './note';
import { notInTheSheets } from './regler';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

export function antaganden(all: Analysed, { table, choices }: Ground, planned: readonly PlannedSheet[]): Note {
  const { words, answers } = all;
  const own = words.noter;
  const checks = planned.find(({ kind }) => kind === 'kontroller');
  return {
    id: 'antaganden', lines: [], counts: (page) => counts(page, all, checks?.tables[0]?.range),
    sentences: [
      own.unit(table.unit, table.unitFrom), ...(amountFrom(choices.openingBalance) ? [own.opening] : []), ...own.reminders,
      own.sources, ...sourcesOf(answers.filter(({ rule }) => !notInTheSheets.has(rule)).map(({ source }) => source)).map((one) => own.source(one)),
      ...(checks ? [own.counted(words.sheets.kontroller)] : []),
    ],
  };
}

/** @param found the findings in the sheet Kontroller */
function counts(page: Page, { words, findings }: Analysed, found: PlanTable['range'] | undefined): Pick<PlanTable, 'range'> | undefined {
  if (!found) return undefined;
  const own = words.noter;
  const header = page.row(text('header', own.countHeader[0]), text('header-number', own.countHeader[1]));
  const column = ownRange('kontroller', block(found.top + 1, found.left, found.bottom, found.left));
  for (const severity of severities) {
    const count = findings.filter((finding) => finding.severity === severity).length;
    page.row(text('label', own.count[severity]),
      live('number', formula`SUMPRODUCT((${column}=${quoted(words.kontroller.severity[severity])})*1)`, shownNumber(String(count))));
  }
  return { range: block(header, 1, page.next - 1, 2) };
}

/** Each act and paragraph once, an act's paragraphs after each other. */
function sourcesOf(sources: readonly Source[]): Source[] {
  const acts = [...new Set(sources.map(({ act }) => act))];
  return acts.flatMap((act) => {
    const same = sources.filter((one) => one.act === act);
    return same.filter(({ paragraph }, index) => same.findIndex((one) => one.paragraph === paragraph) === index);
  });
}
