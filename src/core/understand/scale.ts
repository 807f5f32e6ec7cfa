/** The unit of a table: what its words say, held against the size of its figures. */
import type { CellRef } from '../address';
import type { Unit } from '../money';
import { thousandsHidden } from './amounts';
import type { Block } from './block';
import type { Draft } from './drafts';
import { wordsOf } from './labels';
import type { Lexicon } from './lexicon';

export interface Scale {
  readonly unit: Unit;
  readonly from: 'declared' | 'figures' | 'answer';
  readonly declared?: Unit;
  readonly declaredAt?: CellRef;
  /** Neither words nor figures tell. */
  readonly unclear: boolean;
}

/**
 * @param largest the greatest amount of the table as printed, sign apart; undefined where it has none.
 * @param answer what the user has said; it holds where the table's own words do not, or are contradicted.
 * @param neighbour the unit of the workbook's other tables, for one whose figures are too small to tell.
 */
export function scaleOf(
  block: Block, drafts: readonly Draft[], lexicon: Lexicon, largest: number | undefined, answer: Unit | undefined, neighbour: Unit | undefined,
): Scale {
  const said = declaredIn(block, drafts, lexicon) ?? besideFigures(block, drafts);
  const guess = fromSize(largest);
  const declared = said ? { declared: said.unit, declaredAt: said.cell } : {};
  if (said && !contradicts(said.unit, largest)) return { unit: said.unit, from: 'declared', ...declared, unclear: false };
  if (answer) return { unit: answer, from: 'answer', ...declared, unclear: false };
  if (guess.sure || neighbour === undefined) return { unit: guess.unit, from: 'figures', ...declared, unclear: !guess.sure };
  return { unit: neighbour, from: 'figures', ...declared, unclear: false };
}

/** The nearest words: the header row, the columns' own heads, then the lines above. */
function declaredIn(block: Block, drafts: readonly Draft[], lexicon: Lexicon): { unit: Unit; cell: CellRef } | undefined {
  const sheet = block.grid.sheet.name;
  const shown = thousandsShown(block, drafts);
  const rows = block.grid.rows.filter((row) => row >= block.header.top && row <= block.header.bottom);
  const inHeader = rows.flatMap((row) => block.grid.cells(row).filter((cell) =>
    block.labelColumns.includes(cell.column) || block.heads.some((head) => head.column === cell.column)));
  const places = [
    ...inHeader.map(({ row, column }) => ({ row, column, text: block.grid.text(row, column) })),
    ...[...block.titles].reverse(),
  ];
  for (const { row, column, text } of places) {
    const unit = text.length > 120 ? undefined : lexicon.units.spelt(wordsOf(text.replace(/[()]/g, ' ')))?.value;
    if (unit) return { unit: smaller(unit, shown), cell: { sheet, row, column } };
  }
  return undefined;
}

/** "12 500 kr" in most of the cells. */
function besideFigures(block: Block, drafts: readonly Draft[]): { unit: Unit; cell: CellRef } | undefined {
  const amounts = drafts.flatMap((draft) => draft.figures.flatMap((figure, i) => (figure.is === 'amount' && figure.number !== '0' ? [{ figure, place: draft.places[i] }] : [])));
  const first = amounts.find(({ figure }) => figure.unit !== undefined);
  const same = amounts.filter(({ figure }) => figure.unit !== undefined && figure.unit === first?.figure.unit);
  return first?.figure.unit && first.place && same.length * 2 > amounts.length
    ? { unit: first.figure.unit, cell: { sheet: block.grid.sheet.name, ...first.place } } : undefined;
}

/** "# ##0," shows thousands of what the cell holds: the words speak of what is shown. */
function smaller(unit: Unit, thousands: number): Unit {
  const units: readonly Unit[] = ['kr', 'tkr', 'mnkr'];
  return units[Math.max(0, units.indexOf(unit) - thousands)] ?? 'kr';
}

function thousandsShown(block: Block, drafts: readonly Draft[]): number {
  const counts = drafts.flatMap((draft) => draft.places.flatMap(({ row, column }) => {
    const cell = block.grid.at(row, column);
    return cell?.shows?.is === 'number' ? [thousandsHidden(cell.format)] : [];
  }));
  const hidden = counts.filter((count) => count > 0);
  return hidden.length * 2 > counts.length ? Math.min(...hidden) : 0;
}

/** A förbund has between about one and a few hundred million kronor a year; its largest figure tells the unit between these bounds. */
function fromSize(largest: number | undefined): { unit: Unit; sure: boolean } {
  if (largest === undefined || largest === 0) return { unit: 'kr', sure: false };
  if (largest >= 300_000) return { unit: 'kr', sure: true };
  if (largest >= 1_000 && largest < 50_000) return { unit: 'tkr', sure: true };
  if (largest >= 50_000) return { unit: 'kr', sure: false };
  return largest < 100 ? { unit: 'mnkr', sure: largest < 60 && !Number.isInteger(largest) } : { unit: 'tkr', sure: false };
}

/** The words would make a förbund of thousands of millions. Too small a figure contradicts nothing: a note may be small. */
function contradicts(unit: Unit, largest: number | undefined): boolean {
  if (largest === undefined) return false;
  switch (unit) {
    case 'kr': return false;
    case 'tkr': return largest >= 500_000;
    case 'mnkr': return largest >= 1_000;
  }
}

/**
 * The greatest amount as printed, sign apart, but for slips: an amount that no other of its row comes near, or, alone in its row, that is
 * out of all proportion to its column. One cell in another unit says nothing of the table's. For its size only: no amount is computed from it.
 */
export function largestOf(drafts: readonly Draft[]): number | undefined {
  const sizes = drafts.map(({ figures }) => figures.map((figure) =>
    (figure.is === 'amount' && figure.unit === undefined ? Math.abs(Number(figure.number)) : 0)));
  const width = Math.max(0, ...sizes.map((row) => row.length));
  const usual = Array.from({ length: width }, (_, column) => median(sizes.flatMap((row) => (row[column] ? [row[column]] : []))));
  const plausible = sizes.flatMap((row) => row.filter((size, column) => {
    const others = row.filter((other, i) => i !== column && other > 0);
    return others.length > 0 ? size < Math.max(...others) * 20 : size < (usual[column] ?? 0) * 300;
  }));
  const all = (plausible.some((size) => size > 0) ? plausible : sizes.flat()).sort((a, b) => b - a);
  // What is a hundred times any other amount stands alone: a part in another unit, whose total is in the table's.
  const [first = 0, second = 0] = all;
  return drafts.some(({ figures }) => figures.some((figure) => figure.is === 'amount' && figure.unit === undefined))
    ? (second > 0 && first > second * 100 ? second : first) : undefined;
}

function median(sizes: readonly number[]): number {
  return [...sizes].sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
}
