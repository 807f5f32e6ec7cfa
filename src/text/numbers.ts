/** Numbers as a reader of Swedish or English expects them: U+00A0 between thousands, U+2212 as minus. No rounding but what is asked for. */
import { Money, type Share, type Unit } from '../core/money';

export type Language = 'sv' | 'en';

const forms: Record<Language, { readonly thousands: string; readonly point: string; readonly percent: string }> = {
  sv: { thousands: '\u00a0', point: ',', percent: '\u00a0%' },
  en: { thousands: ',', point: '.', percent: '%' },
};

const [one, thousand, hundredThousand, million] = [Money.of('1'), Money.of('1000'), Money.of('100000'), Money.of('1000000')];

/** @param text decimal text with a point: "-1240833.33" → "−1 240 833,33". */
export function decimal(text: string, language: Language = 'sv'): string {
  const { thousands, point } = forms[language];
  const [whole = '', fraction] = text.replace(/^-/, '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return (text.startsWith('-') ? '\u2212' : '') + grouped + (fraction === undefined ? '' : point + fraction);
}

/** An amount without its unit: "5 226 000", "704 895,83". Kronor are shown to the öre, and without decimals where they are whole. */
export function amount(money: Money, unit: Unit = 'kr', language: Language = 'sv'): string {
  return decimal(unit === 'kr' ? money.toOre().replace(/\.(\d)$/, '.$10') : money.in(unit), language);
}

/** "5 226 000 kr". */
export function kronor(money: Money, language: Language = 'sv'): string {
  return inUnit(money, 'kr', language);
}

/** The unit in which amounts beside the columns of a chart are short. */
export function shortUnit(amounts: readonly Money[]): Unit {
  if (amounts.some((money) => money.abs().compare(million) >= 0)) return 'mnkr';
  return amounts.some((money) => money.abs().compare(thousand) >= 0) ? 'tkr' : 'kr';
}

/** An amount in such a unit, where there is little room: "1,4" or "426". */
export function shortAmount(money: Money, unit: Unit, language: Language = 'sv'): string {
  return decimal(money.roundedTo(unit === 'mnkr' ? hundredThousand : unit === 'tkr' ? thousand : one).in(unit), language);
}

/** An amount in the sheet's own unit, exact: "5 226 tkr", "5,226 mnkr". */
export function inUnit(money: Money, unit: Unit, language: Language = 'sv'): string {
  return `${amount(money, unit, language)}\u00a0${unit}`;
}

/** A share with so many decimals, rounded half away from zero: 0.879532 → "87,95 %". */
export function percent(share: Share, decimals = 2, language: Language = 'sv'): string {
  const [whole = '0', fraction = ''] = share.rounded(decimals + 2).inPercent().split('.');
  const padded = decimals === 0 ? whole : `${whole}.${fraction.padEnd(decimals, '0')}`;
  return decimal(padded, language) + forms[language].percent;
}

/** A share as it stands, with no more decimals than it has: 0.62 → "62 %", 0.3125 → "31,25 %". */
export function exactPercent(share: Share, language: Language = 'sv'): string {
  return decimal(share.inPercent(), language) + forms[language].percent;
}
