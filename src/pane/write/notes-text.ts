/** Paragraphs as they are typed: one on a line, a figure or another note in braces, "{Förvaltningskostnader 2026}". */
import type { NoteChoices, Paragraph, ParagraphPart, PlannedNote } from '../../core/model';
import { arranged, isFilled, isGenerated, isTooLong, noteIds, noteLines } from '../../core/plan/note-choice';

/** What may be put into a paragraph, with how it is written there. */
export interface Token {
  readonly part: Exclude<ParagraphPart, string>;
  readonly text: string;
  /** The note whose figure it is; absent for the note itself. */
  readonly of?: string;
}

/** Every figure and note of the plan. @param noteText how a note is written, e.g. "not: Överskott" */
export function tokensOf(notes: readonly PlannedNote[], noteText: (title: string) => string): readonly Token[] {
  const ours = notes.filter((one) => one.is !== 'own');
  return [
    ...ours.flatMap(({ title, figures }) => figures.flatMap(({ figure, label, periods }) =>
      periods.map((period): Token => ({ part: { figure, period }, text: `{${label} ${period}}`, of: title })))),
    ...ours.map(({ note, title }): Token => ({ part: { note }, text: `{${noteText(title)}}` })),
  ];
}

export function asText(paragraphs: readonly Paragraph[], tokens: readonly Token[]): string {
  return paragraphs.map((parts) => parts.map((part) => (typeof part === 'string' ? part : tokenText(part, tokens))).join('')).join('\n');
}

/** A figure that the plan does not have now keeps its own name. */
function tokenText(part: Token['part'], tokens: readonly Token[]): string {
  const known = tokens.find((one) => same(one.part, part));
  return known?.text ?? ('note' in part ? `{${part.note}}` : `{${part.figure} ${part.period}}`);
}

function same(one: Token['part'], other: Token['part']): boolean {
  if ('note' in one) return 'note' in other && one.note === other.note;
  return 'figure' in other && one.figure === other.figure && one.period === other.period;
}

/** The lines that have anything on them; what is in braces and known becomes a figure or a note, the rest stays text. */
export function asParagraphs(text: string, tokens: readonly Token[]): readonly Paragraph[] {
  return text.split(/\r\n|\r|\n/).map((line) => partsOf(line.trim(), tokens)).filter(isFilled);
}

function partsOf(line: string, tokens: readonly Token[]): Paragraph {
  return line.split(/(\{[^{}]+\})/).filter((piece) => piece !== '').reduce<ParagraphPart[]>((parts, piece) => {
    const part = tokens.find(({ text }) => text === piece)?.part ?? named(piece) ?? piece;
    const last = parts.at(-1);
    return typeof part === 'string' && typeof last === 'string' ? [...parts.slice(0, -1), last + part] : [...parts, part];
  }, []);
}

function named(piece: string): Token['part'] | undefined {
  const [, name, period] = /^\{(\S+)(?: (\S+))?\}$/.exec(piece) ?? [];
  const note = noteIds.find((id) => id === name);
  if (period === undefined) return note && { note };
  const figure = noteLines.find((id) => id === name);
  return figure && { figure, period };
}

export function hasTooLong(text: string, tokens: readonly Token[]): boolean {
  return asParagraphs(text, tokens).some(isTooLong);
}

/** What the editor shows: the notes that are planned or left out, each with its place among all the choices. */
export function listed(choices: NoteChoices, planned: readonly PlannedNote[]): readonly Listed[] {
  const own = planned.filter((one) => one.is === 'own');
  let owns = 0;
  return arranged(choices).flatMap((choice, index): Listed[] => {
    if (!isGenerated(choice)) {
      owns += 1;
      return [{ key: `own-${owns}`, index, choice, planned: own[owns - 1] }];
    }
    const found = planned.find((one) => one.is !== 'own' && one.note === choice.note);
    return found ? [{ key: choice.note, index, choice, planned: found }] : [];
  });
}

export interface Listed {
  readonly key: string;
  /** Its place among all the choices. */
  readonly index: number;
  readonly choice: NoteChoices[number];
  /** As it is planned; absent for a note that has just been added. */
  readonly planned: PlannedNote | undefined;
}
