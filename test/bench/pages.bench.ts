/**
 * What the pages cost their user: what travels, when they can first be used, and how long they ever fail to answer. Beside a page with
 * Fluent and one button, built in the same run as ours are built. "Usable" is when the first tab answers a click; every load is a first one.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Frame, Page } from 'playwright-core';
import { goTo, Visitor } from '../pane/browser';
import { enterExcel, readInExcel, said } from '../pane/in-excel';
import { ledger, workbook } from './large.cjs';
import { watch } from './watch';

jest.setTimeout(600_000);

const dist = resolve(__dirname, '../../dist');
const loads = 7;
const views = ['Läsning', 'Kontroller', 'Regler och andelar', 'Skriv', 'Läsning'] as const;

const bare = mkdtempSync(join(tmpdir(), 'samrakna-bare-'));
beforeAll(() => { execFileSync(process.execPath, [join(__dirname, 'bare.cjs'), bare]); });
afterAll(() => { rmSync(bare, { recursive: true }); });

const visitors: Visitor[] = [];
afterEach(async () => { for (const visitor of visitors.splice(0)) await visitor.stop(); });
async function watching(folder: string, clicks: boolean): Promise<Visitor> {
  const visitor = await Visitor.start(folder, (context) => context.addInitScript(watch, clicks));
  visitors.push(visitor);
  return visitor;
}

/** From a file, as a user opens it: bytes handed over by the test's own protocol would keep the page busy. */
function onDisk(name: string, bytes: Uint8Array): string {
  const path = join(bare, name);
  writeFileSync(path, bytes);
  return path;
}

const say = (line: string): void => { process.stdout.write(`${line}\n`); };
const middle = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
const kB = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} kB`.padStart(10);
const compressed = (folder: string, name: string): number => gzipSync(readFileSync(join(folder, name))).length;

function initial(folder: string, page: string): readonly string[] {
  const named = [...readFileSync(join(folder, page), 'utf8').matchAll(/<script[^>]* src="?([^" >]+)/g)].flatMap(([, name]) => name ?? []);
  return named.filter((name) => !name.startsWith('https:'));
}

test('what travels', () => {
  const size = (folder: string, page: string) => initial(folder, page).reduce((sum, name) => sum + compressed(folder, name), 0);
  const least = size(bare, 'bare.html');
  say('\nInitial scripts, compressed, without office.js');
  say(`bare Fluent page ${kB(least)}`);
  for (const page of ['index.html', 'taskpane.html']) say(`${page.padEnd(16)} ${kB(size(dist, page))}  ${(size(dist, page) / least).toFixed(1)} ×`);
  const first = new Set([...initial(dist, 'index.html'), ...initial(dist, 'taskpane.html')]);
  const later = readdirSync(dist).filter((name) => name.endsWith('.js') && !first.has(name));
  say(`fetched when needed: ${later.map((name) => `${name} ${kB(compressed(dist, name)).trim()}`).join(', ')}`);
});

test('when they can first be used', async () => {
  const ours = await watching(dist, true);
  const theirs = await watching(bare, true);
  const measured = async (pane: Page | Frame, close: () => Promise<void>) => {
    await pane.waitForFunction(() => window.watched.answered !== undefined && performance.getEntriesByName('first-contentful-paint').length > 0, undefined, { timeout: 120_000 });
    const times = await pane.evaluate(() => ({ usable: window.watched.answered ?? NaN, painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN }));
    await close();
    return times;
  };
  const load = {
    'bare Fluent page': async () => {
      const { page, close } = await theirs.blank();
      await page.goto(`${theirs.origin}/bare.html`);
      return measured(page, close);
    },
    'index.html': async () => {
      const { page, close } = await ours.blank();
      await page.goto(ours.origin);
      return measured(page, close);
    },
    'taskpane.html': async () => {
      const { pane, close } = await enterExcel(ours);
      return measured(pane, close);
    },
  };
  const times = Object.entries(load).map(([name, once]) => ({ name, once, seen: new Array<{ usable: number; painted: number }>() }));
  for (let round = 0; round < loads; round += 1) for (const { once, seen } of times) seen.push(await once());
  say(`\nFirst load, the middle of ${loads}: first painted, and usable with the sample budget read and checked (the first tab answers a click)`);
  const [least = NaN] = times.map(({ seen }) => middle(seen.map(({ usable }) => usable)));
  for (const { name, seen } of times) {
    const usable = middle(seen.map((one) => one.usable));
    say(`${name.padEnd(16)} ${middle(seen.map(({ painted }) => painted)).toFixed(0).padStart(6)} ms ${usable.toFixed(0).padStart(6)} ms ${(usable / least).toFixed(1).padStart(5)} ×`);
  }
});

test('how long they ever fail to answer', async () => {
  const visitor = await watching(dist, false);
  const large = Buffer.from(workbook(6_000, { twins: true }));
  const longest = async (what: string, pane: Page | Frame, act: () => Promise<void>) => {
    await act();
    await pane.evaluate(() => new Promise((later) => { setTimeout(later, 500); }));
    const tasks = await pane.evaluate(() => window.watched.tasks.splice(0));
    say(`${what.padEnd(52)} ${tasks.length === 0 ? 'none' : `${Math.max(...tasks).toFixed(0)} ms, ${tasks.length} in all`}`);
  };
  const walk = async (where: string, pane: Page | Frame) => { for (const view of views) await longest(`${where}: going to ${view}`, pane, () => goTo(pane, view)); };
  const search = async (pane: Page | Frame) => {
    await goTo(pane, 'Kontroller');
    const box = pane.getByRole('searchbox').first();
    if (!await box.isVisible()) await pane.getByText('Sök och filtrera', { exact: true }).click();
    await box.pressSequentially('intäkter 2026', { delay: 30 });
  };
  const scroll = async (pane: Page, sheet: string) => {
    const grid = pane.getByRole('grid', { name: sheet });
    await grid.hover();
    for (let turn = 0; turn < 20; turn += 1) {
      await pane.mouse.wheel(0, 600);
      await pane.waitForTimeout(30);
    }
  };
  say('\nLongest task over 50 ms');
  const { page, close } = await visitor.blank();
  await longest('browser: opening the sample', page, async () => {
    await page.goto(visitor.origin);
    await page.getByRole('heading', { level: 2, name: 'exempelbudget.xlsx' }).waitFor();
  });
  await walk('browser', page);
  await longest('browser: typing in search', page, () => search(page));
  await longest('browser: opening 6 000 rows', page, async () => {
    await page.locator('input[type=file]').setInputFiles(onDisk('stor.xlsx', large));
    await page.getByRole('heading', { level: 2, name: 'stor.xlsx' }).waitFor({ timeout: 300_000 });
  });
  await walk('browser, 6 000 rows', page);
  await longest('browser, 6 000 rows: typing in search', page, () => search(page));
  for (const [what, name, sheets, rows, columns] of [['20 000 rows of 4', 'rader.xlsx', 1, 20_000, 4], ['50 sheets of 400 rows and 12 columns', 'blad.xlsx', 50, 400, 12]] as const) {
    await page.setViewportSize({ width: 1_400, height: 850 });
    await longest(`browser: opening ${what}`, page, async () => {
      await page.locator('input[type=file]').setInputFiles(onDisk(name, ledger(sheets, rows, columns)));
      await page.getByRole('heading', { level: 2, name }).waitFor({ timeout: 300_000 });
      await page.getByRole('grid', { name: 'Blad 1' }).waitFor();
    });
    await longest('browser: scrolling them', page, () => scroll(page, 'Blad 1'));
  }
  await close();
  const excel = await readInExcel(visitor);
  await longest('Excel: opening the sample', excel.pane, async () => undefined);
  await walk('Excel', excel.pane);
  await excel.close();
  const grown = await enterExcel(visitor, { bytes: large });
  await longest('Excel: opening 6 000 rows', grown.pane, () => said(grown.pane, /^Läst \d\d:\d\d: /).waitFor({ timeout: 300_000 }));
  await walk('Excel, 6 000 rows', grown.pane);
  await grown.close();
});
