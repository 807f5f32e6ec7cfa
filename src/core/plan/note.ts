/** One note: a heading, whole sentences that stay right when the figures change, the figures in cells, and a row for the user's own text. */
import type { Amount, Portion } from '../compute/working';
import type { Period } from '../model';
import type { Money, Share, Unit } from '../money';
import type { Formula } from './formula';
import { formula, list, quoted } from './formula';
import type { Page, Piece } from './layout';
import { block, keep, live, shownText, text } from './layout';
import type { OwnSheet, PlannedFigure, PlannedNote, PlanTable } from './model';
import { unique } from './names';
import type { Live, Source } from './source';
import { liveWorking } from './workings';
import type { NoteId, NoteLine, Paragraph } from './note-choice';
import { paragraphPiece, type SpokenOf } from './paragraph';
import type { BySign, ByYears, NoterWords, Separators } from './words';

export interface Line {
  readonly id: NoteLine;
  /** One a year; absent where the sheet does not tell. */
  readonly values: readonly (Amount | Portion | undefined)[];
  readonly total?: boolean;
}

/** The cells of a line, for the years that have a value. */
export type Cells = (id: NoteLine) => readonly Cell[];

export interface Cell {
  readonly cell: Formula;
  readonly value: Money | Share;
  /** Which year, from 0. */
  readonly year: number;
}

/** A sentence that never changes, or one that follows the figures; absent where the figures it speaks of are. */
export type Sentence = string | ((cells: Cells) => Live | undefined);

export interface Note {
  readonly id: NoteId;
  readonly sentences: readonly Sentence[];
  readonly lines: readonly Line[];
  /** A table under it that has no years. */
  readonly counts?: (page: Page) => Pick<PlanTable, 'range'> | undefined;
}

export interface Writing {
  readonly page: Page;
  readonly source: Source;
  readonly unit: Unit;
  readonly periods: readonly Period[];
  readonly words: NoterWords;
  readonly kept: OwnSheet['kept'];
  readonly spokenOf: SpokenOf;
}

/** A note in its place: what is ours with the user's paragraphs round it, or all the user's. */
export type Arranged =
  | { readonly is: 'ours'; readonly note: Note; readonly before: readonly Paragraph[]; readonly after: readonly Paragraph[] }
  | { readonly is: 'own'; readonly title: string; readonly paragraphs: readonly Paragraph[] };

/** Writes the note and says where it came to stand. */
export function writeNote(writing: Writing, number: number, arranged: Arranged): { readonly tables: readonly PlanTable[]; readonly places: readonly Placed[]; readonly note: PlannedNote } {
  const { page, words } = writing;
  const title = arranged.is === 'own' ? arranged.title : words.titles[arranged.note.id];
  const top = page.row(text('heading', words.title(number, title)));
  if (arranged.is === 'own') {
    paragraphs(writing, arranged.paragraphs);
    page.gap();
    return { tables: [], places: [], note: { is: 'own', title, top, bottom: page.next - 2 } };
  }
  const { note, before, after } = arranged;
  const { tables, places } = ourPart(writing, number, note, before, after);
  const bottom = page.next - 1;
  ownText(writing, note.id);
  return { tables, places, note: { is: 'ours', note: note.id, title, top, bottom, figures: figuresOf(note, writing) } };
}

/** What a paragraph may speak of in the note. */
export function figuresOf({ lines }: Note, { words, periods }: Pick<Writing, 'words' | 'periods'>): PlannedFigure[] {
  return lines.flatMap(({ id, values }) => {
    const told = periods.filter((_, year) => values[year] !== undefined);
    return told.length === 0 ? [] : [{ figure: id, label: words.lines[id], periods: told }];
  });
}

/** The figure of a line and a period, and where it stands. */
interface Placed {
  readonly figure: NoteLine;
  readonly period: Period;
  readonly cell: Formula;
  readonly value: Money | Share;
}

function ourPart(
  writing: Writing, number: number, note: Note, before: readonly Paragraph[], after: readonly Paragraph[],
): { readonly tables: PlanTable[]; readonly places: Placed[] } {
  const { page, words, unit, periods } = writing;
  const lines = note.lines.filter((line) => line.values.some((one) => one !== undefined));
  paragraphs(writing, before);
  for (const sentence of shownSentences(writing, note, lines, after.length)) page.row(sentence);
  paragraphs(writing, after);
  const name = `SamraknaNot${number}`;
  const tables: PlanTable[] = [];
  const places: Placed[] = [];
  if (lines.length > 0) {
    const header = page.row(...unique([words.figures(unit), ...periods]).map((one, index) => text(index === 0 ? 'header' : 'header-number', one)));
    for (const line of lines) {
      const row = page.row(text(line.total ? 'label-total' : 'label', words.lines[line.id]), ...line.values.map((one) => figure(writing, line, one)));
      places.push(...line.values.flatMap((one, year) => (one ? [{ figure: line.id, period: periods[year] ?? '', cell: page.at(row, 2 + year), value: one.value }] : [])));
    }
    tables.push({ name, range: block(header, 1, page.next - 1, periods.length + 1), filter: false });
  }
  const counted = note.counts?.(page);
  if (counted) tables.push({ name, range: counted.range, filter: false });
  return { tables, places };
}

function paragraphs({ page, words, unit, spokenOf }: Writing, all: readonly Paragraph[]): void {
  for (const one of all) page.row(paragraphPiece(one, words, unit, spokenOf));
}

/** A row that the user may write in. */
function ownText({ page, words, kept }: Writing, note: string): void {
  page.row(text('quiet', words.ownText));
  page.row(keep(ownTextKey(note), kept[ownTextKey(note)]));
  page.gap();
}

export function ownTextKey(note: string): string {
  return `egen-text ${note}`;
}

/** The sentences stand above the figures, whose rows depend on how many sentences there are. @param below rows between the two */
function shownSentences(writing: Writing, note: Note, lines: readonly Line[], below: number): Piece[] {
  const { page } = writing;
  const cellsFrom = (header: number): Cells => (id) => {
    const index = lines.findIndex((line) => line.id === id);
    return (lines[index]?.values ?? []).flatMap((one, year) => (one ? [{ cell: page.at(header + 1 + index, 2 + year), value: one.value, year }] : []));
  };
  const said = note.sentences.filter((one) => typeof one === 'string' || one(cellsFrom(0)) !== undefined);
  const cells = cellsFrom(page.next + said.length + below);
  return said.flatMap((one): Piece[] => {
    if (typeof one === 'string') return [text('note', one)];
    const sentence = one(cells);
    return sentence ? [live('note', sentence.formula, sentence.shows)] : [];
  });
}

function figure({ source, unit }: Writing, line: Line, one: Amount | Portion | undefined): Piece | undefined {
  const found = one && liveWorking(source, one, one.value, unit);
  return found && live(one.value.is === 'share' ? 'share' : line.total ? 'amount-total' : 'amount', found.formula, found.shows, line.id);
}

/** A year's test, and whether it holds now. */
export interface YearTest {
  readonly period: Period;
  readonly test: Formula;
  readonly holds: boolean;
}

/** Every year, all but the years that are named, or none. */
export function byYears(years: readonly YearTest[], words: ByYears, separators: Separators): Live | undefined {
  if (years.length === 0) return undefined;
  const tests = list(years.map(({ test }) => test));
  const [before, after] = words.except;
  const broken = years.filter(({ holds }) => !holds).map(({ period }) => period);
  const shows = broken.length === 0 ? words.all : broken.length === years.length ? words.none : before + listed(broken, separators) + after;
  return {
    formula: years.length === 1 ? formula`IF(${tests},${quoted(words.all)},${quoted(words.none)})`
      : formula`IF(AND(${tests}),${quoted(words.all)},IF(OR(${tests}),${quoted(before)}&${brokenYears(years, separators)}&${quoted(after)},${quoted(words.none)}))`,
    shows: shownText(shows),
  };
}

/** The years whose test fails as a list that follows the figures: each after a separator, of which the first is cut off and the last is another. */
function brokenYears(years: readonly YearTest[], { next, last }: Separators): Formula {
  const all = list(years.map(({ period, test }) => formula`IF(${test},"",${quoted(next + period)})`), '&');
  const count = formula`SUM(${list(years.map(({ test }) => formula`IF(${test},0,1)`))})`;
  const cut = formula`MID(${all},${next.length + 1},999)`;
  return formula`IF(${count}=1,${cut},SUBSTITUTE(${cut},${quoted(next)},${quoted(last)},${count}-1))`;
}

function listed(names: readonly string[], { next, last }: Separators): string {
  const end = names.at(-1) ?? '';
  return names.length < 2 ? end : names.slice(0, -1).join(next) + last + end;
}

/** Sentences after each other, each absent or as its figures have it. */
export function together(sentences: readonly Live[]): Live {
  return {
    formula: list(sentences.map((one) => one.formula), '&'),
    shows: shownText(sentences.map(({ shows }) => (shows.is === 'text' ? shows.text : '')).join('')),
  };
}

/** Which of three sentences, by the sign of a figure. */
export function bySign(cell: Formula, sign: -1 | 0 | 1, words: BySign): Live {
  return {
    formula: formula`IF(${cell}>0,${quoted(words.above)},IF(${cell}<0,${quoted(words.below)},${quoted(words.zero)}))`,
    shows: shownText(sign > 0 ? words.above : sign < 0 ? words.below : words.zero),
  };
}
