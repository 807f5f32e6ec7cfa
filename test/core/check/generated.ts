/**
 * Correct budgets to test with, drawn by fast-check: any years, members, sections, unit, sign of costs, totals typed or as formulas, with or without
 * carried capital and a summary. `draw` gives the sheet; an error is planted by changing the budget before it is drawn.
 */
import fc from 'fast-check';
import type { Snapshot } from '../../../src/core/model';
import { columnLetters } from '../../../src/core/address';
import { drawn } from '../../drawn';

export interface Line {
  readonly id: string;
  readonly label: string;
  /** An item has amounts, one a year; a total has the lines it adds; a heading has neither. */
  readonly amounts?: readonly bigint[];
  readonly terms?: readonly { readonly id: string; readonly sign: 1n | -1n }[];
}

export interface Budget {
  readonly title: string;
  readonly years: readonly number[];
  readonly newestFirst: boolean;
  readonly formulas: boolean;
  readonly lines: readonly Line[];
  /** Rows above the header and columns left of the labels. */
  readonly down: number;
  readonly right: number;
}

/** Amounts that are not what the budget gives: a typed cell, or a row that a total's formula leaves out. */
export interface Planted {
  readonly typed?: readonly { readonly id: string; readonly year: number; readonly amount: bigint }[];
  readonly leftOut?: { readonly total: string; readonly row: string; readonly years: readonly number[] };
}

const kommuner = ['Luleå', 'Borås', 'Växjö', 'Umeå', 'Örebro', 'Kalmar'];
const posts = {
  personal: ['Lön förbundschef', 'Lön ekonom', 'Arbetsgivaravgifter', 'Semesterlöneskuld'],
  ovriga: ['Lokalhyra', 'Telefon och data', 'Revision', 'Resor', 'Styrelsearvoden', 'Konferenser'],
  individ: ['Samverkansteam', 'Ung i arbete', 'Vägen in', 'Steget vidare', 'Rehabstöd', 'Nya vägar', 'Språkspåret'],
  struktur: ['Kompetensutveckling', 'Processledning', 'Kartläggning', 'Nätverk'],
};

/** Nothing, or more than rounding can hide. */
const amountsOf = (years: number, step: bigint) =>
  fc.array(fc.integer({ min: 0, max: 900 }).map((count) => (count < 20 ? 0n : BigInt(count) * step)), { minLength: years, maxLength: years });

function section(heading: string, names: readonly string[], total: string, id: string, years: number, step: bigint, turn: bigint): fc.Arbitrary<Line[]> {
  return fc.integer({ min: 2, max: names.length }).chain((count) =>
    fc.array(amountsOf(years, step), { minLength: count, maxLength: count }).map((rows): Line[] => {
      // A section whose every amount is nothing tells nothing of its total.
      const items = rows.map((amounts, index) => ({
        id: `${id}${index}`, label: names[index] ?? '', amounts: amounts.map((amount) => turn * (index < 2 && amount === 0n ? step * BigInt(27 + index) : amount)),
      }));
      return [{ id: `${id}-rubrik`, label: heading }, ...items, { id, label: total, terms: items.map((item) => ({ id: item.id, sign: 1n })) }];
    }));
}

/** A kommun pays by its weight, the last one the rest, every year alike. */
function incomes(years: number, step: bigint, openings: boolean): fc.Arbitrary<Line[]> {
  return fc.record({
    quarter: fc.integer({ min: 500, max: 2500 }).map((count) => BigInt(count) * step),
    weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: kommuner.length }),
  }).map(({ quarter, weights }) => {
    const whole = BigInt(weights.reduce((sum, weight) => sum + weight, 0));
    const parts = weights.slice(1).map((weight) => (quarter * BigInt(weight)) / whole);
    const all = [quarter - parts.reduce((sum, part) => sum + part, 0n), ...parts];
    const every = (amount: bigint) => Array.from({ length: years }, () => amount);
    const members: Line[] = [
      ...all.map((part, index) => ({ id: `kommun${index}`, label: `${kommuner[index] ?? ''} kommun`, amounts: every(part) })),
      { id: 'region', label: 'Region Norr', amounts: every(quarter) },
      { id: 'fk', label: 'Försäkringskassan', amounts: every(quarter) },
      { id: 'af', label: 'Arbetsförmedlingen', amounts: every(quarter) },
    ];
    const opening: Line[] = openings ? [{ id: 'ib', label: 'Överfört kapital', amounts: every(0n) }] : [];
    return [{ id: 'intakter-rubrik', label: 'INTÄKTER' }, ...members, ...opening,
      { id: 'intakter', label: openings ? 'Summa intäkter inklusive överfört kapital' : 'Summa intäkter', terms: [...members, ...opening].map(({ id }) => ({ id, sign: 1n as const })) }];
  });
}

export const budgets: fc.Arbitrary<Budget> = fc.record({
  first: fc.integer({ min: 2015, max: 2035 }), count: fc.integer({ min: 1, max: 4 }),
  newestFirst: fc.boolean(), formulas: fc.boolean(), negative: fc.boolean(), summary: fc.boolean(), carried: fc.boolean(),
  unit: fc.constantFrom('kr', 'tkr'), down: fc.integer({ min: 0, max: 6 }), right: fc.integer({ min: 0, max: 2 }),
}).chain(({ first, count, negative, summary, carried, unit, ...rest }) => {
  const step = unit === 'kr' ? 500n : 1n;
  const turn = negative ? -1n : 1n;
  return fc.tuple(
    incomes(count, step, carried),
    section('PERSONALKOSTNADER', posts.personal, 'Summa personalkostnader', 'personal', count, step, turn),
    section('ÖVRIGA KOSTNADER', posts.ovriga, 'Summa övriga kostnader', 'ovriga', count, step, turn),
    section('INDIVIDINRIKTADE INSATSER', posts.individ, 'Summa individinriktade insatser', 'individ', count, step, turn),
    section('STRUKTURINRIKTADE INSATSER', posts.struktur, 'Summa strukturinriktade insatser', 'struktur', count, step, turn),
  ).map(([incomeLines, ...costs]): Budget => {
    const plus = (...ids: string[]) => ids.map((id) => ({ id, sign: 1n as const }));
    const sums: Line[] = [
      { id: 'insatser', label: 'SUMMA INSATSER', terms: plus('individ', 'struktur') },
      ...(summary ? summaryOf(negative) : []),
    ];
    const lines = [...incomeLines, ...costs.flat(), ...sums];
    const opened = carried && summary ? carriedForward(lines) : lines;
    return { title: `Budget för förbundet, belopp i ${unit}`, years: Array.from({ length: count }, (_, index) => first + index), lines: opened, ...rest };
  });
});

function summaryOf(negative: boolean): Line[] {
  const cost = negative ? 1n : -1n;
  return [
    { id: 'forvaltning', label: 'Förvaltningskostnader', terms: [{ id: 'personal', sign: cost }, { id: 'ovriga', sign: cost }] },
    { id: 'efter', label: 'Resultat efter förvaltningskostnader', terms: [{ id: 'intakter', sign: 1n }, { id: 'forvaltning', sign: 1n }] },
    { id: 'insatser-igen', label: 'Avgår insatser', terms: [{ id: 'insatser', sign: cost }] },
    { id: 'overskott', label: 'ÖVERSKOTT / UNDERSKOTT', terms: [{ id: 'efter', sign: 1n }, { id: 'insatser-igen', sign: 1n }] },
  ];
}

/** Each year opens with what the year before closed with. */
function carriedForward(lines: readonly Line[]): Line[] {
  const years = lines.find(({ id }) => id === 'ib')?.amounts?.length ?? 0;
  let opened = [...lines];
  for (let year = 0; year < years; year++) {
    const opening = year === 0 ? (lines.find(({ id }) => id === 'region')?.amounts?.[0] ?? 0n) * 2n : valuesOf(opened, year - 1, {}).get('overskott') ?? 0n;
    opened = opened.map((line) => (line.id === 'ib' ? { ...line, amounts: line.amounts?.map((amount, index) => (index === year ? opening : amount)) ?? [] } : line));
  }
  return opened;
}

/** What each line amounts to in one year. With formulas, what depends on a planted amount follows it; typed totals stand as they were. */
export function valuesOf(lines: readonly Line[], year: number, planted: Planted, follow = true): ReadonlyMap<string, bigint> {
  const values = new Map<string, bigint>();
  const right = new Map<string, bigint>();
  for (const line of lines) {
    const own = line.amounts?.[year];
    const skipped = planted.leftOut?.total === line.id && planted.leftOut.years.includes(year) ? planted.leftOut.row : undefined;
    const add = (from: ReadonlyMap<string, bigint>, without?: string) =>
      (line.terms ?? []).filter(({ id }) => id !== without).reduce((sum, { id, sign }) => sum + sign * (from.get(id) ?? 0n), 0n);
    if (own === undefined && !line.terms) continue;
    right.set(line.id, own ?? add(right));
    const typed = typedIn(planted, line, year)?.amount;
    values.set(line.id, typed ?? own ?? add(follow ? values : right, skipped));
  }
  return values;
}

function typedIn({ typed = [] }: Planted, line: Line, year: number) {
  return typed.find((one) => one.id === line.id && one.year === year);
}

/** Where a line stands in a year's column, as the sheet is drawn. */
export function placeOf(budget: Budget, id: string, year: number): { row: number; column: number } {
  const column = budget.newestFirst ? budget.years.length - 1 - year : year;
  return { row: budget.down + 3 + budget.lines.findIndex((line) => line.id === id), column: budget.right + 2 + column };
}

export function draw(budget: Budget, planted: Planted = {}): Snapshot {
  const { years, lines, down, right, formulas } = budget;
  const order = years.map((_, index) => (budget.newestFirst ? years.length - 1 - index : index));
  const values = years.map((_, year) => valuesOf(lines, year, planted, formulas));
  const pad = '|'.repeat(right);
  const rows = lines.map((line) => pad + [line.label, ...order.map((year) => cellOf(budget, planted, line, year, values[year]?.get(line.id)))].join(' | '));
  const top = [...Array.from({ length: down }, () => ''), `${pad}${budget.title}`, `${pad} | ${order.map((year) => years[year]).join(' | ')}`];
  return drawn(`\n${[...top, ...rows].join('\n')}`);
}

function cellOf(budget: Budget, planted: Planted, line: Line, year: number, value: bigint | undefined): string {
  if (value === undefined) return '';
  const typed = typedIn(planted, line, year) !== undefined;
  if (!budget.formulas || !line.terms || typed) return String(value);
  const skipped = planted.leftOut?.total === line.id && planted.leftOut.years.includes(year) ? planted.leftOut.row : undefined;
  const terms = line.terms.filter(({ id }) => id !== skipped);
  const at = (id: string) => { const { row, column } = placeOf(budget, id, year); return `${columnLetters(column)}${row}`; };
  const [first, last] = [terms[0], terms.at(-1)];
  const whole = terms.length === line.terms.length && terms.every(({ sign }) => sign === 1n) && first && last && placeOf(budget, last.id, year).row - placeOf(budget, first.id, year).row === terms.length - 1;
  const formula = whole && first && last ? `SUM(${at(first.id)}:${at(last.id)})` : terms.map(({ id, sign }, index) => (sign === -1n ? '-' : index > 0 ? '+' : '') + at(id)).join('');
  return `=${formula} -> ${String(value)}`;
}
