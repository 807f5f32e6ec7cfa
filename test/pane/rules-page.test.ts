/** Regler och andelar in a real browser: what a user sees first, opens, and chooses; by role, name and keyboard, in the page and in Excel's pane. */
import type { Frame, Page } from 'playwright-core';
import { resolve } from 'node:path';
import { violations } from './axe';
import { goTo, open, Visitor, type Visit } from './browser';
import { readInExcel, showView, until } from './in-excel';

jest.setTimeout(180_000);

let visitor: Visitor;
beforeAll(async () => { visitor = await Visitor.start(); });
afterAll(async () => { await visitor.stop(); });

const card = (page: Page | Frame, name: string) => page.getByRole('article', { name });
const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ');
const why = (page: Page | Frame, name: string) => page.getByRole('button', { name: `Varför detta tal? ${name}` });

describe('in the page', () => {
  let visit: Visit;
  let page: Page;
  beforeEach(async () => {
    visit = await visitor.visit({ viewport: { width: 320, height: 800 } });
    page = visit.page;
    await goTo(page, 'Regler och andelar');
  });
  afterEach(async () => {
    expect(visit.noise).toEqual([]);
    await visit.close();
  });

  test('a user sees first what holds and what does not, in which years, with no table in the way', async () => {
    const judged = page.getByRole('region', { name: 'Regler och mål' });
    expect((await judged.getByRole('heading', { level: 4 }).allTextContents())).toEqual(['Finansiering enligt 5 §', 'Insatsernas andel (75 %-målet)', 'Budgetramen']);
    expect(await card(page, 'Budgetramen').getByRole('listitem').allTextContents()).toEqual(['2022: kostnaderna är större än ramen', '2021, 2023: kostnaderna ryms inom ramen']);
    expect(await card(page, 'Insatsernas andel').getByRole('listitem').allTextContents()).toEqual(['2021, 2022, 2023: budgeten når målet']);
    expect(await judged.getByRole('table').count()).toBe(0);
  });

  test('the reading is chosen beside the verdict, which turns; the other way of counting is still told', async () => {
    const goal = card(page, 'Insatsernas andel (75 %-målet)');
    expect(await goal.getByText('Räknat på ett annat sätt (bara individinriktade insatser av nyttjade medel) blir bedömningen en annan 2021 och 2023: budgeten når inte målet.').isVisible()).toBe(true);
    await goal.getByRole('combobox', { name: 'Så räknar förbundet' }).selectOption('bara individinriktade insatser av nyttjade medel');
    await goal.getByRole('listitem').getByText('2021, 2023: budgeten når inte målet').waitFor();
    expect(await goal.getByText('Räknat på ett annat sätt (alla insatser av nyttjade medel) blir bedömningen en annan 2021 och 2023: budgeten når målet.').isVisible()).toBe(true);
    await goTo(page, 'Skriv');
    await page.getByRole('tab', { name: 'Noter', exact: true }).click();
    await page.getByText(/^Budgeten når inte målet 2021 och 2023, om bara individinriktade insatser räknas\.$/).first().waitFor();
  });

  test('"Varför detta tal?" is behind the value, the limit and the margin alike, down to the cells, by keyboard', async () => {
    await card(page, 'Insatsernas andel').getByText('År för år').focus();
    await page.keyboard.press('Enter');
    const margin = why(page, 'Insatsernas andel (75 %-målet), 2021, alla insatser av nyttjade medel, insatserna: kan minska med 3 722 500 kr'.replaceAll(/(?<=\d) (?=\d|kr)/g, '\u00a0'));
    await margin.waitFor();
    expect(await margin.getAttribute('aria-expanded')).toBe('false');
    await margin.focus();
    await page.keyboard.press('Enter');
    expect(await margin.getAttribute('aria-expanded')).toBe('true');
    const opened = card(page, 'Insatsernas andel').getByRole('cell').filter({ hasText: 'Källa:' });
    expect(plain(await opened.textContent())).toContain('nyttjade medel (insatser och förvaltning)');
    for (let left = 20; left > 0 && (await opened.locator('details:not([open]) > summary').count()) > 0; left -= 1) await opened.locator('details:not([open]) > summary').first().click();
    expect(await opened.getByText(/^Köp av tjänst förbundschef \(Budget 2021-2023!B18\)$/).first().isVisible()).toBe(true);
    expect(plain(await opened.textContent())).toMatch(/Summa individ insatser: summan av \d+ delar/i);
    await margin.focus();
    await page.keyboard.press('Enter');
    expect(await margin.getAttribute('aria-expanded')).toBe('false');
    expect(await margin.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('kommunernas andelar says whether a rule gives the amounts, and draws and lists them', async () => {
    const shares = card(page, 'Kommunernas andelar');
    const lines = (await shares.getByRole('listitem').allTextContents()).map(plain);
    expect(lines[0]).toMatch(/^2021: bladets belopp är de som regeln ger \(fasta procent, det nya medlemmar inte betalar delas enligt gamla nyckeln/);
    expect(lines[1]).toBe('2022, 2023: går inte att pröva, för procenttalen är uträknade ur samma belopp');
    const chart = shares.getByRole('img', { name: /^Kommunernas bidrag enligt bladet/ });
    expect(await chart.evaluate((svg) => [...svg.querySelectorAll('title, desc')].map(({ textContent }) => textContent))).toEqual([
      'Kommunernas bidrag enligt bladet',
      'Staplar för 2021, 2022 och 2023. I varje stapel ligger bidragen på varandra: Luleå, Piteå, Älvsbyn och Boden, nedifrån räknat. Beloppen står i tabellerna.',
    ]);
    await shares.getByText('Belopp 2021', { exact: true }).click();
    const paid = why(page, 'Kommunernas andelar, 2021, Luleå, enligt bladet: 715\u00a0875\u00a0kr');
    await paid.click();
    expect(plain(await shares.getByRole('table').textContent())).toContain('715 875 kr');
    await shares.getByText(/^Jämför alla regler/).click();
    await shares.getByText('ger andra belopp').first().waitFor();
  });

  test('what the kommuner have agreed is chosen from lists, and the verdict follows', async () => {
    const shares = card(page, 'Kommunernas andelar');
    await shares.getByText('Välj vad kommunerna har kommit överens om').click();
    await shares.getByRole('combobox', { name: 'Det som en ny medlem inte betalar' }).selectOption('gamla nyckeln före inträdet och nya efter');
    await shares.getByText(/^2021: bladet har andra belopp än den valda regeln ger/).waitFor();
    await shares.getByRole('combobox', { name: 'Det som en ny medlem inte betalar' }).selectOption('den regel som ger bladets belopp');
    await shares.getByText(/^2021: bladets belopp är de som regeln ger/).waitFor();
  });

  test('the balances are drawn as the sheet has them and with the deficit carried, with the same figures as a table', async () => {
    const surplus = card(page, 'Överskott och årets resultat');
    expect(await surplus.getByRole('img', { name: /^Kvar vid årets slut/ }).isVisible()).toBe(true);
    await surplus.getByText('Samma uppgifter som tabell').click();
    const rows = await surplus.getByRole('region', { name: 'Kvar vid årets slut' }).getByRole('row').allTextContents();
    expect(rows.map(plain)).toEqual(['Årenligt bladetnär årets slut förs vidare', '20211 415 500 kr1 415 500 kr', '2022−425 700 kr−425 700 kr', '202398 000 kr−327 700 kr']);
  });
});

test.each(['sex-kommuner-ratt', 'utfall-och-prognos', 'gotland', 'tkr-fallande-ar', 'utan-budget'])('%s at 270 px: all folded out nothing goes sideways, and axe has nothing to say', async (book) => {
  const { page, noise, close } = await visitor.visit({ viewport: { width: 270, height: 700 } });
  await open(page, resolve(__dirname, '../books', book, `${book}.xlsx`));
  await page.getByRole('heading', { level: 2, name: `${book}.xlsx` }).waitFor();
  await goTo(page, 'Regler och andelar');
  const folded = page.locator('#view details:not([open]) > summary');
  for (let left = 80; left > 0 && (await folded.count()) > 0; left -= 1) await folded.first().click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  expect([await violations(page), noise]).toEqual([[], []]);
  await close();
});

test("in Excel's pane a working leads to its cells", async () => {
  const now = await readInExcel(visitor, { shape: 'windows' });
  const { pane, book } = now;
  await showView(pane, 'Regler och andelar');
  await why(pane, 'Förvaltningskostnader, 2021, värde: 865\u00a0500\u00a0kr').click();
  await pane.getByText(/summan av 3 delar/).first().click();
  await pane.getByRole('button', { name: /Köp av tjänst förbundschef/ }).first().click();
  await until(() => book.selection?.areas[0]?.top === 18);
  expect([book.selection?.areas, now.noise]).toEqual([[{ top: 18, bottom: 18, left: 2, right: 2 }], []]);
  await now.close();
});
