/**
 * An object of Excel's as the wire knows it: members by their PascalCase names. A kind of object is a table, one line a member;
 * `thing` binds such a table to one object, and the interpreter needs to know nothing else.
 */
import type { Args } from './args';
import type { Json } from './json';

export interface Kind<T> {
  readonly name: string;
  /** What `load` gives. */
  readonly get?: Readonly<Record<string, (it: T) => Json>>;
  readonly set?: Readonly<Record<string, (it: T, value: Json) => void>>;
  /** Objects that hang on it; undefined is a null object. */
  readonly to?: Readonly<Record<string, (it: T) => Thing | undefined>>;
  /** Methods that give an object; undefined is a null object. */
  readonly find?: Readonly<Record<string, (it: T, args: Args) => Thing | undefined>>;
  /** Methods that give a value or nothing. */
  readonly call?: Readonly<Record<string, (it: T, args: Args) => Json | undefined>>;
  readonly items?: (it: T) => readonly Thing[];
  /** What the library is told of the object when it is made, to find it again: `Id`, `_Id`, `_ReferenceId`. */
  readonly identity?: (it: T) => Readonly<Record<string, Json>>;
  /** Methods that change nothing, besides those whose name says so. */
  readonly harmless?: readonly string[];
  /** Members that clear the user's undo, on Windows and on the web. */
  readonly clears?: readonly string[];
  /** Members that clear it on Windows alone. */
  readonly clearsOnWindows?: readonly string[];
  /** Whether changes of it are no part of what Excel undoes, and do not clear it either. */
  readonly outsideUndo?: true;
}

export interface Thing {
  readonly kind: Omit<Kind<never>, 'get' | 'set' | 'to' | 'find' | 'call' | 'items' | 'identity'>;
  readonly scalars: readonly string[];
  readonly navigations: readonly string[];
  get(member: string): Json;
  set(member: string, value: Json): void;
  to(member: string): Thing | undefined;
  find(member: string, args: Args): Thing | undefined;
  call(member: string, args: Args): Json | undefined;
  has(member: string): 'get' | 'to' | 'find' | 'call' | undefined;
  canSet(member: string): boolean;
  readonly items: (() => readonly Thing[]) | undefined;
  identity(): Readonly<Record<string, Json>>;
  /** The object itself, where another member takes it as an argument. */
  readonly it: unknown;
}

/** @throws Error where the interpreter asks for a member that it has not looked for first. */
export function thing<T>(kind: Kind<T>, it: T): Thing {
  const { get = {}, set = {}, to = {}, find = {}, call = {}, items, identity } = kind;
  const member = <F>(table: Readonly<Record<string, F>>, name: string): F => {
    const found = table[name];
    if (found === undefined) throw new Error(`${kind.name} has no ${name}`);
    return found;
  };
  return {
    kind, it, scalars: Object.keys(get), navigations: Object.keys(to),
    get: (name) => member(get, name)(it),
    set: (name, value) => { member(set, name)(it, value); },
    to: (name) => member(to, name)(it),
    find: (name, args) => member(find, name)(it, args),
    call: (name, args) => member(call, name)(it, args),
    has: (name) => (Object.hasOwn(get, name) ? 'get' : Object.hasOwn(to, name) ? 'to' : Object.hasOwn(find, name) ? 'find' : Object.hasOwn(call, name) ? 'call' : undefined),
    canSet: (name) => Object.hasOwn(set, name),
    items: items && (() => items(it)),
    identity: () => identity?.(it) ?? {},
  };
}
