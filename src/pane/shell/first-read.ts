/** When the first workbook had been read, in the browser's own list of times: for the details that the help gives to copy. */
import type { Session } from '../session/session';

export const readMark = 'samrakna:read';

/** @returns what ends the waiting */
export function markFirstRead(session: Session): () => void {
  const look = (): void => {
    if (!session.current().opened || performance.getEntriesByName(readMark).length > 0) return;
    performance.mark(readMark);
  };
  look();
  return session.subscribe(look);
}
