/** Noter: what the budget rests on, in whole sentences with the figures in cells, numbered on from the sheet's own notes. */
import type { Ground } from '../compute/ground';
import type { Snapshot } from '../model';
import type { Analysed } from './analysed';
import { Page, block, keep, lead, text } from './layout';
import type { OwnKind, PlannedNote, PlannedSheet, PlanTable } from './model';
import type { Arranged, Note, Writing } from './note';
import { figuresOf, ownTextKey, writeNote } from './note';
import { antaganden } from './note-antaganden';
import { arranged, isGenerated, type NoteChoices } from './note-choice';
import { forvaltning, insatser, medlemsbidrag, overskott } from './notes';
import type { SpokenOf } from './paragraph';
import type { Source } from './source';
import { liveWorking } from './workings';

/** The labels of the figures; the sentences stand over all columns. */
const textWidth = 54;
const figureWidth = 13;

/** @param planned the other sheets that are written this time, which a note may point at */
export function noter(all: Analysed, ground: Ground, planned: readonly PlannedSheet[]): PlannedSheet {
  const { source, words, choices } = all;
  const own = words.noter;
  const nameOf = (kind: OwnKind) => (planned.some((sheet) => sheet.kind === kind) ? words.sheets[kind] : undefined);
  const notes: readonly Note[] = [
    medlemsbidrag(own, ground, nameOf('kommunandelar')), forvaltning(own, ground), insatser(all, ground), overskott(all, ground), antaganden(all, ground, planned),
  ];
  const wanted = arranged(choices.notes ?? []).map((one) => inPlace(one, notes)).filter((one) => one !== undefined);
  // A paragraph may speak of a figure further down: where each one stands is known once all have been laid out.
  const elsewhere = reckoned(source, ground, notes);
  const first = layOut(all, ground, wanted, { figure: elsewhere, number: () => 0 });
  const { page, tables, notes: inOrder } = layOut(all, ground, wanted, {
    figure: (figure) => first.spokenOf.figure(figure) ?? elsewhere(figure), number: first.spokenOf.number,
  });
  const columns = Math.max(ground.years.length, 1) + 1;
  return {
    kind: 'noter', name: words.sheets.noter, cells: page.cells, columnWidths: [textWidth, ...Array.from({ length: columns - 1 }, () => figureWidth)],
    merges: page.cells.filter(({ style }) => style === 'note').map(({ row }) => block(row, 1, row, columns)),
    headerRow: 0, landscape: false, printToColumn: columns + 1, tables, charts: [], statusRules: [], choices: [], notes: inOrder,
  };
}

/** A note as the user wants it; absent where it would say nothing. */
type Wanted = Arranged | { readonly is: 'off'; readonly note: Note };

function inPlace(choice: NoteChoices[number], notes: readonly Note[]): Wanted | undefined {
  if (!isGenerated(choice)) return { is: 'own', title: choice.title, paragraphs: choice.paragraphs };
  const note = notes.find(({ id }) => id === choice.note);
  const [before, after] = [choice.before ?? [], choice.after ?? []];
  if (!note || (!saysAnything(note) && before.length + after.length === 0)) return undefined;
  return choice.off ? { is: 'off', note } : { is: 'ours', note, before, after };
}

/** A note of figures has some; the others always have something to say. */
function saysAnything({ lines }: Note): boolean {
  return lines.length === 0 || lines.some((line) => line.values.some((one) => one !== undefined));
}

interface LaidOut {
  readonly page: Page;
  readonly tables: readonly PlanTable[];
  readonly notes: readonly PlannedNote[];
  readonly spokenOf: SpokenOf;
}

function layOut({ source, words, about, kept: keptIn }: Analysed, ground: Ground, wanted: readonly Wanted[], spokenOf: SpokenOf): LaidOut {
  const page = new Page('noter');
  const kept = keptIn('noter');
  const periods = ground.years.map(({ period }) => period);
  const writing: Writing = { page, source, unit: ground.table.unit, periods, words: words.noter, kept, spokenOf };
  const { before, after } = words.written(about.version);
  page.row(text('title', words.sheets.noter));
  page.row(lead(`${words.noter.lead(ground.table.sheet)} ${before}`, after));
  page.gap();
  const first = lastNote(source.reading.snapshot) + 1;
  const toWrite = wanted.filter((one) => one.is !== 'off');
  const written = toWrite.map((one, index) => writeNote(writing, first + index, one));
  textsOfBefore(writing, toWrite);
  const places = written.flatMap((one) => one.places);
  const numbers = new Map(toWrite.flatMap((one, index) => (one.is === 'ours' ? [[one.note.id, first + index]] : [])));
  return {
    page, tables: written.flatMap(({ tables }) => tables),
    notes: wanted.map((one): PlannedNote | undefined => (one.is === 'off'
      ? { is: 'off', note: one.note.id, title: words.noter.titles[one.note.id], figures: figuresOf(one.note, writing) }
      : written[toWrite.indexOf(one)]?.note)).filter((one) => one !== undefined),
    spokenOf: {
      figure: ({ figure, period }) => places.find((one) => one.figure === figure && one.period === period),
      number: (note) => numbers.get(note),
    },
  };
}

/** What the user has written to notes that are not written now. */
function textsOfBefore({ page, words, kept }: Writing, written: readonly Arranged[]): void {
  const keys = written.flatMap((one) => (one.is === 'ours' ? [ownTextKey(one.note.id)] : []));
  const before = Object.entries(kept).filter(([key, shown]) => !keys.includes(key) && (shown.is !== 'text' || shown.text.trim() !== ''));
  if (before.length > 0) page.row(text('quiet', words.ownTextOfBefore));
  for (const [key, shown] of before) page.row(keep(key, shown));
}

/** A figure of a note that is not in the sheet: reckoned where it is spoken of. */
function reckoned(source: Source, { table, years }: Ground, notes: readonly Note[]): SpokenOf['figure'] {
  return ({ figure, period }) => {
    const year = years.findIndex((one) => one.period === period);
    const value = notes.flatMap(({ lines }) => lines).find(({ id }) => id === figure)?.values[year];
    const found = value && liveWorking(source, value, value.value, table.unit);
    return found && { cell: found.formula, value: value.value };
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
