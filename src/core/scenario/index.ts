/** What if: changes over the present, and what they give. */
export { applied } from './apply';
export { compared, difference } from './compare';
export { seek } from './goal';
export type * from './goal-model';
export type * from './model';
