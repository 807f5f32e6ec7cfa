/** The built page for everybody: by keyboard alone, at every width, in every colour scheme, by axe's rules. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { violations } from './axe';
import { goTo, Visitor, type View, type Visit } from './browser';

jest.setTimeout(120_000);

const views: readonly View[] = ['Läsning', 'Kontroller', 'Regler och andelar', 'Skriv'];

let visitor: Visitor;
beforeAll(async () => { visitor = await Visitor.start(); });
afterAll(async () => { await visitor.stop(); });

async function foldOut(page: Page): Promise<void> {
  const folded = page.locator('details:not([open]) > summary');
  for (let left = await folded.count(); left > 0; left -= 1) await folded.first().click();
}

describe.each<[string, BrowserContextOptions]>([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['dark, 320 px wide', { colorScheme: 'dark', viewport: { width: 320, height: 640 } }],
  ['light, 320 px wide', { colorScheme: 'light', viewport: { width: 320, height: 640 } }],
  ['forced colours', { forcedColors: 'active' }],
])('%s', (_, options) => {
  let visit: Visit;
  beforeAll(async () => { visit = await visitor.visit(options); });
  afterAll(async () => { await visit.close(); });

  test.each(views)('%s has no violations, with everything folded out', async (view) => {
    const { page } = visit;
    await goTo(page, view);
    await foldOut(page);
    const why = page.getByRole('button', { name: /^Varför detta tal/, expanded: false });
    if (await why.count() > 0) await why.first().click();
    expect(await violations(page)).toEqual([]);
  });
});

test.each([270, 320, 450, 900])('no view scrolls sideways at %i px', async (width) => {
  const { page, close } = await visitor.visit({ viewport: { width, height: 700 } });
  for (const view of views) {
    await goTo(page, view);
    await foldOut(page);
    expect([view, await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)]).toEqual([view, 0]);
  }
  await close();
});

test('everything from the first key to the saved file goes by keyboard', async () => {
  const { page, noise, close } = await visitor.visit();
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const tabTo = async (text: string): Promise<void> => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      if ((await focused()).startsWith(text)) return;
    }
    throw new Error(`"${text}" was not reached by Tab`);
  };
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Hoppa till innehållet');
  // Waited for well before the key: the browser takes a moment to hand its file dialogues over.
  const chooser = page.waitForEvent('filechooser');
  await tabTo('Öppna arbetsbok');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(require.resolve('../books/vp2021/vp2021.xlsx'));
  await page.getByRole('heading', { level: 2, name: 'vp2021.xlsx' }).waitFor();
  await tabTo('Kontroller (');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: 'Läsning' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('2021-06-01');
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText(/^Räknat på nytt/).waitFor();
  await page.getByRole('tab', { name: /^Läsning/ }).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: 'Skriv' }).waitFor();
  await tabTo('Skriv ny fil');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toBe('vp2021-samraknad.xlsx');
  expect(await focused()).toBe('Skriv ny fil');
  expect(noise).toEqual([]);
  await close();
});
