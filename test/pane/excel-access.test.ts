/** The pane in Excel for everybody: by keyboard alone, in Office's language, opened where it was asked for. */
import { Visitor } from './browser';
import { button, enterExcel, type InExcel, readInExcel, said, sheet, until, write } from './in-excel';

jest.setTimeout(180_000);

let visitor: Visitor;
let now: InExcel;
beforeAll(async () => { visitor = await Visitor.start(); });
afterAll(async () => { await visitor.stop(); });
afterEach(async () => {
  expect(now.noise).toEqual([]);
  await now.close();
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
  await button(pane, 'Help').click();
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

test('a question about a divided post is answered in the pane beside Excel', async () => {
  now = await readInExcel(visitor);
  const split = now.pane.getByRole('article', { name: /^Enligt noten i cell A62 delas/ });
  await split.getByRole('button', { name: 'Svara' }).click();
  await split.waitFor({ state: 'detached' });
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
