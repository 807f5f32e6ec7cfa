/** The workbook beside the pane in a real browser: read by role and name, gone through by keyboard, and never drawn whole. */
import type { Page } from 'playwright-core';
import { ledger } from '../../bench/large.cjs';
import { violations } from '../axe';
import { goTo, Visitor, type Visit } from '../browser';
import { enter, schemes } from '../stage';

jest.setTimeout(120_000);

let visitor: Visitor;
let visit: Visit;
let page: Page;
beforeAll(async () => { visitor = await Visitor.start(); });
afterAll(async () => { await visitor.stop(); });

const wide = { width: 1_400, height: 850 };
const sheet = 'Budget 2021-2023';
const grid = (name = sheet) => page.getByRole('grid', { name: `Bladet ${name}` });
const cell = (name: string | RegExp) => page.getByRole('gridcell', { name });
const sheets = () => page.getByRole('tablist', { name: 'Blad' });
const active = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
const press = async (...keys: readonly string[]): Promise<void> => { for (const key of keys) await page.keyboard.press(key); };

async function begin(viewport: typeof wide): Promise<void> {
  visit = await visitor.visit({ viewport });
  page = visit.page;
}
afterEach(async () => {
  expect(visit.noise).toEqual([]);
  await visit.close();
});

describe('beside the pane', () => {
  beforeEach(async () => {
    await begin(wide);
    await grid().waitFor();
  });

  test('has the sheets as tabs, ours told from the user’s, and the cells as they are shown', async () => {
    const tabs = await sheets().getByRole('tab').allTextContents();
    expect(tabs.slice(0, 2)).toEqual([`${sheet} (6)`, 'Budget med avstämning – Samräknas blad']);
    expect(await cell('Köp av tjänst förbundschef').count()).toBe(1);
    const row = grid().getByRole('row').filter({ has: page.getByRole('rowheader', { name: '18', exact: true }) });
    expect((await row.getByRole('gridcell').allTextContents()).slice(0, 4)).toEqual(['Köp av tjänst förbundschef', '455\u00a0000', '375\u00a0200', '400\u00a0000']);
    expect(await row.getAttribute('aria-rowindex')).toBe('19');
    await sheets().getByRole('tab', { name: /^Kommunandelar/ }).click();
    await page.getByText('Samräknas blad, förhandsvisning: ännu inte skrivet.').waitFor();
    expect(await grid('Kommunandelar').isVisible()).toBe(true);
  });

  test('names a marked cell by what is wrong there', async () => {
    await cell(/^D14, 0, fel: /).waitFor();
    await cell(/^B10, 106\s250, .*varning: /).waitFor();
  });

  test('is one stop for Tab, gone through by keys, and its cell is always in view', async () => {
    await cell(/^A1, /).focus();
    await press('ArrowDown', 'ArrowRight');
    expect(await active()).toBe('B2, tom');
    await press('Control+End');
    expect(await active()).toMatch(/^D62, /);
    expect(await page.evaluate(() => {
      const [box, around] = [document.activeElement?.getBoundingClientRect(), document.activeElement?.closest('[role=grid]')?.getBoundingClientRect()];
      return box && around && box.top >= around.top && box.bottom <= around.bottom;
    })).toBe(true);
    await press('Control+Home', 'PageDown');
    expect(Number(/^A(\d+)/.exec(await active())?.[1])).toBeGreaterThan(15);
    expect(await grid().locator('[tabindex="0"]').count()).toBe(1);
  });

  test('Enter on a marked cell opens its finding in Kontroller, with the keyboard there', async () => {
    await goTo(page, 'Läsning');
    await cell(/^D14, /).evaluate((one) => one.closest<HTMLElement>('[role=grid]')?.querySelector<HTMLElement>('[tabindex="0"]')?.focus());
    await press('Control+Home', ...Array.from({ length: 13 }, () => 'ArrowDown'), ...Array.from({ length: 3 }, () => 'ArrowRight'));
    expect(await active()).toMatch(/^D14, 0, fel: /);
    await press('Enter');
    const finding = page.getByRole('article', { name: 'Överfört kapital Luleå/Södra Norrbotten, 2023' });
    await finding.waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H4');
    expect(await active()).toBe('Överfört kapital Luleå/Södra Norrbotten, 2023');
    expect(await page.getByRole('tab', { name: /^Kontroller/ }).first().getAttribute('aria-selected')).toBe('true');
  });

  test('a click on a marked cell opens its finding, and dragging over it only marks', async () => {
    await goTo(page, 'Läsning');
    const [from, to] = [await cell('Budget 2021–2023').boundingBox(), await cell(/^B10, /).boundingBox()];
    if (!from || !to) throw new Error('out of view');
    await page.mouse.move(from.x + 5, from.y + 5);
    await page.mouse.down();
    await page.mouse.move(to.x + 5, to.y - 30);
    await page.mouse.move(to.x + 5, to.y + 5);
    await page.mouse.up();
    await page.getByText('A2:B10 markerat').waitFor();
    expect(await page.getByRole('heading', { level: 2, name: 'Läsning' }).isVisible()).toBe(true);
    await cell(/^B10, /).click();
    await page.getByRole('heading', { level: 2, name: 'Kontroller' }).waitFor();
    expect(await page.getByText('B10', { exact: true }).isVisible()).toBe(true);
  });

  test('a cell that is told of in the pane is shown, marked and said, also in another sheet than the one in view', async () => {
    await sheets().getByRole('tab', { name: /^Kommunandelar/ }).click();
    await page.getByRole('button', { name: new RegExp(`${sheet}!D14 i arbetsboken`) }).first().click();
    await grid().waitFor();
    expect(await grid().locator('[tabindex="0"]').getAttribute('aria-label')).toMatch(/^D14, /);
    await page.getByText(`Arbetsboken visar ${sheet}!D14`).waitFor({ state: 'attached' });
  });

  test('an accepted finding is said to be accepted, and is no longer counted', async () => {
    const card = page.getByRole('article', { name: 'Överfört kapital Luleå/Södra Norrbotten, 2023' });
    await card.getByRole('button', { name: /^Acceptera/ }).click();
    await card.getByRole('textbox').fill('Beslutat av styrelsen.');
    await card.getByRole('button', { name: /^Acceptera/ }).last().click();
    await cell(/^D14, 0, accepterat fel: /).waitFor();
    expect((await sheets().getByRole('tab').allTextContents())[0]).toBe(`${sheet} (5)`);
  });

  test('what is marked is what Läsning takes, and before anything is marked it says so', async () => {
    await goTo(page, 'Läsning');
    await page.getByText('En tabell saknas eller är fel avgränsad', { exact: true }).click();
    const use = page.getByRole('button', { name: 'Använd markeringen' });
    await use.click();
    await page.getByText('Inget är markerat i arbetsboken.').waitFor();
    await grid().locator('[tabindex="0"]').focus();
    await press('Control+Home', ...Array.from({ length: 4 }, () => 'ArrowDown'));
    await page.keyboard.down('Shift');
    await press(...Array.from({ length: 10 }, () => 'ArrowDown'), 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await page.keyboard.up('Shift');
    await page.getByText('A5:D15 markerat').waitFor();
    await use.click();
    await page.getByText(`${sheet}!A5:D15 läses som en tabell.`).waitFor();
  });

  test('the sheet that was in view is in view again after a reload', async () => {
    await sheets().getByRole('tab', { name: /^Kommunandelar/ }).click();
    await grid('Kommunandelar').waitFor();
    await page.reload();
    await grid('Kommunandelar').waitFor();
  });

  test('our sheets show what stands in them once they are written', async () => {
    await goTo(page, 'Skriv');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Skriv ny fil', exact: true }).click()]);
    await page.locator('input[type=file]').setInputFiles(await download.path());
    await page.getByRole('heading', { level: 2, name: 'exempelbudget.xlsx' }).waitFor({ state: 'detached' });
    await sheets().getByRole('tab', { name: /^Kommunandelar/ }).click();
    await page.getByText('Samräknas blad, som det står i arbetsboken nu.').waitFor();
    expect(await page.getByText('förhandsvisning').count()).toBe(0);
  });
});

describe('on a narrow window', () => {
  beforeEach(async () => { await begin({ width: 320, height: 700 }); });

  test('is a view of its own, and whoever comes back is where he was', async () => {
    const show = page.getByRole('button', { name: 'Visa arbetsboken' });
    await show.focus();
    await press('Enter');
    await grid().waitFor();
    expect(await active()).toBe('Arbetsboken');
    expect(await show.isVisible()).toBe(false);
    await press('Tab');
    expect(await active()).toBe('Tillbaka till resultaten');
    await press('Enter');
    await show.waitFor();
    expect(await active()).toBe('Visa arbetsboken');
  });

  test('a cell that is told of has the keyboard, and the way back leads to the same link; Enter leads to its finding', async () => {
    const link = page.getByRole('button', { name: new RegExp(`${sheet}!D14 i arbetsboken`) }).first();
    await link.focus();
    const from = await active();
    await press('Enter');
    await grid().waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'gridcell');
    expect(await active()).toMatch(/^D14, 0, fel: /);
    await page.getByRole('button', { name: 'Tillbaka till resultaten' }).press('Enter');
    await link.waitFor();
    expect(await active()).toBe(from);
    await press('Enter');
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'gridcell');
    await press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'H4');
    expect(await active()).toBe('Överfört kapital Luleå/Södra Norrbotten, 2023');
  });
});

describe('a large workbook is never drawn whole', () => {
  /** The whole page with the pane; a screen of cells is most of it. */
  const most = 3_000;
  const nodes = () => page.evaluate(() => document.querySelectorAll('*').length);
  const openLarge = async (name: string, bytes: Uint8Array): Promise<void> => {
    await begin(wide);
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
    await page.getByRole('heading', { level: 2, name }).waitFor({ timeout: 100_000 });
    await grid('Blad 1').waitFor();
  };

  test('twenty thousand rows, from the first to the last', async () => {
    await openLarge('rader.xlsx', ledger(1, 20_000, 4));
    expect(await grid('Blad 1').getAttribute('aria-rowcount')).toMatch(/^200\d\d$/);
    expect(await nodes()).toBeLessThan(most);
    await grid('Blad 1').locator('[tabindex="0"]').focus();
    await press('Control+End');
    expect(await active()).toBe('D20000, 60000');
    expect(await nodes()).toBeLessThan(most);
    await grid('Blad 1').evaluate((one) => { one.scrollTop = one.scrollHeight / 2; });
    await cell('Verifikation 10000').waitFor();
    expect(await nodes()).toBeLessThan(most);
  });

  test('fifty sheets', async () => {
    await openLarge('blad.xlsx', ledger(50, 400, 12));
    await sheets().getByRole('tab', { name: 'Blad 50' }).click();
    await grid('Blad 50').waitFor();
    expect(await nodes()).toBeLessThan(most);
  });
});

describe.each(schemes)('by axe’s rules, %s', (scheme) => {
  test.each([1_400, 320])('%d px', async (width) => {
    const stage = await enter(visitor, 'browser', { scheme, width, height: 850 }, 'sample');
    visit = stage;
    page = stage.page;
    if (width < 900) await page.getByRole('button', { name: 'Visa arbetsboken' }).click();
    await grid().waitFor();
    await grid().locator('[tabindex="0"]').focus();
    await press('Control+Home', 'Shift+ArrowDown');
    expect(await violations(page)).toEqual([]);
    await sheets().getByRole('tab', { name: /^Kommunandelar/ }).click();
    await grid('Kommunandelar').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
