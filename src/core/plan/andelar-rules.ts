/** An entry year's rules side by side: what each would have every kommun pay, and which give the sheet's row. */
import type { Gap } from '../compute/allocation';
import type { AllocationReading } from '../compute/allocation-model';
import { partAfter } from '../compute/dates';
import type { Convention } from '../model';
import { Money } from '../money';
import type { StyleName } from './model';
import { partAfterFormula, wholeYear } from './andelar-formulas';
import type { YearFigures } from './andelar';
import type { Scene, YearPlace } from './andelar-year';
import { published } from './andelar-year';
import type { Formula } from './formula';
import { formula, list, quoted } from './formula';
import type { Piece } from './layout';
import { live, oreDecimals, shownMoney, shownNumber, shownText, text, value } from './layout';

/** Columns before those of the kommuner: the rule, its part of the year and of what. */
const before = 3;

/** @returns the rows of the table, header first, or nothing in a year without entry */
export function rulesBlock(scene: Scene, figures: YearFigures, place: YearPlace): { readonly header: number; readonly last: number; readonly width: number } | undefined {
  const { page, words, unit, source } = scene;
  const { allocation, members } = figures;
  if (!allocation.partYear || allocation.readings.length === 0) return undefined;
  page.row(text('heading', words.rules(allocation.period)));
  const header = page.row(
    text('header', words.rule), text('header-number', words.columns.part), text('header-number', words.columns.of),
    ...members.map(({ of }) => text('header-number', of.member.name)), text('header-number', words.match));
  const style: StyleName = allocation.readings.some(({ parts }) => parts.some(({ value: amount }) => !isWhole(amount))) ? 'ore' : 'amount';
  const printed = page.row(text('label-total', words.published), undefined, undefined, ...members.map(({ of }) => published(source, of, unit, style)));
  for (const reading of allocation.readings) {
    const way = wayOf(figures, reading);
    const row = page.next;
    const amounts = members.map((_, index) => amountPiece(scene, figures, place, { reading, index, followed: way !== undefined, style }));
    page.row(text('label', words.ruleName(reading.gap ?? 'gamla-nyckeln', reading.convention, reading.rounding, reading.withoutFrom)),
      ...(way ? partPieces(scene, figures, place, way) : [undefined, undefined]), ...amounts, matchPiece(scene, figures, reading, printed, row));
  }
  page.gap();
  return { header, last: page.next - 2, width: before + members.length + 1 };
}

/** In kronor. */
function isWhole(amount: Money): boolean {
  return amount.equals(amount.roundedTo(Money.of('1')));
}

interface Way {
  readonly gap: Gap;
  readonly convention: Convention;
  /** The only kommun that joins this year. */
  readonly joining: number;
  readonly part: readonly [number, number];
}

/** The rule as plain formulas can follow it: one kommun joins, and nothing is rounded. */
function wayOf({ members, year }: YearFigures, { gap, convention, rounding, withAll, without }: AllocationReading): Way | undefined {
  const joining = members.flatMap(({ entry }, index) => (entry?.value?.year === year ? [index] : []));
  const [only] = joining;
  const entry = only === undefined ? undefined : members[only]?.entry?.value;
  if (gap === undefined || convention === undefined || convention === 'ur-beloppen' || rounding !== 'none') return undefined;
  if (only === undefined || joining.length > 1 || !entry || members.some(({ exit }) => exit?.value)) return undefined;
  const same = members.every(({ key, before: old }, index) =>
    key.value?.rounded(14).equals(withAll[index]?.value.rounded(14) ?? key.value) === true &&
    (old?.value === undefined || old.value.rounded(14).equals(without?.[index]?.value.rounded(14) ?? old.value)));
  return same ? { gap, convention, joining: only, part: partAfter(entry, year, convention) } : undefined;
}

function partPieces({ page, words }: Scene, { year }: YearFigures, place: YearPlace, { convention, joining, part }: Way): Piece[] {
  const date = page.at(place.first + joining, place.column('entry'));
  const fixed = quoted(words.conventions[convention]);
  return [
    live('number', partAfterFormula(date, page.at(page.next, 3), fixed, words.conventions, year), shownNumber(String(part[0]))),
    live('number', wholeYear(fixed, words.conventions, year), shownNumber(String(part[1]))),
  ];
}

function amountPiece(
  { page, unit }: Scene, { members }: YearFigures, place: YearPlace,
  { reading, index, followed, style }: { readonly reading: AllocationReading; readonly index: number; readonly followed: boolean; readonly style: StyleName },
): Piece | undefined {
  const amount = reading.parts[index]?.value;
  const member = members[index];
  if (!amount || !member) return undefined;
  const shows = shownMoney(amount, unit);
  const joining = members.findIndex(({ entry }) => entry?.value?.year === place.year);
  if (!followed || joining < 0) return value(style, shows, reading.reading);
  const row = page.next;
  const at = (one: number, name: 'key' | 'before') => page.at(place.first + one, place.column(name));
  const keys = page.range(place.first, place.column('key'), place.last, place.column('key'));
  const olds = page.range(place.first, place.column('before'), place.last, place.column('before'));
  const full = (one: number) => formula`${place.quarter}*${at(one, 'key')}/SUM(${keys})`;
  const part = formula`${page.at(row, 2)}/${page.at(row, 3)}`;
  const old = formula`${at(index, 'before')}/SUM(${olds})`;
  const parts: Formula = index === joining ? formula`${full(index)}*${part}`
    : reading.gap === 'tidsvagda-nycklar' ? formula`${full(index)}*${part}+${place.quarter}*${old}*(1-${part})`
      : formula`${full(index)}+${full(joining)}*(1-${part})*${old}`;
  return live(style, formula`ROUND(ROUND(${parts},${oreDecimals[unit] + 4}),${oreDecimals[unit]})`, shows, reading.reading);
}

/** Whether the row is the sheet's own, each amount to its last printed digit. */
function matchPiece({ page, words, unit, source }: Scene, { members }: YearFigures, reading: AllocationReading, printed: number, row: number): Piece {
  const tests = members.map(({ of }, index): Formula => {
    const column = before + 1 + index;
    const entry = source.entry(of.cell);
    const step = entry?.is === 'amount' ? entry.lastDigit : Money.of('1');
    return formula`ABS(N(${page.at(row, column)})-N(${page.at(printed, column)}))<${[step.in(unit)]}`;
  });
  const shows = shownText(reading.matches ? words.matches : words.matchesNot);
  return live('check', formula`IF(AND(${list(tests)}),${quoted(words.matches)},${quoted(words.matchesNot)})`, shows, reading.reading);
}
