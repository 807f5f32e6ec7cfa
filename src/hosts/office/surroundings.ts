/** What the office host needs from outside: nothing is taken from globals. */

export interface Clock {
  /** Calls back once after so many milliseconds; the value cancels it. */
  after(milliseconds: number, then: () => void): () => void;
}

export interface Surroundings {
  readonly excel: typeof Excel;
  readonly office: typeof Office;
  readonly clock: Clock;
  /** Over when all else that waits for the page has had its turn: between the slices of long work. */
  readonly pause: () => Promise<void>;
  /** The line that stands on a sheet of ours after its first write has been undone. */
  readonly emptied: string;
  /** Told true when Excel has not answered for a second, most often for a cell that is being edited, and false when it goes on. */
  readonly onWaiting?: (waiting: boolean) => void;
  /** How long one request may take, in milliseconds: the library waits for ever. */
  readonly patience?: number;
}
