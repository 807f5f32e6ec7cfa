/** Budgets without a fault, made at random: any years, kommuner, words, unit; every amount a whole thousand kronor. */
import fc from 'fast-check';
import type { Unit } from '../../src/core/money';

export interface MadeBudget {
  /** In the order the columns stand. */
  readonly years: readonly number[];
  readonly unit: Exclude<Unit, 'mnkr'>;
  readonly live: boolean;
  readonly words: Words;
  readonly kommuner: readonly string[];
  readonly weights: readonly number[];
  /** What the kommuner pay together, in thousands, the first year; and by how much it grows. */
  readonly quarter: number;
  readonly growth: number;
  /** Of the costs, in thousands. */
  readonly administration: readonly number[];
  readonly individual: readonly number[];
  readonly structural: readonly number[];
  /** What is left from before the first year, in thousands. */
  readonly opening: number;
  readonly blankRows: boolean;
}

interface Words {
  readonly header: (year: number) => string;
  readonly member: (kommun: string) => string;
  readonly income: string;
  readonly incomeTotal: string;
  readonly administration: string;
  readonly administrationTotal: string;
  readonly individual: string;
  readonly individualTotal: string;
  readonly structural: string;
  readonly structuralTotal: string;
  readonly activities: string;
  readonly result: string;
  readonly opening: string;
  readonly closing: string;
}

const plain: Words = {
  header: (year) => `Budget ${year}`, member: (kommun) => `Medlemsbidrag ${kommun} kommun`,
  income: 'INTÄKTER', incomeTotal: 'Summa intäkter',
  administration: 'FÖRVALTNINGSKOSTNADER', administrationTotal: 'Summa förvaltningskostnader',
  individual: 'INDIVIDINRIKTADE INSATSER', individualTotal: 'Summa individinriktade insatser',
  structural: 'STRUKTURINRIKTADE INSATSER', structuralTotal: 'Summa strukturinriktade insatser',
  activities: 'SUMMA INSATSER', result: 'Årets resultat', opening: 'Ingående eget kapital', closing: 'Utgående eget kapital',
};
const short: Words = {
  header: (year) => String(year), member: (kommun) => `${kommun} kommun`,
  income: 'Medlemsavgifter', incomeTotal: 'Summa medlemsavgifter',
  administration: 'Kansli', administrationTotal: 'Summa kansli',
  individual: 'Individinsatser', individualTotal: 'Summa individinsatser',
  structural: 'Strukturinsatser', structuralTotal: 'Summa strukturinsatser',
  activities: 'Summa insatser', result: 'Resultat', opening: 'IB eget kapital', closing: 'UB eget kapital',
};

const places = ['Arjeplog', 'Burlöv', 'Dorotea', 'Ekerö', 'Falkenberg', 'Gnosjö', 'Hjo', 'Kil', 'Leksand', 'Munkedal', 'Nora', 'Orust'];
const administrationRows = ['Förbundschef', 'Ekonomtjänst', 'Lokalhyra', 'Revision', 'Styrelsearvoden'];
const individualRows = ['Vägen vidare', 'Jobbstudion', 'Samverkansteam', 'Grön rehab', 'Ung framtid', 'Stegen'];
const structuralRows = ['Processledning', 'Utbildningsinsatser', 'Uppföljning'];

const thousands = (max: number, rows: readonly string[]) => fc.array(fc.integer({ min: 1, max }), { minLength: 1, maxLength: rows.length });

export const budgets: fc.Arbitrary<MadeBudget> = fc.record({
  first: fc.integer({ min: 2012, max: 2038 }),
  count: fc.integer({ min: 1, max: 4 }),
  unit: fc.constantFrom<MadeBudget['unit']>('kr', 'tkr'),
  live: fc.boolean(),
  words: fc.constantFrom(plain, short),
  kommuner: fc.uniqueArray(fc.constantFrom(...places), { minLength: 1, maxLength: 6 }),
  weights: fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 6, maxLength: 6 }),
  quarter: fc.integer({ min: 800, max: 3000 }),
  growth: fc.integer({ min: 0, max: 60 }),
  administration: thousands(900, administrationRows),
  individual: thousands(2500, individualRows),
  structural: thousands(700, structuralRows),
  opening: fc.integer({ min: 100, max: 4000 }),
  blankRows: fc.boolean(),
}).map(({ first, count, ...rest }) => ({ ...rest, years: Array.from({ length: count }, (_, index) => first + index) }));

/** The columns in another order: the same budget. */
export function reordered(budget: MadeBudget, order: readonly number[]): MadeBudget {
  return { ...budget, years: budget.years.map((_, index) => budget.years[order[index] ?? index] ?? 0) };
}

type Cells = (year: number, column: string) => string;

/** The budget as a drawing (`test/drawn.ts`); formulas want `make/evaluate.ts` for their values. */
export function drawingOf(budget: MadeBudget): string {
  const { words, kommuner, years } = budget;
  const first = Math.min(...years);
  const column = (year: number) => 'BCDE'[years.indexOf(year)] ?? 'B';
  const lines: string[] = ['Samordningsförbundet Provbygden', `Budget, belopp i ${budget.unit === 'kr' ? 'kronor' : 'tkr'}`, ''];
  const line = (label: string, cells: Cells) => lines.push([label, ...years.map((year) => cells(year, column(year)))].join('|'));
  const blank = () => budget.blankRows && lines.push('');
  const grown = (amount: number, year: number) => amount + Math.round((amount * budget.growth * (year - first)) / 1000);
  const amount = (thousand: number) => String(thousand * (budget.unit === 'kr' ? 1000 : 1));
  const amounts = (thousand: number): Cells => (year) => amount(grown(thousand, year));
  const section = (heading: string, rows: readonly [string, Cells][], total: string): number => {
    lines.push(heading);
    for (const [label, cells] of rows) line(label, cells);
    line(total, (_, at) => `=SUM(${at}${lines.length - rows.length + 1}:${at}${lines.length}) ->`);
    const row = lines.length;
    blank();
    return row;
  };
  const rowsOf = (labels: readonly string[], costs: readonly number[]) =>
    costs.map((cost, index): [string, Cells] => [labels[index] ?? '', amounts(cost)]);

  line('', (year) => words.header(year));
  const quarterOf = (year: number) => grown(budget.quarter, year);
  const income = section(words.income, [
    ...kommuner.map((kommun, index): [string, Cells] => [words.member(kommun), (year) => amount(partOf(budget, index, quarterOf(year)))]),
    ['Region Provland', (year) => amount(quarterOf(year))],
    ['Försäkringskassan', (year) => amount(2 * quarterOf(year))],
  ], words.incomeTotal);
  const administration = section(words.administration, rowsOf(administrationRows, budget.administration), words.administrationTotal);
  const individual = section(words.individual, rowsOf(individualRows, budget.individual), words.individualTotal);
  const structural = section(words.structural, rowsOf(structuralRows, budget.structural), words.structuralTotal);
  line(words.activities, (_, at) => `=${at}${individual}+${at}${structural} ->`);
  const activities = lines.length;
  line(words.result, (_, at) => `=${at}${income}-${at}${administration}-${at}${activities} ->`);
  const opening = lines.length + 1;
  line(words.opening, (year) => (year === first ? amount(budget.opening) : `=${column(year - 1)}${opening + 1} ->`));
  line(words.closing, (_, at) => `=${at}${opening - 1}+${at}${opening} ->`);
  return `\n${lines.join('\n')}\n`;
}

/** The last kommun takes what rounding leaves, so that together they pay exactly the quarter. */
function partOf({ kommuner, weights }: MadeBudget, index: number, quarter: number): number {
  const all = kommuner.map((_, at) => weights[at] ?? 1);
  const sum = all.reduce((total, weight) => total + weight, 0);
  const part = (at: number) => Math.floor((quarter * (all[at] ?? 0)) / sum);
  const others = all.slice(0, -1).reduce((total, _, at) => total + part(at), 0);
  return index === kommuner.length - 1 ? quarter - others : part(index);
}
