/** A note that divides one post between two rows: "45% budgeteras som en personalkostnad och 55% som strukturella insatser". */
import type { Concept, Period, Reading, Row, Table } from '../model';
import { Share, type Money } from '../money';
import { printedIn, type ColumnOf } from './sections';
import { givenPortion, part, wholeOf, type Amount, type Portion } from './working';

export interface SplitPost {
  readonly note: { readonly row: number; readonly column: number };
  /** The row that holds the first part, and that part. */
  readonly row: Row;
  readonly own: Portion;
  readonly other: Portion;
  /** The row that may hold the other part: its amounts are near in some year. */
  readonly holder?: Row;
  /** The rows among which the other part would stand. */
  readonly candidates: readonly Row[];
  /** The years in which the first row has an amount. */
  readonly years: readonly { readonly period: Period; readonly index: number; readonly amount: Amount; readonly held?: Amount }[];
}

interface SplitGround {
  readonly reading: Reading;
  readonly table: Table;
  readonly years: readonly { readonly period: Period; readonly column: ColumnOf }[];
}

const administration: readonly Concept[] = ['personalkostnad', 'ovrig-kostnad', 'forvaltningskostnader'];
const near = Share.percent('10');

/** The first note of the table's sheet that divides one of its administration posts; undefined where there is none. */
export function findSplit({ reading, table, years }: SplitGround): SplitPost | undefined {
  const cells = reading.snapshot.sheets.find(({ name }) => name === table.sheet)?.cells ?? [];
  for (const { shows, row, column } of cells) {
    const split = shows?.is === 'text' ? splitIn(shows.text) : undefined;
    const post = shows?.is === 'text' && split && postNamed(shows.text, table);
    if (!split || !post) continue;
    const own = givenPortion('postens del', split.own);
    const other = givenPortion('andra delen', split.other);
    const amounts = years.flatMap(({ period, column: at }) => {
      const amount = printedIn(at, post)?.amount;
      return amount && !amount.value.isZero() ? [{ period, index: at.index, at, amount }] : [];
    });
    const holder = holderOf(table, split.among, amounts.map(({ at, amount }) => ({ at, rest: part(wholeOf(amount, own), other).value })));
    return {
      note: { row, column }, row: post, own, other, ...(holder && { holder }), candidates: candidatesIn(table, split.among),
      years: amounts.map(({ period, index, at, amount }) => {
        const held = holder && printedIn(at, holder)?.amount;
        return { period, index, amount, ...(held && { held }) };
      }),
    };
  }
  return undefined;
}

interface Split {
  readonly own: Share;
  readonly other: Share;
  readonly among: readonly Concept[];
}

/** Two percentages that make a whole, one said of staff or administration and one of insatser. */
function splitIn(text: string): Split | undefined {
  const found = [...text.matchAll(/(\d+(?:[.,]\d+)?)\s*(?:%|procent)/gi)];
  for (const [index, first] of found.entries()) {
    const second = found[index + 1];
    const [one, two] = [first[1], second?.[1]].map((digits) => digits && Share.percent(digits.replace(',', '.')));
    if (!second || !one || !two || one.isZero() || two.isZero() || !one.plus(two).equals(Share.one)) continue;
    const afterFirst = text.slice(first.index, second.index).toLowerCase();
    const afterSecond = text.slice(second.index, found[index + 2]?.index).toLowerCase();
    const [toFirst, toSecond] = [activitiesNamed(afterFirst), activitiesNamed(afterSecond)];
    if (isAdministration(afterFirst) && toSecond) return { own: one, other: two, among: toSecond };
    if (isAdministration(afterSecond) && toFirst) return { own: two, other: one, among: toFirst };
  }
  return undefined;
}

function isAdministration(words: string): boolean {
  return /personal|förvaltning|administr|kansli/.test(words);
}

function activitiesNamed(words: string): readonly Concept[] | undefined {
  if (/struktur/.test(words)) return ['strukturinsats'];
  if (/individ/.test(words)) return ['individinsats'];
  return /insats|aktivitet|projekt/.test(words) ? ['strukturinsats', 'individinsats', 'insats'] : undefined;
}

/** The administration row whose words the note has, the one with most words. */
function postNamed(note: string, table: Table): Row | undefined {
  const said = wordsOf(note);
  const named = table.rows.filter((row) => {
    const own = wordsOf(row.label);
    return row.role === 'item' && administration.includes(row.concept) && own.length > 0 && own.every((word) => said.includes(word));
  });
  return named.sort((a, b) => wordsOf(b.label).length - wordsOf(a.label).length)[0];
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-zåäöé]{3,}/g) ?? [];
}

/** The row among the activities whose amount comes nearest in some year, if it comes near at all. */
function holderOf(table: Table, among: readonly Concept[], rests: readonly { readonly at: ColumnOf; readonly rest: Money }[]): Row | undefined {
  const candidates = candidatesIn(table, among)
    .flatMap((row) => rests.flatMap(({ at, rest }) => {
      const amount = printedIn(at, row)?.amount.value;
      const off = amount?.minus(rest).abs().over(rest.abs());
      return off && off.compare(near) <= 0 ? [{ row, off }] : [];
    }));
  return candidates.sort((a, b) => a.off.compare(b.off))[0]?.row;
}

function candidatesIn(table: Table, among: readonly Concept[]): readonly Row[] {
  return table.rows.filter((row) => row.role === 'item' && among.includes(row.concept));
}
