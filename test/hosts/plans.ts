/** Plans for the tests of the hosts: small, and with one of everything. */
import type { Content, Ownership, Plan, PlanCell, PlannedSheet, Shown, StyleName } from '../../src/core/model';

export const words = (text: string): Shown => ({ is: 'text', text });
export const number = (text: string): Shown => ({ is: 'number', number: text });
const value = (shown: Shown): Content => ({ is: 'value', value: shown });

interface More {
  readonly ownership?: Ownership;
  readonly link?: PlanCell['link'];
}

function cell(row: number, column: number, style: StyleName, content?: Content, more: More = {}): PlanCell {
  return { row, column, style, ownership: more.ownership ?? { is: 'ours' }, ...(content ? { content } : {}), ...(more.link ? { link: more.link } : {}) };
}

/** A sheet of findings, with a comment column of the user's and a status. @param rows the labels of its rows, which are also their keys */
export function kontroller(userSheet: string, rows: readonly string[], comments: Readonly<Record<string, string>> = {}): PlannedSheet {
  const userCell = { sheet: userSheet, row: 1, column: 1 };
  const userRange = { sheet: userSheet, top: 1, bottom: 1, left: 1, right: 1 };
  return {
    kind: 'kontroller', name: 'Kontroller', columnWidths: [34, 16, 14, 40], headerRow: 4, landscape: true, printToColumn: 5, keyColumn: 5,
    cells: [
      cell(1, 1, 'title', value(words('Kontroller'))),
      cell(2, 1, 'lead', { is: 'written-at', before: 'Skrivet ', after: '.' }),
      ...['Rad', 'Belopp', 'Status', 'Kommentar', 'Nyckel'].map((header, index) => cell(4, index + 1, index === 1 ? 'header-number' : 'header', value(words(header)))),
      ...rows.flatMap((label, index) => [
        cell(5 + index, 1, 'link', value(words(label)), { link: userCell }),
        cell(5 + index, 2, 'amount', { is: 'formula', formula: ['ROUND(', { user: userRange }, `+${index},0)`], shows: number(String(1000 + index)) }),
        cell(5 + index, 3, 'status', { is: 'formula', formula: ['IF(', { own: 'kontroller', range: { top: 5 + index, bottom: 5 + index, left: 2, right: 2 } }, '>0,"OK","Fel")'], shows: words('OK') }),
        cell(5 + index, 4, 'keep', comments[label] === undefined ? undefined : value(words(comments[label])), { ownership: { is: 'keep', key: label } }),
      ]),
    ],
    tables: [{ name: 'SamraknaKontroller', range: { top: 4, left: 1, bottom: 4 + rows.length, right: 5 }, filter: true }],
    charts: [], statusRules: [{ range: { top: 5, left: 3, bottom: 4 + rows.length, right: 3 }, calm: ['OK'] }], choices: [],
  };
}

/** A sheet with inputs, a list of choices and a chart. */
export function kommunandelar(entry: string): PlannedSheet {
  const members = ['Ådalen', 'Björkö', 'Myrå'];
  return {
    kind: 'kommunandelar', name: 'Kommunandelar', columnWidths: [30, 14, 14], headerRow: 5, landscape: false, printToColumn: 4,
    cells: [
      cell(1, 1, 'title', value(words('Kommunandelar'))),
      cell(3, 1, 'label', value(words('Inträde'))),
      cell(3, 2, 'text-input', value(words(entry)), { ownership: { is: 'input', key: 'entry' } }),
      cell(3, 3, 'text-input', value(words('halvår')), { ownership: { is: 'input', key: 'convention' } }),
      ...['Kommun', '2027', '2028'].map((header, index) => cell(5, index + 1, index === 0 ? 'header' : 'header-number', value(words(header)))),
      ...members.flatMap((name, index) => [
        cell(6 + index, 1, 'label', value(words(name))),
        cell(6 + index, 2, 'amount', value(number(String(250000 - index * 60000)))),
        cell(6 + index, 3, 'amount', value(number(String(240000 - index * 50000)))),
      ]),
      cell(9, 1, 'label-total', value(words('Summa'))),
      cell(9, 2, 'amount-total', { is: 'formula', formula: ['SUM(B6:B8)'], shows: number('570000') }),
      cell(9, 3, 'amount-total', { is: 'formula', formula: ['SUM(C6:C8)'], shows: number('570000') }),
      cell(11, 1, 'quiet', value(words('Andelar per kommun och år, kronor'))),
    ],
    tables: [], statusRules: [],
    charts: [{
      title: 'Kommunernas andelar', description: 'Staplar: andelen för varje kommun, år för år', kind: 'column-stacked', anchor: { top: 12, left: 1, bottom: 28, right: 3 },
      categories: { top: 5, bottom: 5, left: 2, right: 3 },
      series: members.map((_, index) => ({ name: { row: 6 + index, column: 1 }, values: { top: 6 + index, bottom: 6 + index, left: 2, right: 3 } })),
    }],
    choices: [{ range: { top: 3, left: 3, bottom: 3, right: 3 }, values: ['helår', 'halvår', 'månad'] }],
  };
}

export function plan(...sheets: readonly PlannedSheet[]): Plan {
  return { unit: 'kr', sheets };
}
