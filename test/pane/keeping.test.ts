/** What a reload brings back, in the page and in the pane; what is kept nowhere, and what is forgotten when asked. */
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { goTo, open, refuseStorage, Visitor, type Visit } from './browser';
import { type InExcel, readInExcel, said, showView } from './in-excel';

jest.setTimeout(120_000);

const book = resolve(__dirname, '../books/vp2021/vp2021.xlsx');
const other = resolve(__dirname, '../books/sex-kommuner-ratt/sex-kommuner-ratt.xlsx');
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true });
const question = (page: Page) => page.getByRole('article', { name: /^Vilken dag gick Boden in i förbundet\?/ });

let visitor: Visitor;
beforeAll(async () => { visitor = await Visitor.start(); });
afterAll(async () => { await visitor.stop(); });

describe('the page in a browser', () => {
  let visit: Visit;
  let page: Page;
  beforeEach(async () => {
    visit = await visitor.visit();
    ({ page } = visit);
  });
  afterEach(async () => {
    expect(visit.noise).toEqual([]);
    await visit.close();
  });

  /** What stands in the database, as text. */
  const kept = () => page.evaluate(() => new Promise<unknown[]>((done, fail) => {
    const opening = indexedDB.open('samrakna');
    opening.onerror = () => { fail(opening.error ?? new Error('refused')); };
    opening.onsuccess = () => {
      const found = opening.result.objectStoreNames.contains('book') ? opening.result.transaction('book').objectStore('book').getAllKeys() : undefined;
      if (!found) done([]);
      else found.onsuccess = () => { done(found.result); };
    };
  }));

  /** The file that is kept can be read no longer. */
  const damage = () => page.evaluate(() => new Promise<void>((done, fail) => {
    const opening = indexedDB.open('samrakna');
    opening.onsuccess = () => {
      const store = opening.result.transaction('book', 'readwrite').objectStore('book');
      const found = store.get('file');
      found.onsuccess = () => {
        store.put({ ...found.result, bytes: new Uint8Array([1, 2, 3]) }, 'file').onsuccess = () => { done(); };
      };
    };
    opening.onerror = () => { fail(opening.error ?? new Error('refused')); };
  }));

  test('opens the same workbook, view and answers when it is loaded anew', async () => {
    await open(page, book);
    await heading(page, 'vp2021.xlsx').waitFor();
    await goTo(page, 'Läsning');
    await question(page).getByRole('textbox').fill('2021-06-01');
    await question(page).getByRole('button', { name: 'Svara' }).click();
    await question(page).waitFor({ state: 'detached' });
    await page.reload();
    await heading(page, 'vp2021.xlsx').waitFor();
    await heading(page, 'Läsning').waitFor();
    await page.getByText(/^Öppnad som du lämnade den \d{4}-\d\d-\d\d \d\d:\d\d, med dina svar\./).waitFor();
    expect(await question(page).count()).toBe(0);
    await page.reload();
    await page.reload();
    await heading(page, 'vp2021.xlsx').waitFor();
  });

  test('keeps nothing of the sample, and forgets a workbook for it', async () => {
    expect(await kept()).toEqual([]);
    await open(page, book);
    await page.getByText(/^Arbetsboken och dina svar finns kvar i den här webbläsaren/).waitFor();
    await page.getByRole('button', { name: 'Visa exempelbudgeten' }).click();
    await heading(page, 'exempelbudget.xlsx').waitFor();
    while ((await kept()).length > 0) await page.waitForTimeout(20);
    await page.reload();
    await heading(page, 'exempelbudget.xlsx').waitFor();
    expect(await kept()).toEqual([]);
  });

  test('forgets the workbook when asked, and keeps it open', async () => {
    await open(page, book);
    await page.getByRole('button', { name: 'Glöm arbetsboken i den här webbläsaren' }).click();
    await page.getByText(/^Arbetsboken är glömd/).waitFor();
    expect(await heading(page, 'vp2021.xlsx').isVisible()).toBe(true);
    await goTo(page, 'Läsning');
    await question(page).getByRole('textbox').fill('2021-06-01');
    await question(page).getByRole('textbox').press('Enter');
    await question(page).waitFor({ state: 'detached' });
    expect((await page.evaluate(() => Object.keys(localStorage))).filter((key) => /book:(?!sample)/.test(key))).toEqual([]);
    await page.reload();
    await heading(page, 'exempelbudget.xlsx').waitFor();
    expect(await kept()).toEqual([]);
  });

  test('lets a workbook go that the page has failed on twice', async () => {
    await open(page, book);
    await page.getByText(/^Arbetsboken och dina svar finns kvar/).waitFor();
    for (const after of ['vp2021.xlsx', 'exempelbudget.xlsx']) {
      await page.evaluate(() => { URL.createObjectURL = () => { throw new TypeError('broken by the test'); }; });
      await goTo(page, 'Skriv');
      await page.getByRole('button', { name: 'Skriv ny fil' }).click();
      await page.getByRole('button', { name: 'Ladda om sidan' }).click();
      await heading(page, after).waitFor();
      expect(await heading(page, 'Kontroller').isVisible()).toBe(true);
      expect(visit.noise.splice(0)).toEqual([expect.stringContaining('broken by the test')]);
    }
  });

  test('with another workbook open in another tab, each keeps its own answers', async () => {
    await open(page, book);
    await heading(page, 'vp2021.xlsx').waitFor();
    await goTo(page, 'Läsning');
    const beside = await visit.context.newPage();
    await beside.goto(visitor.origin);
    await heading(beside, 'vp2021.xlsx').waitFor();
    await open(beside, other);
    await heading(beside, 'sex-kommuner-ratt.xlsx').waitFor();
    await beside.getByText(/^Arbetsboken och dina svar finns kvar/).waitFor();
    await question(page).getByRole('textbox').fill('2021-06-01');
    await question(page).getByRole('button', { name: 'Svara' }).click();
    await question(page).waitFor({ state: 'detached' });
    while (!(await kept()).some((key) => key !== 'file')) await page.waitForTimeout(20);
    await beside.reload();
    await heading(beside, 'sex-kommuner-ratt.xlsx').waitFor();
    await goTo(beside, 'Läsning');
    expect(await beside.getByText('Boden 2021-06-01').count()).toBe(0);
  });

  test('a workbook that is opened while the one before is brought back is the one that is kept', async () => {
    await open(page, book);
    await page.getByText(/^Arbetsboken och dina svar finns kvar/).waitFor();
    await damage();
    await page.reload();
    await page.getByRole('status').getByText(/^Filen är ingen Excelarbetsbok/).waitFor();
    expect(await page.getByText(/^Öppnad som du lämnade den/).count()).toBe(0);
    await open(page, other);
    await heading(page, 'sex-kommuner-ratt.xlsx').waitFor();
    await page.getByText(/^Arbetsboken och dina svar finns kvar/).waitFor();
    await page.reload();
    await heading(page, 'sex-kommuner-ratt.xlsx').waitFor();
  });

  test('of two files opened fast after each other the last is shown, also where it is here first', async () => {
    await page.evaluate(() => {
      const { arrayBuffer } = File.prototype;
      let slow = true;
      File.prototype.arrayBuffer = async function late(this: File) {
        const wait = slow;
        slow = false;
        if (wait) await new Promise((later) => { setTimeout(later, 1000); });
        return arrayBuffer.call(this);
      };
    });
    await open(page, book);
    await open(page, other);
    await heading(page, 'sex-kommuner-ratt.xlsx').waitFor();
    await page.waitForTimeout(1500);
    expect(await heading(page, 'sex-kommuner-ratt.xlsx').isVisible()).toBe(true);
    expect(await heading(page, 'vp2021.xlsx').count()).toBe(0);
  });

  test('speaks the language that was chosen, also when it is loaded anew', async () => {
    await page.getByRole('button', { name: 'In English' }).click();
    await page.getByRole('button', { name: 'Open workbook' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Open workbook' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});

test('a browser that speaks English is never shown Swedish', async () => {
  const visit = await visitor.blank({ locale: 'en-GB' });
  const { page } = visit;
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => { if (document.body) seen.push(document.body.innerText); }).observe(document, { subtree: true, childList: true });
  });
  await page.goto(visitor.origin);
  await page.getByRole('button', { name: 'Open workbook' }).waitFor();
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen.join('\n')); // Put there above.
  expect(seen).not.toMatch(/Öppna|Kontroller|Arbetsbok/);
  expect(visit.noise).toEqual([]);
  await visit.close();
});

test('where the browser stores nothing all works, and that is said', async () => {
  const visit = await visitor.blank();
  const { page } = visit;
  await refuseStorage(visit.context);
  await page.addInitScript(() => { IDBFactory.prototype.open = () => { throw new DOMException('denied', 'SecurityError'); }; });
  await page.goto(visitor.origin);
  await heading(page, 'exempelbudget.xlsx').waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
  await open(page, book);
  await heading(page, 'vp2021.xlsx').waitFor();
  await page.getByText(/^Den här webbläsaren sparar inget/).waitFor();
  expect(visit.noise).toEqual([]);
  await visit.close();
});

describe('the pane in Excel', () => {
  let now: InExcel;
  afterEach(async () => {
    expect(now.noise).toEqual([]);
    await now.close();
  });

  test('opened anew, or come back by itself, shows the view that it was left in; the ribbon’s button goes before', async () => {
    now = await readInExcel(visitor, { query: '?view=checks' });
    await showView(now.pane, 'Regler och andelar');
    await now.page.reload();
    await said(now.pane, /^Läst /).waitFor();
    await now.pane.getByRole('heading', { level: 2, name: 'Regler och andelar' }).waitFor();
    const { pane } = await now.again();
    await said(pane, /^Läst /).waitFor();
    await pane.getByRole('heading', { level: 2, name: 'Kontroller', exact: true }).waitFor();
  });

  test('speaks the language that was chosen rather than Office’s', async () => {
    now = await readInExcel(visitor);
    await now.pane.getByRole('button', { name: 'Hjälp' }).click();
    await now.pane.getByRole('button', { name: 'In English' }).click();
    await now.pane.getByRole('heading', { level: 1, name: 'Help' }).waitFor();
    const { pane } = await now.again();
    await said(pane, /^Read \d\d:\d\d/).waitFor();
  });
});
