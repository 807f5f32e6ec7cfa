/** A line to Excel for writing: what is gathered is sent before it grows past a megabyte. */
import type { Work } from '../slices';
import type { Link } from './run';

const most = 900_000;
/** What so many bytes of a request are worth, in cells. */
const bytesOfPiece = 40;

export class Writer {
  private gathered = 0;

  constructor(private readonly link: Link) {}

  get context(): Excel.RequestContext {
    return this.link.context;
  }

  /** Long work in slices, between what is gathered. */
  sliced<T>(work: Work<T>): Promise<T> {
    return this.link.sliced(work);
  }

  /** To be called before something is added to the request. @param bytes about what it takes, an upper bound */
  async room(bytes: number): Promise<void> {
    if (this.gathered > 0 && this.gathered + bytes > most) await this.send();
    this.gathered += bytes;
    await this.link.worked(Math.ceil(bytes / bytesOfPiece));
  }

  /** Sends what has been gathered. */
  async send(): Promise<void> {
    this.gathered = 0;
    await this.link.sync();
  }
}

/** What one command with short arguments takes in a request. */
export const bytesOfCommand = 250;
/** What it takes to name a range and do one thing with it: the library sends three commands. */
export const bytesOfRange = 600;
