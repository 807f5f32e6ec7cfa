/** Reading → findings: the list of checks. The figures come first, so that what follows from an error is told under it and not once more. */
import type { Finding, Reading } from '../model';
import { cellErrors } from './cell-error';
import { constantsOverFormulas } from './constant-over-formula';
import { figures } from './figures';
import { numbered } from './finding';
import { hiddenRows } from './hidden-row';
import { impossibleDates } from './impossible-date';
import { inSheetOrder, ledgerOf } from './ledger';
import type { Ledger } from './ledger';
import { notCalculated } from './not-calculated';
import { numbersAsText } from './number-as-text';
import { partYears } from './part-year';
import { sameLabels } from './same-label';
import { shareLabels } from './share-label';
import { unitContradicted } from './unit-contradicted';

const checks: readonly ((ledger: Ledger) => Finding[])[] = [
  cellErrors, unitContradicted, shareLabels, partYears, sameLabels, constantsOverFormulas, hiddenRows, numbersAsText, notCalculated, impossibleDates,
];

/** Everything wrong or worth a look, in the order of the sheets, from top to bottom; each with a key of its own. */
export function check(reading: Reading): Finding[] {
  const { findings, amended, doubted, printed } = figures(ledgerOf(reading));
  const ledger = ledgerOf(amended, doubted, printed);
  const order = inSheetOrder(ledger);
  const all = [...findings, ...checks.flatMap((one) => one(ledger))];
  return numbered(all.sort((a, b) => order(a.cell, b.cell)));
}
