/** The file host: a workbook file in, what it says out; a plan in, a copy with Samräkna's own sheets out. In Node and in the browser. */
import type { Outcome, WorkbookRead } from '../workbook';
import { read } from './read';
import { outcome } from './refused';

/** What the file says: the user's sheets, our own sheets' kept texts, and the state. Never throws on any bytes. */
export function readWorkbook(bytes: Uint8Array, name: string): Outcome<WorkbookRead> {
  return outcome(() => read(bytes, name));
}
