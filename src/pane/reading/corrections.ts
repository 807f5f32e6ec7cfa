/** Corrections among the user's choices: one a row. */
import type { Choices, Correction, RowKey } from '../../core/model';
import type { Session } from '../session/session';

export function withCorrection({ corrections }: Choices, row: RowKey, correction: Correction): Choices {
  return { corrections: { ...corrections, [row]: correction } };
}

/** Takes one back; with the last of them the choice itself. */
export function withoutCorrection(session: Session, { corrections = {} }: Choices, row: RowKey): void {
  const left = Object.fromEntries(Object.entries(corrections).filter(([key]) => key !== row));
  if (Object.keys(left).length === 0) session.forget('corrections');
  else session.answer({ corrections: left });
}
