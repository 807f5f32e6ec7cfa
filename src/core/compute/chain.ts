/** Balances from year to year: as the sheet prints each opening, and with every year's closing carried into the next. */
import type { Choices, Period, Quantity } from '../model';
import { amountFrom } from './given';
import type { Year } from './year';
import { called, difference, givenAmount, sum, type Amount } from './working';

/** A year's balances. What the sheet does not tell is absent. */
interface Balance {
  readonly period: Period;
  readonly costs: Amount;
  /** Incomes minus costs, without carried capital. */
  readonly own: Amount;
  readonly printed?: Means;
  readonly chained?: Means;
  /** The opening of the chain is the user's answer. */
  readonly adopted?: true;
}

/** What there is to use in a year, and what is left of it. */
export interface Means {
  readonly opening: Amount;
  readonly available: Amount;
  readonly closing: Amount;
}

/** One balance for each year whose incomes and costs are known; a year of nothing but zeros is a form not filled in. The adopted opening balance, if given, opens the first year of the chain. */
export function balances(years: readonly Pick<Year, 'period' | 'intakter' | 'kostnader' | 'ingaende'>[], choices: Choices): readonly Balance[] {
  const found: Balance[] = [];
  const adopted = amountFrom(choices.openingBalance);
  years.forEach(({ period, intakter, kostnader, ingaende }, index) => {
    if (!intakter || !kostnader || (intakter.value.isZero() && kostnader.value.isZero())) return;
    const before = found.at(-1);
    const carried = before && follows(before.period, period) ? before.chained?.closing : undefined;
    const first = index === 0 && adopted ? givenAmount('fastställd ingående balans', adopted) : undefined;
    const chained = carried ?? first ?? ingaende;
    found.push({
      ...(!carried && first && { adopted: true }), period, costs: kostnader, own: called(difference(intakter, kostnader), { as: 'arets-resultat', period }),
      ...(ingaende && { printed: meansOf(period, ingaende, intakter, kostnader) }),
      ...(chained && { chained: meansOf(period, chained, intakter, kostnader) }),
    });
  });
  return found;
}

function meansOf(period: Period, opening: Amount, income: Amount, costs: Amount): Means {
  const available = called(sum(opening, income), { as: 'tillgangliga-medel', period });
  return { opening, available, closing: called(difference(available, costs), { as: 'utgaende-balans', period }) };
}

/** Whether a period is the year after another. */
function follows(before: Period, after: Period): boolean {
  return /^\d{4}$/.test(before) && /^\d{4}$/.test(after) && Number(after) === Number(before) + 1;
}

/** For the sentence of a chain that opens with the user's answer: the answer, and what the sheet has instead. */
export function answered({ chained, printed, adopted }: Balance): Readonly<Record<string, Quantity>> {
  if (!adopted || !chained) return {};
  const other = printed && !printed.opening.value.equals(chained.opening.value);
  return { angiven: chained.opening.value, ...(other && { bladet: printed.opening.value }) };
}
