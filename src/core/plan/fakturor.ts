/**
 * What each member is invoiced a quarter. After each quarter the part paid so far is rounded to whole kronor, and the last quarter is
 * what is left, so the four always sum to the year's amount. Whoever joins during the year pays from then on.
 */
import { address } from '../address';
import type { Ground } from '../compute/ground';
import type { Period } from '../model';
import { Money, Share } from '../money';
import type { YearFigures } from './andelar';
import type { Scene, YearPlace } from './andelar-year';
import type { Formula } from './formula';
import { formula } from './formula';
import { liveWorking } from './workings';
import type { Piece } from './layout';
import { kronaDecimals, live, oreDecimals, shownMoney, text, value, shownText } from './layout';

/** A year's shares and where they stand in the sheet. */
export interface WrittenYear {
  readonly figures: YearFigures;
  readonly place: YearPlace;
}

const amountColumn = 7;

/** A table for each year with payments. @returns the rows of each, header first */
export function invoiceBlocks(scene: Scene, { years }: Ground, written: readonly WrittenYear[]): readonly { readonly period: Period; readonly header: number; readonly last: number }[] {
  const { page, words, source, unit } = scene;
  const paying = years.map(({ period, medlemsbidrag }) => ({ period, payments: medlemsbidrag.filter(({ amount }) => !amount.value.isZero()) }))
    .filter(({ payments }) => payments.length > 0);
  return paying.map(({ period, payments }, index) => {
    if (index > 0) page.gap();
    page.row(text('heading', words.invoices(period)));
    if (index === 0) page.row(text('quiet', words.invoicesNote));
    const header = page.row(...words.invoiceColumns.map((name, column) => text(column < 2 ? 'header' : 'header-number', name)));
    for (const { member, amount, row } of payments) {
      const year = liveWorking(source, amount, amount.value, unit);
      if (!year) continue;
      const part = member.party === 'kommun' ? partOf(scene, written, period, member.name) : undefined;
      page.row(value('label', shownText(member.name), address(row.labelCell)), text('text', period),
        ...quarters(scene, amount.value, part), live('amount', year.formula, year.shows, address(row.labelCell)));
    }
    return { period, header, last: page.next - 1 };
  });
}

interface Part {
  /** Months, days or amounts, as cells. */
  readonly some: Formula;
  readonly whole: Formula;
  readonly value: Share;
  readonly leaves: boolean;
}

/** The part of the year a kommun is a member; absent for those who are so all year and in years without entry. */
function partOf({ page }: Scene, years: readonly WrittenYear[], period: string, name: string): Part | undefined {
  const year = years.find(({ figures }) => figures.allocation.period === period && figures.allocation.partYear);
  const index = year?.figures.members.findIndex(({ of }) => of.member.name === name) ?? -1;
  const member = year?.figures.members[index];
  if (!year || !member) return undefined;
  const share = member.part ? Share.ratio(member.part[0], member.part[1]) : member.fromFigures?.value ?? Share.one;
  if (share.equals(Share.one) || share.isZero()) return undefined;
  const at = (column: 'part' | 'of') => page.at(year.place.first + index, year.place.column(column));
  return { some: at('part'), whole: at('of'), value: share, leaves: member.exit?.value !== undefined };
}

function quarters({ page, unit }: Scene, amount: Money, part: Part | undefined): Piece[] {
  const year = page.at(page.next, amountColumn);
  const whole = amount.roundedTo(Money.of('1')).equals(amount);
  const decimals = whole ? kronaDecimals[unit] : oreDecimals[unit];
  const step = Money.of(whole ? '1' : '0.01');
  const paid = [0, 1, 2, 3].map((quarter) => amount.times(paidAfter(quarter, part)).roundedTo(step));
  const first = [1, 2, 3].map((quarter): Piece => {
    const parts = quarter === 1 ? paidFormula(year, 1, part, decimals)
      : formula`ROUND(${paidFormula(year, quarter, part, decimals)}-${paidFormula(year, quarter - 1, part, decimals)},${decimals})`;
    return live('amount', parts, shownMoney((paid[quarter] ?? Money.zero).minus(paid[quarter - 1] ?? Money.zero), unit));
  });
  const row = page.next;
  const last = formula`ROUND(${year}-SUM(${page.at(row, 3)}:${page.at(row, 5)}),${oreDecimals[unit]})`;
  return [...first, live('amount', last, shownMoney(amount.minus(paid[3] ?? Money.zero), unit))];
}

/** The part of the year's amount that is paid after so many quarters. */
function paidAfter(quarter: number, part: Part | undefined): Share {
  const gone = Share.ratio(quarter, 4);
  if (!part) return gone;
  const reached = part.leaves ? smaller(gone, part.value) : gone.minus(Share.one).plus(part.value);
  return reached.isNegative() ? Share.zero : reached.over(part.value);
}

/** The same with whole numbers for as long as possible, so that halves are halves. */
function paidFormula(year: Formula, quarter: number, part: Part | undefined, decimals: number): Formula {
  const rounded = (parts: Formula) => formula`ROUND(ROUND(${parts},${decimals + 5}),${decimals})`;
  if (!part) return rounded(formula`${year}*${quarter}/4`);
  const { some, whole } = part;
  const reached = part.leaves ? formula`MIN(${quarter}*${whole},4*${some})` : formula`MAX(0,4*${some}-${4 - quarter}*${whole})`;
  return rounded(formula`${year}*${reached}/(4*${some})`);
}

function smaller(one: Share, other: Share): Share {
  return one.compare(other) <= 0 ? one : other;
}

