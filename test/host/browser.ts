/**
 * The in-memory Excel round a page in a real browser. The workbook lives here, in Node, and a test has its hands on it; the page
 * has office.js and what that needs to find an Excel: on Windows `window.external`, on the web a page around it.
 */
import type { BrowserContext, Frame, Page } from 'playwright-core';
import type { Book } from './book';
import { digest } from './content';
import type { InMemoryExcel } from './excel';
import { executeOn } from './execute';
import type { Faults } from './faults';
import type { Log } from './log';
import type { Opening } from './opening';
import { inMemory, usualApi } from './opening';
import type { User } from './user';
import { aroundOnTheWeb } from './web-page';
import type { About } from './windows-context';
import { matrix, windowsContext } from './windows-context';

export interface ExcelInBrowser {
  readonly user: User;
  readonly log: Log;
  readonly faults: Faults;
  readonly book: Book;
  digest(isTheirs?: (name: string) => boolean): string;
  /** Goes to the add-in's page as Excel does, and gives the frame that it is in. */
  open(page: Page, address: string): Promise<Frame>;
}

/** Opens a workbook for all pages of the context. Before the first page goes anywhere. */
export async function openExcelIn(context: BrowserContext, { theme = 'light', ...opening }: Opening & { readonly theme?: 'light' | 'dark' } = {}): Promise<ExcelInBrowser> {
  const excel = inMemory(opening);
  const { book, user, log, faults, shape } = excel;
  const about: About = { locale: book.locale, workbook: book.name, matrix: matrix(opening.api ?? usualApi), theme };
  const open = await (shape === 'windows' ? onWindows(context, excel, about) : aroundOnTheWeb(context, excel, about));
  return { book, user, log, faults, digest: (isTheirs = () => true) => digest(book, isTheirs), open };
}

/** Safe arrays as they travel between the page and Node. */
type Packed = { readonly safe: readonly unknown[] } | readonly unknown[] | string | number | boolean | null;

function packed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(packed);
  if (typeof value === 'object' && value !== null && 'toArray' in value && typeof value.toArray === 'function') return { safe: (value.toArray() as unknown[]).map(packed) }; // A safe array of ours.
  return value;
}

declare global {
  interface Window {
    excelExecute(method: number, args: unknown): Promise<Packed>;
    excelEvent(event: number, payload: Packed): void;
    excelRegister(event: number): Promise<void>;
  }
}

async function onWindows(context: BrowserContext, excel: InMemoryExcel, about: About): Promise<ExcelInBrowser['open']> {
  const { external, hear } = executeOn(() => excel);
  hear(excel);
  await context.exposeFunction('excelExecute', (method: number, args: unknown[]) => new Promise((resolve) => { external.Execute(method, args, (answer) => { resolve(packed(answer)); }); }));
  await context.exposeBinding('excelRegister', ({ frame }, event: number) => {
    external.RegisterEvent(event, '', (_event, payload) => { void tell(frame, event, packed(payload)); }, () => undefined);
  });
  await context.addInitScript(`(${windowsPage.toString()})(${windowsContext.toString()}, ${JSON.stringify(about)})`);
  return async (page, address) => {
    await page.goto(address);
    return page.mainFrame();
  };
}

/** A page that has gone away hears nothing, as in Excel. */
async function tell(frame: Frame, event: number, payload: unknown): Promise<void> {
  if (!frame.isDetached()) await frame.evaluate(([number, message]) => { window.excelEvent(number, message); }, [event, payload as Packed] as const).catch((gone: unknown) => gone); // Packed just now.
}

/** Runs in the page, before all else. */
function windowsPage(contextOf: typeof windowsContext, about: About): void {
  const handlers = new Map<number, (event: number, payload: unknown) => void>();
  const unpacked = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(unpacked);
    if (typeof value !== 'object' || value === null || !('safe' in value) || !Array.isArray(value.safe)) return value;
    const values = value.safe.map(unpacked);
    return { toArray: () => values, dimensions: () => 1 };
  };
  window.excelEvent = (event, payload) => handlers.get(event)?.(event, unpacked(payload));
  const ok = { toArray: () => [0], dimensions: () => 1 };
  Object.assign(window.external, contextOf(() => about), {
    Execute: (method: number, args: unknown, done: (answer: unknown) => void) => { void window.excelExecute(method, args).then((answer) => { done(unpacked(answer)); }); },
    RegisterEvent: (event: number, _target: string, handler: (event: number, payload: unknown) => void, done: (answer: unknown) => void) => {
      handlers.set(event, handler);
      void window.excelRegister(event).then(() => { done(ok); });
    },
    UnregisterEvent: (event: number, _target: string, done: (answer: unknown) => void) => {
      handlers.delete(event);
      done(ok);
    },
  });
}
