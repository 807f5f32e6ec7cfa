/** Snapshot → Reading: what the workbook's sheets mean. */
import type { Choices, RowKey } from '../choices';
import type { Question, Reading, Snapshot, Table } from '../model';
import { blocksOf } from './blocks';
import { mainBudgetOf } from './budget';
import { carriesOf } from './carry';
import { factsOf } from './facts';
import { goalTablesOf } from './goals';
import { Grid } from './grid';
import { keysOf } from './keys';
import { lexiconOf } from './lexicon';
import { Meanings } from './meanings';
import { carriesBetween, tiesOf } from './ties';
import { reachesOf } from './reaches';
import { isPointedAt, pointedAt } from './pointed';
import type { Scale } from './scale';
import { sketchOf, tableOf, type Sketch } from './tables';
import type { Terms } from './terms';
import { turnedOn } from './turned';
import { unreadQuestion } from './unread';
import { wholesOf } from './wholes';

/** Reads every table of every sheet, hidden ones too. Never throws, whatever the cells hold; what the sheet cannot tell is a question. */
export function understand(snapshot: Snapshot, terms: Terms, choices: Choices): Reading {
  const lexicon = lexiconOf(terms);
  const meanings = new Meanings(lexicon);
  const grids = snapshot.sheets.map((sheet) => new Grid(sheet));
  const pointed = pointedAt(choices.pointed ?? [], grids, lexicon, snapshot.date1904);
  const blocksOn = (grid: Grid) => [
    ...blocksOf(grid, lexicon, snapshot.date1904).filter((block) => !isPointedAt(block, pointed)),
    ...pointed.flatMap(({ sheet, blocks }) => (grids.includes(grid) && grid.sheet.name === sheet ? blocks : [])),
  ];
  const sketched = (grid: Grid) => blocksOn(grid)
    .map((block) => sketchOf(block, lexicon, meanings, [grid.sheet.name, snapshot.workbook], choices))
    .filter((sketch) => sketch.columns.columns.length > 0 && sketch.drafts.length > 0);
  const sketches = grids.flatMap((grid): Found[] => {
    const upright = sketched(grid).map((sketch) => ({ sketch, back: (table: Table) => table }));
    const isRead = (row: number) => upright.some(({ sketch: { block } }) => block.parts.some(({ top, bottom }) => row >= top && row <= bottom));
    return [...upright, ...turnedOn(grid, isRead).flatMap(({ grid: aside, back }) => sketched(aside).map((sketch) => ({ sketch, back })))];
  });
  const ids = new Map<string, number>();
  const idOn = (sheet: string) => {
    const ordinal = (ids.get(sheet) ?? 0) + 1;
    ids.set(sheet, ordinal);
    return `${sheet}#${ordinal}`;
  };
  const keys = keysOf(sketches.map(({ sketch: { naming, drafts } }) => ({ title: naming.title, drafts })), meanings);
  const named = sketches.map((found, index) => ({ ...found, keys: keys[index] ?? [], id: idOn(found.sketch.block.grid.sheet.name) }));
  const alone = named.map((one) => tableOf(one, lexicon, meanings, choices, undefined));
  const neighbour = alone.find((made) => !made.scale.unclear)?.table.unit;
  const made = named.map((one, index) => {
    const first = alone[index];
    return first && !first.scale.unclear ? first : tableOf(one, lexicon, meanings, choices, neighbour);
  });
  const read = made.flatMap(({ table }, index) => named[index]?.back(table) ?? []);
  const tables = [...read, ...snapshot.sheets.flatMap((sheet) => goalTablesOf(sheet, covers(read, sheet.name), () => idOn(sheet.name)))];
  const inside = made.flatMap(({ relations }) => relations);
  const reached = [...inside, ...reachesOf(tables, inside)];
  const within = [...reached, ...wholesOf(tables, reached)];
  const { budget, question } = mainBudgetOf(tables, choices);
  return {
    snapshot, tables, ...(budget === undefined ? {} : { budget }),
    relations: [...within, ...tiesOf(tables, within), ...tables.flatMap((table) => carriesOf(table, within)), ...carriesBetween(tables)],
    facts: tables.flatMap(factsOf),
    pointed: pointed.map(({ sheet, range, found }) => ({ sheet, range, found })),
    lostCorrections: lostOf(choices, keys.flat()),
    questions: [
      ...read.flatMap((table, index) => unitQuestion(table, made[index]?.scale)), ...named.flatMap(({ sketch }) => yearQuestion(sketch)), ...(question ? [question] : []),
      ...grids.filter(({ sheet }) => choices.notBudgets?.includes(sheet.name) !== true).flatMap((grid) => unreadQuestion(grid, tables, meanings)),
    ],
  };
}

/** A table as it stands, and the way back to the sheet for one that was turned. */
interface Found {
  readonly sketch: Sketch;
  readonly back: (table: Table) => Table;
}

/** The corrections whose rows are not there, or no longer. */
function lostOf({ corrections = {} }: Choices, keys: readonly RowKey[]): readonly RowKey[] {
  const there = new Set(keys);
  return Object.keys(corrections).filter((key) => !there.has(key));
}

/** Whether a row of the sheet lies in one of the tables. */
function covers(tables: readonly Table[], sheet: string): (row: number) => boolean {
  const ranges = tables.flatMap((table) => table.ranges).filter((range) => range.sheet === sheet);
  return (row) => ranges.some((range) => row >= range.top && row <= range.bottom);
}

function unitQuestion(table: Table, scale: Scale | undefined): readonly Question[] {
  const cell = table.unitCell ?? table.columns[0]?.headerCell;
  return scale?.unclear && cell && table.rows.some((row) => row.concept !== 'okand' && row.entries.some((entry) => entry.is === 'amount' && !entry.amount.isZero()))
    ? [{ code: 'unit-unclear', cell, guess: scale.unit, options: ['kr', 'tkr', 'mnkr'], about: table.title }] : [];
}

function yearQuestion({ block, columns, naming }: Sketch): readonly Question[] {
  const head = columns.unclear;
  if (!head) return [];
  const guess = columns.years[0];
  return [{
    code: 'year-unclear', cell: { sheet: block.grid.sheet.name, row: head.row, column: head.column },
    ...(guess ? { guess } : {}), ...(columns.years.length > 0 ? { options: columns.years } : {}), about: naming.title,
  }];
}
