/** Lines of text, deflated and in base64, and back: a little at a time. */
import { Deflate, Inflate } from 'fflate';
import type { Work } from '../slices';

/** Bytes that are deflated at once. */
const chunk = 0x10000;
/** Characters of base64 that are inflated at once: whole groups of four, for they may become some twenty times as many. */
const letters = 0x4000;
/** What so many bytes are worth, in cells. */
const bytesOfPiece = 200;

/** Undefined where it would be longer than so many characters. */
export function* deflated(lines: readonly string[], longest: number): Work<string | undefined> {
  const chunks: Uint8Array[] = [];
  const deflate = new Deflate((bytes) => { chunks.push(bytes); });
  const encoder = new TextEncoder();
  for (const [index, line] of lines.entries()) {
    const bytes = encoder.encode(index === 0 ? line : `\n${line}`);
    for (let at = 0; at < bytes.length; at += chunk) {
      const part = bytes.subarray(at, at + chunk);
      deflate.push(part);
      yield Math.ceil(part.length / bytesOfPiece);
    }
  }
  deflate.push(new Uint8Array(), true);
  const length = chunks.reduce((sum, one) => sum + one.length, 0);
  return length * 4 / 3 > longest ? undefined : yield* base64(joined(chunks, length));
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const one of chunks) {
    bytes.set(one, at);
    at += one.length;
  }
  return bytes;
}

function* base64(bytes: Uint8Array): Work<string> {
  // Whole groups of three bytes, so that the parts can be put after each other.
  const atOnce = 0x1800;
  let text = '';
  for (let at = 0; at < bytes.length; at += atOnce) {
    const part = bytes.subarray(at, at + atOnce);
    text += btoa(String.fromCharCode(...part));
    yield Math.ceil(part.length / bytesOfPiece);
  }
  return text;
}

/** @throws an error of the library or of the browser where somebody has damaged it */
export function* inflated(text: string): Work<string[]> {
  const decoder = new TextDecoder();
  const lines = [''];
  let size = 0;
  const inflate = new Inflate((bytes, isLast) => {
    size += bytes.length;
    const [first = '', ...others] = decoder.decode(bytes, { stream: !isLast }).split('\n');
    lines[lines.length - 1] += first;
    lines.push(...others);
  });
  for (let at = 0; at < text.length; at += letters) {
    const binary = atob(text.slice(at, at + letters));
    const bytes = new Uint8Array(binary.length);
    for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
    const before = size;
    inflate.push(bytes, at + letters >= text.length);
    yield Math.ceil((bytes.length + size - before) / bytesOfPiece);
  }
  return lines;
}
