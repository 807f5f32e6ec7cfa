/** A value that is replaced whole at every change, and those who want to hear of it. */
import { useSyncExternalStore } from 'react';

/** What views may do with a store: read it and be told of changes. */
export interface Readable<T> {
  /** The same object until something changes. */
  readonly current: () => T;
  readonly subscribe: (listener: () => void) => () => void;
}

export class Store<T> implements Readable<T> {
  private readonly listeners = new Set<() => void>();

  constructor(private value: T) {}

  readonly current = (): T => this.value;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  replace(value: T): void {
    this.value = value;
    for (const listener of this.listeners) listener();
  }
}

/** What stands in the store, in a view that is drawn again when it changes. */
export function useStore<T>({ subscribe, current }: Readable<T>): T {
  return useSyncExternalStore(subscribe, current, current);
}
