/** What the user wants of the notes: their order, which are left out, and own paragraphs whose figures follow the cells. */

export const noteIds = ['medlemsbidrag', 'forvaltningskostnader', 'insatser', 'overskott', 'antaganden'] as const;

/** A note that Samräkna writes, in the suggested order. */
export type NoteId = (typeof noteIds)[number];

export const noteLines = [
  'staten', 'regionen', 'kommunerna', 'medlemsbidrag',
  'personalkostnader', 'ovrigaKostnader', 'forvaltningskostnader',
  'individinriktade', 'strukturinriktade', 'insatser', 'nyttjadeMedel', 'andel', 'marginal', 'andelIndivid', 'marginalIndivid',
  'ingaende', 'aretsResultat', 'utgaende', 'utgaendeIKedja',
] as const;

/** A line of figures under a note; none stands under two. */
export type NoteLine = (typeof noteLines)[number];

/** A figure of a note, written as a formula: it follows the sheet. */
export interface NoteFigure {
  readonly figure: NoteLine;
  readonly period: string;
}

/** A note by its number, which follows the order. */
export interface NoteReference {
  readonly note: NoteId;
}

export type ParagraphPart = string | NoteFigure | NoteReference;

/** Parts after each other; one row of the sheet. */
export type Paragraph = readonly ParagraphPart[];

/** The highest row that Excel takes shows no more. */
const longestParagraph = 2000;

/** A note of ours: left out, or with paragraphs before and after our own sentences. They are remembered while it is left out. */
export interface GeneratedNote {
  readonly note: NoteId;
  readonly off?: true;
  readonly before?: readonly Paragraph[];
  readonly after?: readonly Paragraph[];
}

/** A note that is all the user's. */
export interface OwnNote {
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
}

/** In the order they are to stand. A note of ours that is not named stands after those that are suggested before it. */
export type NoteChoices = readonly (GeneratedNote | OwnNote)[];

/** The choices with every note of ours among them, each once, in the order they stand. */
export function arranged(choices: NoteChoices): NoteChoices {
  return noteIds.reduce<NoteChoices>((all, note, index) => {
    if (all.some((one) => isGenerated(one) && one.note === note)) return all;
    const before = all.findLastIndex((one) => isGenerated(one) && noteIds.indexOf(one.note) < index);
    return all.toSpliced(before + 1, 0, { note });
  }, choices);
}

export function isGenerated(one: NoteChoices[number]): one is GeneratedNote {
  return 'note' in one;
}

/** Something is written in it. */
export function isFilled(paragraph: Paragraph): boolean {
  return paragraph.some((part) => typeof part !== 'string' || part.trim() !== '');
}

/** Its text, figures aside, is longer than a row can show. */
export function isTooLong(paragraph: Paragraph): boolean {
  return paragraph.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 0), 0) > longestParagraph;
}
