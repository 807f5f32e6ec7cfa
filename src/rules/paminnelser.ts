/** Dates of the law that no figure can show: reminders for the notes, not checks. The sentences stand in `text/rules.*.ts`. */
import type { Source } from '../core/model';
import { finsamlagen, redovisningslagen } from './sources';

interface Reminder {
  readonly id: 'budget-30-november' | 'arsredovisning-tre-manader' | 'uttrade-tre-ar';
  readonly sources: readonly [Source, ...Source[]];
}

export const paminnelser: readonly Reminder[] = [
  { id: 'budget-30-november', sources: [finsamlagen('23 §')] },
  { id: 'arsredovisning-tre-manader', sources: [finsamlagen('24 §'), redovisningslagen] },
  { id: 'uttrade-tre-ar', sources: [finsamlagen('27 §')] },
];
