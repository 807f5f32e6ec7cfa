/** What each action does to the user's undo in real Excel, as far as Microsoft's documents and issues tell (`platform.md`). */
import type { Thing } from './thing';

export type Effect = 'neutral' | 'undoable' | 'clears';

export interface Undone {
  readonly member: string;
  readonly effect: Effect;
}

export type Shape = 'windows' | 'web';

/** What using the member this way does. */
export function effectOf({ kind }: Thing, member: string, how: 'read' | 'set' | 'call', shape: Shape): Effect {
  if (kind.clears?.includes(member) || (shape === 'windows' && how !== 'read' && kind.clearsOnWindows?.includes(member))) return 'clears';
  if (how === 'read' || kind.outsideUndo || kind.harmless?.includes(member)) return 'neutral';
  return how === 'set' || !/^(Get|_|Load)/.test(member) ? 'undoable' : 'neutral';
}
