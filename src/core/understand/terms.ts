/** What `understand` must be told about the words of the field; the words themselves are data in `src/terms/`. */
import type { Concept, Measure, TableKind } from '../model';
import type { Unit } from '../money';

/**
 * The parts of a budget that have rows of their own and a total. "personal" lies in "forvaltning", which lies in "kostnader".
 * Everything in one part adds up to that part's total.
 */
export type Section =
  | 'intakter' | 'medlemsbidrag'
  | 'kostnader' | 'forvaltning' | 'personal' | 'ovriga'
  | 'insatser' | 'individ' | 'struktur';

/**
 * A phrase in lower case; punctuation and percentages are ignored. A word that ends in * stands for any ending ("personalkostn*"),
 * one that begins with * for any beginning ("*hyra").
 */
export type Phrase = string;

export interface Terms {
  /** Headings of the parts; with a word for total before or after, or alone beside figures, the part's total. */
  readonly sections: Readonly<Record<Section, readonly Phrase[]>>;
  /** Rows that mean one thing by their own words. */
  readonly rows: readonly { readonly concept: Concept; readonly words: readonly Phrase[] }[];
  /** "summa", "totalt". */
  readonly totals: readonly Phrase[];
  /** Rows that sum up without the word for it: "Årets kassaflöde". */
  readonly results: readonly Phrase[];
  /** Rows that begin so are parts of the row above, and not to be added: "varav". */
  readonly ofWhich: readonly Phrase[];
  /** Rows of counts and shares: no money. */
  readonly ratios: readonly Phrase[];
  /** Rows that are costs in an income statement: they are taken from the incomes. */
  readonly costs: readonly Phrase[];
  readonly kinds: readonly { readonly kind: TableKind; readonly words: readonly Phrase[] }[];
  readonly measures: readonly { readonly measure: Measure; readonly words: readonly Phrase[] }[];
  /** Columns without figures of the table: comments, note and account numbers. */
  readonly ignoredColumns: readonly Phrase[];
  /** Words that may stand in a column's header beside its year and measure. */
  readonly headerFillers: readonly Phrase[];
  /** "fg år": the year before the table's own. */
  readonly lastYear: readonly Phrase[];
  /** Header of the label column: "Benämning". */
  readonly labelHeaders: readonly Phrase[];
  readonly units: readonly { readonly unit: Unit; readonly words: readonly Phrase[] }[];
  /** Words around a member's name: "driftbidrag från", "kommun". */
  readonly contributions: readonly Phrase[];
  readonly kommuner: ReadonlySet<string>;
  /** Those of them that belong to no region (5 a § lag 2003:1210). */
  readonly kommunerOutsideRegions: ReadonlySet<string>;
}
