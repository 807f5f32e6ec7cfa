/** The scenarios of a workbook, kept in this browser for it: which there are, which is shown, and how they are changed. */
import { useMemo, useState } from 'react';
import type { Change, Scenario, What } from '../../core/model';
import { useKept } from '../keeping/use-kept';
import { isKept, type Kept } from './kept-scenarios';
import type { WhatifWords } from './whatif-words';

const nothing: Kept = { scenarios: [], shown: 0 };

/** What can be taken back until something else is changed. */
interface Taken {
  readonly what: { readonly is: 'change' } | { readonly is: 'scenario'; readonly name: string };
  readonly before: Kept;
}

export interface Scenarios {
  /** There is always one to put changes in. */
  readonly all: readonly Scenario[];
  readonly shown: number;
  readonly current: Scenario;
  readonly taken?: Taken['what'];
  readonly show: (index: number) => void;
  readonly create: () => void;
  readonly copy: () => void;
  readonly remove: () => void;
  readonly describe: (about: Partial<Pick<Scenario, 'name' | 'proposedBy' | 'why'>>) => void;
  readonly add: (what: What) => void;
  readonly turn: (change: Change, on: boolean) => void;
  readonly removeChange: (change: Change) => void;
  readonly undo: () => void;
}

export function useScenarios({ scenarios: words }: WhatifWords): Scenarios {
  const [kept, keep] = useKept<Kept>('scenarios', nothing, isKept);
  const [taken, setTaken] = useState<Taken>();
  const first = useMemo((): Scenario => ({ name: words.unnamed(1), changes: [] }), [words]);
  const all = useMemo(() => (kept.scenarios.length > 0 ? kept.scenarios : [first]), [kept.scenarios, first]);
  const shown = Math.min(kept.shown, all.length - 1);
  const current = all[shown] ?? first;
  const put = (next: Kept): void => {
    setTaken(undefined);
    keep(next);
  };
  const replace = (scenario: Scenario): void => { put({ scenarios: all.map((one, index) => (index === shown ? scenario : one)), shown }); };
  const insert = (scenario: Scenario): void => { put({ scenarios: [...all, scenario], shown: all.length }); };
  const change = (how: (changes: readonly Change[]) => readonly Change[]): void => { replace({ ...current, changes: how(current.changes) }); };
  return {
    all, shown, current, ...(taken && { taken: taken.what }),
    show: (index) => { put({ scenarios: kept.scenarios, shown: index }); },
    create: () => { insert({ name: freeName(words.unnamed, all), changes: [] }); },
    copy: () => { insert({ ...current, name: words.copyOf(current.name) }); },
    remove: () => {
      put({ scenarios: all.filter((_, index) => index !== shown), shown: Math.max(0, shown - 1) });
      setTaken({ what: { is: 'scenario', name: current.name }, before: { scenarios: all, shown } });
    },
    describe: (about) => { replace(described({ ...current, ...about })); },
    add: (what) => { change((changes) => [...changes, { ...what, id: freeId(changes) }]); },
    turn: (one, on) => { change((changes) => changes.map((other) => (other.id === one.id ? turned(other, on) : other))); },
    removeChange: (one) => {
      change((changes) => changes.filter(({ id }) => id !== one.id));
      setTaken({ what: { is: 'change' }, before: { scenarios: all, shown } });
    },
    undo: () => { if (taken) put(taken.before); },
  };
}

function turned(change: Change, on: boolean): Change {
  const { off, ...rest } = change;
  return on ? rest : { ...rest, off: off ?? true };
}

/** Without what is empty. */
function described({ proposedBy, why, ...scenario }: Scenario): Scenario {
  return { ...scenario, ...(proposedBy && { proposedBy }), ...(why && { why }) };
}

function freeName(unnamed: (number: number) => string, all: readonly Scenario[]): string {
  const taken = new Set(all.map(({ name }) => name));
  let number = 1;
  while (taken.has(unnamed(number))) number += 1;
  return unnamed(number);
}

function freeId(changes: readonly Change[]): string {
  return String(Math.max(0, ...changes.map(({ id }) => Number(id)).filter(Number.isFinite)) + 1);
}
