/** A workbook file as a host: what was written is what is read next. */
import type { Plan } from '../../core/model';
import type { Outcome, WorkbookHost, WorkbookRead, WriteAbout, Written } from '../workbook';
import { apply } from './apply';
import { read } from './read';
import { outcome } from './refused';

export class WorkbookFile implements WorkbookHost {
  constructor(private content: Uint8Array, private readonly name: string) {}

  get bytes(): Uint8Array {
    return this.content;
  }

  read(): Promise<Outcome<WorkbookRead>> {
    return Promise.resolve(outcome(() => read(this.content, this.name)));
  }

  /** Refused as a whole, or done: on trouble the bytes are those from before. What was written is the plan's own values, and the old file its undo. */
  apply(plan: Plan, about: WriteAbout): Promise<Outcome<Written>> {
    return Promise.resolve(outcome(() => {
      this.content = apply(this.content, plan, about);
      return { differs: [], undoKept: false };
    }));
  }
}
