/** The same row left out of a total in several columns is one mistake: the first column tells it, the others follow. */
import type { Consequence, Finding } from '../model';
import { inSheetOrder } from './ledger';
import type { Ledger } from './ledger';

export function inOneRow(ledger: Ledger, findings: readonly Finding[]): Finding[] {
  const order = inSheetOrder(ledger);
  const groups = new Map<string, Finding[]>();
  findings.forEach((one, index) => {
    const leftOut = one.explanation?.code === 'row-left-out' && one.relation !== undefined;
    const key = leftOut ? `${one.code} ${one.relation} ${labelOf(one)}` : String(index);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  });
  return [...groups.values()].flatMap((group) => {
    const [first, ...rest] = [...group].sort((a, b) => order(a.cell, b.cell));
    if (!first) return [];
    return rest.length === 0 ? first : { ...first, consequences: [...first.consequences, ...rest.flatMap(asConsequences)] };
  });
}

function asConsequences({ cell, label, difference, consequences }: Finding): Consequence[] {
  return [{ cell, label, ...(difference?.is === 'money' && { difference }) }, ...consequences];
}

/** A formula leaves out what it leaves out; a typed total is known by the row. */
const labelOf = ({ code, explanation }: Finding): string =>
  code === 'formula-omits-row' || explanation?.code !== 'row-left-out' ? '' : explanation.label;
