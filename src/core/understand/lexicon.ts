/** The words of `terms/`, ready for search: made once for an analysis. */
import type { Concept, Measure, TableKind } from '../model';
import type { Unit } from '../money';
import { anyOf, Phrasebook } from './phrases';
import type { Section, Terms } from './terms';

export interface Lexicon {
  readonly sections: Phrasebook<Section>;
  readonly rows: Phrasebook<Concept>;
  readonly totals: Phrasebook<true>;
  readonly results: Phrasebook<true>;
  readonly ofWhich: Phrasebook<true>;
  readonly ratios: Phrasebook<true>;
  readonly costs: Phrasebook<true>;
  readonly kinds: Phrasebook<TableKind>;
  /** One book a measure, in the order of `terms`: "avvikelse utfall – budget" is an avvikelse. */
  readonly measures: readonly { readonly measure: Measure; readonly book: Phrasebook<true> }[];
  readonly ignoredColumns: Phrasebook<true>;
  readonly headerWords: Phrasebook<true>;
  readonly lastYear: Phrasebook<true>;
  readonly labelHeaders: Phrasebook<true>;
  readonly units: Phrasebook<Unit>;
  readonly contributions: readonly (readonly string[])[];
  /** The words of parties and contributions one by one, to read them misspelt. */
  readonly partyWords: Phrasebook<string>;
  readonly kommuner: ReadonlySet<string>;
  readonly kommunerOutsideRegions: ReadonlySet<string>;
}

const partyNames = ['försäkringskassan', 'arbetsförmedlingen', 'region', 'regionen', 'regionens', 'regioner', 'landsting', 'landstinget', 'landstingets', 'kommun', 'kommuns', 'staten'];

export function lexiconOf(terms: Terms): Lexicon {
  const sections = Object.entries(terms.sections)
    // Object.entries forgets that the keys of a Record<Section, …> are sections.
    .map(([section, words]) => ({ value: section as Section, words }));
  return {
    sections: new Phrasebook(sections),
    rows: new Phrasebook(terms.rows.map(({ concept, words }) => ({ value: concept, words }))),
    totals: anyOf(terms.totals),
    results: anyOf(terms.results),
    ofWhich: anyOf(terms.ofWhich),
    ratios: anyOf(terms.ratios),
    costs: anyOf(terms.costs),
    kinds: new Phrasebook(terms.kinds.map(({ kind, words }) => ({ value: kind, words }))),
    measures: terms.measures.map(({ measure, words }) => ({ measure, book: anyOf(words) })),
    ignoredColumns: anyOf(terms.ignoredColumns),
    headerWords: anyOf([...terms.headerFillers, ...terms.measures.flatMap(({ words }) => words), ...terms.units.flatMap(({ words }) => words.flatMap((phrase) => phrase.split(' ')))]),
    lastYear: anyOf(terms.lastYear),
    labelHeaders: anyOf([...terms.labelHeaders, ...terms.units.flatMap(({ words }) => words)]),
    units: new Phrasebook(terms.units.map(({ unit, words }) => ({ value: unit, words }))),
    contributions: terms.contributions.map((phrase) => phrase.split(' ')),
    partyWords: new Phrasebook([...partyNames, ...terms.contributions.flatMap((phrase) => phrase.split(' '))].map((word) => ({ value: word, words: [word] }))),
    kommuner: terms.kommuner,
    kommunerOutsideRegions: terms.kommunerOutsideRegions,
  };
}
