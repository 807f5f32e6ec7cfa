/** Keeps the open workbook with its answers in this browser, as they change, and brings it back when the page is loaded anew. Never the sample. */
import { rememberChoices } from '../../core/remembered';
import type { FileSession } from '../session/file-session';
import type { Opened } from '../session/session';
import { type Readable, Store } from '../session/store';
import type { BookStore, KeptBook, KeptSaid } from './book-store';
import type { Keeping } from './keeping';
import { triesOf } from './faults';
import { bookScope } from './use-kept';

/** How things stand with what is open. */
type BookKept =
  | { readonly is: 'nothing' | 'kept' | 'forgotten' | 'refused' }
  /** @property at local time when it was left. */
  | { readonly is: 'resumed'; readonly at: string };

const longest = 30 * 24 * 60 * 60 * 1000;
/** So often the page may fail with a workbook before it is let go: one that the program fails on must not come back for ever. */
const mostTries = 2;

interface Clock {
  readonly now: () => string;
  readonly milliseconds: () => number;
}

export class BookKeeper {
  private readonly stands = new Store<BookKept>({ is: 'nothing' });
  readonly kept: Readable<BookKept> = this.stands;
  /** What is kept already, or is on its way to be. */
  private last: Opened | undefined;
  /** What was kept when the page was loaded, which may never be opened. */
  private left: KeptBook | undefined;
  /** Of the file that is kept. */
  private id = 0;
  private turn: Promise<void> = Promise.resolve();

  constructor(private readonly session: FileSession, private readonly books: BookStore, private readonly keeping: Keeping, private readonly clock: Clock) {}

  /** Opens what was open when the page was left. @returns whether there was anything */
  async resume(): Promise<boolean> {
    const book = await this.books.read().catch((refused: unknown) => this.refuse(refused));
    if (!book) return false;
    const tries = triesOf(this.keeping);
    if (this.clock.milliseconds() - book.since > longest || tries >= mostTries) {
      this.inTurn(() => this.books.forget());
      return false;
    }
    this.keeping.keep('reader', 'tries', tries + 1);
    this.left = book;
    this.session.open(book.name, book.bytes, { state: book.state });
    return true;
  }

  /** From now on what is opened is kept. */
  watch(): void {
    this.session.subscribe(() => { this.look(); });
  }

  /** What is open stays open and is kept no longer, until another is opened. */
  readonly forget = (): void => {
    const { opened } = this.session.current();
    if (opened) this.keeping.forget(bookScope(opened.name, opened.sample, opened.read.snapshot.sheets.map(({ name }) => name)));
    this.inTurn(() => this.books.forget());
    if (this.stands.current().is !== 'nothing') this.stands.replace({ is: 'forgotten' });
  };

  private look(): void {
    const { opened } = this.session.current();
    const before = this.last;
    if (!opened || opened === before) return;
    this.last = opened;
    if (before?.read.snapshot === opened.read.snapshot) {
      if (before.choices !== opened.choices && this.isKept()) {
        const said = this.said(opened);
        this.inTurn(() => this.books.keepSaid(said));
      }
      return;
    }
    const { left } = this;
    if (left && this.session.file()?.bytes === left.bytes) this.takeBack(left);
    else this.take(opened, before !== undefined);
  }

  /** What has just been brought back stands there already, and the page has come through it. */
  private takeBack({ id, at }: KeptBook): void {
    this.id = id;
    this.left = undefined;
    this.stands.replace({ is: 'resumed', at });
    this.keeping.keep('reader', 'tries', triesOf(this.keeping) - 1);
  }

  private take(opened: Opened, instead: boolean): void {
    const file = this.session.file();
    if (file) {
      if (this.stands.current().is !== 'refused') this.stands.replace({ is: 'kept' });
      this.keeping.keep('reader', 'tries', 0);
      this.id = this.clock.milliseconds();
      const [id, said] = [this.id, this.said(opened)];
      this.inTurn(() => this.books.keepFile({ id, ...file }, said));
    } else if (instead) {
      this.stands.replace({ is: 'nothing' });
      this.inTurn(() => this.books.forget());
    }
  }

  private isKept(): boolean {
    const { is } = this.stands.current();
    return is === 'kept' || is === 'resumed';
  }

  private said({ choices }: Opened): KeptSaid {
    return { id: this.id, state: rememberChoices(choices), at: this.clock.now(), since: this.clock.milliseconds() };
  }

  private inTurn(how: () => Promise<void>): void {
    this.turn = this.turn.then(how).catch((refused: unknown) => { this.refuse(refused); });
  }

  /** A browser that refuses is said to; anything else is a bug. */
  private refuse(refused: unknown): undefined {
    if (!(refused instanceof DOMException)) throw refused;
    this.stands.replace({ is: 'refused' });
    return undefined;
  }
}
