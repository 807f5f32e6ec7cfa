/** Changing XML where it stands: what is not touched keeps its every character. */
import type { Span } from './workbook-part';
import { Scanner } from './xml';

export interface Child extends Span {
  readonly name: string;
  readonly attributes: string;
  /** The end of its opening tag. */
  readonly opened: number;
  /** The start of its closing tag; of the whole where it is written `<a/>`. */
  readonly closes: number;
  readonly empty: boolean;
}

export interface Root {
  readonly xml: string;
  /** "x:" or "": put before the names of new elements. */
  readonly prefix: string;
  readonly attributes: string;
  readonly root: Child;
  readonly children: readonly Child[];
}

/** The root element and its children, with where they stand. */
export function outline(xml: string): Root | undefined {
  const scanner = new Scanner(xml);
  while (scanner.next()) {
    if (scanner.kind !== 'open') continue;
    const { start, end: opened, attributes, name, empty } = scanner;
    const prefix = /^<([^\s:/>]+:)?/.exec(xml.slice(start))?.[1] ?? '';
    const children = empty ? [] : childrenOf(scanner);
    const closes = empty ? start : scanner.start;
    return { xml, prefix, attributes, children, root: { name, attributes, start, opened, closes, end: scanner.end, empty } };
  }
  return undefined;
}

/** The children of the element just opened; leaves the scanner at its closing tag. */
export function childrenOf(scanner: Scanner): Child[] {
  const children: Child[] = [];
  while (scanner.next()) {
    if (scanner.kind === 'close') break;
    if (scanner.kind === 'text') continue;
    const { name, attributes, start, end: opened, empty } = scanner;
    scanner.inner();
    children.push({ name, attributes, start, opened, closes: empty ? start : scanner.start, end: scanner.end, empty });
  }
  return children;
}

/** Edits gathered and made at once; their positions are those of the text before any of them. */
export class Edits {
  private readonly edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];

  constructor(readonly xml: string) {}

  replace(span: Span, text: string): void {
    this.edits.push({ ...span, text });
  }

  insert(at: number, text: string): void {
    this.edits.push({ start: at, end: at, text });
  }

  /** Before the closing tag of the element, which is opened where it was empty. */
  append(parent: Child, text: string): void {
    if (!parent.empty) return this.insert(parent.closes, text);
    const tag = this.xml.slice(parent.start, parent.end).replace(/\s*\/>$/, '>');
    return this.replace(parent, `${tag}${text}</${/^<([^\s>]+)/.exec(tag)?.[1] ?? parent.name}>`);
  }

  /** After the last child of those names, for elements that have an order. @param before names of all that may stand before it. */
  insertInOrder({ root, children }: Root, before: readonly string[], text: string): void {
    const last = children.filter((child) => before.includes(child.name)).at(-1);
    if (last) this.insert(last.end, text);
    else if (root.empty) this.append(root, text);
    else this.insert(root.opened, text);
  }

  /** At one place, what is inserted comes before what is replaced; otherwise in the order given. */
  toString(): string {
    let text = '';
    let at = 0;
    const inOrder = this.edits.map((edit, index) => ({ ...edit, index }))
      .sort((a, b) => a.start - b.start || Number(a.end > a.start) - Number(b.end > b.start) || a.index - b.index);
    for (const edit of inOrder) {
      text += this.xml.slice(at, edit.start) + edit.text;
      at = edit.end;
    }
    return text + this.xml.slice(at);
  }
}
