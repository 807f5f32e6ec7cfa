/** Which cells are marked, and with what: the finding that stands in the cell, or one that the cell follows from. */
import { standingOf } from '../../core/accepted';
import type { CellRef } from '../../core/address';
import type { Choices, Finding, Severity } from '../../core/model';

export interface Mark {
  /** The one that is told and opened; a cell may have several. */
  readonly finding: Finding;
  /** How many the cell has. */
  readonly count: number;
  /** Set where the fault is elsewhere: what is followed here, in words. */
  readonly follows?: string;
  /** The user lets it stand. */
  readonly isAccepted: boolean;
}

/** The marks of a sheet by `placeKey`. */
export type SheetMarks = ReadonlyMap<string, Mark>;

export function placeKey({ row, column }: Pick<CellRef, 'row' | 'column'>): string {
  return `${row}:${column}`;
}

const weight: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };

/** By the sheet's name. What is open goes before what is accepted, a fault of its own before what follows from another, the graver before the lighter. */
export function marksBySheet(findings: readonly Finding[], choices: Choices): ReadonlyMap<string, SheetMarks> {
  const sheets = new Map<string, Map<string, Mark>>();
  const put = (cell: CellRef, mark: Omit<Mark, 'count'>): void => {
    const sheet = sheets.get(cell.sheet) ?? new Map<string, Mark>();
    const key = placeKey(cell);
    const held = sheet.get(key);
    const count = (held?.count ?? 0) + 1;
    sheets.set(cell.sheet, sheet.set(key, { ...(held && rank(held) >= rank(mark) ? held : mark), count }));
  };
  for (const finding of findings) {
    const isAccepted = standingOf(finding, choices).is === 'accepted';
    put(finding.cell, { finding, isAccepted });
    for (const { cell, label } of finding.consequences) put(cell, { finding, isAccepted, follows: label });
  }
  return sheets;
}

function rank({ finding, follows, isAccepted }: Omit<Mark, 'count'>): number {
  return weight[finding.severity] + (follows === undefined ? 10 : 0) + (isAccepted ? 0 : 100);
}
