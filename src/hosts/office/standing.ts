/** What hangs on our sheets before they are filled: tables and charts, by name. */
import type { Area } from './cells';
import { areaOfAddress } from './cells';
import type { Link } from './run';

export interface StandingTable {
  readonly name: string;
  readonly area: Area;
}

export interface StandingChart {
  readonly name: string;
  readonly series: number;
}

export interface Hanging {
  readonly tables: readonly StandingTable[];
  readonly charts: readonly StandingChart[];
  /** Whether a filter that the user has set on the sheet itself, outside any table, leaves rows out. */
  readonly isFiltered: boolean;
}

/** What hangs on a sheet just made. */
export const nothing: Hanging = { tables: [], charts: [], isFiltered: false };

/** Adds what is needed to the next request. @returns what to call when it has been answered, to ask for the rest in the one after it */
export function askNames({ context }: Link, sheetId: string): () => HangingNames {
  const { tables, charts, autoFilter } = context.workbook.worksheets.getItem(sheetId);
  tables.load('items/id,items/name');
  charts.load('items/id,items/name');
  autoFilter.load('isDataFiltered');
  return () => ({ sheetId, isFiltered: autoFilter.isDataFiltered, tables: tables.items.map(({ id, name }) => ({ id, name })), charts: charts.items.map(({ id, name }) => ({ id, name })) });
}

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface HangingNames {
  readonly sheetId: string;
  readonly isFiltered: boolean;
  readonly tables: readonly Named[];
  readonly charts: readonly Named[];
}

/** Adds what is needed to the next request: where the tables stand and how many series the charts have. @returns what to call when it has been answered */
export function askHanging({ context }: Link, { sheetId, tables, charts, isFiltered }: HangingNames): () => Hanging {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const ranges = tables.map(({ id, name }) => ({ name, range: sheet.tables.getItem(id).getRange().load('address') }));
  const counts = charts.map(({ name }) => ({ name, series: sheet.charts.getItem(name).series.getCount() }));
  return () => ({
    isFiltered,
    tables: ranges.map(({ name, range }) => ({ name, area: areaOfAddress(range.address) })),
    charts: counts.map(({ name, series }) => ({ name, series: series.value })),
  });
}
