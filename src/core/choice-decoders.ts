/** Decoders of what choices and changes have in common. */
import type { ChosenReadings, Convention, KeyKind } from './choices';
import { dayOf } from './compute/dates';
import { readingsOf } from './compute/readings';
import { known, oneOf, textLike, type Decoder } from './decoders';
import type { Rounding } from './money';

const keyKinds: readonly KeyKind[] = ['fasta-procent', 'befolkning', 'lika-bas-plus-befolkning', 'fjolarets-belopp', 'fria-belopp'];
const conventions: readonly Convention[] = ['whole-year', 'half-year', 'month', 'month-after', 'day'];
const roundings: readonly Rounding[] = ['none', '1', '100', '1000'];

export const keyKind = oneOf(keyKinds);
export const convention = oneOf(conventions);
export const rounding = oneOf(roundings);
export const amount = textLike('amount', /^-?\d+(\.\d+)?$/);
export const positive = textLike('amount', /^\d+(\.\d+)?$/);
export const date = textLike('date', /^\d{4}-\d{2}-\d{2}$/, (iso) => dayOf(iso) !== undefined);
export const filled = textLike('text', /\S/);

export const yes: Decoder<true> = (value, at, complain) => {
  if (value === true) return true;
  complain({ at, wanted: 'one-of', allowed: ['true'] });
  return undefined;
};

export const chosenReadings = known<ChosenReadings>({
  insatsandel: oneOf(readingsOf.insatsandel), overskott: oneOf(readingsOf.overskott), budgetram: oneOf(readingsOf.budgetram), kommunandelar: oneOf(readingsOf.kommunandelar),
});
