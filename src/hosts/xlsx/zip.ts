/**
 * A zip file as a list of entries whose compressed bytes are kept: what is not changed is written back as it stood,
 * with its order, its time stamp and its extra fields. fflate only inflates and deflates.
 * Format: PKWARE APPNOTE 6.3, sections 4.3 and 4.5.3 (zip64).
 */
import { deflateSync, inflateSync } from 'fflate';
import { crc32 } from './crc32';
import { Refused } from './refused';

export interface ZipEntry {
  readonly name: string;
  /** Local header, compressed data and what follows up to the next entry, as in the file. */
  readonly local: Uint8Array;
  /** The record of the central directory, as in the file but for the offset. */
  readonly central: Uint8Array;
  /** Uncompressed, checked against its CRC. */
  readonly content: Uint8Array;
}

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locatorSignature = 0x07064b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const unknown32 = 0xffffffff;

/** Above these a file is taken for a zip bomb, or is more than a browser's memory bears. */
const largestPart = 300_000_000;
const largestWhole = 1_000_000_000;
const suspiciousRatio = 250;
const suspiciousFrom = 20_000_000;

interface Found {
  readonly name: string;
  readonly central: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
  readonly start: number;
}

/** Every entry in the file's order. @throws Refused where the bytes are no sound zip file. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const directory = locateDirectory(bytes);
  const found = readDirectory(bytes, directory);
  const total = found.reduce((sum, entry) => sum + entry.size, 0);
  if (total > largestWhole) throw new Refused('too-large');
  const starts = [...new Set(found.map((entry) => entry.start))].sort((a, b) => a - b);
  if (starts.length !== found.length) throw new Refused('damaged', 'entries overlap');
  const after = new Map(starts.map((start, index) => [start, starts[index + 1] ?? directory.start]));
  return found.map((entry) => {
    const local = bytes.subarray(entry.start, after.get(entry.start));
    return { name: entry.name, local, central: entry.central, content: unpack(entry, local) };
  });
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

interface Directory {
  readonly start: number;
  readonly count: number;
  /** Bytes before the zip itself: what stands in front of a self-extracting file. */
  readonly bias: number;
}

function locateDirectory(bytes: Uint8Array): Directory {
  const data = view(bytes);
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at -= 1) {
    if (data.getUint32(at, true) !== endSignature) continue;
    const plain = { count: data.getUint16(at + 10, true), size: data.getUint32(at + 12, true), offset: data.getUint32(at + 16, true), end: at };
    const { count, size, offset, end } = zip64Directory(data, at) ?? plain;
    const start = end - size;
    if (start < offset) throw new Refused('damaged');
    return { start, count, bias: start - offset };
  }
  throw new Refused('damaged');
}

function zip64Directory(data: DataView, end: number): { count: number; size: number; offset: number; end: number } | undefined {
  if (end < 20 || data.getUint32(end - 20, true) !== locatorSignature) return undefined;
  const sizeOfRecord = 56;
  for (let at = end - 20 - sizeOfRecord; at >= Math.max(0, end - 4_096); at -= 1) {
    if (data.getUint32(at, true) !== end64Signature) continue;
    return {
      count: Number(data.getBigUint64(at + 32, true)), size: Number(data.getBigUint64(at + 40, true)),
      offset: Number(data.getBigUint64(at + 48, true)), end: at,
    };
  }
  throw new Refused('damaged');
}

function readDirectory(bytes: Uint8Array, directory: Directory): Found[] {
  const data = view(bytes);
  const found: Found[] = [];
  let at = directory.start;
  for (let index = 0; index < directory.count; index += 1) {
    if (at + 46 > bytes.length || data.getUint32(at, true) !== centralSignature) throw new Refused('damaged');
    const nameEnd = at + 46 + data.getUint16(at + 28, true);
    const extraEnd = nameEnd + data.getUint16(at + 30, true);
    const next = extraEnd + data.getUint16(at + 32, true);
    if (next > bytes.length) throw new Refused('damaged');
    const large = zip64Fields(data, at, nameEnd, extraEnd);
    found.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
      central: bytes.subarray(at, next),
      flags: data.getUint16(at + 8, true),
      method: data.getUint16(at + 10, true),
      crc: data.getUint32(at + 16, true),
      compressed: large.compressed,
      size: large.size,
      start: large.start + directory.bias,
    });
    at = next;
  }
  return found;
}

/** Sizes and offset, from the zip64 extra field where the plain field says "look there". */
function zip64Fields(data: DataView, at: number, extra: number, end: number): { size: number; compressed: number; start: number } {
  const plain = { size: data.getUint32(at + 24, true), compressed: data.getUint32(at + 20, true), start: data.getUint32(at + 42, true) };
  for (let field = extra; field + 4 <= end; field += 4 + data.getUint16(field + 2, true)) {
    if (data.getUint16(field, true) !== 1) continue;
    const stop = Math.min(end, field + 4 + data.getUint16(field + 2, true));
    let from = field + 4;
    const read = (value: number): number => {
      if (value !== unknown32 || from + 8 > stop) return value;
      from += 8;
      return Number(data.getBigUint64(from - 8, true));
    };
    return { size: read(plain.size), compressed: read(plain.compressed), start: read(plain.start) };
  }
  return plain;
}

function unpack(entry: Found, local: Uint8Array): Uint8Array {
  const header = view(local);
  if (local.length < 30 || header.getUint32(0, true) !== localSignature) throw new Refused('damaged', entry.name);
  if (entry.flags & 1) throw new Refused('password');
  if (entry.size > largestPart) throw new Refused('too-large', entry.name);
  if (entry.size > suspiciousFrom && entry.size > entry.compressed * suspiciousRatio) throw new Refused('too-large', entry.name);
  const from = 30 + header.getUint16(26, true) + header.getUint16(28, true);
  const packed = local.subarray(from, from + entry.compressed);
  if (packed.length !== entry.compressed) throw new Refused('damaged', entry.name);
  const content = entry.method === 0 ? packed : entry.method === 8 ? inflated(packed, entry) : undefined;
  if (content === undefined) throw new Refused('damaged', entry.name);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw new Refused('damaged', entry.name);
  return content;
}

function inflated(packed: Uint8Array, entry: Found): Uint8Array {
  try {
    return inflateSync(packed, { out: new Uint8Array(entry.size) });
  } catch {
    throw new Refused('damaged', entry.name);
  }
}

/** A new entry, deflated, dated 1980-01-01: the same content gives the same bytes whenever it is written. */
export function newEntry(name: string, content: Uint8Array): ZipEntry {
  const nameBytes = new TextEncoder().encode(name);
  const packed = deflateSync(content, { level: 6 });
  const shared = new Uint8Array(26);
  const data = view(shared);
  data.setUint16(0, 20, true);
  data.setUint16(2, 0x0800, true);
  data.setUint16(4, 8, true);
  data.setUint16(8, 0x0021, true);
  data.setUint32(10, crc32(content), true);
  data.setUint32(14, packed.length, true);
  data.setUint32(18, content.length, true);
  data.setUint16(22, nameBytes.length, true);
  const central = joined([signed(centralSignature), Uint8Array.of(20, 0), shared, new Uint8Array(14), nameBytes]);
  return { name, local: joined([signed(localSignature), shared, nameBytes, packed]), central, content };
}

/** The file of these entries. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  let offset = 0;
  const directory = entries.map((entry) => {
    // Not `slice`: of a Buffer in Node that is a window on the file itself.
    const central = new Uint8Array(entry.central);
    setOffset(central, offset);
    offset += entry.local.length;
    return central;
  });
  const size = directory.reduce((sum, central) => sum + central.length, 0);
  if (entries.length > 0xffff || offset + size >= unknown32) throw new Refused('too-large');
  const end = new Uint8Array(22);
  const data = view(end);
  data.setUint32(0, endSignature, true);
  data.setUint16(8, entries.length, true);
  data.setUint16(10, entries.length, true);
  data.setUint32(12, size, true);
  data.setUint32(16, offset, true);
  return joined([...entries.map((entry) => entry.local), ...directory, end]);
}

/** Where the plain field points into a zip64 extra field, the plain one is used and the old extra value is left unread. */
function setOffset(central: Uint8Array, offset: number): void {
  const data = view(central);
  if (data.getUint32(42, true) !== unknown32) return data.setUint32(42, offset, true);
  const nameEnd = 46 + data.getUint16(28, true);
  const wide = [data.getUint32(24, true), data.getUint32(20, true)].filter((value) => value === unknown32).length;
  for (let field = nameEnd; field + 4 <= central.length; field += 4 + data.getUint16(field + 2, true)) {
    if (data.getUint16(field, true) === 1) return data.setBigUint64(field + 4 + wide * 8, BigInt(offset), true);
  }
  return data.setUint32(42, offset, true);
}

function signed(signature: number): Uint8Array {
  const bytes = new Uint8Array(4);
  view(bytes).setUint32(0, signature, true);
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
