/** What the user says that a row is, in the terms in which rows are understood: it goes before words, place and figures. */
import type { Correction } from '../choices';
import type { Concept, Member } from '../model';
import type { About } from './about';
import type { Lexicon } from './lexicon';
import type { Line, Value } from './lines';
import type { Meaning } from './meanings';
import { isIncome, isIncomeConcept, sectionSummedBy } from './nesting';

/** The meaning as it would be if the row's own words said so. */
export function correctedMeaning(meaning: Meaning, said: Correction): Meaning {
  const { words, ofWhich, section } = meaning;
  const bare = {
    words, ofWhich, total: false, result: false, ratio: false, cost: false, sectionWhole: false, sectionFirst: false, conceptWhole: false, confidence: 1, prose: false,
  };
  switch (said.role) {
    case 'heading': return { ...bare, ...(section ? { section, sectionWhole: meaning.sectionWhole } : {}) };
    case 'ratio': return { ...bare, ratio: true };
    case 'note': return { ...bare, prose: true };
    case 'result': return { ...bare, result: true, concept: said.concept, conceptWhole: true };
    case 'item': case 'total': {
      const summed = sectionSummedBy(said.concept);
      const member = memberOf(said);
      return {
        ...bare, ofWhich: said.role === 'item' && ofWhich, total: said.role === 'total', conceptWhole: summed === undefined,
        ...(summed ? { section: summed, sectionWhole: true } : { concept: said.concept }), ...(member ? { member: { member, confidence: 1 } } : {}),
      };
    }
  }
}

/** How the row takes part in sums. */
export function correctedKind(said: Correction): Line['is'] {
  switch (said.role) {
    case 'heading': return 'heading';
    case 'ratio': case 'note': return 'aside';
    case 'item': case 'total': case 'result': return 'figures';
  }
}

/** Whether the row adds to a result or takes from it; undefined where what is said does not tell. */
export function correctedAdds(said: Correction): Line['adds'] | undefined {
  if (!('concept' in said)) return undefined;
  if (said.role === 'result') return 'result';
  if (said.concept === 'okand') return undefined;
  const summed = sectionSummedBy(said.concept);
  return (summed ? isIncome(summed) : isIncomeConcept(said.concept)) ? 'income' : 'cost';
}

/** The amounts as they are to be read. */
export function correctedValues(values: readonly Value[], said: Correction | undefined): readonly Value[] {
  return isTurned(said) ? values.map((value) => (typeof value === 'bigint' ? -value : value)) : values;
}

export function isTurned(said: Correction | undefined): boolean {
  return said !== undefined && 'sign' in said && said.sign === 'turned';
}

export function correctedAbout(said: Correction, lexicon: Lexicon): About {
  const concept: Concept = 'concept' in said ? said.concept : 'okand';
  const member = memberOf(said);
  const outside = member?.party === 'kommun' && lexicon.kommunerOutsideRegions.has(member.name);
  return { concept, role: said.role, confidence: 1, ...(member ? { member: outside ? { ...member, outsideRegions: true } : member } : {}) };
}

function memberOf(said: Correction): Member | undefined {
  return 'member' in said ? said.member : undefined;
}
