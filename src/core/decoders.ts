/** Decoders: an unknown value becomes a typed one, or complaints that say where and what was wanted. Wording is for `text/`. */

type Wanted = 'json' | 'object' | 'list' | 'text' | 'date' | 'amount' | 'count' | 'known-field' | 'one-of' | 'once' | 'paragraph' | 'range' | 'year' | 'month' | 'months';

/** Facts, no prose. `at` is a path such as "entries[0].date"; empty for the whole. */
export interface Complaint {
  readonly at: string;
  readonly wanted: Wanted;
  readonly allowed?: readonly string[];
}

export type Complain = (complaint: Complaint) => void;
/** The value; undefined where it is no such thing, which has then been complained of. */
export type Decoder<T> = (value: unknown, at: string, complain: Complain) => T | undefined;

type DecodersOf<T> = { readonly [K in keyof T]-?: Decoder<T[K]> };

export const text: Decoder<string> = (value, at, complain) => {
  if (typeof value === 'string') return value;
  complain({ at, wanted: 'text' });
  return undefined;
};

export function textLike(wanted: Wanted, form: RegExp, also: (text: string) => boolean = () => true): Decoder<string> {
  return (value, at, complain) => {
    if (typeof value === 'string' && form.test(value) && also(value)) return value;
    complain({ at, wanted });
    return undefined;
  };
}

export function oneOf<const T extends string>(allowed: readonly T[]): Decoder<T> {
  return (value, at, complain) => {
    const found = allowed.find((one) => one === value);
    if (found === undefined) complain({ at, wanted: 'one-of', allowed });
    return found;
  };
}

export function list<T>(item: Decoder<T>): Decoder<readonly T[]> {
  return (value, at, complain) => {
    if (!Array.isArray(value)) {
      complain({ at, wanted: 'list' });
      return undefined;
    }
    return value.map((one: unknown, index) => item(one, `${at}[${index}]`, complain)).filter((one) => one !== undefined);
  };
}

/** An object whose names are the user's own: members, rows. */
export function byName<T>(item: Decoder<T>): Decoder<Readonly<Record<string, T>>> {
  return (value, at, complain) => {
    if (!isObject(value)) {
      complain({ at, wanted: 'object' });
      return undefined;
    }
    return Object.fromEntries(Object.entries(value).flatMap(([name, one]) => {
      const decoded = item(one, `${at}.${name}`, complain);
      return decoded === undefined ? [] : [[name, decoded]];
    }));
  };
}

/** An object with exactly these fields, of which the optional ones may be absent. */
export function record<T extends object>(fields: { readonly [Name in keyof T]-?: Decoder<NonNullable<T[Name]>> }, optional: readonly (keyof T)[] = []): Decoder<T> {
  const names = Object.keys(fields);
  return (value, at, complain) => {
    if (!isObject(value)) {
      complain({ at, wanted: 'object' });
      return undefined;
    }
    for (const name of Object.keys(value)) if (!names.includes(name)) complain({ at: within(at, name), wanted: 'known-field', allowed: names });
    const decoded: Partial<T> = {};
    const wanted = names.filter((name) => !optional.some((one) => one === name));
    for (const name in fields) {
      if (!wanted.includes(name) && value[name] === undefined) continue;
      const one = fields[name](value[name], within(at, name), complain);
      if (one !== undefined) decoded[name] = one;
    }
    return isWhole(decoded, wanted) ? decoded : undefined;
  };
}

function isWhole<T extends object>(decoded: Partial<T>, names: readonly string[]): decoded is T {
  return names.every((name) => Object.hasOwn(decoded, name));
}

/** An object with none but these fields, each of which may be left out. */
export function known<T extends object>(fields: DecodersOf<T>): Decoder<Partial<T>> {
  const isField = (name: string): name is keyof T & string => Object.hasOwn(fields, name);
  return (value, at, complain) => {
    if (!isObject(value)) {
      complain({ at, wanted: 'object' });
      return undefined;
    }
    const found: Partial<T> = {};
    for (const [name, part] of Object.entries(value)) {
      const where = within(at, name);
      if (!isField(name)) {
        complain({ at: where, wanted: 'known-field', allowed: Object.keys(fields) });
        continue;
      }
      const decoded = fields[name](part, where, complain);
      if (decoded !== undefined) found[name] = decoded;
    }
    return found;
  };
}

function within(at: string, name: string): string {
  return at === '' ? name : `${at}.${name}`;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value in JSON text; everything that is wrong with it is complained of at once. */
export function fromJson<T>(source: string, decoder: Decoder<T>): { readonly is: 'value'; readonly value: T | undefined } | { readonly is: 'complaints'; readonly complaints: readonly Complaint[] } {
  const parsed = parse(source);
  if (!parsed) return { is: 'complaints', complaints: [{ at: '', wanted: 'json' }] };
  const complaints: Complaint[] = [];
  const value = decoder(parsed.value, '', (complaint) => complaints.push(complaint));
  return complaints.length > 0 ? { is: 'complaints', complaints } : { is: 'value', value };
}

function parse(source: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(source.replace(/^\uFEFF/, '')) };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** As JSON text, the names of every object in order: the same value always gives the same text. */
export function toJson(value: object): string {
  return JSON.stringify(value, (_, part: unknown) => (isObject(part) ? Object.fromEntries(Object.entries(part).sort(inOrder)) : part));
}

function inOrder([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
