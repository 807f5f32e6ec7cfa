/** What a row is about, once it is understood. */
import type { Concept, Member, RowRole } from '../model';
import type { Section } from './terms';

export interface About {
  readonly concept: Concept;
  readonly role: RowRole;
  readonly confidence: number;
  readonly member?: Member;
  readonly section?: Section;
}
