/** The bytes of an XML part as text, and back in the same encoding. */

export interface XmlText {
  readonly text: string;
  readonly encoding: string;
  readonly mark: boolean;
}

/** By byte order mark, else by the shape of the first bytes, else as the declaration says, else UTF-8. */
export function decodeXml(bytes: Uint8Array): XmlText {
  const [first = 0, second = 0, third = 0] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return read(bytes.subarray(3), 'utf-8', true);
  if (first === 0xff && second === 0xfe) return read(bytes.subarray(2), 'utf-16le', true);
  if (first === 0xfe && second === 0xff) return read(bytes.subarray(2), 'utf-16be', true);
  if (first === 0x3c && second === 0) return read(bytes, 'utf-16le', false);
  if (first === 0 && second === 0x3c) return read(bytes, 'utf-16be', false);
  const head = String.fromCharCode(...bytes.subarray(0, 100));
  return read(bytes, /^<\?xml[^>]*encoding=["'](iso-8859-1|windows-1252|us-ascii)["']/i.exec(head)?.[1]?.toLowerCase() ?? 'utf-8', false);
}

function read(bytes: Uint8Array, encoding: XmlText['encoding'], mark: boolean): XmlText {
  return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), encoding, mark };
}

/** A changed text in the encoding and with the byte order mark that it was read with; of single bytes it becomes UTF-8, and says so. */
export function encodeXml(text: string, { encoding, mark }: Pick<XmlText, 'encoding' | 'mark'>): Uint8Array {
  const marked = mark ? `\ufeff${text}` : text;
  if (encoding === 'utf-8') return new TextEncoder().encode(marked);
  if (!encoding.startsWith('utf-16')) return new TextEncoder().encode(text.replace(/^(<\?xml[^>]*encoding=)(["'])[^"']*\2/, '$1$2UTF-8$2'));
  const bytes = new Uint8Array(marked.length * 2);
  const data = new DataView(bytes.buffer);
  for (let index = 0; index < marked.length; index += 1) data.setUint16(index * 2, marked.charCodeAt(index), encoding === 'utf-16le');
  return bytes;
}
