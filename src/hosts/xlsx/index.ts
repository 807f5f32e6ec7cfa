/** The file host: a workbook file in, what it says out; a plan in, a copy with Samräkna's own sheets out. In Node and in the browser. */
import type { Plan } from '../../core/model';
import type { Outcome, WorkbookRead, WriteAbout } from '../workbook';
import { apply } from './apply';
import { clean } from './clean';
import { read } from './read';
import { outcome } from './refused';

export { writePlan } from './write-plan';
export type { WrittenFile } from './write-plan';

/** What the file says: the user's sheets, our own sheets' kept texts, and the state. Never throws on any bytes. */
export function readWorkbook(bytes: Uint8Array, name: string): Outcome<WorkbookRead> {
  return outcome(() => read(bytes, name));
}

/** A copy with the plan's sheets added or filled again. Nothing else of the package changes; a second run gives the same bytes. */
export function applyPlan(bytes: Uint8Array, plan: Plan, about: WriteAbout): Outcome<Uint8Array> {
  return outcome(() => apply(bytes, plan, about));
}

/** A copy without Samräkna's sheets, names and stored state; the very bytes where there are none. */
export function cleanWorkbook(bytes: Uint8Array): Outcome<Uint8Array> {
  return outcome(() => clean(bytes));
}
