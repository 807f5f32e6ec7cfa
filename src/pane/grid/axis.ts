/**
 * The rows, or the columns, of a sheet as the grid lays them out one after the other: each row a line with a size. Hidden ones are folded
 * into one line that can be unfolded, and so are long runs of empty rows, which cannot.
 */

export interface Line {
  /** The row, or the first and the last of those that are folded. */
  readonly from: number;
  readonly to: number;
  readonly folded?: 'hidden' | 'empty';
}

/** A run of more empty rows than this is folded. */
const longestEmpty = 200;

interface Lines {
  /** The rows that have a cell, in order. */
  readonly used: Iterable<number>;
  /** How many empty ones follow the last. */
  readonly after: number;
  readonly hidden: ReadonlySet<number>;
  /** The first of each hidden run that the user has unfolded. */
  readonly unfolded: ReadonlySet<number>;
}

export function linesOf({ used, after, hidden, unfolded }: Lines): Line[] {
  const lines: Line[] = [];
  const upTo = (end: number): void => {
    for (let from = (lines.at(-1)?.to ?? 0) + 1; from <= end; from = (lines.at(-1)?.to ?? from) + 1) {
      let to = from;
      while (hidden.has(from) && hidden.has(to + 1)) to += 1;
      if (!hidden.has(from)) lines.push({ from, to });
      else if (unfolded.has(from)) for (let one = from; one <= to; one += 1) lines.push({ from: one, to: one });
      else lines.push({ from, to, folded: 'hidden' });
    }
  };
  let last = 0;
  for (const row of used) {
    const next = (lines.at(-1)?.to ?? 0) + 1;
    if (row - next > longestEmpty) lines.push({ from: next, to: row - 1, folded: 'empty' });
    upTo(row);
    last = row;
  }
  upTo(last + after);
  return lines;
}

/** The first and the last of a run of lines. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The lines are kept up to a multiple of this, so that the grid is not drawn anew for every pixel. */
const step = 8;

export class Axis {
  /** Where each line begins, in pixels, and where the last one ends. */
  private readonly starts: Float64Array;

  constructor(readonly lines: readonly Line[], size: (line: Line) => number) {
    this.starts = new Float64Array(lines.length + 1);
    lines.forEach((line, index) => { this.starts[index + 1] = this.start(index) + size(line); });
  }

  get total(): number {
    return this.start(this.lines.length);
  }

  start(index: number): number {
    return this.starts[index] ?? 0;
  }

  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  line(index: number): Line {
    const found = this.lines[Math.max(0, Math.min(index, this.lines.length - 1))];
    if (!found) throw new Error('an axis without lines');
    return found;
  }

  /** The line at so many pixels, the nearest where there is none. */
  at(offset: number): number {
    return this.search((index) => this.start(index) <= offset);
  }

  /** The line of a row, the last where the row is beyond it. */
  of(row: number): number {
    return this.search((index) => this.line(index).from <= row);
  }

  /** The lines that are in view, and some more at both ends. */
  inView(offset: number, extent: number): Span {
    const first = Math.floor(this.at(offset) / step) * step - step;
    const last = Math.ceil(this.at(offset + extent) / step) * step + step;
    return { first: Math.max(0, first), last: Math.min(last, this.lines.length - 1) };
  }

  /** How far to scroll so that the line is in view, from where it is now. */
  reach(index: number, offset: number, extent: number): number {
    const [start, end] = [this.start(index), this.start(index + 1)];
    if (start < offset) return start;
    return end > offset + extent ? Math.min(start, end - extent) : offset;
  }

  /** The last line for which it holds; it holds for the first ones and then no more. */
  private search(holds: (index: number) => boolean): number {
    let [low, high] = [0, this.lines.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (holds(middle)) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
