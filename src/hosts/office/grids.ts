/** Ranges read in as few requests as fit: under a megabyte each, smaller where Excel gives nothing for so many cells. */
import type { Cell } from '../../core/model';
import type { Work } from '../slices';
import type { Area, Grid } from './cells';
import { cellsOf } from './cells';
import type { Link } from './run';
import { Stopped, stopped } from './stopped';

interface Asked {
  /** The sheet's id: names change. */
  readonly sheet: string;
  /** None where nothing stands. */
  readonly areas: readonly Area[];
  /** Whether number formats are wanted too. */
  readonly formats: boolean;
  /** What a cell of the sheet takes in an answer, where something of it has been seen. */
  readonly bytesOfCell?: number;
}

interface Piece extends Omit<Asked, 'areas'> {
  readonly area: Area;
  readonly of: number;
}

/** What a cell takes in an answer, as long as nothing of the sheet has been seen: its value, formula, type and format. */
const usualBytes = 60;
const most = 900_000;

/** The cells of each range, in the order asked. @param also what the first request asks for besides */
export async function readGrids(link: Link, asked: readonly Asked[], also?: () => void): Promise<Cell[][]> {
  const found: Cell[][] = asked.map(() => []);
  const waiting = asked.flatMap(({ areas, ...one }, of) => areas.map((area): Piece => ({ ...one, area, of })));
  let room = most;
  for (let first = true; first || waiting.length > 0;) {
    if (first) also?.();
    const batch = taken(waiting, room);
    const ranges = batch.map((piece) => ({ piece, range: loaded(link, piece) }));
    try {
      await link.sync();
    } catch (problem) {
      const stop = stopped(problem);
      if (stop?.trouble !== 'too-much-at-once' || room <= 1) throw problem;
      room = Math.ceil(room / 4);
      waiting.unshift(...batch);
      continue;
    }
    first = false;
    // What is left takes as much more than was thought as this did.
    if (waiting.length > 0) room = Math.min(room, Math.ceil(most * bytesThought(batch) / await link.sliced(bytesIn(ranges))));
    for (const { piece, range } of ranges.reverse()) {
      // The library's types leave it out, but Excel gives null where the range is too large for one answer.
      const values: unknown = range.values;
      if (values === null) waiting.unshift(...halves(piece));
      else found[piece.of] = (found[piece.of] ?? []).concat(await link.sliced(cellsOf(gridOf(range, piece), piece.area)));
    }
  }
  for (const cells of found) cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return found;
}

function bytesThought(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { area, bytesOfCell = usualBytes }) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1) * bytesOfCell, 0);
}

/** What these have taken in the answer. */
function* bytesIn(ranges: readonly { readonly piece: Piece; readonly range: Excel.Range }[]): Work<number> {
  let bytes = 0;
  for (const { piece, range } of ranges) {
    const { values, formulas, valueTypes, numberFormat = [] } = gridOf(range, piece);
    // Excel gives null where the range is too large for one answer.
    for (const rows of [values, formulas, valueTypes, numberFormat] as readonly (Grid['values'] | null)[]) {
      for (const row of rows ?? []) {
        bytes += JSON.stringify(row).length + 1;
        yield row.length;
      }
    }
  }
  return bytes;
}

/** What has been loaded of a range. */
function gridOf(range: Excel.Range, { formats }: Piece): Grid {
  return { values: range.values, formulas: range.formulas, valueTypes: range.valueTypes, ...(formats ? { numberFormat: range.numberFormat } : {}) };
}

function loaded({ context }: Link, { sheet, area, formats }: Piece): Excel.Range {
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(area.top - 1, area.left - 1, area.bottom - area.top + 1, area.right - area.left + 1);
  return range.load(formats ? ['values', 'formulas', 'valueTypes', 'numberFormat'] : ['values', 'formulas', 'valueTypes']);
}

/** As many pieces from the front as there is room for, the last of them cut between rows. @param room in bytes */
function taken(waiting: Piece[], room: number): Piece[] {
  const batch: Piece[] = [];
  let left = room;
  for (let piece = waiting[0]; piece !== undefined; piece = waiting[0]) {
    const bytesOfRow = (piece.area.right - piece.area.left + 1) * (piece.bytesOfCell ?? usualBytes);
    const rows = piece.area.bottom - piece.area.top + 1;
    const fitting = Math.min(rows, Math.max(batch.length === 0 ? 1 : 0, Math.floor(left / bytesOfRow)));
    if (fitting === 0) break;
    waiting.shift();
    batch.push({ ...piece, area: { ...piece.area, bottom: piece.area.top + fitting - 1 } });
    left -= fitting * bytesOfRow;
    if (fitting === rows) continue;
    waiting.unshift({ ...piece, area: { ...piece.area, top: piece.area.top + fitting } });
    break;
  }
  return batch;
}

/** @throws Stopped where it is a single cell already. */
function halves(piece: Piece): Piece[] {
  const { top, left, bottom, right } = piece.area;
  if (bottom > top) {
    const middle = Math.floor((top + bottom) / 2);
    return [{ ...piece, area: { ...piece.area, bottom: middle } }, { ...piece, area: { ...piece.area, top: middle + 1 } }];
  }
  if (right === left) throw new Stopped('too-much-at-once');
  const middle = Math.floor((left + right) / 2);
  return [{ ...piece, area: { ...piece.area, right: middle } }, { ...piece, area: { ...piece.area, left: middle + 1 } }];
}
