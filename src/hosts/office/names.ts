/** The name each sheet of ours has, or is to have. */
import type { OwnKind, Plan } from '../../core/model';
import { freeName } from '../sheet-name';
import type { Survey } from './seen';

export function sheetNames({ sheets: planned }: Pick<Plan, 'sheets'>, { sheets, own }: Pick<Survey, 'sheets' | 'own'>): Map<OwnKind, string> {
  const names = new Map<OwnKind, string>(own.map(({ kind, name }) => [kind, name]));
  const taken = sheets.map(({ name }) => name);
  for (const { kind, name } of planned) {
    if (names.has(kind)) continue;
    const free = freeName(name, taken);
    names.set(kind, free);
    taken.push(free);
  }
  return names;
}
