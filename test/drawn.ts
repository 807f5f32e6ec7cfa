/** Drawn sheets: a table in the test's own text becomes a Snapshot, so a test shows what it is about. */
import type { Cell, SheetSnapshot, Shown, Snapshot } from '../src/core/model';

export interface Drawn {
  readonly name?: string;
  readonly hiddenRows?: readonly number[];
  readonly visibility?: SheetSnapshot['visibility'];
}

/**
 * One line a row, cells parted by "|"; the first line is row 1. An empty cell is blank, digits with a point are a number,
 * 'quoted' is text as it stands (spaces kept), #REF! an error, "=SUM(A1:A2) -> 3" a formula with what it shows, anything else text.
 */
export function sheet(drawing: string, { name = 'Blad1', hiddenRows = [], visibility = 'visible' }: Drawn = {}): SheetSnapshot {
  const lines = drawing.replace(/^\n/, '').replace(/\n\s*$/, '').split('\n');
  const cells = lines.flatMap((line, index) =>
    line.split('|').flatMap((text, column) => cellOf(text, index + 1, column + 1)));
  return { name, visibility, cells, hiddenRows: new Set(hiddenRows), hiddenColumns: new Set() };
}

/** A whole workbook of one drawn sheet, or of several. */
export function drawn(...sheets: readonly (string | SheetSnapshot)[]): Snapshot {
  return {
    workbook: 'ritad.xlsx',
    sheets: sheets.map((one, index) => (typeof one === 'string' ? sheet(one, { name: `Blad${index + 1}` }) : one)),
    date1904: false,
  };
}

function cellOf(text: string, row: number, column: number): Cell[] {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  const formula = /^=(.*?)\s*->\s*(.*)$/.exec(trimmed);
  if (formula) {
    const shows = formula[2] === '' ? {} : { shows: shown(formula[2] ?? '') };
    return [{ row, column, formula: formula[1] ?? '', ...shows }];
  }
  return [{ row, column, shows: shown(trimmed) }];
}

function shown(text: string): Shown {
  const quoted = /^'(.*)'$/.exec(text);
  if (quoted) return { is: 'text', text: quoted[1] ?? '' };
  if (/^-?\d+(\.\d+)?$/.test(text)) return { is: 'number', number: text };
  if (/^#(REF!|DIV\/0!|N\/A|NAME\?|VALUE!|NUM!|NULL!)$/.test(text)) return { is: 'error', error: text };
  return { is: 'text', text };
}
