/** How the office host says no: thrown deep inside, made an Outcome by `run.ts`. Never seen outside `office/`. */
import type { Outcome, Trouble } from '../workbook';

export class Stopped extends Error {
  constructor(readonly trouble: Trouble, readonly detail?: string) {
    super(detail === undefined ? trouble : `${trouble}: ${detail}`);
  }

  /** The outcome that it is seen as. */
  get outcome(): Extract<Outcome<never>, { readonly is: 'trouble' }> {
    return { is: 'trouble', trouble: this.trouble, ...(this.detail === undefined ? {} : { detail: this.detail }) };
  }
}

/** Errors of the library's own that only a mistake in the program gives: they go on up. */
const bugs = new Set(['PropertyNotLoaded', 'ValueNotLoaded', 'RunMustReturnPromise', 'InvalidObjectPath', 'InvalidRequestContext', 'CannotUpdateReadOnlyProperty']);

/** Codes of Office.js, never its messages, which come in the user's language. */
const troubles: Readonly<Record<string, Trouble>> = {
  InvalidOperationInCellEditMode: 'cell-being-edited',
  ActivityLimitReached: 'throttled',
  TooManyRequests: 'throttled',
  InvalidOrTimedOutSession: 'timed-out',
  Timeout: 'timed-out',
  ConnectionFailure: 'connection-lost',
  HostRestartNeeded: 'connection-lost',
  AccessDenied: 'access-denied',
  RequestPayloadSizeLimitExceeded: 'too-much-at-once',
  ResponsePayloadSizeLimitExceeded: 'too-much-at-once',
  OperationCellsExceedLimit: 'too-much-at-once',
  RangeExceedsLimit: 'too-much-at-once',
  ServiceNotAvailable: 'busy',
  RequestAborted: 'busy',
  Conflict: 'busy',
  InactiveWorkbook: 'busy',
  WriteNotSupportedWhenModalDialogOpen: 'busy',
  ApiNotFound: 'excel-too-old',
  ApiNotAvailable: 'excel-too-old',
  NotImplemented: 'excel-too-old',
  UnsupportedFeature: 'excel-too-old',
  ItemNotFound: 'changed-since-read',
  InvalidReference: 'changed-since-read',
  InvalidSelection: 'no-cells-marked',
};

/** The refusal that an error stands for; undefined for a bug, which is to be thrown on. */
export function stopped(problem: unknown): Stopped | undefined {
  if (problem instanceof Stopped) return problem;
  const code = problem instanceof Error && 'code' in problem && typeof problem.code === 'string' ? problem.code : undefined;
  if (code === undefined || bugs.has(code)) return undefined;
  const trouble = troubles[code];
  return trouble === undefined ? new Stopped('excel-failed', code) : new Stopped(trouble);
}
