/** The name each sheet of ours has, or is to have. */
import type { OwnKind, Plan } from '../../core/model';
import { freeName } from '../sheet-name';
import type { Survey } from './seen';

/** @param refused names that Excel has refused already */
export function sheetNames({ sheets: planned }: Pick<Plan, 'sheets'>, { sheets, own }: Pick<Survey, 'sheets' | 'own'>, refused: ReadonlySet<string>): Map<OwnKind, string> {
  const names = new Map<OwnKind, string>(own.map(({ kind, name }) => [kind, name]));
  const taken = [...sheets.map(({ name }) => name), ...refused];
  for (const { kind, name } of planned) {
    if (names.has(kind)) continue;
    const free = freeName(name, taken);
    names.set(kind, free);
    taken.push(free);
  }
  return names;
}
