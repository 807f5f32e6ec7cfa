/** Excel on the web: a page of Microsoft's address with the add-in in a frame, the two talking by postMessage. */
import type { BrowserContext, Frame, Page } from 'playwright-core';
import type { InMemoryExcel } from './excel';
import { eventEntry } from './execute';
import { savedBytes } from './to-file';
import type { About } from './windows-context';

/** One of those that office.js trusts and that the production headers let show the pane. */
const origin = 'https://excel.officeapps.live.com';
/** Where the add-in seems to stand: a public https address, as in production, and as Chromium asks of a frame in a public page. */
export const addInOrigin = 'https://samrakna.example';
const conversation = 'samrakna-in-memory';

/** A message of office.js in the frame, or our answer to it. */
interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType?: number;
  readonly _data: unknown;
}

declare global {
  interface Window {
    excelAnswers(message: Message): Promise<unknown>;
    excelTells(name: string, data: unknown): void;
  }
}

/** Serves the page around, and answers what comes out of the frame. */
export async function aroundOnTheWeb(context: BrowserContext, excel: InMemoryExcel, about: About): Promise<(page: Page, address: string) => Promise<Frame>> {
  const answers = answersOf(excel, about);
  let around: Page | undefined;
  await context.exposeFunction('excelAnswers', answers);
  excel.listen((messages) => {
    const entries = messages.map(({ type, target, message }) => eventEntry(type, target, message));
    setTimeout(() => { void around?.evaluate(([name, data]) => { window.excelTells(name, data); }, ['richApiMessage', { ArrayData: entries }] as const).catch((gone: unknown) => gone); }, 0);
  });
  let pane = '';
  let served = '';
  await context.route(`${addInOrigin}/**`, async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(addInOrigin, served) });
    await route.fulfill({ response });
  });
  await context.route(`${origin}/**`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html(pane, about) }));
  return async (page, address) => {
    around = page;
    served = new URL(address).origin;
    pane = address.replace(served, addInOrigin);
    await page.goto(`${origin}/x/_layouts/xlviewerinternal.aspx`);
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    if (!frame) throw new Error('the add-in is in no frame');
    await frame.waitForURL(pane);
    return frame;
  };
}

function html(pane: string, { locale }: About): string {
  const name = JSON.stringify({ baseFrameName: 'pane', hostInfo: `Excel|Web|16.00|${locale}|telemetry||disableLogging`, xdmInfo: `${conversation}|samrakna|${origin}`, serializerVersion: '1', flights: '[]' });
  return `<!doctype html><html><body style="margin:0"><script>(${parentPage.toString()})()</script>` +
    `<iframe name="${name.replace(/"/g, '&quot;')}" src="${pane}" style="border:0;width:100%;height:98vh"></iframe></body></html>`;
}

/** Runs in the page around. */
function parentPage(): void {
  const post = (message: object) => {
    window.frames[0]?.postMessage(JSON.stringify({ _messageType: 1, _serializerVersion: 1, _origin: window.location.origin, ...message }), '*');
  };
  window.addEventListener('message', ({ data }) => {
    const message: Message = JSON.parse(String(data));
    if (message._messageType !== 0) return;
    const { _actionName, _conversationId, _correlationId } = message;
    void window.excelAnswers(message).then((answer) => {
      if (answer !== undefined) post({ _actionName, _conversationId, _correlationId, _errorCode: 0, _responseType: 0, _data: answer });
    });
  });
  window.excelTells = (_actionName, _data) => {
    post({ _actionName, _conversationId: 'samrakna-in-memory', _correlationId: -1, _errorCode: 0, _responseType: 1, _data });
  };
}

const methods = { file: 77, slice: 80, release: 81, batch: 93 } as const;
const excelOnTheWeb = 16;

/** What Excel answers a message; undefined where it never does. */
function answersOf(excel: InMemoryExcel, about: About): (message: Message) => Promise<unknown> {
  const files = new Map<number, { readonly bytes: Uint8Array; readonly slice: number }>();
  const done = (payload: object = {}) => ({ Version: 1, Error: 0, ...payload });
  const execute = async (data: unknown): Promise<unknown> => {
    const given = new Map<string, unknown>(Object.entries(typeof data === 'object' && data !== null ? data : {}));
    const method = new Map<string, unknown>(Object.entries(Object(given.get('DdaMethod')))).get('DispatchId');
    if (method === methods.batch) {
      const list = given.get('ArrayData');
      const [, , , , body, , bits] = Array.isArray(list) ? list : [];
      const reply = await excel.answer(String(body), Number(bits));
      if (reply.is === 'hang') return new Promise(() => undefined);
      return reply.is === 'number' ? { Version: 1, Error: reply.number } : done({ Data: [200, [], reply.body] });
    }
    if (method === methods.file) {
      const bytes = savedBytes(excel.book);
      files.set(files.size + 1, { bytes, slice: Number(given.get('1')) });
      return done({ 0: files.size, 1: bytes.length });
    }
    if (method === methods.slice) {
      const { bytes, slice } = files.get(Number(given.get('2'))) ?? { bytes: new Uint8Array(), slice: 0 };
      const part = bytes.slice(Number(given.get('3')) * slice, (Number(given.get('3')) + 1) * slice);
      return done({ 0: [...part], 1: part.length });
    }
    return method === methods.release ? done() : { Version: 1, Error: 5001 };
  };
  return async ({ _actionName, _actionType, _data }) => {
    if (_actionType !== 0) return done();
    if (_actionName === 'ContextActivationManager_getAppContextAsync') return contextOf(about);
    return _actionName === 'executeMethod' ? execute(_data) : done();
  };
}

function contextOf({ locale, workbook, matrix }: About): object {
  return {
    _id: 'samrakna', _appName: excelOnTheWeb, _appVersion: 16, _appMinorVersion: 0, _appUILocale: locale, _dataLocale: locale, _docUrl: `${origin}/${workbook}`, _clientMode: 0, _settings: [],
    _reason: 2, _osfControlType: 1, _eToken: '', _correlationId: 'in-memory', _appInstanceId: 'in-memory', _requirementMatrix: matrix, _hostFullVersion: '16.0.17628.20110', _initialDisplayMode: 0,
  };
}
