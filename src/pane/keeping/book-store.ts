/** The workbook that is open, with its unsaved answers, in this browser's database: one at a time. */

/** @property state answers as `rememberChoices` has them. */
export interface KeptBook {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly state: string;
  /** Local time when it was last said anything of, as the reader is told. */
  readonly at: string;
  /** The same in milliseconds, for its age. */
  readonly since: number;
}

/** The file and what is said of it apart, so that an answer does not write the file again. */
export interface BookStore {
  read(): Promise<KeptBook | undefined>;
  keepFile(file: Pick<KeptBook, 'name' | 'bytes'>, said: Pick<KeptBook, 'state' | 'at' | 'since'>): Promise<void>;
  keepSaid(said: Pick<KeptBook, 'state' | 'at' | 'since'>): Promise<void>;
  forget(): Promise<void>;
}

const database = 'samrakna';
const table = 'book';

/** Every promise is rejected with a DOMException where the browser refuses. */
export function browserBooks(): BookStore {
  return {
    read: async () => {
      const [file, said] = await within('readonly', (store) => [store.get('file'), store.get('said')]);
      return isFile(file) && isSaid(said) ? { ...file, ...said } : undefined;
    },
    keepFile: async ({ name, bytes }, said) => { await within('readwrite', (store) => [store.put({ name, bytes }, 'file'), store.put(said, 'said')]); },
    keepSaid: async (said) => { await within('readwrite', (store) => [store.put(said, 'said')]); },
    forget: async () => { await within('readwrite', (store) => [store.clear()]); },
  };
}

async function within(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => readonly Pick<IDBRequest<unknown>, 'result'>[]): Promise<readonly unknown[]> {
  const opening = indexedDB.open(database, 1);
  opening.onupgradeneeded = () => { opening.result.createObjectStore(table); };
  const open = await answered(opening);
  try {
    const transaction = open.transaction(table, mode);
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

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => { resolve(request.result); };
    request.onerror = () => { reject(request.error ?? new DOMException('refused', 'UnknownError')); };
  });
}

/** What stands there may be of another version of the program. */
function isFile(kept: unknown): kept is Pick<KeptBook, 'name' | 'bytes'> {
  return typeof kept === 'object' && kept !== null && 'name' in kept && typeof kept.name === 'string' && 'bytes' in kept && kept.bytes instanceof Uint8Array;
}

function isSaid(kept: unknown): kept is Pick<KeptBook, 'state' | 'at' | 'since'> {
  return typeof kept === 'object' && kept !== null && 'state' in kept && typeof kept.state === 'string' && 'at' in kept && typeof kept.at === 'string' && 'since' in kept && typeof kept.since === 'number';
}
