/** What if: changes over the present, and what they give. */
export { applied } from './apply';
export { compared, difference } from './compare';
export { seek } from './goal';
export type * from './goal-model';
export { recallScenario, rememberScenario } from './decoder';
export { labelOf, withRowKeys } from './row-names';
export type * from './model';
export { turned } from './verdicts';
export { paying } from './members';
