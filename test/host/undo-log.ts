/** What each action does to the user's undo in real Excel, as far as Microsoft's documents and issues tell (`platform.md`). */
import type { Thing } from './thing';

export type Effect = 'neutral' | 'undoable' | 'clears';

export interface Undone {
  readonly member: string;
  readonly effect: Effect;
}

export type Shape = 'windows' | 'web';

/** Whether using the member this way changes the workbook. */
export function changes({ kind }: Thing, member: string, how: 'read' | 'set' | 'call'): boolean {
  return how !== 'read' && !kind.harmless?.includes(member) && (how === 'set' || !/^(Get|_|Load)/.test(member));
}

/** What using the member this way does. */
export function effectOf(thing: Thing, member: string, how: 'read' | 'set' | 'call', shape: Shape): Effect {
  const { kind } = thing;
  if (kind.clears?.includes(member) || (shape === 'windows' && how !== 'read' && kind.clearsOnWindows?.includes(member))) return 'clears';
  return kind.outsideUndo || !changes(thing, member, how) ? 'neutral' : 'undoable';
}
