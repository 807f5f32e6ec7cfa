/** The sheets of the workbook as the grid shows them: the user's as they were read, and Samräkna's own as they stand, or as they would be written where they are not yet. */
import type { Cell, OwnKind, OwnSheet, Plan, PlanCell, PlannedSheet, SheetSnapshot, Snapshot } from '../../core/model';
import { formulaText, type OwnNames } from '../../core/plan/formula-text';
import { formatsOf, lookOf } from '../../hosts/looks';
import type { WorkbookRead } from '../../hosts/workbook';
import { SheetCells, type GridCell } from './cells';
import { widthOf } from './column-widths';
import { placeKey } from './marks';

/** planned: one of ours that is not written yet; written: one that is, as it stands. */
type Whose = 'user' | 'planned' | 'written';

export interface GridSheet {
  /** Different for every sheet, whatever the user calls them. */
  readonly key: string;
  readonly name: string;
  readonly whose: Whose;
  readonly hidden: boolean;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly date1904: boolean;
  /** Made when the sheet is first shown. */
  readonly cells: () => SheetCells;
  /** In pixels by column, where they are given. */
  readonly widths?: ReadonlyMap<number, number>;
}

const none: ReadonlySet<number> = new Set();

export function userSheets({ sheets, date1904 }: Snapshot): GridSheet[] {
  return sheets.map(({ name, visibility, cells, hiddenRows, hiddenColumns }: SheetSnapshot) => ({
    key: `user ${name}`, name, whose: 'user', hidden: visibility !== 'visible', hiddenRows, hiddenColumns, date1904, cells: once(() => new SheetCells(cells)),
  }));
}

/** @param writtenAt what stands in place of the time of the write */
export function ownSheets(plan: Plan, { own, snapshot: { date1904 } }: WorkbookRead, writtenAt: string): GridSheet[] {
  const found = new Map(own.map((sheet) => [sheet.kind, sheet]));
  const ofPlan = plan.sheets.map((sheet) => {
    const stands = found.get(sheet.kind);
    return ownSheet(stands ?? sheet, date1904, () => (stands ? standing(stands, planned(sheet, plan, writtenAt)) : planned(sheet, plan, writtenAt)), sheet);
  });
  // Written once, and now without what they would be about.
  const left = own.filter(({ kind }) => !plan.sheets.some((sheet) => sheet.kind === kind)).map((sheet) => ownSheet(sheet, date1904, () => standing(sheet, [])));
  return [...ofPlan, ...left];
}

function ownSheet(of: OwnSheet | PlannedSheet, date1904: boolean, cells: () => readonly GridCell[], like?: PlannedSheet): GridSheet {
  return {
    key: `own ${of.kind}`, name: of.name, whose: 'stands' in of ? 'written' : 'planned',
    hidden: false, hiddenRows: none, hiddenColumns: none, date1904, cells: once(() => new SheetCells(cells())),
    ...(like && { widths: new Map(like.columnWidths.map((letters, index) => [index + 1, widthOf(letters)])) }),
  };
}

/** What stands is read without its looks: a cell looks as the one that is planned in its place. */
function standing({ stands }: OwnSheet, like: readonly GridCell[]): GridCell[] {
  const looks = new Map(like.map((cell) => [placeKey(cell), cell]));
  return stands.map((cell) => {
    const look = looks.get(placeKey(cell));
    return look ? { ...cell, ...looking(look) } : cell;
  });
}

function planned({ kind, cells, printToColumn }: PlannedSheet, plan: Plan, writtenAt: string): GridCell[] {
  const formats = formatsOf(plan);
  const nameOf: OwnNames = (one) => plan.sheets.find((sheet) => sheet.kind === one)?.name;
  return cells
    // What is never printed are keys, for the program alone.
    .filter(({ column, content }) => column < printToColumn && content !== undefined)
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map((cell) => {
      const { bold, format, align, indent } = lookOf(cell.style, formats);
      return { ...shown(cell, kind, nameOf, writtenAt), ...looking({ format, strong: bold, align: align === 'general' ? undefined : align, indent }) };
    });
}

type Looks = 'format' | 'strong' | 'align' | 'indent';

/** What is said of the looks, and no more. */
function looking({ format, strong, align, indent }: { readonly [Name in Looks]?: GridCell[Name] | undefined }): Pick<GridCell, Looks> {
  return { ...(format !== undefined && { format }), ...(strong !== undefined && { strong }), ...(align && { align }), ...(indent !== undefined && { indent }) };
}

function shown({ row, column, content }: PlanCell, on: OwnKind, nameOf: OwnNames, writtenAt: string): Cell {
  switch (content?.is) {
    case undefined: return { row, column };
    case 'value': return { row, column, shows: content.value };
    case 'formula': return { row, column, shows: content.shows, formula: formulaText(content.formula, on, nameOf) };
    case 'written-at': return { row, column, shows: { is: 'text', text: content.before + writtenAt + content.after } };
  }
}

/** What is made once, when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
