/** What has gone over the wire. */
import type { Undone } from './undo-log';

export interface Exchange {
  /** Counts from 1; the library's own clean-up and start-up requests are not counted and have 0. */
  readonly sync: number;
  readonly kind: 'sync' | 'clean-up' | 'start-up';
  readonly bytesIn: number;
  bytesOut: number;
  readonly actions: number;
  /** Whether the library said that it writes. */
  readonly writes: boolean;
  /** Where it was refused or struck by a fault. */
  error?: string;
}

export class Log {
  readonly exchanges: Exchange[] = [];
  readonly undo: Undone[] = [];
  /** "Range.Values" and the like, with how often each was used. */
  readonly members = new Map<string, number>();

  get syncs(): number {
    return this.exchanges.filter(({ kind }) => kind === 'sync').length;
  }

  get bytesIn(): number {
    return this.exchanges.reduce((sum, { bytesIn }) => sum + bytesIn, 0);
  }

  get bytesOut(): number {
    return this.exchanges.reduce((sum, { bytesOut }) => sum + bytesOut, 0);
  }

  /** The members that cleared the user's undo. */
  get cleared(): readonly string[] {
    return [...new Set(this.undo.filter(({ effect }) => effect === 'clears').map(({ member }) => member))];
  }

  /** Forgets everything, so that what follows is counted by itself. */
  reset(): void {
    this.exchanges.length = 0;
    this.undo.length = 0;
    this.members.clear();
  }
}
