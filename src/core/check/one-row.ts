/**
 * The same row left out of a total in several columns is one mistake, and so is one counted twice, turned or typed in another unit there:
 * the first column tells it, the others follow.
 */
import type { Consequence, Explanation, Finding } from '../model';
import { inSheetOrder } from './ledger';
import type { Ledger } from './ledger';

const repeats: ReadonlySet<Explanation['code']> = new Set<Explanation['code']>(['row-left-out', 'row-counted-twice', 'sign-reversed', 'factor-1000']);

export function inOneRow(ledger: Ledger, findings: readonly Finding[]): Finding[] {
  const order = inSheetOrder(ledger);
  const groups = new Map<string, Finding[]>();
  findings.forEach((one, index) => {
    const ofRow = one.explanation !== undefined && repeats.has(one.explanation.code) && one.relation !== undefined;
    const key = ofRow ? `${one.code} ${one.explanation.code} ${one.relation} ${labelOf(one)}` : String(index);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  });
  return [...groups.values()].flatMap((group) => {
    const [first, ...rest] = [...group].sort((a, b) => order(a.cell, b.cell));
    if (!first) return [];
    return rest.length === 0 ? first : { ...first, consequences: [...first.consequences, ...rest.flatMap(asConsequences)] };
  });
}

/** What a finding says of its cell, and what follows from it, under another finding. */
export function asConsequences({ cell, label, difference, consequences }: Finding): Consequence[] {
  return [{ cell, label, ...(difference?.is === 'money' && { difference }) }, ...consequences];
}

/** A formula leaves out what it leaves out; a typed total is known by the row. */
const labelOf = ({ code, explanation }: Finding): string =>
  code === 'formula-omits-row' || explanation === undefined || !('label' in explanation) ? '' : explanation.label ?? '';
