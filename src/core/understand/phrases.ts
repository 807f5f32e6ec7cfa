/** Finding the phrases of `terms/` in labels, with tolerance for misspelling. */
import { wordsOf } from './labels';
import type { Phrase } from './terms';

export interface Match<T> {
  readonly value: T;
  /** How many of the label's words the phrase covers. */
  readonly covered: number;
  /** At which of the label's words it begins. */
  readonly place: number;
  /** The phrase is the whole label. */
  readonly whole: boolean;
  /** No part of a word was left open by a *. */
  readonly exact: boolean;
  /** 1 as spelt, lower where a misspelling was read. */
  readonly confidence: number;
}

interface Compiled<T> { readonly words: readonly string[]; readonly value: T }

/** A list of phrases that each mean a value. */
export class Phrasebook<T> {
  private readonly phrases: readonly Compiled<T>[];

  constructor(entries: readonly { readonly value: T; readonly words: readonly Phrase[] }[]) {
    this.phrases = entries.flatMap(({ value, words }) =>
      words.map((phrase) => ({ value, words: phrase.split(' ') })));
  }

  /**
   * The phrase that covers most of the words; an abbreviated or misspelt one only where it covers them all and nothing spelt right does.
   * @param abbreviated what the words may stand for, where they are abbreviated.
   */
  find(words: readonly string[], abbreviated?: RegExp): Match<T> | undefined {
    const spelt = this.spelt(words);
    return spelt?.whole ? spelt : (abbreviated && this.abbreviated(words, abbreviated)) ?? this.misspelt(words) ?? spelt;
  }

  private abbreviated(words: readonly string[], pattern: RegExp): Match<T> | undefined {
    const found = this.phrases.find((phrase) => pattern.test(phrase.words.join(' ')));
    return found && { value: found.value, covered: words.length, place: 0, whole: true, exact: true, confidence: 0.8 };
  }

  /** As `find`, without tolerance. */
  spelt(words: readonly string[]): Match<T> | undefined {
    let best: Match<T> | undefined;
    let letters = 0;
    for (const phrase of this.phrases) {
      const covered = phrase.words.length;
      if (covered > words.length) continue;
      const place = words.findIndex((_, start) => phrase.words.every((word, i) => fits(word, words[start + i])));
      if (place < 0) continue;
      const whole = covered === words.length;
      const length = phrase.words.join('').length;
      if (!best || covered > best.covered || (covered === best.covered && length > letters)) {
        best = { value: phrase.value, covered, place, whole, exact: phrase.words.every((word) => !word.includes('*')), confidence: whole ? 1 : 0.9 };
        letters = length;
      }
    }
    return best;
  }

  private misspelt(words: readonly string[]): Match<T> | undefined {
    if (words.length === 0 || words.length > 4) return undefined;
    let best: Match<T> | undefined;
    let least = Infinity;
    for (const phrase of this.phrases) {
      if (phrase.words.length !== words.length) continue;
      const distance = phrase.words.reduce((sum, word, i) => sum + misspelling(word, words[i] ?? ''), 0);
      if (distance < least) {
        least = distance;
        best = { value: phrase.value, covered: words.length, place: 0, whole: true, exact: true, confidence: 0.7 };
      }
    }
    return best;
  }
}

/** A phrasebook where only being found matters. */
export function anyOf(words: readonly Phrase[]): Phrasebook<true> {
  return new Phrasebook([{ value: true, words }]);
}

/** Whether any of the phrases stands in the text, as spelt. */
export function says(book: Phrasebook<true>, text: string): boolean {
  return book.spelt(wordsOf(text)) !== undefined;
}

function fits(pattern: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  if (pattern.endsWith('*')) return word.startsWith(pattern.slice(0, -1));
  if (pattern.startsWith('*')) return word.endsWith(pattern.slice(1));
  return word === pattern;
}

/** Letters that differ, Infinity where too many for the word's length. Short words must be spelt right. */
function misspelling(pattern: string, word: string): number {
  if (fits(pattern, word)) return 0;
  const allowed = pattern.length >= 9 ? 2 : pattern.length >= 6 ? 1 : 0;
  if (pattern.includes('*') || Math.abs(pattern.length - word.length) > allowed) return Infinity;
  const distance = editDistance(pattern, word);
  return distance <= allowed ? distance : Infinity;
}

/** Letters put in, left out, changed or swapped with the next (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}
