/** The figures of a finding as text, the same way in every language: amounts in the table's own unit, shares as per cent. */
import type { Finding, Period, Quantity, Source } from '../core/model';
import { Share, type Unit } from '../core/money';
import { exactPercent, inUnit, percent } from './numbers';
import type { Language } from './numbers';

/** A quantity of a finding; absent ones are an empty text. */
export function shown(quantity: Quantity | undefined, unit: Unit | undefined, language: Language): string {
  if (quantity === undefined) return '';
  switch (quantity.is) {
    case 'money': return inUnit(quantity, unit ?? 'kr', language);
    case 'share': return exactPercent(quantity, language);
    case 'words': return quantity.words;
  }
}

/** One of the finding's details as text; empty where it has none of that name. */
export function detail(finding: Finding, name: string, language: Language = 'sv'): string {
  return shown(finding.details?.[name], finding.unit, language);
}

/** Every detail with its name, where the names are periods: "2021: 57,27 %, 2022: 52 %". */
export function detailList(finding: Finding, language: Language): string {
  return Object.entries(finding.details ?? {}).map(([name, quantity]) => `${periodText(name)}: ${shown(quantity, finding.unit, language)}`).join(', ');
}

/** "Lag (2003:1210) om finansiell samordning av rehabiliteringsinsatser, 5 §". */
export function sourceLine({ act, paragraph }: Source): string {
  const text = paragraph === undefined ? act : `${act}, ${paragraph}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The months of a part of a year, where they are whole. */
export function twelfths(part: Quantity | undefined): number | undefined {
  if (part?.is !== 'share') return undefined;
  const months = part.times(Share.of('12')).rounded(0);
  return part.times(Share.of('12')).minus(months).rounded(3).isZero() ? Number(months.toString()) : undefined;
}

/** A difference of shares in percentage points, with its sign: "+4,73". */
export function points(quantity: Quantity | undefined, language: Language): string {
  if (quantity?.is !== 'share') return '';
  const text = percent(quantity, 2, language).replace(/[\u00a0%]/g, '');
  return quantity.isNegative() ? text : `+${text}`;
}

/** "2021-01/2021-12" and "2021-12-31" are the year 2021; other intervals are written with a dash. */
export function periodText(period: Period | undefined): string {
  if (period === undefined) return '';
  const year = /^(\d{4})(?:-01\/\1-12|-12-31)$/.exec(period);
  return year?.[1] ?? period.replace('/', '\u2013');
}
