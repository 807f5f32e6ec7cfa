/** A paragraph of the user's: text, with figures of the notes as live formulas and notes by the numbers they have now. */
import type { Money, Share, Unit } from '../money';
import type { Formula } from './formula';
import { list, quoted } from './formula';
import { figureText } from './figure-text';
import { live, shownText, text, type Piece } from './layout';
import type { NoteFigure, NoteId, Paragraph } from './note-choice';
import type { Live } from './source';
import type { NoterWords } from './words';

/** What a paragraph may speak of, wherever in the sheet it stands. */
export interface SpokenOf {
  /** Absent where the sheet does not tell. */
  readonly figure: (figure: NoteFigure) => { readonly cell: Formula; readonly value: Money | Share } | undefined;
  /** Absent where the note is not written. */
  readonly number: (note: NoteId) => number | undefined;
}

/** Text never becomes a formula: a paragraph is one only by its figures, and its words are quoted. */
export function paragraphPiece(paragraph: Paragraph, words: NoterWords, unit: Unit, spokenOf: SpokenOf): Piece {
  const parts = paragraph.map((part): string | Live => {
    if (typeof part === 'string') return part;
    if ('note' in part) {
      const number = spokenOf.number(part.note);
      return number === undefined ? words.absentNote : words.reference(number);
    }
    const found = spokenOf.figure(part);
    return found ? figureText(found.cell, found.value, unit, words.digits) : words.absentFigure;
  });
  const shows = parts.map((part) => (typeof part === 'string' ? part : part.shows.is === 'text' ? part.shows.text : '')).join('');
  if (parts.every((part) => typeof part === 'string')) return text('note', shows);
  return live('note', list(parts.map((part): Formula => (typeof part === 'string' ? quoted(part) : part.formula)), '&'), shownText(shows));
}
