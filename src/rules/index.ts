/** The rules of the field, in the order in which they are shown. */
import type { Rule } from '../core/compute/rule';
import { brist } from './brist';
import { budgetram } from './budgetram';
import { finansiering } from './finansiering';
import { forvaltningskostnader } from './forvaltningskostnader';
import { insatsandel } from './insatsandel';
import { kommunandelar } from './kommunandelar';
import { overskott } from './overskott';
import { tjansteuppdelning } from './tjansteuppdelning';

export { paminnelser } from './paminnelser';

export const rules: readonly Rule[] = [
  forvaltningskostnader, finansiering, kommunandelar, insatsandel, overskott, budgetram, brist, tjansteuppdelning,
];
