/** The built page in a real browser: what a user sees and does on it. */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { readWorkbook } from '../../src/hosts/xlsx/index';
import { contentSecurityPolicy, goTo, open, Visitor, type Visit } from './browser';

jest.setTimeout(120_000);

const book = (name: string): string => resolve(__dirname, '../books', name, `${name}.xlsx`);

let visitor: Visitor;
let visit: Visit;
let page: Page;
beforeAll(async () => { visitor = await Visitor.start(); });
afterAll(async () => { await visitor.stop(); });
beforeEach(async () => {
  visit = await visitor.visit();
  page = visit.page;
});
afterEach(async () => {
  expect(visit.noise).toEqual([]);
  await visit.close();
});

const finding = (name: string | RegExp) => page.getByRole('article', { name });
const status = () => page.getByRole('status');

test('starts on the sample budget with its findings', async () => {
  expect(await page.getByRole('heading', { level: 2, name: 'exempelbudget.xlsx' }).isVisible()).toBe(true);
  const uncarried = finding('Överfört kapital Luleå/Södra Norrbotten, 2023');
  expect(await uncarried.getByText('Cell Budget 2021-2023!D14').isVisible()).toBe(true);
  expect(await uncarried.locator('dd').allTextContents()).toEqual(['0\u00a0kr', '\u2212425\u00a0700\u00a0kr', '425\u00a0700\u00a0kr']);
  expect(await page.locator('html').getAttribute('lang')).toBe('sv');
});

test('allows no script, style, picture or connection from elsewhere', () => {
  expect(contentSecurityPolicy('index.html')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; "
    + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'",
  );
});

test("opens the user's workbook and shows what is wrong in it", async () => {
  await open(page, book('vp2021-dirty-4-planterat-fel'));
  const planted = finding('Summa individ insatser, 2022');
  await planted.waitFor();
  expect(await planted.locator('dd').allTextContents()).toEqual(['5\u00a0226\u00a0000\u00a0kr', '5\u00a0262\u00a0000\u00a0kr', '\u221236\u00a0000\u00a0kr']);
  expect(await status().textContent()).toMatch(/^vp2021-dirty-4-planterat-fel\.xlsx är läst: /);
  await page.getByRole('button', { name: 'Visa exempelbudgeten' }).click();
  await page.getByRole('heading', { level: 2, name: 'exempelbudget.xlsx' }).waitFor();
});

test('opens a workbook that is dropped anywhere on it', async () => {
  const path = book('sex-kommuner-ratt');
  const transfer = await page.evaluateHandle(({ base64, name }) => {
    const dropped = new DataTransfer();
    dropped.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
    return dropped;
  }, { base64: readFileSync(path).toString('base64'), name: basename(path) });
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await page.getByText('Släpp filen för att öppna den').waitFor();
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await page.getByRole('heading', { level: 2, name: 'sex-kommuner-ratt.xlsx' }).waitFor();
  expect(await page.getByText(/^Inget att anmärka på: \d+ belopp och \d+ samband är kontrollerade\.$/).isVisible()).toBe(true);
});

test('says in Swedish that a file is no workbook, and keeps what was open', async () => {
  await page.locator('input[type=file]').setInputFiles({ name: 'brev.xlsx', mimeType: 'text/plain', buffer: Buffer.from('Hej!') });
  await status().getByText('Filen är ingen Excelarbetsbok: öppna en fil som slutar på .xlsx eller .xlsm.').waitFor();
  expect(await page.getByRole('heading', { level: 2, name: 'exempelbudget.xlsx' }).isVisible()).toBe(true);
});

test('tells what was read and how each row was understood', async () => {
  await goTo(page, 'Läsning');
  const table = page.getByRole('article', { name: 'Budget 2021–2023' });
  expect(await table.getByText('Budget 2021-2023!A5:D60').isVisible()).toBe(true);
  expect(await table.getByText('2021 (budget), 2022 (budget), 2023 (budget)').isVisible()).toBe(true);
  await table.getByText(/^Så förstods \d+ rader$/).first().click();
  expect(await table.getByRole('listitem').filter({ hasText: 'Intäkter Bodens kommun' }).textContent()).toContain('Post, medlemsbidrag, från Boden, plus i ”SUMMA');
});

describe('a question', () => {
  const question = () => page.getByRole('article', { name: /^Vilken dag gick Boden in i förbundet\?/ });
  beforeEach(async () => { await goTo(page, 'Läsning'); });

  test('answered with a date is gone, and the rules follow', async () => {
    await question().getByRole('textbox').fill('2021-06-01');
    await question().getByRole('button', { name: 'Svara' }).click();
    await question().waitFor({ state: 'detached' });
    expect(await status().textContent()).toMatch(/^Räknat på nytt: /);
    await goTo(page, 'Regler och andelar');
    const shares = page.getByRole('article', { name: 'Kommunernas andelar' });
    await shares.getByText('Belopp 2021', { exact: true }).click();
    await shares.getByText(/^Jämför alla regler/).click();
    await shares.getByText('704\u00a0895,83\u00a0kr').first().waitFor();
  });

  test('is not answered by a day that does not exist', async () => {
    await question().getByRole('textbox').fill('2021-11-31');
    await question().getByRole('textbox').press('Enter');
    expect(await question().getByText('Den dagen finns inte i kalendern.').first().isVisible()).toBe(true);
    expect(await question().getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
  });

  test('is not answered by a day in a year that the workbook is not about', async () => {
    await question().getByRole('textbox').fill('2012-06-01');
    await question().getByRole('textbox').press('Enter');
    expect(await question().getByText('Arbetsboken handlar om 2021, 2022, 2023: skriv en dag i något av de åren.').first().isVisible()).toBe(true);
  });

  test('offers its best guess, and an answer can be taken back', async () => {
    await question().getByRole('button', { name: /^Använd 2021-\d\d-\d\d \(bästa gissning\)$/ }).click();
    await question().waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Glöm: Inträdesdatum' }).click();
    await question().waitFor();
  });
});

test('asks which of several budgets is meant, and takes another answer', async () => {
  await open(page, book('tva-versioner'));
  await page.getByRole('heading', { level: 2, name: 'tva-versioner.xlsx' }).waitFor();
  await goTo(page, 'Läsning');
  const question = page.getByRole('article', { name: /^Arbetsboken har flera budgetar/ });
  const [guessed, ...others] = await question.getByRole('radio').all();
  expect(await guessed?.isChecked()).toBe(true);
  await others[0]?.check();
  await question.getByRole('button', { name: 'Svara' }).click();
  await question.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Glöm: Budget som ligger till grund för bladen' }).click();
  await question.waitFor();
});

test('says when the shares of a key do not make a whole', async () => {
  await goTo(page, 'Läsning');
  await page.getByText('Uppgifter som inte står i bladet').click();
  const key = page.getByRole('group', { name: /^Kommunernas andelar före inträdet/ });
  await key.getByRole('textbox', { name: 'Luleå, procent' }).fill('62');
  await key.getByRole('textbox', { name: 'Piteå, procent' }).fill('32,5');
  expect(await key.getByText('Andelarna blir tillsammans 94,5\u00a0%, inte 100\u00a0%.').isVisible()).toBe(true);
  await key.getByRole('textbox', { name: 'Älvsbyn, procent' }).fill('5,5');
  await key.getByText(/^Andelarna blir/).waitFor({ state: 'detached' });
});

test('a fault ends in one place that says so, and the page can be loaded again', async () => {
  await page.evaluate(() => { URL.createObjectURL = () => { throw new TypeError('broken by the test'); }; });
  await goTo(page, 'Skriv');
  await page.getByRole('button', { name: 'Skriv ny fil' }).click();
  const alert = page.getByRole('alert');
  expect(await alert.getByRole('heading', { level: 1 }).textContent()).toBe('Något gick fel i Samräkna');
  expect(await alert.getByText('Det är ett fel i programmet och inte i din arbetsbok. Dina egna blad är orörda.').isVisible()).toBe(true);
  await alert.getByText('Tekniska uppgifter').click();
  expect(await alert.getByText('TypeError: broken by the test').isVisible()).toBe(true);
  expect(visit.noise.splice(0)).toEqual([expect.stringContaining('broken by the test')]);
  await alert.getByRole('button', { name: 'Ladda om sidan' }).click();
  await page.getByRole('heading', { level: 2, name: 'exempelbudget.xlsx' }).waitFor();
});

test('what is said and not written is not thrown away for another workbook unasked', async () => {
  await open(page, book('vp2021'));
  await page.getByRole('heading', { level: 2, name: 'vp2021.xlsx' }).waitFor();
  await goTo(page, 'Läsning');
  await page.getByRole('article', { name: /^Vilken dag gick Boden in i förbundet\?/ }).getByRole('button', { name: /^Använd / }).click();
  await page.getByText(/^Räknat på nytt: /).waitFor();
  await page.getByRole('button', { name: 'Visa exempelbudgeten' }).click();
  const stay = page.getByRole('button', { name: 'Stanna kvar' });
  expect(await stay.evaluate((button) => button === document.activeElement)).toBe(true);
  await stay.click();
  expect(await page.getByRole('heading', { level: 2, name: 'vp2021.xlsx' }).isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Visa exempelbudgeten' }).click();
  await page.getByRole('button', { name: 'Öppna ändå' }).click();
  await page.getByRole('heading', { level: 2, name: 'exempelbudget.xlsx' }).waitFor();
  expect(await stay.count()).toBe(0);
});

test('reckons with an opening balance as people type it', async () => {
  await goTo(page, 'Läsning');
  await page.getByText('Uppgifter som inte står i bladet').click();
  const balance = page.getByRole('textbox', { name: 'Ingående överskott enligt årsredovisningen' });
  await balance.fill('3,5 mnkr');
  expect(await page.getByText('Förstått som 3\u00a0500\u00a0000\u00a0kr.').first().isVisible()).toBe(true);
  await balance.press('Enter');
  await page.getByText(/^Räknat på nytt: /).waitFor();
  await goTo(page, 'Regler och andelar');
  const surplus = page.getByRole('article', { name: /^Överskott/ });
  await surplus.getByText('Andra sätt att räkna').click();
  await surplus.getByText('1\u00a0315\u00a0500\u00a0kr').first().waitFor();
});

test('a workbook without a budget is not said to be right, and what is not read or written is said', async () => {
  await open(page, book('utan-budget'));
  await page.getByRole('heading', { level: 2, name: 'utan-budget.xlsx' }).waitFor();
  await goTo(page, 'Kontroller');
  expect(await page.getByText(/^Ingen tabell med budget eller utfall hittades\./).isVisible()).toBe(true);
  expect(await page.getByText(/^Inget att anmärka på/).count()).toBe(0);
  await goTo(page, 'Läsning');
  expect(await page.getByText(/Dessa blad är genomsökta: Deltagare 2024, Kontakter\./).isVisible()).toBe(true);
  await goTo(page, 'Skriv');
  expect(await page.getByText('Skrivs inte: bladet behöver en budget, och ingen hittades i arbetsboken.').first().isVisible()).toBe(true);
});

test('a preview wider than the page says so until it is scrolled to its end', async () => {
  await goTo(page, 'Skriv');
  const said = page.getByText('Tabellen fortsätter åt höger →');
  await said.waitFor();
  await page.getByRole('region', { name: 'Så här blir bladet Budget med avstämning' }).evaluate((element) => { element.scrollLeft = element.scrollWidth; });
  await said.waitFor({ state: 'detached' });
});

describe('writing', () => {
  beforeEach(async () => { await goTo(page, 'Skriv'); });
  const preview = () => page.getByRole('tabpanel', { name: 'Budget med avstämning' }).getByRole('table');

  test('is preceded by a preview of each sheet', async () => {
    expect(await preview().getByRole('row', { name: /^SUMMA intäkter/ }).textContent()).toContain('8\u00a0600\u00a0000');
    await page.getByRole('tab', { name: 'Kontroller', exact: true }).click();
    expect(await page.getByRole('tabpanel', { name: 'Kontroller' }).getByRole('table').getByRole('cell', { name: 'D14', exact: true }).isVisible()).toBe(true);
  });

  test('saves a new file with the own sheets, and leaves the own file as it was', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Skriv ny fil' }).click()]);
    expect(download.suggestedFilename()).toBe('exempelbudget-samraknad.xlsx');
    const said = status().getByText(/^Den nya filen exempelbudget-samraknad\.xlsx är sparad/);
    await said.waitFor();
    await page.evaluate(() => { window.scrollTo(0, document.body.scrollHeight); });
    expect((await said.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.getByRole('button', { name: 'Stäng meddelandet' }).click();
    await said.waitFor({ state: 'detached' });
    const read = readWorkbook(readFileSync(await download.path()), 'ut.xlsx');
    const sample = readWorkbook(readFileSync(resolve(__dirname, '../../assets/sample/budget.xlsx')), 'in.xlsx');
    if (read.is === 'trouble' || sample.is === 'trouble') throw new Error('unreadable');
    expect(read.value.own.map(({ kind }) => kind)).toEqual(['avstamning', 'kommunandelar', 'regler', 'kontroller', 'noter']);
    expect(read.value.snapshot.sheets).toEqual(sample.value.snapshot.sheets);
  });

  test('leaves out a sheet that is switched off', async () => {
    await page.getByRole('checkbox', { name: 'Noter' }).uncheck();
    await page.getByRole('tab', { name: 'Noter', exact: true }).waitFor({ state: 'detached' });
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Skriv ny fil' }).click()]);
    const read = readWorkbook(readFileSync(await download.path()), 'ut.xlsx');
    if (read.is === 'trouble') throw new Error(read.trouble);
    expect(read.value.own.map(({ kind }) => kind)).not.toContain('noter');
  });
});

test('speaks English when asked, and Swedish again', async () => {
  await page.getByRole('button', { name: 'In English' }).click();
  await page.getByRole('button', { name: 'Open workbook' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await page.getByRole('heading', { name: 'Checks' }).isVisible()).toBe(true);
  await page.getByRole('button', { name: 'På svenska' }).click();
  await page.getByRole('button', { name: 'Öppna arbetsbok' }).waitFor();
});
