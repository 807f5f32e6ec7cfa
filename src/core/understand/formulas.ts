/** What a formula adds: the rows that a total's formula names, with their signs. */
import { columnNumber } from '../address';

export interface FormulaTerm {
  /** Undefined on the formula's own sheet. */
  readonly sheet?: string;
  readonly top: number;
  readonly bottom: number;
  readonly column: number;
  readonly sign: 1 | -1;
}

const reference = "(?:('(?:[^']|'')+'|[\\p{L}_][\\p{L}\\d_.]*)!)?\\$?([A-Z]{1,3})\\$?(\\d+)(?::\\$?([A-Z]{1,3})\\$?(\\d+))?";
const token = new RegExp(`^(?:(SUM\\()|((?:SUBTOTAL\\((?:9|109)|AGGREGATE\\(9,\\d),)|([-+])|([(),])|${reference}|(0(?![\\d.])))`, 'iu');

/** Whether the formula skips the subtotals in its range. */
export function skipsSubtotals(formula: string): boolean {
  return /^\s*[-+]?\s*(?:SUBTOTAL|AGGREGATE)\s*\(/i.test(formula);
}

/**
 * The cells that the formula adds and takes away, or undefined where it does anything else. Sums, plus, minus and brackets
 * are understood: "SUM(B7:B13)-B20", "-(B21+B28)".
 */
export function termsOfFormula(formula: string): readonly FormulaTerm[] | undefined {
  let rest = formula.replace(/\s+/g, '').replace(/^=/, '');
  const terms: FormulaTerm[] = [];
  const signs: (1 | -1)[] = [1];
  let sign: 1 | -1 = 1;
  while (rest !== '') {
    const found = token.exec(rest);
    if (!found) return undefined;
    rest = rest.slice(found[0].length);
    const [, sum, subtotal, plusOrMinus, mark, sheet, left, top, right, bottom, zero] = found;
    const outer = signs.at(-1) ?? 1;
    if (sum || subtotal || mark === '(') {
      signs.push(sign === outer ? outer : sign);
      sign = signs.at(-1) ?? 1;
    } else if (mark === ')') {
      signs.pop();
      if (signs.length === 0) return undefined;
      sign = signs.at(-1) ?? 1;
    } else if (mark === ',') sign = outer;
    else if (plusOrMinus) sign = plusOrMinus === '-' ? (outer === 1 ? -1 : 1) : outer;
    else if (left && top) {
      if (right && right.toUpperCase() !== left.toUpperCase()) return undefined;
      terms.push({
        ...(sheet ? { sheet: sheet.replace(/^'|'$/g, '').replace(/''/g, "'") } : {}),
        top: Number(top), bottom: Number(bottom ?? top), column: columnNumber(left), sign,
      });
      sign = outer;
    } else if (!zero) return undefined;
  }
  return signs.length === 1 && terms.length > 0 ? terms : undefined;
}
