/** A working as it is told: each step with what it is and what it stands on, without the steps that change nothing. */
import { address, type CellRef } from '../../core/address';
import type { Working } from '../../core/model';
import { workingFigure } from '../../text/answer-table';
import type { Words } from '../parts/words';

interface WorkingStep {
  readonly value: string;
  readonly said: string;
  /** Where the figure stands, if it was read from a cell. */
  readonly cell?: CellRef;
  readonly parts: readonly Working[];
  /** A sum within another step: told by its amount, opened when asked for. */
  readonly folded: boolean;
}

/** @param inner whether the step stands within another. */
export function stepOf(working: Working, inner: boolean, words: Pick<Words, 'pane' | 'language'>): WorkingStep {
  const told = plain(working);
  const parts = partsOf(told);
  return { value: workingFigure(told.value, words.language), said: saidOf(told, parts, words), ...(told.is === 'cell' ? { cell: told.cell } : {}), parts, folded: inner && told.is === 'plus' };
}

/** Times one is the amount itself, and so is a sum of one when parts of nothing are left out. */
function plain(working: Working): Working {
  if (working.is !== 'times' && working.is !== 'plus') return working;
  const [only, ...others] = partsOf(working);
  return only && others.length === 0 ? plain(only) : working;
}

function partsOf(working: Working): readonly Working[] {
  switch (working.is) {
    case 'cell':
    case 'parameter':
      return [];
    case 'rounded':
    case 'unsigned':
      return [working.of];
    case 'rounded-total':
    case 'over':
      return working.of;
    case 'plus':
      return kept(working.of, isNothing);
    case 'times':
      return kept(working.of, isAll);
    case 'minus': {
      const [from, ...less] = working.of;
      return isNothing(from) ? less : working.of;
    }
  }
}

/** The parts that have an effect; all of them where none has. */
function kept(parts: readonly Working[], idle: (part: Working) => boolean): readonly Working[] {
  const left = parts.filter((part) => !idle(part));
  return left.length === 0 ? parts : left;
}

/** Given, not read, and without effect in a sum. */
function isNothing({ is, value }: Working): boolean {
  return is === 'parameter' && value.isZero();
}

/** Given, not read, and without effect in a product. */
function isAll({ is, value }: Working): boolean {
  return is === 'parameter' && value.is === 'share' && value.inPercent() === '100';
}

function saidOf(working: Working, parts: readonly Working[], { pane, language }: Pick<Words, 'pane' | 'language'>): string {
  const figures = (between: string) => `= ${parts.map(({ value }) => workingFigure(value, language)).join(between)}`;
  switch (working.is) {
    case 'cell': return `${working.label} (${address(working.cell)})`;
    case 'parameter': return working.source ? `${working.name} (${[working.source.act, working.source.paragraph].filter(Boolean).join(', ')})` : working.name;
    case 'rounded': return working.to === 'none' ? pane.working.exact : pane.working.rounded(working.to);
    case 'rounded-total': return pane.working.roundedTotal(workingFigure(working.tolerance, language));
    case 'unsigned': return pane.working.unsigned;
    case 'plus': return pane.working.plus(parts.length);
    case 'times': return figures(' × ');
    case 'over': return figures(' / ');
    case 'minus': return parts.length < working.of.length ? pane.working.turned : figures(' − ');
  }
}
