/** A finding's printed and expected figures, live where the cells give them. */
import type { Finding, Quantity, Shown } from '../model';
import type { Unit } from '../money';
import { contributed } from './contributions';
import type { Formula } from './formula';
import { formula } from './formula';
import { oreDecimals, shownMoney, shownShare, shownText } from './layout';
import type { StyleName } from './model';
import type { Source } from './source';
import { expectedOf } from './sums';

/** A live figure, or one that stands as it was found. */
export interface Figure {
  readonly formula?: Formula;
  readonly shows: Shown;
}

interface Figures {
  readonly printed?: Figure;
  readonly expected?: Figure;
  /** printed − expected, live. */
  readonly difference?: Figure;
  /** How large the difference may be and still count as none, as decimal text; absent for nothing. */
  readonly tolerance?: string;
  readonly style: StyleName;
  readonly decimals: number;
}

/** @param at where the printed and the expected figure of the row will stand */
export function figuresOf(source: Source, finding: Finding, at: { readonly printed: Formula; readonly expected: Formula }): Figures {
  const table = source.reading.tables.find((one) => one.id === finding.table);
  const unit = table?.unit ?? 'kr';
  const { printed, expected } = finding;
  const shares = (printed ?? expected)?.is === 'share';
  const decimals = shares ? 6 : oreDecimals[unit];
  const difference = differenceOf(printed, expected, unit);
  const members = table && contributed(source, finding, table);
  return {
    style: shares ? 'share' : 'amount', decimals,
    ...(printed ? { printed: members?.printed ?? printedFigure(source, finding, printed, unit) } : {}),
    ...(expected ? { expected: members?.expected ?? expectedFigure(source, finding, expected, unit) } : {}),
    ...(members ? { tolerance: members.tolerance } : {}),
    ...(difference ? { difference: {
      formula: formula`IF(OR(ISERROR(${at.printed}),ISERROR(${at.expected})),"",ROUND(N(${at.printed})-N(${at.expected}),${decimals}))`, shows: difference,
    } } : {}),
  };
}

function differenceOf(printed: Quantity | undefined, expected: Quantity | undefined, unit: Unit): Shown | undefined {
  if (printed?.is === 'money' && expected?.is === 'money') return shownMoney(printed.minus(expected), unit);
  if (printed?.is === 'share' && expected?.is === 'share') return shownShare(printed.rounded(6).minus(expected.rounded(6)));
  return undefined;
}

function printedFigure(source: Source, { cell }: Finding, printed: Quantity, unit: Unit): Figure {
  const entry = source.entry(cell);
  if (printed.is === 'money' && entry?.is === 'amount' && entry.amount.equals(printed)) return source.amount(entry, unit);
  const shown = source.shown(cell);
  if (printed.is === 'words' && shown?.is === 'text' && shown.text === printed.words) return source.repeated(cell);
  if (shown?.is === 'error') return source.repeated(cell);
  return { shows: quantity(printed, unit) };
}

function expectedFigure(source: Source, finding: Finding, expected: Quantity, unit: Unit): Figure {
  const relation = source.reading.relations.find((one) => one.id === finding.relation);
  const table = source.reading.tables.find((one) => one.id === finding.table);
  const total = relation && source.row(relation.total);
  const index = total?.entries.findIndex((entry) => entry === source.entry(finding.cell)) ?? -1;
  const live = relation && table && index >= 0 ? expectedOf(source, table, relation, index) : undefined;
  return expected.is === 'money' && live?.amount?.equals(expected) ? live : { shows: quantity(expected, unit) };
}

function quantity(one: Quantity, unit: Unit): Shown {
  switch (one.is) {
    case 'money': return shownMoney(one, unit);
    case 'share': return shownShare(one);
    case 'words': return shownText(one.words);
  }
}
