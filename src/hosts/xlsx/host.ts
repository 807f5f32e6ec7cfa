/** A workbook file as a host: what was written is what is read next. */
import type { Plan } from '../../core/model';
import type { Outcome, WorkbookHost, WorkbookRead, WriteAbout, Written } from '../workbook';
import { read } from './read';
import { outcome } from './refused';
import { writePlan } from './write-plan';

export class WorkbookFile implements WorkbookHost {
  constructor(private content: Uint8Array, private readonly name: string) {}

  get bytes(): Uint8Array {
    return this.content;
  }

  read(): Promise<Outcome<WorkbookRead>> {
    return Promise.resolve(outcome(() => read(this.content, this.name)));
  }

  /** Refused as a whole, or done: on trouble the bytes are those from before. What was written is read back; the old file is its undo. */
  apply(plan: Plan, about: WriteAbout): Promise<Outcome<Written>> {
    const made = writePlan(this.content, plan, about);
    if (made.is === 'trouble') return Promise.resolve(made);
    this.content = made.value.bytes;
    return Promise.resolve({ is: 'done', value: made.value.written });
  }
}
