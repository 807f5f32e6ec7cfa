/** Everything of a sheet as plain data, for comparing before and after. */
import { areaAddress } from './areas';
import type { Book } from './book';
import { CellError } from './cell';
import type { Line, Sheet } from './sheet';
import { columnLetters } from '../../src/core/address';

/** All that stands on a sheet and hangs on it; what Excel computes by itself is left out where a formula stands. */
export function contentOf(sheet: Sheet): unknown {
  sheet.book.settle();
  const { name, tabId, visibility, columns, rows, style, merges, tables, charts, conditions, validations, protection, frozen, filter, pageBreaks, names, members } = sheet;
  return {
    name, tabId, visibility, position: sheet.book.sheets.indexOf(sheet), style,
    cells: Object.fromEntries([...sheet.stored()].map(([row, column, { value, ...cell }]) => [columnLetters(column) + String(row), { ...cell, value: value instanceof CellError ? { error: value.code } : value }])),
    columns: [...columns].map(sorted), rows: [...rows].map(sorted), merges: merges.map((area) => areaAddress(area)),
    tables: tables.map((table) => ({ ...table, area: areaAddress(table.area), members: [...table.members], filters: [...table.filters] })),
    charts: charts.map(({ id, members: own, areas, series }) => ({ id, members: [...own], areas, series: series.map((one) => ({ id: one.id, members: [...one.members], values: one.values?.area, categories: one.categories?.area })) })),
    hung: [...conditions, ...validations].map(({ members: own, areas }) => ({ members: [...own].sort(([a], [b]) => (a < b ? -1 : 1)), areas })),
    protection, frozen, filter: filter && { area: filter.area, criteria: [...filter.criteria] }, pageBreaks: [[...pageBreaks.rows], [...pageBreaks.columns]],
    names: names.all(), members: [...members],
  };
}

/** The same order whatever was set first. */
function sorted([at, { size, hidden, style }]: readonly [number, Line]): unknown {
  return [at, { size, hidden: hidden === true ? true : undefined, style }];
}

/** One text for the sheets that are meant: equal texts, untouched sheets. */
export function digest(book: Book, isMeant: (name: string) => boolean): string {
  return JSON.stringify(book.sheets.filter(({ name }) => isMeant(name)).map(contentOf), undefined, 1);
}
