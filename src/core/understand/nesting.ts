/** Which parts of a budget lie in which, and which belong to the incomes. */
import type { Concept } from '../model';
import type { Section } from './terms';

const within: Readonly<Record<Section, Section | undefined>> = {
  intakter: undefined, medlemsbidrag: 'intakter',
  kostnader: undefined, forvaltning: 'kostnader', personal: 'forvaltning', ovriga: 'forvaltning',
  insatser: 'kostnader', individ: 'insatser', struktur: 'insatser',
};

/** Whether the inner part lies in the outer one, at any depth; a part does not lie in itself. */
export function liesIn(inner: Section | undefined, outer: Section): boolean {
  for (let up = inner && within[inner]; up; up = within[up]) if (up === outer) return true;
  return false;
}

export function isIncome(section: Section): boolean {
  return section === 'intakter' || section === 'medlemsbidrag';
}

export const totalOf: Readonly<Record<Section, Concept>> = {
  intakter: 'summa-intakter', medlemsbidrag: 'summa-medlemsbidrag',
  kostnader: 'summa-kostnader', forvaltning: 'forvaltningskostnader', personal: 'summa-personalkostnader', ovriga: 'summa-ovriga-kostnader',
  insatser: 'summa-insatser', individ: 'summa-individinsatser', struktur: 'summa-strukturinsatser',
};

/** The part whose total a concept is; undefined for what is no part's total. */
export function sectionSummedBy(concept: Concept): Section | undefined {
  if (concept === 'summa-intakter-med-kapital') return 'intakter';
  // Object.entries forgets that the keys of a Record<Section, …> are sections.
  return Object.entries(totalOf).find(([, total]) => total === concept)?.[0] as Section | undefined;
}

/** Rows that come in of themselves, whatever section they stand in. */
export function isIncomeConcept(concept: Concept | undefined): boolean {
  return concept === 'medlemsbidrag' || concept === 'medfinansiering' || concept === 'ovriga-intakter' || concept === 'overfort-kapital';
}

/** Concepts that restate or end a table: signed sums of totals. */
export function isResult(concept: Concept | undefined): boolean {
  return concept === 'overskott' || concept === 'arets-resultat' || concept === 'resultat-efter-forvaltning';
}
