/** Läsning in a real browser: rows corrected, questions answered, tables pointed out. */
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { goTo, open, Visitor, type Visit } from './browser';

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

const status = () => page.getByRole('status');

test('a row is corrected in place by keyboard, the analysis follows, and the correction is taken back', async () => {
  await goTo(page, 'Läsning');
  const table = page.getByRole('article', { name: 'Budget 2021–2023' });
  await table.getByText(/^Så förstods \d+ rader$/).click();
  const row = table.getByRole('listitem').filter({ hasText: 'Intäkter Bodens kommun' });
  const correct = row.getByRole('button', { name: /^Rätta hur raden ”Intäkter Bodens kommun.*” förstås$/ });
  await correct.focus();
  await page.keyboard.press('Enter');
  const role = row.getByRole('combobox', { name: 'Raden är' });
  expect(await role.evaluate((one) => one === document.activeElement)).toBe(true);
  await role.selectOption('en post med ett eget belopp');
  await row.getByRole('combobox', { name: 'Raden gäller' }).selectOption('medfinansiering');
  expect(await row.getByRole('textbox', { name: 'Medlem' }).count()).toBe(0);
  await row.getByRole('button', { name: 'Använd rättelsen' }).press('Enter');
  await row.getByText('Rättad av dig').waitFor();
  expect(await row.textContent()).toContain('Post, medfinansiering');
  expect(await correct.evaluate((one) => one === document.activeElement)).toBe(true);
  await status().getByText(/^Räknat på nytt: /).waitFor();
  expect(await page.getByRole('article', { name: /^Vilken dag gick Boden in/ }).count()).toBe(0);
  await page.getByText('Dina rättelser av 1 rad').click();
  await page.getByRole('button', { name: /^Ta tillbaka rättelsen av Budget 2021–2023 › / }).click();
  await page.getByRole('article', { name: /^Vilken dag gick Boden in/ }).waitFor();
  expect(await page.getByText('Dina rättelser').count()).toBe(0);
});

test('what a correction leaves unchecked is told after the answer and under the corrections, until it is taken back', async () => {
  await goTo(page, 'Läsning');
  const table = page.getByRole('article', { name: 'Budget 2021–2023' });
  await table.getByText(/^Så förstods \d+ rader$/).click();
  const row = table.getByRole('listitem').filter({ hasText: 'Summa övriga kostnader' }).filter({ hasText: /^\d+ Summa övriga kostnader/i });
  await row.getByRole('button', { name: /^Rätta hur raden/ }).click();
  await row.getByRole('combobox', { name: 'Raden är' }).selectOption('en notering som inte räknas med');
  await row.getByRole('button', { name: 'Använd rättelsen' }).click();
  const told = /Raderna ”SUMMA ÖVRIGA KOSTNADER” och ”Förvaltningskostnader” prövas inte längre som summor av andra rader\./;
  await status().getByText(told).waitFor();
  const given = page.getByRole('group').filter({ hasText: 'Dina rättelser av 1 rad' });
  expect(await given.getByText(told).isVisible()).toBe(true);
  await given.getByRole('button', { name: /^Ta tillbaka rättelsen av / }).click();
  await status().getByText(/^Räknat på nytt: /).waitFor();
  expect(await page.getByText(told).count()).toBe(0);
});

test('a table is pointed out where none was found, by its range; junk is told of, and can be forgotten', async () => {
  await open(page, book('utan-budget'));
  await page.getByRole('heading', { level: 2, name: 'utan-budget.xlsx' }).waitFor();
  await goTo(page, 'Läsning');
  expect(await page.getByText(/Dessa blad är genomsökta: /).isVisible()).toBe(true);
  const range = page.getByRole('textbox', { name: 'Område' });
  await range.fill('här');
  await page.getByRole('button', { name: 'Läs området' }).click();
  await page.getByText('Skriv området med första och sista cellen, till exempel A5:D60.').waitFor();
  await range.fill('x90:z99');
  await range.press('Enter');
  await page.getByText(/!X90:Z99: där finns inget belopp\. Samräkna söker en rubrikrad/).waitFor();
  await page.getByRole('button', { name: /^Glöm .*!X90:Z99$/ }).click();
  await page.getByText(/!X90:Z99/).waitFor({ state: 'detached' });
});

test('a question about a divided post is answered with the row that holds the other part, and is counted no more', async () => {
  await goTo(page, 'Läsning');
  const split = page.getByRole('article', { name: /^Enligt noten i cell A62 delas/ });
  const before = await page.getByRole('tab', { name: /^Läsning/ }).textContent();
  await split.getByRole('combobox', { name: 'Den andra delen ingår i' }).selectOption('ingen av raderna, men beloppen är rätt som de står');
  await split.getByRole('button', { name: 'Svara' }).click();
  await split.waitFor({ state: 'detached' });
  expect(await page.getByRole('tab', { name: /^Läsning/ }).textContent()).not.toBe(before);
  await page.getByRole('button', { name: 'Glöm: Delade poster' }).click();
  await split.waitFor();
});
