/** State of a view that a reload brings back: as `useState`, kept in this browser for the workbook that is open. */
import { createContext, Fragment, useCallback, useContext, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useInExcel } from '../parts/in-excel';
import type { Opened } from '../session/session';
import { Keeping, type Scope } from './keeping';
import { passingPlace } from './place';

/** Where things are kept; handed down once by each page. */
export const KeepingContext = createContext(new Keeping(passingPlace()));
const BookContext = createContext<Scope>('book:');

interface Props {
  readonly opened: Opened;
  readonly children: ReactNode;
}

/** Everything inside keeps its state under the workbook that is open, and begins anew with another; in Excel that is the same one as long as the pane is, whatever it is renamed to. */
export function KeptOfBook({ opened: { name, sample, read }, children }: Props): ReactNode {
  const now = bookScope(name, sample, read.snapshot.sheets.map((sheet) => sheet.name));
  const [first] = useState(now);
  const scope = useInExcel() ? first : now;
  return <BookContext value={scope}><Fragment key={scope}>{children}</Fragment></BookContext>;
}

/** The same workbook by its name and the names of its sheets, neither of which can be read out of it. */
export function bookScope(name: string, sample: boolean, sheets: readonly string[]): Scope {
  return sample ? 'book:sample' : `book:${hash([name, ...sheets].join('\n'))}`;
}

/** Where the state of the workbook that is open is kept, for what is kept without being drawn. */
export function useKeptPlace(): { readonly keeping: Keeping; readonly scope: Scope } {
  return { keeping: useContext(KeepingContext), scope: useContext(BookContext) };
}

/** @param is tells what was kept from anything else that may stand there: `isText`, `isOneOf(…)`, … */
export function useKept<T>(name: string, initial: T, is: (kept: unknown) => kept is T): readonly [value: T, keep: (value: T) => void] {
  return useKeptIn(useContext(BookContext), name, initial, is);
}

/** The same whatever workbook is open. */
export function useKeptOfReader<T>(name: string, initial: T, is: (kept: unknown) => kept is T): readonly [value: T, keep: (value: T) => void] {
  return useKeptIn('reader', name, initial, is);
}

function useKeptIn<T>(scope: Scope, name: string, initial: T, is: (kept: unknown) => kept is T): readonly [value: T, keep: (value: T) => void] {
  const keeping = useContext(KeepingContext);
  const now = (): unknown => keeping.value(scope, name);
  const kept = useSyncExternalStore(keeping.subscribe, now, now);
  const keep = useCallback((value: T) => { keeping.keep(scope, name, value); }, [keeping, scope, name]);
  return [is(kept) ? kept : initial, keep];
}

export const isText = (kept: unknown): kept is string => typeof kept === 'string';
export const isFlag = (kept: unknown): kept is boolean => typeof kept === 'boolean';
export const isNumber = (kept: unknown): kept is number => typeof kept === 'number';
export const isTexts = (kept: unknown): kept is readonly string[] => Array.isArray(kept) && kept.every(isText);
export const isOneOf = <T extends string>(values: readonly T[]) => (kept: unknown): kept is T => values.some((one) => one === kept);

/** FNV-1a, 32 bits. */
function hash(text: string): string {
  let mixed = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) mixed = Math.imul(mixed ^ text.charCodeAt(index), 0x01000193);
  return (mixed >>> 0).toString(36);
}
