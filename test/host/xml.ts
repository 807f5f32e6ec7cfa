/** The little XML that the in-memory Excel needs: elements with attributes and text, no schemas. Its own, so that the product's reader is not tested by itself. */
export interface Element {
  /** Without a prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Open { name: string; full: string; attributes: Record<string, string>; children: Element[]; text: string }

const token = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([^\s/>]+)((?:\s+[^\s=>]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;

/** The root element. @throws Error where the text is not well-formed */
export function parseXml(xml: string): Element {
  const top: Open = { name: '', full: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [top];
  const here = () => open.at(-1) ?? top;
  token.lastIndex = xml.startsWith('\uFEFF') ? 1 : 0;
  while (token.lastIndex < xml.length) {
    const match = token.exec(xml) ?? fail('not well-formed');
    const [, cdata, closing, full = '', attributes = '', selfClosing, text] = match;
    if (cdata !== undefined) here().text += cdata;
    else if (text !== undefined) here().text += unescaped(text);
    else if (closing === '/') {
      const ended = open.pop() ?? fail('closed too often');
      if (ended.full !== full) fail(`${ended.full} closed by ${full}`);
      here().children.push(ended);
    } else if (full !== '') {
      const made: Open = { name: full.replace(/^.*:/, ''), full, attributes: parsedAttributes(attributes), children: [], text: '' };
      if (selfClosing === '/') here().children.push(made);
      else open.push(made);
    }
  }
  const [root, ...more] = top.children;
  if (open.length > 1 || !root || more.length > 0 || top.text.trim() !== '') return fail('not one root');
  return root;
}

function fail(message: string): never {
  throw new Error(message);
}

function parsedAttributes(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name = '', a, b]) => [name, unescaped(a ?? b ?? '')]));
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (/&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[\dA-Fa-f]+);)/.test(text)) fail('a bare &');
  return text.replace(/\r\n?/g, '\n').replace(/&(#x?)?([\dA-Za-z]+);/g, (_found, number: string | undefined, body: string) =>
    (number === undefined ? named[body] ?? '' : String.fromCodePoint(Number.parseInt(body, number === '#x' ? 16 : 10))));
}

export function escapedXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/\r/g, '&#13;');
}

/** Whether Excel would take it as a custom XML part: one root, well-formed, no character that XML has not. */
export function isWellFormed(xml: string): boolean {
   
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(xml)) return false;
  try {
    parseXml(xml);
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}

/** The namespace of the root element, empty where it has none. */
export function rootNamespace(xml: string): string {
  const [, tag = '', attributes = ''] = /<([A-Za-z_][^\s/>]*)((?:\s+[^\s=>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)/.exec(xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, '')) ?? [];
  const prefix = tag.includes(':') ? tag.slice(0, tag.indexOf(':')) : undefined;
  return parsedAttributes(attributes)[prefix === undefined ? 'xmlns' : `xmlns:${prefix}`] ?? '';
}
