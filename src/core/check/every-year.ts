/** A part that 5 § is not kept by in any year, always the same party's, is one mistake: the first year tells it, the others follow. */
import type { Finding } from '../model';
import type { Equation } from './equations';
import { inSheetOrder } from './ledger';
import type { Ledger } from './ledger';
import { asConsequences } from './one-row';

export function everyYear(ledger: Ledger, equations: readonly Equation[], findings: readonly Finding[]): Finding[] {
  const broken = findings.filter(({ code }) => code === 'quarter-broken');
  const order = inSheetOrder(ledger);
  const told = new Map<Finding, Finding>();
  const follow = new Set<Finding>();
  for (const table of new Set(broken.map((one) => one.table))) {
    const own = broken.filter((one) => one.table === table).sort((a, b) => order(a.cell, b.cell));
    const tested = new Set(equations.filter(({ parties, total }) => parties && total.table.id === table).map(({ total }) => total.column));
    const [first, ...rest] = own;
    if (!first || rest.length === 0 || own.length < tested.size || own.some((one) => !isAlike(first, one))) continue;
    const years = rest.flatMap(({ period }) => period ?? []);
    told.set(first, {
      ...first, consequences: [...first.consequences, ...rest.flatMap(asConsequences)],
      details: { ...first.details, also: { is: 'words', words: years.join(' / ') } },
    });
    for (const one of rest) follow.add(one);
  }
  return findings.filter((one) => !follow.has(one)).map((one) => told.get(one) ?? one);
}

/** The same party, too much or too little each time, at the same row. */
function isAlike(first: Finding, one: Finding): boolean {
  const party = ({ details }: Finding) => (details?.['party']?.is === 'words' ? details['party'].words : '');
  const short = ({ difference }: Finding) => difference?.is === 'money' && difference.isNegative();
  return party(first) === party(one) && short(first) === short(one) && first.cell.row === one.cell.row;
}
