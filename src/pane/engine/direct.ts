/** The engine on the thread that asks: what the worker runs, and the tests. */
import { analyse, draft, type Field } from '../../core/index';
import type { Choices, Plan } from '../../core/model';
import { changes } from '../../core/plan/changes';
import { cleanWorkbook, readWorkbook, writePlan, type WrittenFile } from '../../hosts/xlsx/index';
import type { Outcome, WorkbookRead, WriteAbout } from '../../hosts/workbook';
import type { Engine, Made, Stage } from './engine';

export class DirectEngine implements Engine {
  /**
   * @param field in Swedish whatever language the pane speaks: the sheets are for the board
   * @param at told before each stage begins
   */
  constructor(private readonly field: Field, private readonly version: string, private readonly at: (stage: Stage) => void = () => undefined) {}

  async read(name: string, bytes: Uint8Array): Promise<Outcome<WorkbookRead>> {
    this.at('reading');
    return readWorkbook(bytes, name);
  }

  async analyse(read: WorkbookRead, choices: Choices): Promise<Made> {
    this.at('analysing');
    const analysis = analyse(read.snapshot, this.field, choices);
    this.at('drafting');
    const plan = draft(analysis, choices, read.own, this.field.words, { version: this.version });
    return { analysis, plan, changes: changes(plan, read.own) };
  }

  async write(bytes: Uint8Array, plan: Plan, about: WriteAbout): Promise<Outcome<WrittenFile>> {
    this.at('writing');
    return writePlan(bytes, plan, about);
  }

  async clean(bytes: Uint8Array): Promise<Outcome<Uint8Array>> {
    this.at('writing');
    return cleanWorkbook(bytes);
  }

  stop(): void {
    // Nothing is ever under way when this thread can be told to stop.
  }
}
