/** How the command speaks, and how it ends. */
import type { Outcome } from '../hosts/workbook';
import type { CommandWords } from './words';

export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Local time, "2026-11-25 09:30". */
  readonly now: () => string;
  readonly version: string;
}

/** The exit statuses of the contract. */
export const status = { clean: 0, errorsFound: 1, fileTrouble: 2, misuse: 64 } as const;
export type Status = (typeof status)[keyof typeof status];

/** Ends the command early: what to say on stderr, and the status. */
export interface Stop {
  readonly is: 'stop';
  readonly status: Status;
  readonly sentences: readonly string[];
}

export function trouble(outcome: Extract<Outcome<never>, { is: 'trouble' }>, words: CommandWords): Stop {
  return { is: 'stop', status: status.fileTrouble, sentences: [words.trouble(outcome)] };
}

export function stop({ status: code, sentences }: Stop, terminal: Terminal): Status {
  say(sentences, terminal);
  return code;
}

export function say(sentences: readonly string[], terminal: Terminal): void {
  for (const sentence of sentences) terminal.err(`samrakna: ${sentence}\n`);
}
