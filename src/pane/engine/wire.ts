/**
 * A value in pieces, from one thread to another: so that neither stands still while much is handed over, and so that amounts arrive as
 * amounts. Every object is a node that is sent once, after those it holds; a number in a node is the place of another node.
 */
import { Money, Share } from '../../core/money';

/** What is no object and is sent as it is; numbers are nodes of their own. */
type Plain = string | boolean | null | undefined;
type Field = Plain | number;
type Node =
  | readonly ['money' | 'share', string]
  | readonly ['number', string]
  | readonly ['bytes', Uint8Array]
  | readonly ['list' | 'set' | 'map', readonly Field[]]
  /** The names of its fields are a list that was sent before, then the fields. */
  | readonly ['object', number, readonly Field[]];

/** A part of the nodes, in their order; the last node of the last piece is the whole. */
export type Piece = readonly Node[];

/** So many nodes are made in a few milliseconds. */
const nodesInPiece = 4_000;

/** @param given objects that the other side has already, by their places there; they are not sent. */
export function* pieces(whole: unknown, given: readonly object[] = []): Generator<Piece> {
  const places = new Map<unknown, number>(given.map((one, place) => [one, place]));
  const shapes = new Map<string, number>();
  let count = given.length;
  let piece: Node[] = [];
  const add = (node: Node): number => {
    piece.push(node);
    count += 1;
    return count - 1;
  };
  const fieldOf = (value: unknown): Field => (isPlain(value) ? value : places.get(value) ?? raise(`a ${typeof value} cannot be sent`));
  const send = (value: object): number => {
    if (value instanceof Money) return add(['money', value.toString()]);
    if (value instanceof Share) return add(['share', value.toString()]);
    if (value instanceof Uint8Array) return add(['bytes', value]);
    if (Array.isArray(value)) return add(['list', value.map(fieldOf)]);
    if (value instanceof Set) return add(['set', [...value].map(fieldOf)]);
    if (value instanceof Map) return add(['map', [...value].flat().map(fieldOf)]);
    const names = Object.keys(value);
    const shape = JSON.stringify(names);
    const known = shapes.get(shape) ?? add(['list', names]);
    shapes.set(shape, known);
    return add(['object', known, Object.values(value).map(fieldOf)]);
  };
  const waiting: unknown[] = [whole];
  for (let value = waiting.at(-1); waiting.length > 0; value = waiting.at(-1)) {
    if (isPlain(value) || places.has(value)) {
      waiting.pop();
      continue;
    }
    const unsent = held(value).filter((one) => !isPlain(one) && !places.has(one));
    if (unsent.length > 0) {
      // Not spread as arguments: there may be more than a call takes.
      for (const one of unsent) waiting.push(one);
      continue;
    }
    waiting.pop();
    places.set(value, typeof value === 'number' ? add(['number', String(value)]) : send(isObject(value) ? value : raise(`a ${typeof value} cannot be sent`)));
    if (piece.length >= nodesInPiece) {
      yield piece;
      piece = [];
    }
  }
  // The whole is the last node also where it is plain, or known.
  add(['list', [fieldOf(whole)]]);
  yield piece;
}

/** What pieces make, as they come. */
export class Assembly {
  private readonly nodes: unknown[];

  constructor(given: readonly object[] = []) {
    this.nodes = [...given];
  }

  add(piece: Piece): void {
    for (const node of piece) this.nodes.push(this.made(node));
  }

  /** After the last piece. */
  whole(): unknown {
    const last = this.nodes.at(-1);
    return Array.isArray(last) ? last[0] : raise('no whole yet');
  }

  private made(node: Node): unknown {
    switch (node[0]) {
      case 'money': return Money.of(node[1]);
      case 'share': return Share.of(node[1]);
      case 'number': return Number(node[1]);
      case 'bytes': return node[1];
      case 'list': return this.all(node[1]);
      case 'set': return new Set(this.all(node[1]));
      case 'map': {
        const all = this.all(node[1]);
        return new Map(all.flatMap((key, place): [unknown, unknown][] => (place % 2 === 0 ? [[key, all[place + 1]]] : [])));
      }
      case 'object': {
        const [, shape, fields] = node;
        const names = this.nodes[shape];
        if (!Array.isArray(names)) return raise('a shape is not a list of names');
        // Also a field that is called __proto__ becomes a field.
        return Object.fromEntries(fields.map((field, place) => [names[place], this.valueOf(field)]));
      }
    }
  }

  private all(fields: readonly Field[]): unknown[] {
    return fields.map((field) => this.valueOf(field));
  }

  private valueOf(field: Field): unknown {
    return typeof field === 'number' ? this.nodes[field] : field;
  }
}

function isPlain(value: unknown): value is Plain {
  return value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** What must be sent before it. */
function held(value: unknown): readonly unknown[] {
  if (!isObject(value) || value instanceof Money || value instanceof Share || value instanceof Uint8Array) return [];
  if (Array.isArray(value)) return value;
  if (value instanceof Set) return [...value];
  return value instanceof Map ? [...value].flat() : Object.values(value);
}

function raise(said: string): never {
  throw new TypeError(said);
}
