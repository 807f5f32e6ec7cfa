/** Long work that may be laid aside between its pieces: done at once where nobody waits, in slices where a page must stay alive. */

/** Work that can be laid aside after each piece. The number says about how many cells the piece is worth. */
export type Work<T> = Generator<number, T, undefined>;

/** About as many cells as are done before the next pause: a few milliseconds, also on a slow machine. */
const most = 500;

/** The work, done to its end without a pause. */
export function atOnce<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Counts what is done, whoever does it, and pauses when it has become much. */
export class Slices {
  private pieces = 0;

  /** @param pause over when all else that waits for the page has had its turn */
  constructor(private readonly pause: () => Promise<void>) {}

  /** The work, done with pauses. */
  async whole<T>(work: Work<T>): Promise<T> {
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
      this.pieces += step.value;
      if (this.pieces >= most) await this.after(0);
    }
  }

  /** To be waited for after a piece that is no `Work`. */
  async after(pieces: number): Promise<void> {
    this.pieces += pieces;
    if (this.pieces < most) return;
    this.pieces = 0;
    await this.pause();
  }
}

/** What stands where, by "row:column"; the last where there are several. */
export function* byPlace<T extends { readonly row: number; readonly column: number }>(cells: Iterable<T>): Work<Map<string, T>> {
  const places = new Map<string, T>();
  for (const cell of cells) {
    places.set(`${cell.row}:${cell.column}`, cell);
    yield 1;
  }
  return places;
}
