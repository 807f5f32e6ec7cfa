/** How often the page has failed of late: what it fails on is not brought back for ever. */
import type { Keeping } from './keeping';
import { isNumber } from './use-kept';

export function triesOf(keeping: Keeping): number {
  const kept = keeping.value('reader', 'tries');
  return isNumber(kept) ? kept : 0;
}

/** The page has failed: it comes back to its beginning, and the second time without the workbook. */
export function noteFault(keeping: Keeping): void {
  keeping.forgetBooks();
  keeping.keep('reader', 'tries', triesOf(keeping) + 1);
}
