/** Five hundred findings: so many are drawn at a time, the keyboard reaches those below, and axe has nothing to say of what is folded out. */
import type { Page } from 'playwright-core';
import { xlsxOf } from '../../books/make/xlsx';
import { violations } from '../axe';
import { goTo, Visitor, type Visit } from '../browser';

jest.setTimeout(180_000);

const plan = (index: number): string => `
Budget ${index}, kr

|2027|2028|2029
INSATSER
Samverkansteam|9000|9100|9200
Unga vuxna|4000|4150|4200
Summa insatser|13000|13${100 + index}|13400`;
const bytes = xlsxOf({ sheets: Array.from({ length: 500 }, (_, index) => ({ name: `Plan ${index + 1}`, drawing: plan(index + 300) })) });

let visitor: Visitor;
let visit: Visit;
let page: Page;
beforeAll(async () => {
  visitor = await Visitor.start();
  visit = await visitor.visit({ viewport: { width: 320, height: 720 } });
  page = visit.page;
  await page.locator('input[type=file]').setInputFiles({ name: 'manga.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await page.getByRole('heading', { level: 2, name: 'manga.xlsx' }).waitFor({ timeout: 60_000 });
  await goTo(page, 'Kontroller');
});
afterAll(async () => {
  expect(visit.noise).toEqual([]);
  await visit.close();
  await visitor.stop();
});

const cards = (): Promise<number> => page.getByRole('article').count();

test('twenty are drawn at first, and twenty more when asked for, where the keyboard then is', async () => {
  await page.getByRole('heading', { level: 3, name: 'Fel (500)' }).waitFor();
  expect(await cards()).toBe(20);
  await page.getByRole('button', { name: 'Visa 20 till' }).click();
  expect(await cards()).toBe(40);
  expect(await page.evaluate(() => document.activeElement?.closest('article')?.querySelector('p')?.textContent)).toContain('Plan 21!');
});

test('a search draws what it found, and no more', async () => {
  await page.getByText('Sök och filtrera').click();
  const search = page.getByRole('searchbox', { name: 'Sök' });
  await search.pressSequentially('Plan 321!', { delay: 20 });
  await page.getByText('Visar 1 av 500.').waitFor();
  expect(await cards()).toBe(1);
  await page.getByText('Varför tror Samräkna det?').click();
  await page.getByRole('button', { name: /^Acceptera / }).click();
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
});
