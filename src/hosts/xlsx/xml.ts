/**
 * XML read by a pull scanner that knows where everything stands, so that parts can be changed by splicing.
 * Element and attribute names are local: `x:row` and `row` are the same. No DOCTYPE, hence no entities but the five.
 */
import { Refused } from './refused';

/** Walks through the tags and texts of a document. An empty element gives an `open` and then a `close`. */
export class Scanner {
  kind: 'open' | 'close' | 'text' = 'text';
  /** Local name of the element opened or closed. */
  name = '';
  /** The attributes as written, for `attribute`. */
  attributes = '';
  /** Whether the element opened is written `<a/>`. */
  empty = false;
  /** Where the tag or text begins and ends. */
  start = 0;
  end = 0;
  private verbatim = false;
  private closing = false;

  constructor(readonly xml: string, from = 0) {
    this.end = from;
  }

  /** To the next tag or text; false at the end of the document. */
  next(): boolean {
    if (this.closing) {
      this.closing = false;
      this.kind = 'close';
      return true;
    }
    const { xml } = this;
    for (;;) {
      this.start = this.end;
      if (this.start >= xml.length) return false;
      if (xml.charCodeAt(this.start) !== 60) return this.atText(this.before('<'), false);
      if (xml.startsWith('<![CDATA[', this.start)) return this.atText(this.after(']]>'), true);
      const second = xml.charCodeAt(this.start + 1);
      if (second !== 33 && second !== 63) return this.atTag();
      if (xml.startsWith('<!DOCTYPE', this.start) || xml.startsWith('<!ENTITY', this.start)) throw new Refused('unsafe-xml');
      this.end = xml.startsWith('<!--', this.start) ? this.after('-->') : this.after('>');
    }
  }

  /** The text just passed, decoded. */
  get text(): string {
    if (this.verbatim) return lines(this.xml.slice(this.start + 9, Math.max(this.start + 9, this.end - 3)));
    return decoded(this.xml.slice(this.start, this.end));
  }

  /** To the end of the element just opened; gives its text, decoded. */
  inner(): string {
    let text = '';
    for (let depth = 1; depth > 0 && this.next();) {
      if (this.kind === 'text') text += this.text;
      else depth += this.kind === 'open' ? 1 : -1;
    }
    return text;
  }

  /** An attribute of the element just opened, decoded, by local name. */
  attribute(name: string): string | undefined {
    return attribute(this.attributes, name);
  }

  private atText(end: number, verbatim: boolean): true {
    this.kind = 'text';
    this.verbatim = verbatim;
    this.end = end;
    return true;
  }

  private atTag(): true {
    const { xml } = this;
    const closes = xml.charCodeAt(this.start + 1) === 47;
    const from = this.start + (closes ? 2 : 1);
    let at = from;
    let nameEnd = -1;
    for (; at < xml.length; at += 1) {
      const code = xml.charCodeAt(at);
      if (code === 62) break;
      if (nameEnd < 0 && (code <= 32 || code === 47)) nameEnd = at;
      if (code === 34 || code === 39) {
        const quote = xml.indexOf(code === 34 ? '"' : "'", at + 1);
        at = quote < 0 ? xml.length : quote;
      }
    }
    this.end = Math.min(at + 1, xml.length);
    this.empty = !closes && xml.charCodeAt(at - 1) === 47;
    if (nameEnd < 0) nameEnd = at;
    const name = xml.slice(from, nameEnd);
    this.name = name.slice(name.indexOf(':') + 1);
    this.attributes = closes ? '' : xml.slice(nameEnd, this.empty ? at - 1 : at);
    this.kind = closes ? 'close' : 'open';
    this.closing = this.empty;
    return true;
  }

  private before(mark: string): number {
    const at = this.xml.indexOf(mark, this.start);
    return at < 0 ? this.xml.length : at;
  }

  private after(mark: string): number {
    const at = this.xml.indexOf(mark, this.start);
    return at < 0 ? this.xml.length : at + mark.length;
  }
}

/** Whether the document ends with the end of its root element, but for comments and instructions: one that was cut short does not. */
export function isWhole(xml: string): boolean {
  const scanner = new Scanner(xml);
  while (scanner.next() && scanner.kind === 'text');
  let end = xml.trimEnd();
  for (let start = afterRoot(end); start >= 0; start = afterRoot(end)) end = end.slice(0, start).trimEnd();
  const last = end.lastIndexOf('<');
  if (scanner.empty) return last === scanner.start;
  return end.endsWith('>') && end[last + 1] === '/' && end.slice(last + 2, -1).trim().replace(/^.*:/, '') === scanner.name;
}

/** Where the comment or instruction that the text ends with begins; negative where it ends with none. */
function afterRoot(text: string): number {
  return text.endsWith('-->') ? text.lastIndexOf('<!--') : text.endsWith('?>') ? text.lastIndexOf('<?') : -1;
}

/** One attribute out of a tag's attributes as written; the name is local, the value decoded. */
export function attribute(written: string, name: string): string | undefined {
  let at = 0;
  while (at < written.length) {
    const equals = written.indexOf('=', at);
    if (equals < 0) return undefined;
    let quote = equals + 1;
    while (written.charCodeAt(quote) <= 32) quote += 1;
    const mark = written[quote];
    if (mark !== '"' && mark !== "'") return undefined;
    const end = written.indexOf(mark, quote + 1);
    if (end < 0) return undefined;
    const full = written.slice(at, equals).trim();
    if (full === name || (full.endsWith(name) && full[full.length - name.length - 1] === ':' && !full.startsWith('xmlns'))) {
      return decoded(written.slice(quote + 1, end));
    }
    at = end + 1;
  }
  return undefined;
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function lines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** Line ends made "\n", then entities: a "&#13;" is a carriage return that was meant. */
function decoded(raw: string): string {
  const text = lines(raw);
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** For text and for attributes in double quotes. Characters that XML cannot hold become "?": callers encode them before. */
export function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
    .replace(/\r/g, '&#13;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '?');
}
