/** Kontroller in a real browser, on the page and in the pane: searched, gone through by keyboard, accepted, copied, and checked again. */
import { resolve } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { goTo, open, Visitor, type Visit } from '../browser';
import { button, type InExcel, readInExcel, sheet, showView, until } from '../in-excel';

jest.setTimeout(180_000);

let visitor: Visitor;
beforeAll(async () => { visitor = await Visitor.start(); });
afterAll(async () => { await visitor.stop(); });

const uncarried = 'Överfört kapital Luleå/Södra Norrbotten, 2023';
const finding = (page: Page | Frame, name: string) => page.getByRole('article', { name, exact: true });
const focused = (page: Page | Frame): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

describe('on the page', () => {
  let visit: Visit;
  let page: Page;
  beforeEach(async () => {
    visit = await visitor.visit();
    page = visit.page;
    await open(page, resolve(__dirname, '../../books/vp2021-dirty-4-planterat-fel/vp2021-dirty-4-planterat-fel.xlsx'));
    await page.getByRole('heading', { level: 2, name: 'vp2021-dirty-4-planterat-fel.xlsx' }).waitFor();
    await goTo(page, 'Kontroller');
    await finding(page, uncarried).waitFor();
  });
  afterEach(async () => {
    expect(visit.noise).toEqual([]);
    await visit.close();
  });

  test('says why a total is believed wrong, with its rows, and what several labels have in common once', async () => {
    const planted = finding(page, 'Summa individ insatser, 2022');
    await planted.getByText('Varför tror Samräkna det?').click();
    await planted.getByText('Summan avslutar sitt avsnitt, så avsnittets rader ska ingå i den. Det stämmer i kolumnerna 2021 och 2023.').waitFor();
    expect(await planted.getByText('Så blir det 5\u00a0262\u00a0000\u00a0kr:').isVisible()).toBe(true);
    expect(await planted.getByText(/summan av 15 delar/).isVisible()).toBe(true);
    expect(await page.getByText(/^3 etiketter har procenttal ur en äldre fördelning/).count()).toBe(1);
    const label = finding(page, 'Intäkter Luleå kommun 62%');
    expect(await label.locator('dt').allTextContents()).toEqual(['Står', 'Andel 2021', 'Andel 2022', 'Andel 2023']);
  });

  test('finds by amount, says how many, and offers to clear a search that finds nothing', async () => {
    await page.getByText('Sök och filtrera').click();
    const search = page.getByRole('searchbox', { name: 'Sök' });
    await search.fill('5 226 000');
    await page.getByText('Visar 1 av 7.').waitFor();
    expect(await page.getByRole('article').count()).toBe(1);
    await search.fill('finns inte');
    await page.getByText('Inget av det som hittades passar in på sökningen.').waitFor();
    await page.getByRole('button', { name: 'Rensa sökningen' }).first().click();
    await finding(page, uncarried).waitFor();
    await page.getByRole('combobox', { name: 'Allvar' }).selectOption('Varningar');
    await page.getByText('Visar 2 av 7.').waitFor();
  });

  test('is accepted with a reason by keyboard, counted no more, and taken back', async () => {
    const accept = finding(page, uncarried).getByRole('button', { name: `Acceptera ${uncarried}` });
    await accept.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText('Skriv ett skäl, så att den som läser senare förstår.').waitFor();
    await page.keyboard.press('Escape');
    expect(await accept.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Beslutat av styrelsen');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'Kontroller (6)' }).waitFor();
    expect(await focused(page)).toBe('Summa individ insatser, 2022');
    expect(await page.getByText(`${uncarried} är accepterad.`).isVisible()).toBe(true);
    expect(await finding(page, uncarried).count()).toBe(0);
    await page.getByText('Accepterade (1)').click();
    await finding(page, uncarried).getByText('Skäl: Beslutat av styrelsen').waitFor();
    await page.getByRole('button', { name: `Ta tillbaka: ${uncarried}` }).click();
    await page.getByRole('tab', { name: 'Kontroller (7)' }).waitFor();
    expect(await focused(page)).toBe(uncarried);
  });

  test('is gone through with F8 and Shift + F8, round and round, and nowhere else', async () => {
    await page.getByRole('tab', { name: 'Kontroller (7)' }).focus();
    await page.keyboard.press('F8');
    expect(await focused(page)).toBe('Intäkter Luleå kommun 62%');
    await page.keyboard.press('F8');
    expect(await focused(page)).toBe('Intäkter Piteå kommun 32%');
    await page.keyboard.press('Shift+F8');
    await page.keyboard.press('Shift+F8');
    expect(await focused(page)).toBe('SUMMA intäkter, 2021');
    await page.keyboard.press('Alt+F8');
    expect(await focused(page)).toBe('SUMMA intäkter, 2021');
  });

  test('is copied as plain text and as HTML', async () => {
    await visit.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: visitor.origin });
    await page.getByRole('button', { name: 'Kopiera alla öppna' }).click();
    await page.getByText('Texten är kopierad.').waitFor();
    const [kinds, text] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return [item?.types, await navigator.clipboard.readText()] as const;
    });
    expect([...(kinds ?? [])].sort()).toEqual(['text/html', 'text/plain']);
    expect(text).toMatch(/^Kontroll av vp2021-dirty-4-planterat-fel\.xlsx\s+Fel\s+1\. Intäkter Luleå kommun 62% \(bladet Budget 2021-2023, cell A7\)/);
  });

  test('that the text is copied is said until the user does something else', async () => {
    await visit.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: visitor.origin });
    await page.getByRole('button', { name: 'Kopiera alla öppna' }).click();
    await page.getByText('Texten är kopierad.').waitFor();
    await page.keyboard.press('F8');
    expect(await page.getByText('Texten är kopierad.').count()).toBe(0);
  });

  test('says at the top how many tests against the rules do not hold', async () => {
    const section = page.getByRole('region', { name: 'Kontroller' });
    expect(await section.locator(':scope > p').getByText('1 av 9 prövningar mot reglerna håller inte; den står under Regler och andelar.').isVisible()).toBe(true);
  });

  test('where the clipboard is closed the text is shown, selected', async () => {
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await page.getByRole('button', { name: `Kopiera texten om ${uncarried}` }).click();
    await page.getByText(/^Urklipp är stängt här\./).waitFor();
    const selected = await page.getByRole('textbox', { name: 'Text att kopiera' }).evaluate((area) => area instanceof HTMLTextAreaElement && area === document.activeElement && area.value.slice(area.selectionStart, area.selectionEnd));
    expect(selected).toMatch(/^Överfört kapital Luleå\/Södra Norrbotten, 2023 \(bladet Budget 2021-2023, cell D14\)\n/);
  });

  test('a clean workbook says what was checked, in numbers', async () => {
    await open(page, resolve(__dirname, '../../books/sex-kommuner-ratt/sex-kommuner-ratt.xlsx'));
    await page.getByText('Inget att anmärka på: 87 belopp och 9 samband är kontrollerade.').waitFor();
    const checked = page.getByRole('region', { name: 'Vad som kontrollerades' });
    await checked.getByText('8 summor är räknade på nytt i varje kolumn.').waitFor();
    expect(await checked.getByText('Beloppen gäller 2025, 2026 och 2027.').isVisible()).toBe(true);
  });
});

describe('in Excel', () => {
  let now: InExcel;
  afterEach(async () => {
    expect(now.noise).toEqual([]);
    await now.close();
  });

  test('a finding that is gone to is shown in its cell; what is accepted opens again when it moves, and what is solved and new is told', async () => {
    now = await readInExcel(visitor);
    const { pane, page, user, book } = now;
    await showView(pane, 'Kontroller');
    for (let step = 0; step < 4; step += 1) await button(pane, 'Nästa').click();
    expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe(uncarried);
    await until(() => book.selection?.areas[0]?.top === 14);
    await pane.getByRole('button', { name: `Acceptera ${uncarried}` }).click();
    await page.keyboard.type('Väntar på bokslutet');
    await page.keyboard.press('Enter');
    await pane.getByRole('tab', { name: 'Kontroller (5)' }).waitFor();
    user.type(`'${sheet}'!D14`, '1000');
    await button(pane, 'Kontrollera igen').click();
    await finding(pane, uncarried).getByText('Accepterades när det stod 0\u00a0kr, nu står 1\u00a0000\u00a0kr. Skälet var: Väntar på bokslutet').waitFor();
    await pane.getByText(/^\d nya?, \d lösta?, 6 kvar sedan \d\d:\d\d\.$/).waitFor();
    user.type(`'${sheet}'!A9`, 'Intäkter Älvsbyns kommun');
    await button(pane, 'Kontrollera igen').click();
    await pane.getByText('1 löst sedan förra kontrollen').click();
    await pane.getByText(/^Etiketten ”Intäkter Älvsbyns kommun 6%” anger/).waitFor();
  });
});
