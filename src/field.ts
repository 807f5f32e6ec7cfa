/** The field of samordningsförbund in one language: what the pane and the command hand to the engine. */
import type { Field } from './core/field';
import { rules } from './rules';
import { terms } from './terms';
import { planEn } from './text/plan.en';
import { planSv } from './text/plan.sv';

export type Language = 'sv' | 'en';

const words = { sv: planSv, en: planEn } as const;

/** The written sheets speak the language given; what is read is Swedish whatever the language. */
export function field(language: Language): Field {
  return { terms, rules, words: words[language] };
}
