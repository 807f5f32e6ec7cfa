/** Noter: what the budget rests on, in whole sentences with the figures in cells, numbered on from the sheet's own notes. */
import type { Ground } from '../compute/ground';
import type { Snapshot } from '../model';
import type { Analysed } from './analysed';
import { Page, block, lead, text, keep } from './layout';
import type { OwnKind, PlanTable, PlannedSheet } from './model';
import type { Note, Writing } from './note';
import { ownText, ownTextKey, writeNote } from './note';
import { antaganden } from './note-antaganden';
import { forvaltning, insatser, medlemsbidrag, overskott } from './notes';

/** The labels of the figures; the sentences stand over all columns. */
const textWidth = 54;
const figureWidth = 13;

/** @param planned the other sheets that are written this time, which a note may point at */
export function noter(all: Analysed, ground: Ground, planned: readonly PlannedSheet[]): PlannedSheet {
  const { source, words, about } = all;
  const { table } = ground;
  const own = words.noter;
  const page = new Page('noter');
  const kept = all.kept('noter');
  const periods = ground.years.map(({ period }) => period);
  const writing: Writing = { page, source, unit: table.unit, periods, words: own, kept };
  const nameOf = (kind: OwnKind) => (planned.some((sheet) => sheet.kind === kind) ? words.sheets[kind] : undefined);
  const written = words.written(about.version);
  page.row(text('title', words.sheets.noter));
  page.row(lead(`${own.lead(table.sheet)} ${written.before}`, written.after));
  page.gap();
  const notes: Note[] = [
    medlemsbidrag(own, ground, nameOf('kommunandelar')), forvaltning(own, ground), insatser(all, ground), overskott(all, ground),
  ].filter((note) => note.lines.some((line) => line.values.some((one) => one !== undefined)));
  const first = lastNote(source.reading.snapshot) + 1;
  const tables: PlanTable[] = notes.flatMap((note, index) => writeNote(writing, first + index, note));
  tables.push(...antaganden(writing, first + notes.length, all, ground, planned));
  ownText(writing, 'antaganden');
  const before = Object.entries(kept).filter(([key, shown]) =>
    ![...notes.map(({ id }) => id), 'antaganden'].some((id) => ownTextKey(id) === key) && (shown.is !== 'text' || shown.text.trim() !== ''));
  if (before.length > 0) page.row(text('quiet', own.ownTextOfBefore));
  for (const [key, shown] of before) page.row(keep(key, shown));
  const columns = Math.max(periods.length, 1) + 1;
  return {
    kind: 'noter', name: words.sheets.noter, cells: page.cells, columnWidths: [textWidth, ...Array.from({ length: columns - 1 }, () => figureWidth)],
    merges: page.cells.filter(({ style }) => style === 'note').map(({ row }) => block(row, 1, row, columns)),
    headerRow: 0, landscape: false, printToColumn: columns + 1, tables, charts: [], statusRules: [], choices: [],
  };
}

/** The highest number among the user's own notes, "Not 1. Köp av tjänst …"; 0 where there is none. */
export function lastNote({ sheets }: Pick<Snapshot, 'sheets'>): number {
  const numbers = sheets.flatMap(({ cells }) => cells.flatMap(({ shows }) => {
    const match = shows?.is === 'text' ? /^\s*not\s+(\d{1,3})\b/i.exec(shows.text) : null;
    return match ? [Number(match[1])] : [];
  }));
  return Math.max(0, ...numbers);
}
