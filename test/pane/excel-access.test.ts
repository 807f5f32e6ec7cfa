/** The pane in Excel for everybody: at every width, in Office's colours and language, by keyboard alone, by axe's rules. */
import type { Frame } from 'playwright-core';
import { violations } from './axe';
import { type View, Visitor } from './browser';
import { button, enterExcel, type InExcel, readInExcel, said, sheet, showView, until, write } from './in-excel';

jest.setTimeout(180_000);

const views: readonly View[] = ['Läsning', 'Kontroller', 'Regler och andelar', 'Skriv'];

let visitor: Visitor;
let now: InExcel;
beforeAll(async () => { visitor = await Visitor.start(); });
afterAll(async () => { await visitor.stop(); });
afterEach(async () => {
  expect(now.noise).toEqual([]);
  await now.close();
});

async function foldOut(pane: Frame): Promise<void> {
  const folded = pane.locator('details:not([open]) > summary');
  for (let left = await folded.count(); left > 0; left -= 1) await folded.first().click();
}

/** What stands under Excel's own menu, 34 by 32 pixels in the upper right corner, that a user could press or would read. */
function underMenu(pane: Frame): Promise<string[]> {
  return pane.evaluate(() => {
    const found = new Set<Element>();
    for (let x = window.innerWidth - 34; x < window.innerWidth; x += 3) for (let y = 0; y < 32; y += 3) {
      const topmost = document.elementFromPoint(x, y);
      if (topmost) found.add(topmost);
    }
    return [...found].filter((one) => one.matches('a, button, input, summary, [role=tab], svg, p, span, h1, h2')).map((one) => one.outerHTML);
  });
}

describe.each([[270, 'light'], [320, 'light'], [320, 'dark'], [450, 'dark']] as const)('%i px wide in a %s Office', (width, theme) => {
  test('no view scrolls sideways or lies under Excel’s menu, and axe has nothing to say, with everything folded out and something of everything said', async () => {
    now = await readInExcel(visitor, { theme, browser: { viewport: { width, height: 720 }, colorScheme: theme === 'dark' ? 'light' : 'dark' } });
    const { pane, user, page } = now;
    expect(await page.evaluate(() => document.documentElement.style.colorScheme)).toBe(theme);
    await write(pane);
    user.setCalculation('Manual');
    user.type(`'${sheet}'!B31`, '300000');
    user.type(`'${sheet}'!B32`, '286000');
    await said(pane, 'Ändrat sedan kontrollen').waitFor();
    await button(pane, 'Kontrollera igen').click();
    await said(pane, /^Läst /).waitFor();
    await write(pane);
    await pane.getByText('Visa cellerna').waitFor();
    user.type(`'${sheet}'!B7`, '1');
    await said(pane, 'Ändrat sedan kontrollen').waitFor();
    for (const view of views) {
      await showView(pane, view);
      await foldOut(pane);
      expect([view, await violations(pane)]).toEqual([view, []]);
      expect([view, await pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)]).toEqual([view, 0]);
      expect([view, await underMenu(pane)]).toEqual([view, []]);
      await pane.evaluate(() => { window.scrollTo(0, 500); });
      expect([view, await underMenu(pane)]).toEqual([view, []]);
    }
  });
});

test('in forced colours axe has nothing to say', async () => {
  now = await readInExcel(visitor, { browser: { forcedColors: 'active', viewport: { width: 320, height: 720 } } });
  now.user.type(`'${sheet}'!B7`, '1');
  await said(now.pane, 'Ändrat sedan kontrollen').waitFor();
  for (const view of views) {
    await showView(now.pane, view);
    expect([view, await violations(now.pane)]).toEqual([view, []]);
  }
});

test('by keyboard alone: a finding’s cell, the write and its undoing; focus is never lost', async () => {
  now = await readInExcel(visitor, { query: '?view=checks' });
  const { pane, page, book } = now;
  const focused = () => page.evaluate(() => [document.activeElement?.id, document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent].filter(Boolean).join(' '));
  const tabTo = async (name: string): Promise<void> => {
    for (let presses = 0; presses < 80; presses += 1) {
      await page.keyboard.press('Tab');
      if ((await focused()).includes(name)) return;
    }
    throw new Error(`"${name}" was not reached by Tab`);
  };
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Hoppa till innehållet');
  await tabTo('Kontrollera igen');
  await tabTo('Kontroller (');
  await tabTo(`Visa cell ${sheet}!D14 i Excel`);
  await page.keyboard.press('Enter');
  await until(() => book.selection?.areas[0]?.top === 14);
  await pane.getByRole('tab', { name: /^Kontroller/ }).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await tabTo('Skriv bladen');
  await page.keyboard.press('Enter');
  await said(pane, /^5 blad är skrivna/).waitFor();
  expect(await focused()).toBe('Skriv bladen på nytt');
  await tabTo('Ångra skrivningen');
  await page.keyboard.press('Enter');
  await said(pane, /^Skrivningen är ångrad/).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
});

test('speaks English where Office does, and Swedish when asked', async () => {
  now = await enterExcel(visitor, { locale: 'en-US' });
  const { pane } = now;
  await said(pane, /^Read \d\d:\d\d: 4 errors and 2 questions\.$/).waitFor();
  expect(await pane.locator('html').getAttribute('lang')).toBe('en');
  await pane.getByText('About Samräkna').click();
  await button(pane, 'På svenska').click();
  await button(pane, 'Kontrollera igen').waitFor();
});

test('opens where the ribbon’s button leads', async () => {
  now = await readInExcel(visitor, { query: '?view=checks' });
  expect(await now.pane.getByRole('heading', { level: 2, name: 'Kontroller' }).isVisible()).toBe(true);
  await now.close();
  now = await readInExcel(visitor);
  expect(await now.pane.getByRole('heading', { level: 2, name: 'Läsning' }).isVisible()).toBe(true);
});

test('a question that only the sheet can answer is checked again, not opened again', async () => {
  now = await readInExcel(visitor);
  await now.pane.getByText(/^Svaret ändrar inget belopp\..* och välj Kontrollera igen: då ställs frågan inte mer\.$/).waitFor();
});

test('an Excel that is too old is told what it needs', async () => {
  now = await enterExcel(visitor, { api: '1.13' });
  await now.pane.getByRole('heading', { level: 2, name: 'Den här versionen av Excel är för gammal' }).waitFor();
  expect(await now.pane.getByRole('link', { name: 'Öppna webbläsarversionen' }).getAttribute('href')).toBe('index.html');
});

test('a message is closed when it has been heard', async () => {
  now = await readInExcel(visitor);
  await write(now.pane);
  await button(now.pane, 'Stäng meddelandet').click();
  await said(now.pane, /blad är skrivna/).waitFor({ state: 'detached' });
});
