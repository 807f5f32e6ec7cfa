/** A correction of a row, as it is remembered: which fields it may have follows from its role, and a member from its concept. */
import type { Correction, PartConcept } from './choices';
import { isPart, otherConcepts, parties, resultConcepts, roles } from './corrections';
import { isObject, oneOf, record, textLike, type Complain, type Decoder } from './decoders';

type Contribution = Extract<Correction, { concept: 'medlemsbidrag' }>;
type Part = Exclude<Extract<Correction, { role: 'item' | 'total' }>, Contribution>;

const sign = oneOf(['turned'] as const);
const named = textLike('text', /\S/);
const roleOf = oneOf(roles);
const other = oneOf(otherConcepts);
const part: Decoder<PartConcept> = (value, at, complain) => {
  const found = other(value, at, complain);
  return found !== undefined && isPart(found) ? found : undefined;
};

export const correction: Decoder<Correction> = (value, at, complain) => {
  const role = isObject(value) ? roleOf(value.role, `${at}.role`, complain) : notAnObject(at, complain);
  switch (role) {
    case undefined: return undefined;
    case 'heading': case 'ratio': case 'note': return record({ role: oneOf([role]) })(value, at, complain);
    case 'result': return record<Extract<Correction, { role: 'result' }>>({ role: oneOf([role]), concept: oneOf(resultConcepts), sign }, ['sign'])(value, at, complain);
    case 'item': case 'total': {
      const contribution = isObject(value) && value.concept === 'medlemsbidrag';
      return contribution
        ? record<Contribution>({ role: oneOf([role]), concept: oneOf(['medlemsbidrag']), member: record({ name: named, party: oneOf(parties) }), sign }, ['member', 'sign'])(value, at, complain)
        : record<Part>({ role: oneOf([role]), concept: part, sign }, ['sign'])(value, at, complain);
    }
  }
};

function notAnObject(at: string, complain: Complain): undefined {
  complain({ at, wanted: 'object' });
}
