/** What a row's own words say, before its place and its figures are heard. */
import type { Concept } from '../model';
import type { Figure } from './amounts';
import { abbreviationIn, wordsOf } from './labels';
import type { Lexicon } from './lexicon';
import { isResult } from './nesting';
import type { Match } from './phrases';
import { memberIn, type MemberReading } from './members';
import type { Section } from './terms';

export interface Meaning {
  readonly words: readonly string[];
  /** "Summa", "Totalt". */
  readonly total: boolean;
  /** Sums up without the word for it. */
  readonly result: boolean;
  /** "varav": part of the row above. */
  readonly ofWhich: boolean;
  readonly ratio: boolean;
  /** A cost by its words. */
  readonly cost: boolean;
  readonly section?: Section;
  /** The section's words are the whole label: "Personalkostnader", "Summa personalkostnader". */
  readonly sectionWhole: boolean;
  /** The label begins with the section's words: "Insats Stegvis", "Kansli, lön". */
  readonly sectionFirst: boolean;
  readonly concept?: Concept;
  readonly conceptWhole: boolean;
  readonly confidence: number;
  readonly member?: MemberReading;
  /** A sentence: no row of figures is labelled so. */
  readonly prose: boolean;
}

/** Meanings are the same for the same words: a table of meanings is kept for one analysis. */
export class Meanings {
  private readonly known = new Map<string, Meaning>();
  constructor(private readonly lexicon: Lexicon) {}

  of(label: string): Meaning {
    const found = this.known.get(label) ?? meaningOf(label, this.lexicon);
    this.known.set(label, found);
    return found;
  }
}

function meaningOf(label: string, lexicon: Lexicon): Meaning {
  const said = wordsOf(label);
  const ofWhich = said[0] !== undefined && lexicon.ofWhich.spelt([said[0]]) !== undefined;
  const named = ofWhich ? said.slice(1) : said;
  const unsigned = named.filter((word, i) => i > 0 || !/^(?:avgår|minus|plus|tillkommer)$/.test(word));
  const summed = unsigned.filter((word) => !lexicon.totals.spelt([word]));
  const total = summed.length < unsigned.length;
  const words = summed.length > 2 && /^kostnad(?:er)?$/.test(summed[0] ?? '') && summed[1] === 'för' ? summed.slice(2) : summed;
  const abbreviated = abbreviationIn(label);
  const row = lexicon.rows.find(words, abbreviated);
  const part = lexicon.sections.find(words, abbreviated);
  // "Summa intäkter inklusive överfört kapital" is a sum of incomes, whatever it includes.
  const sumFirst = total && part !== undefined && part.place === 0 && words.some((word) => /^(?:inkl|exkl|med|utan|samt)/.test(word));
  const asRow = row && !sumFirst && (!part || isPlainer(row, part)) ? row : undefined;
  const asSection = asRow ? undefined : part;
  const member = total ? undefined : memberIn(label, lexicon);
  return {
    words, total,
    result: isResult(asRow?.value) || lexicon.results.spelt(words)?.place === 0,
    ofWhich,
    ratio: startsSo(lexicon, words),
    cost: lexicon.costs.spelt(summed) !== undefined,
    ...(asSection ? { section: asSection.value } : {}),
    // An item may begin as a section does: "Strukturstöd".
    sectionWhole: asSection !== undefined && (asSection.whole || sumFirst) && (asSection.exact || total || ofWhich || words.length > 1),
    sectionFirst: part?.place === 0,
    ...(asRow ? { concept: asRow.value } : {}),
    conceptWhole: asRow?.whole ?? false,
    confidence: (asRow ?? asSection)?.confidence ?? 0.5,
    ...(member ? { member } : {}),
    prose: label.length > 100 || /^(?:not\s*\d|\*|obs)/i.test(label) || said.length > 14,
  };
}

/** The phrase that covers more of the label is meant; then the one spelt right, then the one that comes first. */
function isPlainer(one: Match<unknown>, other: Match<unknown>): boolean {
  if (one.covered !== other.covered) return one.covered > other.covered;
  return one.confidence === other.confidence ? one.place < other.place : one.confidence > other.confidence;
}

/** Counts and shares are named first, "Antal anställda" but not "Statens andel", or in so many words: "per invånare". */
function startsSo(lexicon: Lexicon, words: readonly string[]): boolean {
  const [first] = words;
  const within = lexicon.ratios.spelt(words);
  return (first !== undefined && lexicon.ratios.spelt([first]) !== undefined) || (within !== undefined && within.exact && within.covered > 1);
}

/** Whether a row has a figure in any column. */
export function hasFigure(figures: readonly Figure[]): boolean {
  return figures.some((figure) => figure.is === 'amount' || figure.is === 'share' || figure.is === 'error');
}
