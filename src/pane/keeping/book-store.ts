/** The workbook that is open, with its unsaved answers, in this browser's database: one at a time. */

/** @property state answers as `rememberChoices` has them. */
export interface KeptBook {
  /** Ties what is said to its file: another tab may since have another file open. */
  readonly id: number;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly state: string;
  /** Local time when it was last said anything of, as the reader is told. */
  readonly at: string;
  /** The same in milliseconds, for its age. */
  readonly since: number;
}

type KeptFile = Pick<KeptBook, 'id' | 'name' | 'bytes'>;
export type KeptSaid = Pick<KeptBook, 'id' | 'state' | 'at' | 'since'>;

/** The file and what is said of it apart, so that an answer does not write the file again. */
export interface BookStore {
  read(): Promise<KeptBook | undefined>;
  keepFile(file: KeptFile, said: KeptSaid): Promise<void>;
  keepSaid(said: KeptSaid): Promise<void>;
  forget(): Promise<void>;
}

const database = 'samrakna';
const table = 'book';

/** Milliseconds: a browser that has not answered by then will not. */
const patience = 10_000;

/** Calls back when the time is out. @returns what ends the waiting */
type After = (milliseconds: number, then: () => void) => () => void;

/** Every promise is rejected with a DOMException where the browser refuses, or does not answer. */
export function browserBooks(after: After): BookStore {
  const within = (mode: IDBTransactionMode, ask: Ask): Promise<readonly unknown[]> => inTime(after, (signal) => transacted(mode, ask, signal));
  return {
    read: async () => {
      const [found] = await within('readonly', (store) => [store.getAll()]);
      const all: readonly unknown[] = Array.isArray(found) ? found : [];
      const file = all.find(isFile);
      const said = all.filter(isSaid).find(({ id }) => id === file?.id);
      return file && said && { ...file, ...said };
    },
    keepFile: async ({ id, name, bytes }, said) => { await within('readwrite', (store) => [store.clear(), store.put({ id, name, bytes }, 'file'), store.put(said, saidKey(said))]); },
    keepSaid: async (said) => { await within('readwrite', (store) => [store.put(said, saidKey(said))]); },
    forget: async () => { await within('readwrite', (store) => [store.clear()]); },
  };
}

const saidKey = ({ id }: KeptSaid): string => `said ${id}`;

type Ask = (store: IDBObjectStore) => readonly Pick<IDBRequest<unknown>, 'result'>[];

async function transacted(mode: IDBTransactionMode, ask: Ask, signal: AbortSignal): Promise<readonly unknown[]> {
  const opening = indexedDB.open(database, 1);
  opening.onupgradeneeded = () => { opening.result.createObjectStore(table); };
  const open = await answered(opening);
  try {
    // Nothing is kept after it has been said that nothing is.
    signal.throwIfAborted();
    const transaction = open.transaction(table, mode);
    signal.addEventListener('abort', () => { transaction.abort(); });
    const asked = ask(transaction.objectStore(table));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => { resolve(); };
      transaction.onabort = () => { reject(transaction.error ?? new DOMException('aborted', 'AbortError')); };
    });
    return asked.map((one) => one.result);
  } finally {
    open.close();
  }
}

async function inTime<T>(after: After, how: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const waiting = new AbortController();
  const { signal } = waiting;
  const late = new Promise<never>((_, reject) => { signal.addEventListener('abort', () => { reject(new DOMException('no answer', 'TimeoutError')); }); });
  const enough = after(patience, () => { waiting.abort(); });
  try {
    return await Promise.race([how(signal), late]);
  } finally {
    enough();
  }
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => { resolve(request.result); };
    request.onerror = () => { reject(request.error ?? new DOMException('refused', 'UnknownError')); };
  });
}

/** What stands there may be of another version of the program. */
function isFile(kept: unknown): kept is KeptFile {
  return isNumbered(kept) && 'name' in kept && typeof kept.name === 'string' && 'bytes' in kept && kept.bytes instanceof Uint8Array;
}

function isSaid(kept: unknown): kept is KeptSaid {
  return isNumbered(kept) && 'state' in kept && typeof kept.state === 'string' && 'at' in kept && typeof kept.at === 'string' && 'since' in kept && typeof kept.since === 'number';
}

function isNumbered(kept: unknown): kept is { readonly id: number } {
  return typeof kept === 'object' && kept !== null && 'id' in kept && typeof kept.id === 'number';
}
