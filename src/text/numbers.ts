/** Numbers as a reader of Swedish or English expects them: U+00A0 between thousands, U+2212 as minus. No rounding but what is asked for. */
import type { Money, Share, Unit } from '../core/money';

export type Language = 'sv' | 'en';

const forms: Record<Language, { readonly thousands: string; readonly point: string; readonly percent: string }> = {
  sv: { thousands: '\u00a0', point: ',', percent: '\u00a0%' },
  en: { thousands: ',', point: '.', percent: '%' },
};

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
