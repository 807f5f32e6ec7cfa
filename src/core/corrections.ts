/** What a row may be corrected to: which concepts go with which role. */
import type { PartConcept, ResultConcept } from './choices';
import type { Concept, Party, RowRole } from './model';

/** What kind of row each concept is of: a concept that is not listed does not compile. */
const kindOfConcept: Readonly<Record<Concept, 'part' | 'contribution' | 'result'>> = {
  medlemsbidrag: 'contribution', medfinansiering: 'part', 'ovriga-intakter': 'part', 'overfort-kapital': 'part',
  'summa-intakter': 'part', 'summa-intakter-med-kapital': 'part', 'summa-medlemsbidrag': 'part',
  personalkostnad: 'part', 'summa-personalkostnader': 'part', 'ovrig-kostnad': 'part', 'summa-ovriga-kostnader': 'part', forvaltningskostnader: 'part',
  individinsats: 'part', 'summa-individinsatser': 'part', strukturinsats: 'part', 'summa-strukturinsatser': 'part', insats: 'part', 'summa-insatser': 'part',
  'summa-kostnader': 'part', 'resultat-efter-forvaltning': 'result', 'arets-resultat': 'result', overskott: 'result', okand: 'part',
};
export const roles: readonly RowRole[] = ['item', 'total', 'result', 'heading', 'ratio', 'note'];
export const parties: readonly Party[] = ['kommun', 'region', 'forsakringskassan', 'arbetsformedlingen'];

const concepts = Object.keys(kindOfConcept).filter((name) => isConcept(name));
export const resultConcepts = [...concepts.filter((name) => isResult(name)), 'okand' as const];
export const otherConcepts = concepts.filter((name) => !isResult(name));

/** What a row of the role may be about, in the order of a budget; empty for a role that is no money. */
export function conceptsFor(role: RowRole): readonly Concept[] {
  switch (role) {
    case 'item': case 'total': return otherConcepts;
    case 'result': return resultConcepts;
    case 'heading': case 'ratio': case 'note': return [];
  }
}

function isConcept(name: string): name is Concept {
  return Object.hasOwn(kindOfConcept, name);
}

export function isResult(name: Concept): name is ResultConcept {
  return kindOfConcept[name] === 'result';
}

export function isPart(name: Concept): name is PartConcept {
  return kindOfConcept[name] === 'part';
}
