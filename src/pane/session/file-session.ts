/** A session over files: a workbook is opened from its bytes, and what is written becomes a new file. */
import { rememberChoices } from '../../core/remembered';
import type { Outcome, Trouble } from '../../hosts/workbook';
import { nameOfCleanCopy, nameOfCopy } from './file-names';
import { Stopped } from '../engine/engine';
import type { Notice } from './notice';
import { type Opened, Session } from './session';

export class FileSession extends Session {
  /** Of the workbook that is open. */
  private bytes: Uint8Array = new Uint8Array();
  /** The answers that are in a file already, as `rememberChoices` has them: in the one that was opened, then in the one written last. */
  private inFile = '{}';
  private isOpening = false;
  /** How many files have been chosen: only the last is waited for. */
  private chosen = 0;

  /**
   * Reads a workbook and analyses it with the answers that it remembers. On trouble the workbook that was open stays open.
   * @param state answers as `rememberChoices` has them, which hold instead of those: what was said before the page was loaded anew
   */
  open(name: string, bytes: Uint8Array, { sample = false, state }: { readonly sample?: boolean; readonly state?: string } = {}): void {
    // Nobody waits any longer for the file chosen before.
    if (this.isOpening) this.engine.stop();
    const { stops } = this;
    this.chosen += 1;
    const { chosen } = this;
    this.work('opening', async () => {
      if (stops !== this.stops || chosen !== this.chosen) throw new Stopped();
      this.isOpening = true;
      const read = await this.engine.read(name, bytes);
      if (read.is === 'trouble') return { notice: read };
      const taken = await this.taken({ name, sample, isCheck: true, read: { ...read.value, ...(state !== undefined && { state }) } });
      this.bytes = bytes;
      this.inFile = state === undefined && taken.opened ? rememberChoices(taken.opened.choices) : read.value.state ?? '{}';
      this.tell({ report: undefined });
      return taken;
    }, () => { this.isOpening = false; });
  }

  /** What is open, to be kept over a reload; nothing where that is the sample. */
  file(): { readonly name: string; readonly bytes: Uint8Array } | undefined {
    const { opened } = this.current();
    return opened && !opened.sample ? { name: opened.name, bytes: this.bytes } : undefined;
  }

  /** Whether anything that the user has said is in no file, and would be gone with another workbook in its place. */
  isUnwritten(): boolean {
    const { opened } = this.current();
    return opened !== undefined && !opened.sample && rememberChoices(opened.choices) !== this.inFile;
  }

  /** Says that something outside failed; what is open stays open. */
  fail(trouble: Trouble, detail: string): void {
    this.change(() => ({ notice: { is: 'trouble', trouble, detail } }));
  }

  /** A new file with Samräkna's sheets; the user's own is not touched, and stays the one that is open. */
  write(): void {
    this.saveNew('writing', async ({ name, plan, choices }) => {
      const at = this.around.now();
      const state = rememberChoices(choices);
      const made = await this.engine.write(this.bytes, plan, { now: at, state });
      if (made.is === 'trouble') return made;
      this.inFile = state;
      const { bytes, sheets, written } = made.value;
      this.tell({ report: { at, file: nameOfCopy(name), sheets, written } });
      return { is: 'done', value: bytes };
    }, nameOfCopy, 'written');
  }

  override saveCleanCopy(): void {
    this.saveNew('copying', () => this.engine.clean(this.bytes), nameOfCleanCopy, 'copied');
  }

  /** Answers are stored in the file that is written. */
  protected override keep(): void {
    // Nothing before that: the user's own file is never changed.
  }

  private saveNew(at: 'writing' | 'copying', make: (opened: Opened) => Promise<Outcome<Uint8Array>>, nameOf: (name: string) => string, is: 'written' | 'copied'): void {
    if (!this.current().opened) return;
    this.work(at, async () => {
      const { opened } = this.current();
      if (!opened) return {};
      const made = await make(opened);
      if (made.is === 'trouble') return { notice: made };
      const name = nameOf(opened.name);
      this.around.save(name, made.value);
      return { notice: { is, name } };
    });
  }

  private work(at: Extract<Notice, { is: 'working' }>['at'], how: () => Promise<Partial<ReturnType<Session['current']>>>, afterwards?: () => void): void {
    this.change(() => ({ notice: { is: 'working', at } }));
    this.inTurn(async () => {
      this.change(() => ({ notice: { is: 'working', at } }));
      const ending = await how();
      return () => ending;
    }, afterwards);
  }
}
