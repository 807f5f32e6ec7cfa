/** The help and the introduction as a user meets them, in both pages. */
import type { Page } from 'playwright-core';
import { goTo, Visitor, type Visit } from './browser';
import { button, enterExcel, type InExcel, readInExcel, said } from './in-excel';
import { violations } from './axe';

jest.setTimeout(120_000);

let visitor: Visitor;
beforeAll(async () => { visitor = await Visitor.start(); });
afterAll(async () => { await visitor.stop(); });

const welcome = (page: Pick<Page, 'getByRole'>) => page.getByRole('dialog', { name: 'Välkommen till Samräkna' });
const help = (page: Pick<Page, 'getByRole'>) => page.getByRole('dialog', { name: 'Hjälp' });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

describe('the first time', () => {
  let visit: Visit;
  let page: Page;
  beforeEach(async () => {
    visit = await visitor.blank({ firstRun: true });
    ({ page } = visit);
  });
  afterEach(async () => {
    expect(visit.noise).toEqual([]);
    await visit.close();
  });

  test.each(['Prova med exempelbudgeten', 'Hoppa över', 'Escape'])('the page says what Samräkna does, over the sample that is read meanwhile; "%s" leads on, and it does not come again', async (way) => {
    await page.goto(visitor.origin);
    await welcome(page).getByText('Ingenting skickas någonstans: allt läses och räknas på din egen dator.').waitFor();
    await page.getByRole('heading', { level: 2, name: 'exempelbudget.xlsx' }).waitFor();
    expect([await violations(page), await focused(page)]).toEqual([[], 'first-run-start']);
    if (way === 'Escape') await page.keyboard.press('Escape');
    else await welcome(page).getByRole('button', { name: way }).click();
    await welcome(page).waitFor({ state: 'detached' });
    // A dialogue is gone for everybody a moment before it gives focus back.
    await page.waitForFunction(() => document.activeElement?.id === 'main');
    await page.reload();
    await page.getByRole('heading', { level: 2, name: 'exempelbudget.xlsx' }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('whoever comes for the sample is not asked', async () => {
    await page.goto(`${visitor.origin}/index.html?exempel`);
    await page.getByRole('heading', { level: 2, name: 'exempelbudget.xlsx' }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});

describe('in the page', () => {
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

  test('the help is searched, closed by Esc, and gives the keyboard’s place back', async () => {
    await button(page.mainFrame(), 'Hjälp').focus();
    await page.keyboard.press('Enter');
    await help(page).getByRole('searchbox', { name: 'Sök i hjälpen' }).waitFor();
    expect(await focused(page)).toBe('help-search');
    await page.keyboard.type('formel omvänt');
    await help(page).getByRole('status').getByText('Inget hittades. Prova ett annat ord.').waitFor();
    await help(page).getByRole('searchbox').fill('30 november');
    await help(page).getByText(/senast den 30 november, efter samråd/).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await help(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Hjälp');
  });

  test('a finding leads to what it means', async () => {
    await goTo(page, 'Kontroller');
    const link = page.getByRole('button', { name: /^Vad betyder detta\?/ });
    await page.getByText('Varför tror Samräkna det?').first().click();
    await link.first().click();
    await help(page).getByText('Vad du gör').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('details')?.id)).toMatch(/^help-check-/);
  });

  test('the introduction is found again', async () => {
    await button(page.mainFrame(), 'Hjälp').click();
    await page.getByRole('button', { name: 'Visa introduktionen igen' }).click();
    await welcome(page).getByRole('button', { name: 'Hoppa över' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('what this browser keeps of workbooks is erased', async () => {
    await goTo(page, 'Skriv');
    const kept = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('samrakna:book')));
    expect(await kept()).not.toEqual([]);
    await button(page.mainFrame(), 'Hjälp').click();
    await page.getByRole('button', { name: 'Glöm allt om arbetsböcker i den här webbläsaren' }).click();
    await page.getByText(/^Borta: /).waitFor();
    expect(await kept()).toEqual([]);
  });
});

describe('in Excel', () => {
  let now: InExcel;
  afterEach(async () => {
    expect(now.noise).toEqual([]);
    await now.close();
  });

  test('the introduction stands over the workbook that is read meanwhile, and has the sample in the browser', async () => {
    now = await enterExcel(visitor, { browser: { firstRun: true } as object }); // As `blank` takes it.
    const { pane, book } = now;
    await welcome(pane).getByRole('button', { name: 'Läs den här arbetsboken' }).waitFor();
    await said(pane, /^Läst /).waitFor();
    expect(await welcome(pane).getByRole('link', { name: 'Prova med exempelbudgeten i webbläsaren' }).getAttribute('href')).toBe('index.html?exempel');
    await welcome(pane).getByRole('button', { name: 'Läs den här arbetsboken' }).click();
    await welcome(pane).waitFor({ state: 'detached' });
    expect(book.isDirty).toBe(false);
  });

  test('what is to be copied tells of this Excel and of nothing in the workbook', async () => {
    now = await readInExcel(visitor);
    const { pane } = now;
    await button(pane, 'Hjälp').click();
    await pane.getByText('Uppgifter för felsökning').click();
    const text = await pane.getByRole('textbox', { name: 'Uppgifter för felsökning' }).inputValue();
    expect(text).toMatch(/\nhost: Excel\nplatform: PC\n/);
    expect(text).toMatch(/\nrequirement sets: ExcelApi 1\.\d+/);
    expect(text).toMatch(/\nfirst reading: \d+ ms\n/);
    expect(text).not.toMatch(/Bok1|Luleå|Boden|8\s?600/);
  });
});
