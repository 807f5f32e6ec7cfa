/** What a host object remembers from one command to the next; gone when the pane is closed. */
import type { OwnKind, Snapshot } from '../../core/model';
import type { OwnCell } from '../own-cells';
import type { KeptByKind } from '../rests-on';
import type { RestoreContent } from './restore-content';

export interface Known {
  /** The workbook as it was last read, which every plan since then rests on. */
  asRead?: { readonly snapshot: Snapshot; readonly kept: KeptByKind };
  /** The last write: what each of its sheets must show. */
  written?: readonly WrittenSheet[];
  /** The restore point of the last write, also where it is too large to be stored. */
  restore?: { readonly token: string; readonly content: RestoreContent; /** The content as it is stored. */ readonly body: string };
  /** The restore point that stood in the workbook, unpacked. */
  unpacked?: { readonly body: string; readonly content: RestoreContent | undefined };
  /** A write that was sent and perhaps never came to anything: an undo must not take back the one before it. */
  unsure?: string;
  /** Names that Excel has refused, since a chart sheet has them: those are not among the worksheets. */
  readonly refusedNames: Set<string>;
  /** Our sheets, whose changes are no changes of the user's. */
  ownIds: ReadonlySet<string>;
  /** The user's sheets as last read: the only ones known for theirs while we make sheets of our own. */
  theirIds: ReadonlySet<string>;
}

interface WrittenSheet {
  readonly kind: OwnKind;
  readonly cells: readonly OwnCell[];
}
