/** What the engine makes of a workbook. */
import type { Answer, Finding, Question, Reading, Unsummed } from './model';

export interface Analysis {
  readonly reading: Reading;
  readonly findings: readonly Finding[];
  readonly answers: readonly Answer[];
  /** What the sheet cannot tell, in reading and in computing. */
  readonly questions: readonly Question[];
  /** What the user's corrections leave unchecked, in the order of the sheets. */
  readonly unsummed: readonly Unsummed[];
}
