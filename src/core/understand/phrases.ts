/** Finding the phrases of `terms/` in labels, with tolerance for misspelling and abbreviation. */
import { editDistance, lettersOf, mayBeWithin } from './spelling';
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

interface Compiled<T> {
  readonly value: T;
  readonly words: readonly string[];
  /** Which letters occur, to tell at once that a word is no misspelling of this one. */
  readonly letters: readonly number[];
  readonly length: number;
  readonly exact: boolean;
}

/** A list of phrases that each mean a value; found by their first word, so that long lists cost little. */
export class Phrasebook<T> {
  private readonly phrases: readonly Compiled<T>[];
  private readonly byFirstWord = new Map<string, Compiled<T>[]>();
  /** Phrases whose first word is open at its end, by its first two letters; and those whose first word is open at its beginning. */
  private readonly byFirstLetters = new Map<string, Compiled<T>[]>();
  private readonly open: Compiled<T>[] = [];
  private readonly byWordCount = new Map<number, Compiled<T>[]>();
  private readonly found = new Map<string, Match<T> | undefined>();

  constructor(entries: readonly { readonly value: T; readonly words: readonly Phrase[] }[]) {
    this.phrases = entries.flatMap(({ value, words }) => words.map((phrase) => compiled(value, phrase)));
    for (const phrase of this.phrases) {
      const first = phrase.words[0] ?? '';
      if (/^[^*]{2,}\*$/.test(first)) add(this.byFirstLetters, first.slice(0, 2), phrase);
      else if (first.includes('*')) this.open.push(phrase);
      else add(this.byFirstWord, first, phrase);
      if (phrase.exact) add(this.byWordCount, phrase.words.length, phrase);
    }
  }

  /**
   * The phrase that covers most of the words; an abbreviated or misspelt one only where it covers them all and nothing spelt right does.
   * @param abbreviated what the words may stand for, where they are abbreviated.
   */
  find(words: readonly string[], abbreviated?: RegExp): Match<T> | undefined {
    const spelt = this.spelt(words);
    return spelt?.whole ? spelt : (abbreviated && this.abbreviated(words, abbreviated)) ?? this.misspelt(words) ?? spelt;
  }

  /** As `find`, without tolerance. */
  spelt(words: readonly string[]): Match<T> | undefined {
    let best: Match<T> | undefined;
    let letters = 0;
    for (let place = 0; place < words.length; place++) {
      const word = words[place] ?? '';
      for (const list of [this.byFirstWord.get(word), this.byFirstLetters.get(word.slice(0, 2)), this.open]) {
        for (const phrase of list ?? []) {
          const covered = phrase.words.length;
          if (covered + place > words.length || (best && covered < best.covered)) continue;
          if (best && covered === best.covered && phrase.length <= letters) continue;
          if (!phrase.words.every((one, i) => fits(one, words[place + i]))) continue;
          const whole = covered === words.length;
          best = { value: phrase.value, covered, place, whole, exact: phrase.exact, confidence: whole ? 1 : 0.9 };
          letters = phrase.length;
        }
      }
    }
    return best;
  }

  private abbreviated(words: readonly string[], pattern: RegExp): Match<T> | undefined {
    const found = this.phrases.find((phrase) => pattern.test(phrase.words.join(' ')));
    return found && { value: found.value, covered: words.length, place: 0, whole: true, exact: true, confidence: 0.8 };
  }

  private misspelt(words: readonly string[]): Match<T> | undefined {
    if (words.length === 0 || words.length > 4) return undefined;
    const key = words.join(' ');
    if (!this.found.has(key)) this.found.set(key, this.nearest(words));
    return this.found.get(key);
  }

  private nearest(words: readonly string[]): Match<T> | undefined {
    const letters = words.map(lettersOf);
    let best: Compiled<T> | undefined;
    let least = Infinity;
    for (const phrase of this.byWordCount.get(words.length) ?? []) {
      let distance = 0;
      for (let i = 0; i < words.length && distance < least; i++) {
        distance += misspelling(phrase.words[i] ?? '', phrase.letters[i] ?? 0, words[i] ?? '', letters[i] ?? 0);
      }
      if (distance < least) [least, best] = [distance, phrase];
    }
    return best && { value: best.value, covered: words.length, place: 0, whole: true, exact: true, confidence: 0.7 };
  }
}

/** A phrasebook where only being found matters. */
export function anyOf(words: readonly Phrase[]): Phrasebook<true> {
  return new Phrasebook([{ value: true, words }]);
}

function compiled<T>(value: T, phrase: Phrase): Compiled<T> {
  const words = phrase.split(' ');
  return { value, words, letters: words.map(lettersOf), length: words.join('').length, exact: !phrase.includes('*') };
}

function add<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function fits(pattern: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  if (pattern.endsWith('*')) return word.startsWith(pattern.slice(0, -1));
  if (pattern.startsWith('*')) return word.endsWith(pattern.slice(1));
  return word === pattern;
}

/** Letters that differ, Infinity where too many for the word's length. Short words must be spelt right. */
function misspelling(right: string, rightLetters: number, word: string, letters: number): number {
  if (right === word) return 0;
  const allowed = right.length >= 9 ? 2 : right.length >= 6 ? 1 : 0;
  if (Math.abs(right.length - word.length) > allowed || !mayBeWithin(rightLetters, letters, allowed)) return Infinity;
  const distance = editDistance(right, word);
  return distance <= allowed ? distance : Infinity;
}
