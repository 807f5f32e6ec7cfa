/** The notes in the built page: moved by keyboard, left out, and added to with figures that follow; the preview shows it at once. */
import type { Page } from 'playwright-core';
import { violations } from './axe';
import { pathOf } from './stage';
import { goTo, open, Visitor, type Visit } from './browser';

jest.setTimeout(120_000);

let visitor: Visitor;
let visit: Visit;
let page: Page;
beforeAll(async () => { visitor = await Visitor.start(); });
afterAll(async () => { await visitor.stop(); });
beforeEach(async () => {
  visit = await visitor.visit({ viewport: { width: 320, height: 800 } });
  page = visit.page;
  await goTo(page, 'Skriv');
  await page.getByRole('tab', { name: 'Noter' }).click();
  await editor().waitFor();
});
afterEach(async () => {
  expect(visit.noise).toEqual([]);
  await visit.close();
});

const editor = () => page.getByRole('region', { name: 'Ändra noterna' });
const titles = () => editor().getByRole('heading', { level: 4 });
const preview = () => page.getByRole('table', { name: 'Så här blir bladet Noter' });
const says = (text: string) => preview().getByText(text, { exact: true }).first().waitFor();
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);

test('a note is moved by keyboard: the focus follows, it is said, and the numbers follow the order', async () => {
  await page.getByRole('button', { name: 'Flytta upp: Insatser och 75 %-målet' }).focus();
  await page.keyboard.press('Enter');
  await editor().getByText('Insatser och 75 %-målet står nu som nummer 2 av 5.').waitFor();
  expect(await focused()).toBe('Flytta upp: Insatser och 75 %-målet');
  await page.keyboard.press('Enter');
  await says('Not 2. Insatser och 75 %-målet');
  expect((await titles().allTextContents()).map((one) => one.slice(7, 15))).toEqual(['Insatser', 'Medlemsb', 'Förvaltn', 'Överskot', 'Antagand']);
  // Nothing is above the first, and the keyboard is not lost there.
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('Flytta upp: Insatser och 75 %-målet');
});

test('a note is left out, and the others are numbered on', async () => {
  await editor().getByRole('checkbox', { name: 'Ta med noten: Medlemsbidrag och fördelning' }).uncheck();
  await says('Not 2. Förvaltningskostnader');
  expect(await titles().first().textContent()).toBe('Medlemsbidrag och fördelning (tas inte med)');
});

test('an own paragraph is written with a figure in it, and can be taken back and brought back', async () => {
  await editor().getByText('Läs och ändra').nth(1).click();
  const after = editor().getByRole('textbox', { name: 'Egna stycken efter meningarna' });
  await after.fill('=Kostnaden är ');
  await editor().getByRole('combobox', { name: 'Siffra eller not att infoga i Egna stycken efter meningarna' }).selectOption('{Förvaltningskostnader 2021}');
  await editor().getByRole('button', { name: 'Infoga' }).last().click();
  await says('=Kostnaden är 865\u00a0500\u00a0kr');
  expect(await after.inputValue()).toBe('=Kostnaden är {Förvaltningskostnader 2021}');
  await editor().getByRole('button', { name: 'Återställ till förslaget' }).click();
  await page.getByText('=Kostnaden är 865\u00a0500\u00a0kr').first().waitFor({ state: 'detached' });
  expect(await after.inputValue()).toBe('');
  expect(await focused()).toBe('Ångra');
  await page.keyboard.press('Enter');
  await says('=Kostnaden är 865\u00a0500\u00a0kr');
});

test('an own note is added, named and removed', async () => {
  await editor().getByRole('button', { name: 'Lägg till egen not' }).click();
  const title = editor().getByRole('textbox', { name: 'Rubrik' });
  await title.fill('Lokaler');
  await editor().getByRole('textbox', { name: 'Notens stycken' }).fill('Hyran är avtalad.\nSe också bilagan.');
  await editor().getByRole('heading', { name: 'Not 7. Lokaler' }).waitFor();
  await editor().locator('p', { hasText: /^Se också bilagan\.$/ }).waitFor();
  await title.fill(' ');
  await editor().getByText('Skriv en rubrik.').waitFor();
  await editor().getByRole('button', { name: 'Ta bort noten' }).click();
  await editor().getByText('Noten ”Lokaler” är borttagen.').waitFor();
});

test('what was taken away from one workbook cannot be brought back into another, where the same view comes up', async () => {
  const back = editor().getByRole('button', { name: 'Ångra', exact: true });
  await open(page, pathOf('sex-kommuner-ratt'));
  await page.getByRole('heading', { level: 2, name: 'sex-kommuner-ratt.xlsx' }).waitFor();
  await goTo(page, 'Skriv');
  await page.getByRole('tab', { name: 'Noter' }).click();
  await editor().getByText('Läs och ändra').nth(1).click();
  await editor().getByRole('textbox', { name: 'Egna stycken efter meningarna' }).fill('Eget.');
  await editor().getByRole('button', { name: 'Återställ till förslaget' }).click();
  await back.waitFor();
  await page.getByRole('button', { name: 'Visa exempelbudgeten' }).click();
  await page.getByRole('heading', { level: 2, name: 'exempelbudget.xlsx' }).waitFor();
  await page.getByRole('tab', { name: 'Noter' }).click();
  await editor().waitFor();
  expect(await back.count()).toBe(0);
});

test.each(['light', 'dark'] as const)('axe finds nothing with a note open, %s, and nothing scrolls sideways', async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  await editor().getByText('Läs och ändra').nth(1).click();
  await editor().getByRole('button', { name: 'Lägg till egen not' }).click();
  await editor().getByRole('heading', { name: 'Not 7. Egen not' }).waitFor();
  expect(await violations(page)).toEqual([]);
  for (const width of [270, 320, 900]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }
});
