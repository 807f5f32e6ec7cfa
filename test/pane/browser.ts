/** A real browser on the built pages, served as a static web server would, with the headers of production. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Frame, type LaunchOptions, type Page } from 'playwright-core';
import { headersFor } from '../../hosting/headers.cjs';

const dist = resolve(__dirname, '../../dist');
const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.png': 'image/png' };

/** The two pages that are built. */
export type Entry = 'index.html' | 'taskpane.html';

/** The policy that a built page carries. */
export function contentSecurityPolicy(entry: Entry): string {
  const policy = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(readFileSync(join(dist, entry), 'utf8'))?.[1];
  if (policy === undefined) throw new Error(`dist/${entry} has no content security policy`);
  return policy.replaceAll('&#39;', "'");
}

function serve(folder: string): Server {
  if (folder === dist && !existsSync(join(dist, 'index.html'))) throw new Error('dist/index.html is missing: npm run build');
  return createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const name = pathname === '/' ? 'index.html' : pathname.slice(1);
    const path = join(folder, name);
    const type = types[extname(path)];
    if (type === undefined || !path.startsWith(folder) || !existsSync(path)) response.writeHead(404).end();
    else response.writeHead(200, { ...headersFor(name), 'content-type': type }).end(readFileSync(path));
  });
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Everything that a quiet page has none of: console errors, page errors, requests to anywhere else. */
  readonly noise: string[];
  close(): Promise<void>;
}

type Prepare = (context: BrowserContext) => Promise<unknown>;

/** One browser and one server for a whole test file. */
export class Visitor {
  private constructor(private readonly browser: Browser, private readonly server: Server, readonly origin: string, private readonly prepare: Prepare) {}

  /** @param prepare what is done to every context before its first page */
  static async start(folder: string = dist, prepare: Prepare = async () => undefined): Promise<Visitor> {
    const server = serve(folder);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const browser = await chromium.launch(launchOptions());
    return new Visitor(browser, server, `http://127.0.0.1:${address.port}`, prepare);
  }

  /** The page, loaded, with the sample budget analysed. */
  async visit(options: Parameters<Visitor['blank']>[0] = {}): Promise<Visit> {
    const visit = await this.blank(options);
    await visit.page.goto(this.origin);
    await visit.page.getByRole('heading', { level: 2, name: 'exempelbudget.xlsx' }).waitFor();
    return visit;
  }

  /** An empty page that may go to this address alone, and to those that it is told it may. Its user has been welcomed before, unless it is the first time. */
  async blank({ firstRun = false, ...options }: BrowserContextOptions & { readonly firstRun?: boolean } = {}, mayLoad: readonly string[] = []): Promise<Visit> {
    const context = await this.browser.newContext({ locale: 'sv-SE', viewport: { width: 1000, height: 800 }, ...options });
    if (!firstRun) await welcomed(context);
    await this.prepare(context);
    const page = await context.newPage();
    const noise: string[] = [];
    page.on('console', (message) => { if (message.type() === 'error' || message.type() === 'warning') noise.push(message.text()); });
    page.on('pageerror', (error) => noise.push(String(error)));
    const allowed = [`${this.origin}/`, 'data:', 'blob:', ...mayLoad];
    page.on('request', (request) => { if (!allowed.some((start) => request.url().startsWith(start))) noise.push(request.url()); });
    return { page, context, noise, close: () => context.close() };
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await new Promise((closed) => this.server.close(closed));
  }
}

/** Where nothing can be stored the first run does not come by itself. */
async function welcomed(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    try {
      localStorage.setItem('samrakna:reader:first-run', '"seen"');
    } catch (denied) {
      if (!(denied instanceof DOMException)) throw denied;
    }
  });
}

/** As a browser does where a page stands inside somebody else's. */
export async function refuseStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    for (const name of ['sessionStorage', 'localStorage']) Object.defineProperty(window, name, { get: () => { throw new DOMException('denied', 'SecurityError'); } });
  });
}

function launchOptions(): LaunchOptions {
  const options: LaunchOptions = JSON.parse(execFileSync(process.execPath, [join(__dirname, 'chromium-path.mjs')], { encoding: 'utf8' }));
  return options;
}

export type View = 'Läsning' | 'Kontroller' | 'Regler och andelar' | 'Vad händer om?' | 'Skriv';

/** Goes to one of the views, in either page. */
export async function goTo(pane: Page | Frame, view: View): Promise<void> {
  await pane.getByRole('tablist', { name: 'Vyer' }).getByRole('tab', { name: new RegExp(`^${view}`) }).click();
  await pane.getByRole('heading', { level: 2, name: view, exact: true }).waitFor();
}

/** Opens a workbook as by the file picker. */
export async function open(page: Page, path: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(path);
}
