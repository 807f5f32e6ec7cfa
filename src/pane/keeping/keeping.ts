/** What the reader left and finds again: of the reader (language, first run) and of each workbook (view, filters, last check). Values are plain JSON. */
import type { Place } from './place';

/** Of the reader, or of a workbook by its id. */
export type Scope = 'reader' | `book:${string}`;

const prefix = 'samrakna:';
/** The workbooks that something is kept of, latest first. */
const booksKey = `${prefix}books`;
const mostBooks = 20;

export class Keeping {
  private readonly values = new Map<string, unknown>();
  /** What has been forgotten is not kept again as long as the page is open, though it goes on in its memory. */
  private readonly forgotten = new Set<string>();
  private readonly listeners = new Set<() => void>();

  constructor(private readonly place: Place) {}

  get lasts(): boolean {
    return this.place.lasts;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The same object until something else is kept under the name; undefined where nothing is, or nothing that can be read. */
  value(scope: Scope, name: string): unknown {
    const key = keyOf(scope, name);
    if (!this.values.has(key)) this.values.set(key, parsed(this.place.read(key)));
    return this.values.get(key);
  }

  keep(scope: Scope, name: string, value: unknown): void {
    const key = keyOf(scope, name);
    this.values.set(key, value);
    if (!this.forgotten.has(scope)) {
      this.place.write(key, JSON.stringify(value));
      if (scope !== 'reader') this.touch(scope);
    }
    this.tell();
  }

  /** Everything that is kept of a workbook. */
  forget(scope: Scope): void {
    this.forgotten.add(scope);
    this.removeKept(keyOf(scope, ''));
  }

  /** Everything that is kept of any workbook; the reader's own choices stay. */
  forgetBooks(): void {
    for (const key of this.values.keys()) this.forgotten.add(key.slice(prefix.length, key.lastIndexOf(':')));
    this.forgotten.delete('reader');
    this.removeKept(`${prefix}book`);
  }

  private removeKept(start: string): void {
    for (const key of this.place.keys()) if (key.startsWith(start)) this.place.remove(key);
  }

  private touch(scope: Scope): void {
    const known = parsed(this.place.read(booksKey));
    const books: unknown[] = Array.isArray(known) ? known : [];
    if (books[0] === scope) return;
    const latest = [scope, ...books.filter((one) => one !== scope && typeof one === 'string')];
    for (const old of latest.splice(mostBooks)) this.removeKept(`${prefix}${String(old)}:`);
    this.place.write(booksKey, JSON.stringify(latest));
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

function keyOf(scope: Scope, name: string): string {
  return `${prefix}${scope}:${name}`;
}

/** What is kept may be older than the program, or somebody else's. */
function parsed(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}
