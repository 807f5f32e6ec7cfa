/** The small plan that the self-test writes: one of everything, with figures of its own. */
import { a1 } from '../../core/address';
import type { Content, OwnKind, Ownership, Plan, PlanCell, PlannedSheet, Shown, StyleName } from '../../core/model';

/** Texts that Excel would take for something else if they were typed. */
export const trickyTexts: readonly string[] = [
  '=1+1', '+46 70', '-5', '@namn', '00123', '1-2', '2026-01-01', '3,14', '3.14', '1/2', 'TRUE', 'SANT', "'citat", '1E5', '10 %', '#N/A', ' mellanslag ', 'två\nrader',
];

export const firstRow = 5;
export const column = { text: 1, amount: 2, status: 3, comment: 4 } as const;

interface Figure {
  readonly style: StyleName;
  readonly number: string;
  /** What the user sees, without spaces and signs: the digits, rounded as the format rounds. */
  readonly digits: string;
}

/** One for each sort of number format; 46 023 is 1 January 2026. */
export const figures: readonly Figure[] = [
  { style: 'amount', number: '1234567', digits: '1234567' },
  { style: 'amount-total', number: '-1234.4', digits: '1234' },
  { style: 'ore', number: '0.5', digits: '050' },
  { style: 'ore-input', number: '-98765.432', digits: '9876543' },
  { style: 'share', number: '0.3125', digits: '3125' },
  { style: 'number', number: '42', digits: '42' },
  { style: 'date', number: '46023', digits: '20260101' },
];

export const figuresAt = { row: 5, column: 2 } as const;

const text = (words: string): Shown => ({ is: 'text', text: words });
const number = (digits: string): Shown => ({ is: 'number', number: digits });
const value = (shown: Shown): Content => ({ is: 'value', value: shown });

function cell(row: number, at: number, style: StyleName, content?: Content, ownership: Ownership = { is: 'ours' }): PlanCell {
  return { row, column: at, style, ownership, ...(content === undefined ? {} : { content }) };
}

interface Wanted {
  /** The texts of the first sheet, which are also the keys of its rows. */
  readonly rows: readonly string[];
  /** The user's sheet that a formula and a link point at. */
  readonly place: string;
}

/** @param wanted which rows, in which order */
export function planOf(wanted: Wanted): Plan {
  return { unit: 'kr', sheets: [listed(wanted), counted(wanted)] };
}

/** The key of a row: one line. */
export function keyOf(words: string): string {
  return `rad ${words.replaceAll('\n', ' ')}`;
}

/** Rows with a text, a formula, a verdict by formula, and a comment of the user's. */
function listed({ rows, place }: Wanted): PlannedSheet {
  const last = firstRow + rows.length - 1;
  const range = { top: firstRow, bottom: last };
  return {
    kind: 'kontroller', name: 'Självtest', columnWidths: [30, 16, 12, 30], headerRow: firstRow - 1, landscape: true, printToColumn: 5, keyColumn: 5,
    cells: [
      cell(1, 1, 'title', value(text('Självtest'))),
      cell(2, 1, 'lead', { is: 'written-at', before: 'Skrivet ', after: '.' }),
      ...['Text', 'Belopp', 'Status', 'Kommentar', 'Nyckel'].map((header, index) => cell(firstRow - 1, index + 1, index === 1 ? 'header-number' : 'header', value(text(header)))),
      ...rows.flatMap((words, index) => {
        const row = firstRow + index;
        return [
          { ...cell(row, column.text, index === 0 ? 'link' : 'text', value(text(words))), ...(index === 0 ? { link: { sheet: place, row: 1, column: 1 } } : {}) },
          cell(row, column.amount, 'amount', { is: 'formula', formula: [`ROUND(1000.4+${index},0)`], shows: number(String(1000 + index)) }),
          cell(row, column.status, 'status', { is: 'formula', formula: [`IF(${a1({ row, column: column.amount })}>=1000,"OK","Fel")`], shows: text('OK') }),
          cell(row, column.comment, 'keep', undefined, { is: 'keep', key: keyOf(words) }),
        ];
      }),
    ],
    tables: [{ name: 'SamraknaSjalvtest', range: { top: firstRow - 1, left: 1, bottom: last, right: 5 }, filter: true }],
    charts: [], choices: [], statusRules: [{ range: { ...range, left: column.status, right: column.status }, calm: ['OK'] }],
  };
}

/** Figures in every format, an input with a list, formulas across sheets, and a chart. */
function counted({ rows, place }: Wanted): PlannedSheet {
  const last = figuresAt.row + figures.length - 1;
  const below = last + 2;
  const sum = rows.reduce((total, _, index) => total + 1000 + index, 0);
  const from = { own: 'kontroller' as OwnKind, range: { top: firstRow, bottom: firstRow + rows.length - 1, left: column.amount, right: column.amount } };
  const series = { top: figuresAt.row, bottom: figuresAt.row + 1, left: 2, right: 2 };
  return {
    kind: 'kommunandelar', name: 'Självtest i tal', columnWidths: [30, 20], headerRow: figuresAt.row - 1, landscape: false, printToColumn: 3,
    merges: [{ top: 1, bottom: 1, left: 1, right: 2 }], pageBreaks: [below],
    cells: [
      cell(1, 1, 'title', value(text('Självtest i tal'))),
      cell(2, 1, 'label', value(text('Inmatning'))),
      cell(2, 2, 'text-input', value(text('ja')), { is: 'input', key: 'answer' }),
      cell(figuresAt.row - 1, 1, 'header', value(text('Format'))),
      cell(figuresAt.row - 1, 2, 'header-number', value(text('Tal'))),
      ...figures.flatMap((figure, index) => [
        cell(figuresAt.row + index, 1, 'label', value(text(figure.style))),
        cell(figuresAt.row + index, 2, figure.style, value(number(figure.number))),
      ]),
      ...formulas(place, from, sum).flatMap(([label, content], index) => [cell(below + index, 1, 'label', value(text(label))), cell(below + index, 2, 'number', content)]),
    ],
    tables: [], statusRules: [], choices: [{ range: { top: 2, bottom: 2, left: 2, right: 2 }, values: ['ja', 'nej'] }],
    charts: [{
      title: 'Självtest', description: 'Staplar: två tal', kind: 'column-clustered', anchor: { top: below + 6, left: 1, bottom: below + 20, right: 2 },
      categories: { ...series, left: 1, right: 1 }, series: [{ name: { row: figuresAt.row - 1, column: 2 }, values: series }],
    }],
  };
}

type Part = Extract<Content, { is: 'formula' }>['formula'][number];

function formulas(place: string, from: Part, sum: number): [label: string, content: Content][] {
  const user: Part = { user: { sheet: place, top: 1, bottom: 1, left: 1, right: 1 } };
  return [
    ['Mellan egna blad', { is: 'formula', formula: ['SUM(', from, ')'], shows: number(String(sum)) }],
    ['Användarens blad', { is: 'formula', formula: ['IF(', user, '="","tom","ifylld")'], shows: text('tom') }],
    ['Sant eller falskt', { is: 'formula', formula: ['AND(1=1,2>1)'], shows: { is: 'boolean', boolean: true } }],
    ['Decimaler', { is: 'formula', formula: ['ROUND(10/3,2)'], shows: number('3.33') }],
  ];
}

/** Every cell of a sheet of the plan that has a formula. */
export function formulaCells(plan: Plan): { readonly kind: OwnKind; readonly row: number; readonly column: number; readonly shows: Shown }[] {
  return plan.sheets.flatMap(({ kind, cells }) => cells.flatMap(({ row, column: at, content }) => (content?.is === 'formula' ? [{ kind, row, column: at, shows: content.shows }] : [])));
}
