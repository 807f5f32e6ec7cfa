/** What Samräkna stores in a workbook beside its sheets, as XML: the same in every host, found again by its namespace. */
import { Scanner, escaped } from './xlsx/xml';

export const stateNamespace = 'urn:samrakna:state:1';
/** The restore point: what the last write in Excel can be taken back to. */
export const restoreNamespace = 'urn:samrakna:restore:1';

export interface StoredState {
  /** What the caller stored. */
  readonly text: string;
  /** The time of the last write that changed anything else. */
  readonly written?: string;
  /** Which write in Excel was the last to be finished: held against the restore point's own. */
  readonly token?: string;
}

export interface StoredRestore {
  /** Of the write that it takes back, or cuts short. */
  readonly token: string;
  /** The time of that write. */
  readonly written: string;
  /** The time in the state before that write; empty where there was none. */
  readonly before: string;
  /** Whether our sheets were new then. */
  readonly first: boolean;
  /** Deflated, in base64; empty where it was too large to be stored, or where there is nothing to take back. */
  readonly content: string;
}

/** The state as a root element, without a declaration. */
export function stateXml({ text, written, token }: StoredState): string {
  return `<state xmlns="${stateNamespace}"${attributeXml('written', written)}${attributeXml('token', token)}>${escaped(text)}</state>`;
}

/** Undefined where the XML is no state of ours. */
export function readStateXml(xml: string): StoredState | undefined {
  const found = root(xml, 'state', stateNamespace);
  if (!found) return undefined;
  const [written, token] = [found.attribute('written'), found.attribute('token')];
  return { text: found.inner(), ...(written === undefined ? {} : { written }), ...(token === undefined ? {} : { token }) };
}

/** The restore point as a root element, without a declaration. */
export function restoreXml({ token, written, before, first, content }: StoredRestore): string {
  return `<restore xmlns="${restoreNamespace}"${attributeXml('token', token)}${attributeXml('written', written)}${attributeXml('before', before)}` +
    `${attributeXml('first', first ? '1' : '0')}>${content}</restore>`;
}

/** Undefined where the XML is no restore point of ours. */
export function readRestoreXml(xml: string): StoredRestore | undefined {
  const found = root(xml, 'restore', restoreNamespace);
  if (!found) return undefined;
  const [token = '', written = '', before = '', first] = ['token', 'written', 'before', 'first'].map((name) => found.attribute(name));
  return { token, written, before, first: first === '1', content: found.inner() };
}

function attributeXml(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${escaped(value)}"`;
}

function root(xml: string, name: string, namespace: string): Scanner | undefined {
  if (!xml.includes(namespace)) return undefined;
  const scanner = new Scanner(xml);
  while (scanner.next()) if (scanner.kind === 'open') return scanner.name === name && scanner.attributes.includes(namespace) ? scanner : undefined;
  return undefined;
}
