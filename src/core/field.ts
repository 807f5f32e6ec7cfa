/** What core may not import and is handed: the words sheets use, the rules of the field, and the words of the written sheets. */
import type { Rule } from './compute/rule';
import type { PlanWords } from './plan/words';
import type { Terms } from './understand/terms';

export interface Field {
  readonly terms: Terms;
  readonly rules: readonly Rule[];
  readonly words: PlanWords;
}
