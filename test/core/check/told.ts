/** Findings as one line each, so that a test shows the whole output. */
import { a1, address } from '../../../src/core/address';
import { check } from '../../../src/core/check';
import type { Finding, Quantity, Snapshot } from '../../../src/core/model';
import { understand } from '../../../src/core/understand';
import { terms } from '../../../src/terms';
import { drawn, sheet } from '../../drawn';
import type { Drawn } from '../../drawn';

export const findingsIn = (snapshot: Snapshot): Finding[] => check(understand(snapshot, terms, {}));

/** What is found in one drawn sheet, a line a finding. */
export const toldOf = (drawing: string, sheetOptions: Drawn = {}): string[] => findingsIn(drawn(sheet(drawing, sheetOptions))).map(told);

/** "error sum-differs C46: 5226000, not 5262000 (digits-swapped) → C54". Cells of other sheets carry their sheet's name. */
export function told(finding: Finding): string {
  const { severity, code, cell, printed, expected, explanation, consequences } = finding;
  const at = (other: Finding['cell']) => (other.sheet === cell.sheet ? a1(other) : address(other));
  const figures = [text(printed), text(expected)].filter((one) => one !== '').join(', not ');
  const why = explanation ? ` (${explanation.code}${'cell' in explanation && explanation.cell ? ` ${at(explanation.cell)}` : ''})` : '';
  const follows = consequences.length > 0 ? ` → ${consequences.map((one) => at(one.cell)).join(' ')}` : '';
  return `${severity} ${code} ${a1(cell)}${figures === '' ? '' : `: ${figures}`}${why}${follows}`;
}

function text(quantity: Quantity | undefined): string {
  if (quantity === undefined) return '';
  return quantity.is === 'words' ? quantity.words : quantity.toString();
}
