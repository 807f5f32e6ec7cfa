/** The built pane where Excel is not: blocked, silent or absent. Each says what to do and leads on. */
import type { BrowserContext, Page } from 'playwright-core';
import { violations } from './axe';
import { contentSecurityPolicy, refuseStorage, Visitor, type Visit } from './browser';
import { officeAddress, OfficeAddress } from './office-script';

jest.setTimeout(120_000);

let visitor: Visitor;
let visit: Visit;
let page: Page;
let context: BrowserContext;
let microsoft: OfficeAddress;
beforeAll(async () => { visitor = await Visitor.start(); });
afterAll(async () => { await visitor.stop(); });
beforeEach(async () => {
  visit = await visitor.blank({ viewport: { width: 320, height: 640 } }, [officeAddress]);
  ({ page, context } = visit);
  microsoft = await OfficeAddress.of(context);
});
afterEach(async () => {
  expect(visit.noise.filter((said) => !said.startsWith('Failed to load resource: net::ERR_CONNECTION_REFUSED'))).toEqual([]);
  await visit.close();
});

/** The page itself is there; what it loads may never come. */
const enter = () => page.goto(`${visitor.origin}/taskpane.html`, { waitUntil: 'commit' });
const said = (name: string) => page.getByRole('heading', { level: 2, name });
const again = () => page.getByRole('button', { name: 'Försök igen' });

const noContact = 'Samräkna får ingen kontakt med Excel';
const noAnswer = 'Excel svarar inte';
const notExcel = 'Den här sidan är till för Excel';

test('allows scripts from Microsoft’s address besides its own, and nothing else from elsewhere', () => {
  expect(contentSecurityPolicy('taskpane.html')).toBe(contentSecurityPolicy('index.html').replace("script-src 'self'", "script-src 'self' https://appsforoffice.microsoft.com"));
});

test('office.js comes from Microsoft, after the page’s own scripts, and none of it is shipped', async () => {
  await enter();
  await said(notExcel).waitFor();
  const scripts = await page.locator('script[src]').evaluateAll((found) => found.map((one) => one.getAttribute('src') ?? ''));
  const own = scripts.filter((src) => !src.startsWith('https:'));
  expect([scripts[own.length], own.length > 0, scripts.slice(0, own.length)]).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js', true, own]);
});

test('where office.js is blocked the page says so, and goes on once it is let through', async () => {
  await microsoft.is('refuses');
  await enter();
  await said(noContact).waitFor();
  expect(await page.getByText(/^Microsofts skript office\.js kunde inte hämtas från appsforoffice\.microsoft\.com\./).isVisible()).toBe(true);
  await microsoft.is('serves');
  await again().click();
  await said(notExcel).waitFor();
});

test('the browser version is a link away, and works without office.js', async () => {
  await microsoft.is('refuses');
  await enter();
  const [opened] = await Promise.all([context.waitForEvent('page'), page.getByRole('link', { name: 'Öppna webbläsarversionen' }).click()]);
  await opened.getByRole('heading', { level: 2, name: 'exempelbudget.xlsx' }).waitFor();
  expect(await opened.locator('script[src^="https:"]').count()).toBe(0);
});

test('where storage may not be touched, as in a page of somebody else’s, it says what to do all the same', async () => {
  await refuseStorage(context);
  await microsoft.is('refuses');
  await enter();
  await said(noContact).waitFor();
});

describe('where nothing comes', () => {
  beforeEach(async () => { await page.clock.install(); });

  test('of office.js, that is said after ten seconds, and it goes on by itself if it comes', async () => {
    await microsoft.is('keeps silent');
    await enter();
    await page.getByText('Samräkna startar …').waitFor();
    await page.clock.fastForward(10_000);
    await said(noAnswer).waitFor();
    expect(await again().isVisible()).toBe(true);
    await microsoft.is('serves');
    await said(notExcel).waitFor();
  });

  test('of the files that office.js itself loads, the same is said', async () => {
    await microsoft.is('serves office.js alone');
    await enter();
    await page.waitForFunction(() => 'Office' in window);
    await page.clock.fastForward(10_000);
    await said(noAnswer).waitFor();
    await microsoft.is('serves');
    await again().click();
    await said(notExcel).waitFor();
  });
});

test.each(['light', 'dark'] as const)('has no violations, %s', async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  await microsoft.is('refuses');
  await enter();
  await said(noContact).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
});
