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
}

/** Adds what is needed to the next request. @returns what to call when it has been answered, to ask for the rest in the one after it */
export function askNames({ context }: Link, sheetId: string): () => HangingNames {
  const { tables, charts } = context.workbook.worksheets.getItem(sheetId);
  tables.load('items/id,items/name');
  charts.load('items/id,items/name');
  return () => ({ sheetId, tables: tables.items.map(({ id, name }) => ({ id, name })), charts: charts.items.map(({ id, name }) => ({ id, name })) });
}

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface HangingNames {
  readonly sheetId: string;
  readonly tables: readonly Named[];
  readonly charts: readonly Named[];
}

/** Adds what is needed to the next request: where the tables stand and how many series the charts have. @returns what to call when it has been answered */
export function askHanging({ context }: Link, { sheetId, tables, charts }: HangingNames): () => Hanging {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const ranges = tables.map(({ id, name }) => ({ name, range: sheet.tables.getItem(id).getRange().load('address') }));
  const counts = charts.map(({ name }) => ({ name, series: sheet.charts.getItem(name).series.getCount() }));
  return () => ({
    tables: ranges.map(({ name, range }) => ({ name, area: areaOfAddress(range.address) })),
    charts: counts.map(({ name, series }) => ({ name, series: series.value })),
  });
}
