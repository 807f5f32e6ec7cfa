/** An Office package: parts by name over a zip file, their relations and content types. Open Packaging Conventions, ECMA-376 part 2. */
import type { XmlText } from './encoding';
import { decodeXml, encodeXml } from './encoding';
import { Refused } from './refused';
import { Scanner, isWhole } from './xml';
import type { ZipEntry } from './zip';
import { newEntry, readZip, writeZip } from './zip';

export interface Relation {
  readonly id: string;
  /** The last word of the type, the same in strict and transitional files: "worksheet", "styles". */
  readonly type: string;
  /** The part it leads to, without a leading slash; an address where the target is external. */
  readonly target: string;
  readonly external: boolean;
}

export class Package {
  private entries: ZipEntry[];
  private readonly byName = new Map<string, ZipEntry>();

  /** @throws Refused where the bytes are no sound package. */
  constructor(private readonly original: Uint8Array) {
    refuseOtherFormats(original);
    this.entries = readZip(original);
    for (const entry of this.entries) if (!this.byName.has(nameKey(entry.name))) this.byName.set(nameKey(entry.name), entry);
  }

  has(part: string): boolean {
    return this.find(part) !== undefined;
  }

  /** Names of all parts, as written in the file. */
  names(): string[] {
    return this.entries.map((entry) => entry.name);
  }

  bytes(part: string): Uint8Array | undefined {
    return this.find(part)?.content;
  }

  /** The part as text, or undefined where there is no such part. @throws Refused where it ends before its root element does. */
  xml(part: string): XmlText | undefined {
    const bytes = this.bytes(part);
    const xml = bytes && decodeXml(bytes);
    if (xml && !isWhole(xml.text)) throw new Refused('damaged', part);
    return xml;
  }

  /** @throws Refused where the part is missing. */
  text(part: string): string {
    const xml = this.xml(part);
    if (!xml) throw new Refused('damaged', part);
    return xml.text;
  }

  /** Replaces the part in its place, or appends it. A part that says the same already keeps its bytes. */
  write(part: string, text: string): void {
    const old = this.find(part);
    const content = encodeXml(text, (old && decodeXml(old.content)) ?? { encoding: 'utf-8', mark: false });
    if (old && sameBytes(old.content, content)) return;
    const entry = newEntry(old?.name ?? part, content);
    if (old) this.entries = this.entries.map((one) => (one === old ? entry : one));
    else this.entries.push(entry);
    this.byName.set(nameKey(entry.name), entry);
  }

  remove(part: string): void {
    const old = this.find(part);
    if (!old) return;
    this.entries = this.entries.filter((entry) => entry !== old);
    this.byName.delete(nameKey(old.name));
  }

  /** The relations of a part; of the package itself for "". */
  relations(part: string): Relation[] {
    const xml = this.xml(relationsPart(part));
    return xml ? readRelations(xml.text, part) : [];
  }

  /** The whole file; the very bytes it was read from where nothing was changed. */
  toBytes(): Uint8Array {
    const bytes = writeZip(this.entries);
    return sameBytes(bytes, this.original) ? this.original : bytes;
  }

  private find(part: string): ZipEntry | undefined {
    return this.byName.get(nameKey(part));
  }
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels". */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** Relations as written, their targets made names of parts. */
function readRelations(xml: string, source: string): Relation[] {
  const relations: Relation[] = [];
  const scanner = new Scanner(xml);
  while (scanner.next()) {
    if (scanner.kind !== 'open' || scanner.name !== 'Relationship') continue;
    const target = scanner.attribute('Target') ?? '';
    const external = scanner.attribute('TargetMode') === 'External';
    const type = scanner.attribute('Type') ?? '';
    relations.push({
      id: scanner.attribute('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : resolved(target, source),
      external,
    });
  }
  return relations;
}

/** A target, relative to the part that names it or absolute, as the name of a part. */
function resolved(target: string, source: string): string {
  const path = unescaped(target.replace(/\\/g, '/').replace(/[#?].*$/s, ''));
  const from = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  const steps: string[] = [];
  for (const step of [...from, ...path.split('/')]) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function unescaped(path: string): string {
  return path.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split('%'), (hex) => Number.parseInt(hex, 16));
    return new TextDecoder().decode(bytes);
  });
}

/** Names of parts are the same whatever their case (OPC 6.2.2.3); some writers use backslashes. */
function nameKey(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\//, '').toLowerCase();
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** What users mistake for a workbook of today: encrypted or old ones (OLE), and files that are none. */
function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return;
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  if (ole.every((byte, index) => bytes[index] === byte)) {
    if (holdsWide(bytes, 'EncryptedPackage')) throw new Refused('password');
    throw new Refused(holdsWide(bytes, 'Workbook') || holdsWide(bytes, 'Book') ? 'old-format' : 'not-a-workbook');
  }
  if (bytes[0] === 9 && [0, 2, 4].includes(bytes[1] ?? -1)) throw new Refused('old-format');
  throw new Refused('not-a-workbook');
}

/** Whether a stream's name stands in the OLE directory, in UTF-16 and closed by a zero. */
function holdsWide(bytes: Uint8Array, name: string): boolean {
  const wide = [...name, '\0'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wide[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wide.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
