/** Which cells are marked, and with what: the finding that stands in the cell, or one that the cell follows from. */
import type { CellRef } from '../../core/address';
import type { Finding, Severity } from '../../core/model';

export interface Mark {
  /** The one that is told and opened; a cell may have several. */
  readonly finding: Finding;
  /** How many the cell has. */
  readonly count: number;
  /** Set where the fault is elsewhere: what is followed here, in words. */
  readonly follows?: string;
}

/** The marks of a sheet by `placeKey`. */
export type SheetMarks = ReadonlyMap<string, Mark>;

export function placeKey({ row, column }: Pick<CellRef, 'row' | 'column'>): string {
  return `${row}:${column}`;
}

const weight: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };

/** By the sheet's name. A fault of its own goes before what follows from another, the graver before the lighter. */
export function marksBySheet(findings: readonly Finding[]): ReadonlyMap<string, SheetMarks> {
  const sheets = new Map<string, Map<string, Mark>>();
  const put = (cell: CellRef, mark: Omit<Mark, 'count'>): void => {
    const sheet = sheets.get(cell.sheet) ?? new Map<string, Mark>();
    const key = placeKey(cell);
    const held = sheet.get(key);
    const count = (held?.count ?? 0) + 1;
    sheets.set(cell.sheet, sheet.set(key, { ...(held && rank(held) >= rank(mark) ? held : mark), count }));
  };
  for (const finding of findings) {
    put(finding.cell, { finding });
    for (const { cell, label } of finding.consequences) put(cell, { finding, follows: label });
  }
  return sheets;
}

function rank({ finding, follows }: Pick<Mark, 'finding' | 'follows'>): number {
  return weight[finding.severity] + (follows === undefined ? 10 : 0);
}
