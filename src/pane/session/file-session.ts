/** A session over files: a workbook is opened from its bytes, and what is written becomes a new file. */
import { rememberChoices } from '../../core/remembered';
import { applyPlan, cleanWorkbook, readWorkbook } from '../../hosts/xlsx/index';
import type { Trouble } from '../../hosts/workbook';
import { nameOfCleanCopy, nameOfCopy } from './file-names';
import { type Opened, Session, type State } from './session';

export class FileSession extends Session {
  /** Of the workbook that is open. */
  private bytes: Uint8Array = new Uint8Array();

  /** Reads a workbook and analyses it with the answers that it remembers. On trouble the workbook that was open stays open. */
  open(name: string, bytes: Uint8Array, sample = false): void {
    this.work(() => {
      const read = readWorkbook(bytes, name);
      if (read.is === 'trouble') return { notice: read };
      const taken = this.taken(name, sample, read.value);
      this.bytes = bytes;
      return taken;
    });
  }

  /** Says that something outside failed; what is open stays open. */
  fail(trouble: Trouble, detail: string): void {
    this.change(() => ({ notice: { is: 'trouble', trouble, detail } }));
  }

  /** A new file with Samräkna's sheets; the user's own is not touched. */
  write(): void {
    this.workOnOpened((opened) => {
      const applied = applyPlan(this.bytes, opened.plan, { now: this.around.now(), state: rememberChoices(opened.choices) });
      if (applied.is === 'trouble') return { notice: applied };
      const name = nameOfCopy(opened.name);
      this.around.save(name, applied.value);
      return { notice: { is: 'written', name } };
    });
  }

  override saveCleanCopy(): void {
    this.workOnOpened((opened) => {
      const cleaned = cleanWorkbook(this.bytes);
      if (cleaned.is === 'trouble') return { notice: cleaned };
      const name = nameOfCleanCopy(opened.name);
      this.around.save(name, cleaned.value);
      return { notice: { is: 'copied', name } };
    });
  }

  /** Answers are stored in the file that is written. */
  protected override keep(): void {
    // Nothing before that: the user's own file is never changed.
  }

  private workOnOpened(how: (opened: Opened) => Partial<State>): void {
    if (this.current().opened) this.work(({ opened }) => (opened ? how(opened) : {}));
  }
}
