/** The real office.js in the window of Jest's jsdom, talking to whatever workbook is open. Imported first: it adds what jsdom's window lacks. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDecoder, TextEncoder } from 'node:util';
import type { InMemoryExcel } from './excel';
import { matrix, windowsContext } from './windows-context';
import { executeOn } from './execute';

Object.assign(globalThis, { TextEncoder, TextDecoder });

/** The copy of office.js that npm has. */
export const officeFolder = join(__dirname, '../../node_modules/@microsoft/office-js/dist');
const hosted = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

let open: InMemoryExcel | undefined;
const excel = () => { if (!open) throw new Error('no workbook is open'); return open; };
const wire = executeOn(excel);
let ready: Promise<unknown> | undefined;

/** Loads office.js once a test file, as Excel on Windows has it load, and points it at this workbook. */
export async function connect(memory: InMemoryExcel, api: string): Promise<void> {
  open = memory;
  wire.hear(memory);
  ready ??= load(api);
  await ready;
}

function load(api: string): Promise<unknown> {
  Object.assign(window.external, windowsContext(() => ({ locale: excel().book.locale, workbook: excel().book.name, matrix: matrix(api), theme: 'light' })), wire.external);
  const add = document.head.appendChild.bind(document.head);
  // The library adds its parts as script elements with an address: their text is taken from the folder instead.
  Node.prototype.appendChild = new Proxy(Node.prototype.appendChild, {
    apply: (target, self, [node]: [Node]) => (node instanceof HTMLScriptElement && node.src !== '' ? loaded(node, add) : Reflect.apply(target, self, [node])),
  });
  const tag = document.createElement('script');
  tag.type = 'text/plain';
  tag.setAttribute('src', `${hosted}office.js`);
  add(tag);
  run('office.js', add);
  return new Promise((resolve) => { void Office.onReady(resolve); });
}

function run(file: string, add: (node: Node) => Node): void {
  const script = document.createElement('script');
  script.textContent = readFileSync(join(officeFolder, file), 'utf8');
  add(script);
}

function loaded(script: HTMLScriptElement, add: (node: Node) => Node): HTMLScriptElement {
  const file = script.src.slice(hosted.length);
  const exists = script.src.startsWith(hosted) && existsSync(join(officeFolder, file));
  if (exists) run(file, add);
  setTimeout(() => { script.dispatchEvent(new Event(exists ? 'load' : 'error')); }, 0);
  return script;
}
