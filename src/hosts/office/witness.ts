/**
 * Whether the user has inserted or deleted rows or columns since a write: Excel has then moved the addresses in our formulas, and those that
 * an undo would put back, saved as text, would point at other cells. The formulas that reach furthest on each sheet are the witnesses.
 */
import type { Cell, FormulaPart, OwnKind, Plan } from '../../core/model';
import type { OwnNames } from '../../core/plan/formula-text';
import { bare, formulaText } from '../../core/plan/formula-text';
import type { Work } from '../slices';
import type { NameNow } from './renamed';
import { renamed } from './renamed';

export interface Witness {
  readonly kind: OwnKind;
  /** The user's sheet that it points at, by its name then. */
  readonly sheet: string;
  readonly formula: string;
}

/** For each of the user's sheets, what points furthest down and furthest right; formulas that point at our sheets too may change for other reasons. */
export function* witnessesOf(plan: Plan, ownName: OwnNames): Work<readonly Witness[]> {
  const furthest = new Map<string, { readonly reach: number; readonly kind: OwnKind; readonly sheet: string; readonly formula: readonly FormulaPart[] }>();
  for (const { kind, cells } of plan.sheets) {
    for (const { content } of cells) {
      yield 1;
      if (content?.is !== 'formula' || content.formula.some((part) => typeof part !== 'string' && 'own' in part)) continue;
      for (const { sheet, bottom, right } of content.formula.flatMap(userRange)) {
        for (const [side, reach] of [['down', bottom], ['right', right]] as const) {
          const known = furthest.get(`${side} ${sheet}`);
          if (known && known.reach >= reach) continue;
          furthest.set(`${side} ${sheet}`, { reach, kind, sheet, formula: content.formula });
        }
      }
    }
  }
  return [...furthest.values()].map(({ kind, sheet, formula }) => ({ kind, sheet, formula: formulaText(formula, kind, ownName) }));
}

function userRange(part: FormulaPart) {
  return typeof part !== 'string' && 'user' in part ? [part.user] : [];
}

/** A sheet of ours and what stands in it. */
interface Standing {
  readonly kind: OwnKind;
  readonly cells: readonly Cell[];
}

/** The user's sheet whose cells have moved, by its name now; undefined where none has, as far as our sheets that stand can tell. */
export function* movedSheet(witnesses: readonly Witness[], own: readonly Standing[], nameNow: NameNow): Work<string | undefined> {
  const standing = new Map<OwnKind, ReadonlySet<string>>();
  for (const { kind, cells } of own) standing.set(kind, yield* formulasIn(cells));
  const moved = witnesses.find(({ kind, sheet, formula }) => {
    if (nameNow(sheet) === undefined) return false; // The sheet is gone: what pointed at it becomes #REF!, as in Excel.
    const formulas = standing.get(kind);
    // Under its old name where the sheet was renamed in the midst of the write: that is broken, and not moved.
    return formulas !== undefined && !formulas.has(bare(renamed(formula, nameNow))) && !formulas.has(bare(formula));
  });
  return moved && (nameNow(moved.sheet) ?? moved.sheet);
}

function* formulasIn(cells: readonly Cell[]): Work<ReadonlySet<string>> {
  const formulas = new Set<string>();
  for (const { formula } of cells) {
    if (formula !== undefined) formulas.add(bare(formula));
    yield 1;
  }
  return formulas;
}
