/** A rule's working as a live formula over the user's cells: its cells joined to ranges, its parameters typed. */
import type { Quantity, Working } from '../model';
import type { Share, Unit } from '../money';
import { Money } from '../money';
import type { Formula } from './formula';
import { constant, formula, list, sumOf } from './formula';
import { oreDecimals, shownMoney, shownShare } from './layout';
import type { Live, Source } from './source';
import { joinedRanges } from './sums';

type Sign = 1 | -1;

interface Signed {
  readonly sign: Sign;
  readonly of: Working;
}

/** The working, rounded to the öre or to six decimals of a share, with the value that the engine gave. */
export function liveWorking(source: Source, working: Working, value: Quantity, unit: Unit): Live | undefined {
  const inner = formulaOf(source, working, unit);
  switch (value.is) {
    case 'money': return { formula: formula`ROUND(${inner},${oreDecimals[unit]})`, shows: shownMoney(value, unit), amount: value };
    case 'share': return { formula: formula`ROUND(${inner},6)`, shows: shownShare(value) };
    case 'words': return undefined;
  }
}

function formulaOf(source: Source, working: Working, unit: Unit): Formula {
  switch (working.is) {
    case 'cell':
    case 'plus':
    case 'minus':
      return linearFormula(source, linear({ sign: 1, of: working }), unit);
    case 'unsigned':
      return formula`ABS(${formulaOf(source, working.of, unit)})`;
    case 'shortfall': {
      const off = formula`ABS(${formulaOf(source, working.of, unit)})`;
      return formula`IF(ROUND(${off},${oreDecimals[unit] + 4})<=${given(working.tolerance, unit)},0,-${off})`;
    }
    case 'rounded-total':
      return roundedTotal(source, working, unit);
    case 'parameter':
    case 'rounded':
      return given(working.value, unit);
    case 'times':
      return list(working.of.map((one) => factor(source, one, unit)), '*');
    case 'over':
      return list(working.of.map((one) => factor(source, one, unit)), '/');
  }
}

/** The printed total while rounding alone can explain how it differs from its rows; else their sum. */
function roundedTotal(source: Source, { of: [total, rows], tolerance }: Extract<Working, { readonly is: 'rounded-total' }>, unit: Unit): Formula {
  const [printed, sum] = [formulaOf(source, total, unit), formulaOf(source, rows, unit)];
  return formula`IF(ROUND(ABS(${printed}-(${sum})),${oreDecimals[unit]})<=${given(tolerance, unit)},${printed},${sum})`;
}

function factor(source: Source, working: Working, unit: Unit): Formula {
  const inner = formulaOf(source, working, unit);
  return working.is === 'parameter' || isSingle(inner) ? inner : formula`(${inner})`;
}

/** One reference, or one call of a function. */
function isSingle([first, ...others]: Formula): boolean {
  return others.length === 0 && typeof first !== 'string';
}

/** A sum as its signed parts, with sums inside sums opened. */
function linear({ sign, of }: Signed): Signed[] {
  const turned: Sign = sign === 1 ? -1 : 1;
  switch (of.is) {
    case 'plus':
      return of.of.flatMap((one) => linear({ sign, of: one }));
    case 'minus':
      return of.of.flatMap((one, index) => linear({ sign: index === 0 ? sign : turned, of: one }));
    case 'cell':
      return [{ sign, of }];
    case 'parameter':
      return of.value.isZero() ? [] : [{ sign, of }];
    case 'times':
    case 'over':
    case 'unsigned':
    case 'shortfall':
    case 'rounded-total':
    case 'rounded':
      return [{ sign, of }];
  }
}

function linearFormula(source: Source, terms: readonly Signed[], unit: Unit): Formula {
  const [only] = terms;
  if (only && terms.length === 1 && only.sign === 1 && only.of.is === 'cell') return source.figure(only.of.cell, unit);
  const pieces = ([1, -1] as const).flatMap((sign): { readonly sign: Sign; readonly of: Formula }[] => {
    const ofSign = terms.filter((term) => term.sign === sign).map((term) => term.of);
    const cells = ofSign.flatMap((one) => (one.is === 'cell' ? [source.entry(one.cell) ?? { is: 'blank' as const, cell: one.cell }] : []));
    const others = ofSign.filter((one) => one.is !== 'cell').map((one) => ({ sign, of: formulaOf(source, one, unit) }));
    return [...(cells.length === 0 ? [] : [{ sign, of: sumOf(joinedRanges(source, cells, unit)) }]), ...others];
  });
  if (pieces.length === 0) return ['0'];
  return pieces.reduce<Formula>((all, piece, index) =>
    formula`${all}${[piece.sign === -1 ? '-' : index === 0 ? '' : '+']}${piece.of}`, ['']);
}

function given(value: Money | Share, unit: Unit): Formula {
  return constant(value.is === 'money' ? value.roundedTo(Money.of('0.000001')).in(unit) : value.rounded(15).toString());
}
