/** A Plan's formula as text: names resolved and quoted. The same for every host, and for what compares a plan with what stands. */
import { a1Range } from '../address';
import type { RangeRef } from '../address';
import type { FormulaPart, OwnKind } from '../model';

/** The name an own sheet has now; undefined where there is no such sheet. */
export type OwnNames = (kind: OwnKind) => string | undefined;

/** In English A1 notation without the "=". A reference to an own sheet that does not exist becomes #REF!. @param on the sheet that holds it */
export function formulaText(parts: readonly FormulaPart[], on: OwnKind, ownName: OwnNames): string {
  return parts.map((part) => {
    if (typeof part === 'string') return part;
    const absolute = part.absolute ?? false;
    if ('user' in part) return `${quoted(part.user.sheet)}!${reference(part.user, absolute)}`;
    if (part.own === on) return reference(part.range, absolute);
    const name = ownName(part.own);
    return name === undefined ? '#REF!' : `${quoted(name)}!${reference(part.range, absolute)}`;
  }).join('');
}

/** "O'Brien" → "'O''Brien'": always right, also for names that would need no quotes. */
export function quoted(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

/** "B7:C9", or "$B$7:$C$9". */
export function reference(range: Omit<RangeRef, 'sheet'>, absolute: boolean): string {
  const text = a1Range(range);
  return absolute ? text.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2') : text;
}

/** A formula without what Excel may write otherwise: quotes round sheet names that need none. */
export function bare(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'((?:[^']|'')*)'!/g, (piece, name?: string) => (name === undefined ? piece : `${name}!`));
}
