/** What the page and the worker say to each other. */
import type { Choices } from '../../core/model';
import type { WriteAbout } from '../../hosts/workbook';
import type { Stage } from './engine';
import type { Piece } from './wire';

/** What is large and kept in the worker between questions: the file, what was read, what is planned. */
export type Held = 'bytes' | 'read' | 'plan';

export type Question =
  | { readonly is: 'read'; readonly name: string }
  | { readonly is: 'analyse'; readonly choices: Choices }
  | { readonly is: 'write'; readonly about: WriteAbout }
  | { readonly is: 'clean' };

/** To the worker: what it is to keep, in pieces, and the questions about it. */
export type ToWorker =
  | { readonly is: 'keep'; readonly held: Held; readonly piece: Piece; readonly last: boolean }
  | { readonly is: 'question'; readonly question: Question };

/** From the worker: the answer in pieces, or what was thrown. */
export type FromWorker =
  | { readonly is: 'at'; readonly stage: Stage }
  | { readonly is: 'piece'; readonly piece: Piece; readonly last: boolean }
  | { readonly is: 'thrown'; readonly message: string; readonly stack: string };
