/** Where small texts are kept in this browser, each under its key. A browser may refuse, as inside somebody else's page: then they last as long as the page. */

/** The part of the browser's own storage that is used. */
type Storing = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export interface Place {
  /** Whether what is kept outlasts the page. */
  readonly lasts: boolean;
  read(key: string): string | undefined;
  write(key: string, text: string): void;
  remove(key: string): void;
  keys(): readonly string[];
}

/** @param storage asked for inside, since a browser may throw at the mere mention of it */
export function browserPlace(storage: () => Storing = () => window.localStorage): Place {
  try {
    const storing = storage();
    // Some browsers have it and let nothing be put there.
    storing.setItem(probe, '');
    storing.removeItem(probe);
    return lastingPlace(storing);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return passingPlace();
  }
}

const probe = 'samrakna:probe';

function lastingPlace(storing: Storing): Place {
  // What the storage had no room for.
  const beside = passingPlace();
  return {
    lasts: true,
    read: (key) => beside.read(key) ?? storing.getItem(key) ?? undefined,
    write: (key, text) => {
      try {
        storing.setItem(key, text);
        beside.remove(key);
      } catch (error) {
        if (!(error instanceof DOMException)) throw error;
        beside.write(key, text);
      }
    },
    remove: (key) => {
      beside.remove(key);
      storing.removeItem(key);
    },
    keys: () => [...new Set([...beside.keys(), ...Array.from({ length: storing.length }, (_, index) => storing.key(index) ?? '')])],
  };
}

/** In the page's own memory. */
export function passingPlace(): Place {
  const texts = new Map<string, string>();
  return {
    lasts: false,
    read: (key) => texts.get(key),
    write: (key, text) => { texts.set(key, text); },
    remove: (key) => { texts.delete(key); },
    keys: () => [...texts.keys()],
  };
}
