/**
 * Whether the user has inserted or deleted rows or columns since a write: Excel has then moved the addresses in our formulas, and those that
 * an undo would put back, saved as text, would point at other cells. The formulas that reach furthest on each sheet are the witnesses.
 */
import type { FormulaPart, OwnKind, Plan } from '../../core/model';
import type { OwnNames } from '../../core/plan/formula-text';
import { bare, formulaText } from '../../core/plan/formula-text';
import type { NameNow } from './renamed';
import { renamed } from './renamed';
import type { OwnContent } from './seen';

export interface Witness {
  readonly kind: OwnKind;
  /** The user's sheet that it points at, by its name then. */
  readonly sheet: string;
  readonly formula: string;
}

/** For each of the user's sheets, what points furthest down and furthest right; formulas that point at our sheets too may change for other reasons. */
export function witnessesOf(plan: Plan, ownName: OwnNames): readonly Witness[] {
  const furthest = new Map<string, { readonly reach: number; readonly witness: Witness }>();
  for (const { kind, cells } of plan.sheets) {
    for (const { content } of cells) {
      if (content?.is !== 'formula' || content.formula.some((part) => typeof part !== 'string' && 'own' in part)) continue;
      for (const { sheet, bottom, right } of content.formula.flatMap(userRange)) {
        for (const [side, reach] of [['down', bottom], ['right', right]] as const) {
          const known = furthest.get(`${side} ${sheet}`);
          if (known && known.reach >= reach) continue;
          furthest.set(`${side} ${sheet}`, { reach, witness: { kind, sheet, formula: formulaText(content.formula, kind, ownName) } });
        }
      }
    }
  }
  return [...furthest.values()].map(({ witness }) => witness);
}

function userRange(part: FormulaPart) {
  return typeof part !== 'string' && 'user' in part ? [part.user] : [];
}

/** The user's sheet whose cells have moved, by its name now; undefined where none has, as far as our sheets that stand can tell. */
export function movedSheet(witnesses: readonly Witness[], own: readonly OwnContent[], nameNow: NameNow): string | undefined {
  const moved = witnesses.find(({ kind, sheet, formula }) => {
    if (nameNow(sheet) === undefined) return false; // The sheet is gone: what pointed at it becomes #REF!, as in Excel.
    const standing = own.find((one) => one.kind === kind);
    // Under its old name where the sheet was renamed in the midst of the write: that is broken, and not moved.
    const unmoved = new Set([bare(renamed(formula, nameNow)), bare(formula)]);
    return standing !== undefined && !standing.cells.some((cell) => cell.formula !== undefined && unmoved.has(bare(cell.formula)));
  });
  return moved && (nameNow(moved.sheet) ?? moved.sheet);
}
