/** What the self-test must know and do that no host of the product does: how a cell looks, the user's hand, a clock. */
import type { CellRef } from '../../core/address';

/** Which Excel this is. Nothing about the user or the file. */
export interface Surroundings {
  readonly host: string;
  readonly platform: string;
  readonly excel: string;
  /** Of numbers and dates. */
  readonly locale: string;
  /** Of the menus. */
  readonly display: string;
  /** Whether Excel computes by itself: "Automatic", "AutomaticExceptTables" or "Manual". */
  readonly calculation: string;
  readonly engine: string;
  /** "ExcelApi 1.17", the highest of each set. */
  readonly sets: readonly string[];
}

/** A cell as it stands in the workbook, in en-US form but for the text. */
export interface Looked {
  readonly value: string | number | boolean;
  /** With a leading "=" where it is one, else the value as text. */
  readonly formula: string;
  readonly format: string;
  /** As the user sees it; absent where there is nobody to show it to. */
  readonly text?: string;
}

export interface Probe {
  surroundings(): Promise<Surroundings>;
  /** In the order asked for, in one call. */
  look(cells: readonly CellRef[]): Promise<readonly Looked[]>;
  /** The user's hand: fills a cell with a text, or empties it. */
  type(cell: CellRef, text: string): Promise<void>;
  /** The user's hand: renames a sheet. Through Excel's interface it clears undo, so the product itself never does it. */
  rename(from: string, to: string): Promise<void>;
  /** The cell that is selected. */
  selected(): Promise<CellRef>;
  /** Fills the cells one by one, in one group of Excel's undo; "absent" where Excel is too old for groups. */
  typeTogether(cells: readonly CellRef[], text: string): Promise<'done' | 'absent'>;
  /** Calls of context.sync since the page was opened: the library sends no request for one that has nothing to send. */
  syncs(): number;
  /** Milliseconds since some fixed moment. */
  clock(): number;
  /** The work's own end, or a failure "timed-out" when it has none for a minute: Excel may never answer. */
  within<T>(work: Promise<T>): Promise<T>;
  /** Waits until it holds, or some seconds have passed. */
  until(holds: () => boolean): Promise<boolean>;
}
