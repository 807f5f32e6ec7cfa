/** A finding as Kontroller tells it: its name, its sentence and its figures, the same on the page and in what is copied. */
import { ofAllYears, yearShares } from '../../core/check/year-shares';
import type { Explanation, Finding, Quantity } from '../../core/model';
import { periodText, points, shown } from '../../text/figures';
import type { Words } from '../parts/words';

/** "Summa insatser, 2022". */
export function nameOf(finding: Finding): string {
  const { label, period } = ofAllYears(finding);
  return [label.trim(), periodText(period)].filter((part) => part !== '').join(', ');
}

interface Told {
  readonly name: string;
  readonly text: string;
}

/** What stands, what should, and the difference; for a percentage that no year agrees with, the share of each year instead. */
export function figuresOf(finding: Finding, { pane: { checks }, language }: Words): readonly Told[] {
  const { printed, expected, difference, unit } = ofAllYears(finding);
  const figure = (name: string, quantity: Quantity | undefined): Told[] => (quantity ? [{ name, text: shown(quantity, unit, language) }] : []);
  const shares = yearShares(finding);
  if (shares) {
    return [...figure(checks.printed, printed), ...shares.flatMap(([period, share]) => figure(checks.shareIn(periodText(period)), share))];
  }
  const apart = difference?.is === 'share' ? [{ name: checks.difference, text: checks.points(points(difference, language)) }] : figure(checks.difference, difference);
  return [...figure(checks.printed, printed), ...figure(checks.expected, expected), ...apart];
}

/** Findings that one explanation is behind are told together, and the explanation once. */
export interface Cluster {
  readonly findings: readonly [Finding, ...Finding[]];
  /** What is said for all of them; absent where they are only one. */
  readonly shared?: Extract<Explanation, { code: 'old-key' }>;
}

export function clusters(findings: readonly Finding[]): readonly Cluster[] {
  const made = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const { explanation, table = '', key } = finding;
    const together = explanation?.code === 'old-key' ? JSON.stringify([explanation.code, table, explanation.label]) : key;
    const known = made.get(together);
    if (known) known.push(finding);
    else made.set(together, [finding]);
  }
  return [...made.values()].map((own) => {
    const [{ explanation }, second] = own;
    return second && explanation?.code === 'old-key' ? { findings: own, shared: explanation } : { findings: own };
  });
}

/** The finding without the explanation that has been told for several. */
export function alone(finding: Finding): Finding {
  const { explanation, ...rest } = finding;
  return explanation ? rest : finding;
}
