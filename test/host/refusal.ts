/** What Excel answers when it refuses an action: the code that office.js hands on as `error.code`. */
export type Code =
  | 'AccessDenied' | 'ApiNotFound' | 'Conflict' | 'FormulaLengthExceedsLimit' | 'GeneralException' | 'InsertDeleteConflict'
  | 'InvalidArgument' | 'InvalidOperation' | 'InvalidReference' | 'ItemAlreadyExists' | 'ItemNotFound' | 'MergedRangeConflict'
  | 'OperationCellsExceedLimit' | 'RangeExceedsLimit' | 'UnsupportedOperation'
  /** Not one of Excel's: the table of members has no such line. A test that meets it is to add the line, or to correct its product. */
  | 'NotInTheInMemoryExcel';

/** An action that Excel refuses. The batch stops there; what was done before it stays. */
export class Refusal extends Error {
  constructor(readonly code: Code, message = '') {
    super(message === '' ? code : message);
  }
}

/** @throws Refusal always */
export function refuse(code: Code, message?: string): never {
  throw new Refusal(code, message);
}
