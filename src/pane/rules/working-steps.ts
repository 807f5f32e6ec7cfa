/** A working as it is told: each step with what it is and what it stands on, without the steps that change nothing. */
import { address, type CellRef } from '../../core/address';
import type { Called, Working } from '../../core/model';
import { workingFigure } from '../../text/answer-table';
import type { Unit } from '../../core/money';
import { inUnit } from '../../text/numbers';
import type { Words } from '../parts/words';

type Said = Pick<Words, 'pane' | 'language' | 'stepName' | 'parameterName'> & {
  /** The unit in which amounts are told, where it is not kronor. */
  readonly unit?: Unit | undefined;
};

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
export function stepOf(working: Working, inner: boolean, words: Said): WorkingStep {
  const told = plain(working);
  const parts = partsOf(told);
  return { value: figureOf(told.value, words), said: saidOf(told, parts, words), ...(told.is === 'cell' ? { cell: told.cell } : {}), parts, folded: inner && told.is === 'plus' };
}

/** Times one is the amount itself, and so is a sum of one when parts of nothing are left out; the name of the sum is kept. */
function plain(working: Working): Working {
  if (working.is !== 'times' && working.is !== 'plus') return working;
  const [only, ...others] = partsOf(working);
  if (!only || others.length > 0) return working;
  const alone = plain(only);
  return working.called && isStep(alone) && !alone.called ? { ...alone, called: working.called } : alone;
}

function isStep(working: Working): working is Extract<Working, { readonly called?: Called }> {
  return working.is === 'plus' || working.is === 'minus' || working.is === 'times' || working.is === 'over';
}

function partsOf(working: Working): readonly Working[] {
  switch (working.is) {
    case 'cell':
    case 'parameter':
      return [];
    case 'rounded':
    case 'unsigned':
    case 'shortfall':
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

function figureOf(value: Working['value'], { language, unit }: Said): string {
  return value.is === 'money' && unit ? inUnit(value, unit, language) : workingFigure(value, language);
}

function saidOf(working: Working, parts: readonly Working[], words: Said): string {
  const { pane, stepName, parameterName } = words;
  const name = 'called' in working && working.called ? stepName(working.called) : '';
  const figures = (between: string) => `${name} = ${parts.map(({ value }) => figureOf(value, words)).join(between)}`.trimStart();
  switch (working.is) {
    case 'cell': {
      const { label, cell, instead } = working;
      return instead ? pane.tree.instead(label, address(cell), figureOf(instead, words)) : `${label} (${address(cell)})`;
    }
    case 'parameter': {
      const { act, paragraph } = working.source ?? {};
      return act === undefined ? parameterName(working.name) : `${parameterName(working.name)} (${[act, paragraph].filter(Boolean).join(', ')})`;
    }
    case 'rounded': return working.to === 'none' ? pane.tree.exact : pane.tree.rounded(working.to);
    case 'rounded-total': return pane.tree.roundedTotal(figureOf(working.tolerance, words));
    case 'unsigned': return pane.tree.unsigned;
    case 'shortfall': return pane.tree.shortfall(figureOf(working.tolerance, words));
    case 'plus': return name === '' ? pane.tree.plus(parts.length) : pane.tree.named(name, parts.length);
    case 'times': return figures(' × ');
    case 'over': return figures(' / ');
    case 'minus': return parts.length < working.of.length ? pane.tree.turned : figures(' − ');
  }
}
