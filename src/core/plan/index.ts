/** The sheets that are written, in their order in the workbook. */
import type { Analysis } from '../analysis';
import { groundsIn } from '../compute/ground';
import type { Analysed } from './analysed';
import { avstamning, placesIn } from './avstamning';
import { withHeights } from './heights';
import { kommunandelar } from './kommunandelar';
import { kontroller } from './kontroller';
import { noter } from './noter';
import type { OwnKind, OwnSheet, Plan, PlannedSheet } from './model';
import type { Choices } from '../model';
import { withPageBreaks } from './pages';
import { regler } from './regler';
import { Source } from './source';
import { withTooLongSaid } from './too-long';
import type { PlanWords } from './words';

/**
 * The plan of every own sheet that is switched on, in the unit of the budget (kronor where there is none). Without a budget only
 * the sheets that need none are planned.
 * @param own our sheets as found, whose inputs and kept texts live on
 */
export function draft(
  { reading, findings, answers, questions }: Analysis, choices: Choices, own: readonly OwnSheet[], words: PlanWords, about: { readonly version: string },
): Plan {
  const budget = reading.tables.find((table) => table.id === reading.budget);
  const source = new Source(reading, budget && !choices.withoutSheets?.includes('avstamning') ? placesIn(budget) : new Map());
  const kept = (kind: OwnKind) => own.find((sheet) => sheet.kind === kind)?.kept ?? {};
  const all: Analysed = { source, findings, answers, questions, choices, kept, words, about };
  const wanted = (sheets: readonly (PlannedSheet | undefined)[]) =>
    sheets.filter((sheet) => sheet !== undefined).filter((sheet) => !choices.withoutSheets?.includes(sheet.kind));
  const ground = groundsIn(reading, choices).find(({ table }) => table.id === budget?.id);
  const figures = wanted([
    budget && avstamning(all, budget), ground && kommunandelar(all, ground), budget && regler(all, budget), kontroller(all),
  ]);
  const notes = wanted([ground && noter(all, ground, figures)]);
  return { unit: budget?.unit ?? 'kr', sheets: [...figures, ...notes].map((sheet) => withPageBreaks(withHeights(withTooLongSaid(sheet, words.tooLong)))) };
}
