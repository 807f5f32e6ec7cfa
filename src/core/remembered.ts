/**
 * Choices as text and back: the form of the command's answers file, and of what is kept in the workbook.
 * Strict: what is not understood is a complaint that says where, never skipped. Wording is for `text/`.
 */
import { rangeFrom } from './address';
import type { Choices, MemberDate, PointedRange, SplitAnswer } from './choices';
import { amount, chosenReadings, convention, date, filled, keyKind, positive, rounding, yes } from './choice-decoders';
import { correction } from './correction-decoder';
import { byName, fromJson, isObject, known, list, oneOf, record, text, textLike, toJson, type Complaint, type Decoder } from './decoders';
import { answersIn } from './plan/answers';
import type { Unit } from './money';
import type { OwnKind, OwnSheet } from './plan/model';
import type { GeneratedNote, NoteChoices, NoteFigure, NoteReference, OwnNote, Paragraph, ParagraphPart } from './plan/note-choice';
import { isFilled, isGenerated, isTooLong, noteIds, noteLines } from './plan/note-choice';

type Decoded =
  | { readonly is: 'choices'; readonly choices: Choices }
  | { readonly is: 'complaints'; readonly complaints: readonly Complaint[] };

/** The choices as JSON text; the same choices always give the same text. */
export function rememberChoices(choices: Choices): string {
  return toJson(choices);
}

/** @param text JSON. Everything that is wrong with it is complained of at once. */
export function recallChoices(text: string): Decoded {
  const decoded = fromJson(text, known<Choices>(decoders));
  return decoded.is === 'complaints' ? decoded : { is: 'choices', choices: decoded.value ?? {} };
}

/** The choices with the dates that the user has written into our own sheets, which beat those given otherwise. */
export function withSheetAnswers(choices: Choices, own: readonly OwnSheet[], date1904: boolean): Choices {
  const { entries, exits } = answersIn(own, date1904);
  return {
    ...choices,
    ...(entries.length > 0 && { entries: merged(entries, choices.entries) }),
    ...(exits.length > 0 && { exits: merged(exits, choices.exits) }),
  };
}

function merged(first: readonly MemberDate[], then: readonly MemberDate[] = []): readonly MemberDate[] {
  return [...first, ...then.filter(({ member }) => first.every((one) => one.member !== member))];
}

const units: readonly Unit[] = ['kr', 'tkr', 'mnkr'];
const ownKinds: readonly OwnKind[] = ['avstamning', 'kommunandelar', 'regler', 'kontroller', 'noter'];

const count = textLike('count', /^\d+$/);
const part: Decoder<ParagraphPart> = (value, at, complain) => {
  if (typeof value === 'string') return value;
  const decoder: Decoder<ParagraphPart> = isObject(value) && 'note' in value
    ? record<NoteReference>({ note: oneOf(noteIds) }) : record<NoteFigure>({ figure: oneOf(noteLines), period: text });
  return decoder(value, at, complain);
};

const paragraph: Decoder<Paragraph> = (value, at, complain) => {
  const parts = list(part)(value, at, complain);
  // A part that is none has been complained of.
  if (!parts || !Array.isArray(value) || parts.length < value.length) return undefined;
  if (isFilled(parts) && !isTooLong(parts) && !parts.some((one) => typeof one === 'string' && /[\r\n]/.test(one))) return parts;
  complain({ at, wanted: 'paragraph' });
  return undefined;
};

const generatedNote = record<GeneratedNote>({ note: oneOf(noteIds), off: yes, before: list(paragraph), after: list(paragraph) }, ['off', 'before', 'after']);
const ownNote = record<OwnNote>({ title: filled, paragraphs: list(paragraph) });

/** Each note of ours is named once at most. */
const notes: Decoder<NoteChoices> = (value, at, complain) => {
  const all = list<NoteChoices[number]>((one, place, tell) => (isObject(one) && 'note' in one ? generatedNote : ownNote)(one, place, tell))(value, at, complain);
  const named = (all ?? []).filter(isGenerated).map(({ note }) => note);
  const again = named.filter((note, index) => named.indexOf(note) < index);
  if (again.length > 0) complain({ at, wanted: 'once', allowed: again });
  return again.length > 0 ? undefined : all;
};

const range = textLike('range', /^[A-Z]{1,3}[1-9]\d*:[A-Z]{1,3}[1-9]\d*$/, (typed) => rangeFrom('', typed) !== undefined);
const year = textLike('year', /^(?:199\d|20[0-7]\d)$/);

const splitAnswer: Decoder<SplitAnswer> = (value, at, complain) => (isObject(value) && value.is === 'held-by'
  ? record<Extract<SplitAnswer, { is: 'held-by' }>>({ is: oneOf(['held-by']), row: filled })(value, at, complain)
  : record<{ readonly is: 'as-it-stands' | 'held-by' }>({ is: oneOf(['as-it-stands', 'held-by']) })(value, at, complain)?.is === 'as-it-stands' ? { is: 'as-it-stands' } : undefined);

/** A decoder for every choice: a choice without one does not compile. */
const decoders: { readonly [K in keyof Choices]-?: Decoder<Choices[K]> } = {
  entries: list(record({ member: text, date })),
  exits: list(record({ member: text, date })),
  keyBefore: byName(positive),
  key: keyKind,
  convention,
  rounding,
  population: byName(count),
  equalBase: positive,
  freeAmounts: byName(amount),
  unit: oneOf(units),
  readings: chosenReadings,
  openingBalance: amount,
  mainBudget: text,
  withoutSheets: list(oneOf(ownKinds)),
  corrections: byName(correction),
  pointed: list(record<PointedRange>({ sheet: filled, range })),
  tableYears: byName(year),
  notBudgets: list(filled),
  splitPosts: byName(splitAnswer),
  accepted: list(record({ key: text, printed: text, reason: text })),
  notes,
};
