/** A figure inside a sentence: a formula that writes it out as people do, with no function that follows the reader's language. */
import type { Share, Unit } from '../money';
import { Money } from '../money';
import type { Formula } from './formula';
import { formula, list, quoted } from './formula';
import { oreDecimals, shownText } from './layout';
import type { Live } from './source';
import type { Digits } from './words';

/** Decimals of what the sheet shows: whole kronor, a tenth of tkr where there is one, three decimals of mnkr; two of a percentage. */
const decimals: Readonly<Record<Unit | 'percent', number>> = { kr: 0, tkr: 1, mnkr: 3, percent: 2 };

/** In kronor. */
const smallest: Readonly<Record<Unit, string>> = { kr: '1', tkr: '100', mnkr: '1000' };

/** @param cell shows the value to the öre, or to six decimals of a share */
export function figureText(cell: Formula, value: Money | Share, unit: Unit, digits: Digits): Live {
  const form = value.is === 'share' ? 'percent' : unit;
  const places = decimals[form];
  const end = value.is === 'share' ? digits.percent : `\u00a0${unit}`;
  // Decimals of a percentage are two fewer than those of its share.
  const finer = value.is === 'share' ? 6 - 2 - places : oreDecimals[unit] - places;
  const exact = value.is === 'share' ? 6 : oreDecimals[unit];
  // Over whole numbers, so that what lies in the middle is rounded the same way by every program: the smallest steps that are shown.
  const signed = formula`ROUND(ROUND(${cell}*${10 ** exact},0)/${10 ** finer},0)`;
  const steps = formula`ABS(${signed})`;
  const whole = places === 0 ? steps : formula`INT(${steps}/${10 ** places})`;
  const pieces = [formula`IF(${signed}<0,${quoted(digits.minus)},"")`, grouped(whole, digits), ...fraction(steps, form, digits), quoted(end)];
  return { formula: list(pieces, '&'), shows: shownText(written(value, unit, digits) + end) };
}

/** Thousands apart, up to billions: each group after the first has three digits. */
function grouped(whole: Formula, { thousands }: Digits): Formula {
  const three = (below: number) => formula`&${quoted(thousands)}&MID(MOD(INT(${whole}/${below}),1000)+1000,2,3)`;
  const from = (above: number, groups: Formula) => formula`INT(${whole}/${above})${groups}`;
  const [ones, thousand, million] = [three(1), three(1000), three(1_000_000)];
  return formula`IF(${whole}<1000,${whole},IF(${whole}<1000000,${from(1000, ones)},IF(${whole}<1000000000,${from(1_000_000, list([thousand, ones], ''))},${
    from(1_000_000_000, list([million, thousand, ones], ''))})))`;
}

function fraction(steps: Formula, form: Unit | 'percent', { point }: Digits): Formula[] {
  switch (form) {
    case 'kr': return [];
    case 'tkr': return [formula`IF(MOD(${steps},10)=0,"",${quoted(point)}&MOD(${steps},10))`];
    case 'mnkr': return [formula`${quoted(point)}&MID(MOD(${steps},1000)+1000,2,3)`];
    case 'percent': return [formula`${quoted(point)}&MID(MOD(${steps},100)+100,2,2)`];
  }
}

function written(value: Money | Share, unit: Unit, { thousands, point, minus }: Digits): string {
  const number = value.is === 'share' ? value.rounded(6).rounded(4).inPercent()
    : value.roundedTo(Money.of('0.01')).roundedTo(Money.of(smallest[unit])).in(unit);
  const [whole = '0', rest = ''] = number.replace('-', '').split('.');
  const places = value.is === 'share' ? rest.padEnd(decimals.percent, '0') : unit === 'mnkr' ? rest.padEnd(decimals.mnkr, '0') : rest;
  return (number.startsWith('-') ? minus : '') + whole.replace(/\B(?=(\d{3})+$)/g, thousands) + (places === '' ? '' : point + places);
}
