/** Formulas saved under the names that sheets had then, brought to the names they have now. */
import { quoted } from '../../core/plan/formula-text';

/** A sheet with the number that it keeps when it is renamed. */
interface NumberedSheet {
  readonly name: string;
  readonly tabId: number;
}

/** The name of each sheet and its number, which it keeps when it is renamed. */
export type Places = readonly (readonly [name: string, tabId: number])[];

/** What a sheet that was called so is called now; undefined where it is gone. */
export type NameNow = (then: string) => string | undefined;

export function placesOf(sheets: readonly NumberedSheet[]): Places {
  return sheets.map(({ name, tabId }) => [name, tabId]);
}

/** A name that was no sheet's then stays as it is. */
export function namesNow(then: Places, sheets: readonly NumberedSheet[]): NameNow {
  const numbers = new Map(then.map(([name, tabId]) => [name.toLowerCase(), tabId]));
  const names = new Map(sheets.map(({ name, tabId }) => [tabId, name]));
  return (name) => {
    const number = numbers.get(name.toLowerCase());
    return number === undefined ? name : names.get(number);
  };
}

/** The formula with every sheet by its name now; a reference to a sheet that is gone becomes #REF!, as in Excel. */
export function renamed(formula: string, nameNow: NameNow): string {
  const references = /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|\$?[A-Z]+:\$?[A-Z]+|\$?\d+:\$?\d+)?/gu;
  return formula.replace(references, (piece: string, inQuotes?: string, bare?: string, range?: string) => {
    const then = inQuotes === undefined ? bare : inQuotes.replace(/''/g, "'");
    if (then === undefined) return piece;
    const now = nameNow(then);
    if (now === undefined) return range === undefined ? piece : '#REF!';
    return now === then ? piece : `${quoted(now)}!${range ?? ''}`;
  });
}
