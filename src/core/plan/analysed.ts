/** Everything a sheet may be made of. */
import type { Analysis } from '../analysis';
import type { Choices } from '../model';
import type { OwnKind, OwnSheet } from './model';
import type { Source } from './source';
import type { PlanWords } from './words';

export interface Analysed extends Omit<Analysis, 'reading' | 'unsummed'> {
  readonly source: Source;
  readonly choices: Choices;
  /** What the user has put into our sheet of the kind, by key; empty before the first writing. */
  readonly kept: (kind: OwnKind) => OwnSheet['kept'];
  readonly words: PlanWords;
  readonly about: { readonly version: string };
}
