/** What the view Regler och andelar says, in English; see `rules.sv.ts`. */
import type { rulesSv } from './rules.sv';

export const rulesEn: typeof rulesSv = {
  rules: {
    heading: 'Rules and shares',
    onRequest: 'Example calculation under section 22 (Arbetsförmedlingen has no share under section 5)',
    none: 'No rule could be computed from what was read.',
    why: 'Why this number?',
    whyOf: (title, period) => `Why this number? ${title}, ${period}`,
    source: (source, read) => (read === undefined ? `Source: ${source}.` : `Source: ${source} (read ${read}).`),
  },

  working: {
    instead: (label, cell, printed) => `${label} (${cell}), as it should be: now it is ${printed}`,
    plus: (parts) => `the sum of ${parts} parts`,
    named: (name, parts) => `${name}: the sum of ${parts} parts`,
    shortfall: (tolerance) => `none where the difference is at most ${tolerance} (rounding), else the difference`,
    turned: 'with its sign turned',
    rounded: (step) => `rounded to whole ${step} kr so that the sum agrees`,
    exact: 'unrounded',
    unsigned: 'the amount without its sign',
    roundedTotal: (tolerance) => `the total as printed where it is at most ${tolerance} from its rounded parts, else the sum of the parts`,
  },
};
