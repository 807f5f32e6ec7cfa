/** The pane at work in Excel, on Windows and on the web. */
import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../src/hosts/xlsx/index';
import { Visitor } from './browser';
import { button, enterExcel, type InExcel, ours, readInExcel, said, sheet, showView, standing, until, write } from './in-excel';

jest.setTimeout(180_000);

let visitor: Visitor;
let now: InExcel;
beforeAll(async () => { visitor = await Visitor.start(); });
afterAll(async () => { await visitor.stop(); });
afterEach(async () => {
  expect([now.noise, now.log.cleared]).toEqual([[], []]);
  await now.close();
});

const theirs = (name: string) => name === sheet;

describe.each(['windows', 'web'] as const)('in Excel on %s', (shape) => {
  test('reads, goes to a cell, writes, is marked stale by an edit, writes anew, and undoes', async () => {
    now = await readInExcel(visitor, { shape });
    const { pane, book, user } = now;
    const before = now.digest();
    expect(book.isDirty).toBe(false);

    await showView(pane, 'Kontroller');
    const uncarried = pane.getByRole('article', { name: 'Överfört kapital Luleå/Södra Norrbotten, 2023' });
    await button(pane, `Visa cell ${sheet}!D14 i Excel`).click();
    await until(() => book.selection?.areas[0]?.top === 14);
    expect([book.active.name, book.selection?.areas]).toEqual([sheet, [{ top: 14, bottom: 14, left: 4, right: 4 }]]);

    await write(pane);
    expect(book.sheets.map(({ name }) => name)).toEqual([sheet, ...ours]);
    expect(await pane.getByText(/^Läst tillbaka: Excel visar det exakta värdet i alla \d+(\u00a0\d+)? celler\.$/).isVisible()).toBe(true);
    expect(now.digest(theirs)).toBe(before);
    await button(pane, 'Visa cell Kontroller!A1 i Excel').click();
    await until(() => book.active.name === 'Kontroller');

    user.type(`'${sheet}'!D14`, '-425700');
    await said(pane, 'Ändrat sedan kontrollen').waitFor();
    await showView(pane, 'Kontroller');
    expect(await uncarried.isVisible()).toBe(true);
    await button(pane, 'Kontrollera igen').click();
    await uncarried.waitFor({ state: 'detached' });
    expect(await said(pane, 'Ändrat sedan kontrollen').count()).toBe(0);

    const first = standing(book);
    await write(pane);
    expect(standing(book)).not.toEqual(first);
    await button(pane, 'Ångra skrivningen').click();
    await said(pane, 'Skrivningen är ångrad: bladen är som de var före den.').waitFor();
    expect(standing(book)).toEqual(first);
  });

  test('an Excel that hangs is told of in time, and the same command goes through once it answers', async () => {
    now = await readInExcel(visitor, { shape, clock: true });
    const { pane, page, faults } = now;
    faults.plan({ sync: 1, at: 'before', fault: 'hang' });
    await button(pane, 'Kontrollera igen').click();
    await said(pane, 'Läser arbetsboken …').waitFor();
    await until(() => faults.sync === 1);
    await page.clock.fastForward(1_000);
    await pane.getByText(/^Excel svarar inte än\. Avsluta redigeringen i cellen/).waitFor();
    await page.clock.fastForward(30_000);
    await said(pane, /^Excel svarade inte i tid/).waitFor();
    expect(await pane.getByText(/^Excel svarar inte än/).count()).toBe(0);
    expect(await pane.getByRole('heading', { level: 2, name: 'Läsning' }).isVisible()).toBe(true);
    faults.none();
    await button(pane, 'Försök igen').click();
    await said(pane, /^Läst /).waitFor();
    expect(await said(pane, /^Excel svarade inte/).count()).toBe(0);
  });

  test('one that hangs from the start is told of too', async () => {
    now = await enterExcel(visitor, { shape, clock: true, faults: [{ sync: 1, at: 'before', fault: 'hang' }] });
    const { pane, page, faults } = now;
    await said(pane, 'Läser arbetsboken …').waitFor();
    await until(() => faults.sync === 1);
    await page.clock.fastForward(30_000);
    await said(pane, /^Excel svarade inte i tid/).waitFor();
    faults.none();
    await button(pane, 'Försök igen').click();
    await said(pane, /^Läst /).waitFor();
  });

  test('while the user types in a cell it waits and says so, and goes on by itself', async () => {
    now = await readInExcel(visitor, { shape });
    const { pane, user } = now;
    user.startEditing();
    await button(pane, 'Kontrollera igen').click();
    await pane.getByText(/^Excel svarar inte än\. Avsluta redigeringen i cellen med Enter eller Esc/).waitFor();
    user.stopEditing();
    await said(pane, /^Läst /).waitFor();
    expect(await pane.getByText(/^Excel svarar inte än/).count()).toBe(0);
  });

  test('opened anew it knows the answers that were given and what can be undone', async () => {
    now = await readInExcel(visitor, { shape });
    const question = now.pane.getByRole('article', { name: /^Vilken dag gick Boden in i förbundet/ });
    await question.getByRole('textbox').fill('2021-06-01');
    await question.getByRole('button', { name: 'Svara' }).click();
    await said(now.pane, /^Räknat på nytt: /).waitFor();
    await write(now.pane);
    const { pane, book } = await now.again();
    await said(pane, /^Läst /).waitFor();
    expect(await pane.getByRole('article', { name: /^Vilken dag gick Boden in/ }).count()).toBe(0);
    await showView(pane, 'Skriv');
    expect(await pane.getByText(/^Skrivningen \d{4}-\d\d-\d\d \d\d:\d\d kan ångras: bladen töms, och du kan sedan ta bort dem\.$/).isVisible()).toBe(true);
    await button(pane, 'Ångra skrivningen').click();
    await said(pane, 'Skrivningen är ångrad: bladen är tömda. De behövs inte längre och du kan ta bort dem.').waitFor();
    expect(Object.values(standing(book)).map((cells) => cells.length)).toEqual([1, 1, 1, 1, 1]);
    expect(await button(pane, 'Ångra skrivningen').count()).toBe(0);
  });

  test('a write that was cut short is said at the top, and one click puts the sheets back', async () => {
    now = await readInExcel(visitor, { shape });
    const { pane, book, user, faults } = now;
    await write(pane);
    const before = standing(book);
    user.type(`'${sheet}'!D14`, '-425700');
    await said(pane, 'Ändrat sedan kontrollen').waitFor();
    await button(pane, 'Kontrollera igen').click();
    await said(pane, /^Läst /).waitFor();
    // In the middle of filling the sheets: no other request of a write is as long.
    faults.plan(...Array.from({ length: 10 }, (_, index) => ({ sync: index + 1, at: { action: 2_000 }, fault: 'connection-lost' } as const)));
    await button(pane, 'Skriv bladen på nytt').click();
    await pane.getByText(/^Skrivningen \d{4}-\d\d-\d\d \d\d:\d\d avbröts: Samräknas blad kan vara halvfyllda\. Dina egna blad är orörda\.$/).waitFor();
    faults.none();
    expect(standing(book)).not.toEqual(before);
    await button(pane, 'Ångra skrivningen').first().click();
    await said(pane, 'Skrivningen är ångrad: bladen är som de var före den.').waitFor();
    expect(standing(book)).toEqual(before);
    expect(await pane.getByText(/avbröts/).count()).toBe(0);
  });

  test('where the workbook calculates by hand what differs is told, and Excel has it calculated', async () => {
    now = await readInExcel(visitor, { shape });
    const { pane, user } = now;
    await write(pane);
    user.setCalculation('Manual');
    // Between two items of one sum: everything that our sheets say stays, and so they are not filled again.
    user.type(`'${sheet}'!B31`, '300000');
    user.type(`'${sheet}'!B32`, '286000');
    await said(pane, 'Ändrat sedan kontrollen').waitFor();
    await button(pane, 'Kontrollera igen').click();
    await said(pane, /^Läst /).waitFor();
    await write(pane);
    await pane.getByText(/^Läst tillbaka: \d+ celler av \d+(\u00a0\d+)? visar i Excel något annat än det exakta värdet\. Arbetsboken räknas om manuellt/).waitFor();
    await pane.getByText('Visa cellerna').click();
    expect(await pane.getByRole('listitem').filter({ hasText: 'Budget med avstämning!B30' }).textContent()).toBe('Budget med avstämning!B30: exakt 300\u00a0000, i Excel 293\u00a0000');
    await button(pane, 'Räkna om').click();
    await said(pane, 'Excel har räknat om: alla celler visar de exakta värdena.').waitFor();
    expect(await pane.getByText(/^Läst tillbaka: Excel visar det exakta värdet i alla \d+(\u00a0\d+)? celler\.$/).isVisible()).toBe(true);
  });

  test('a cell that has changed since it was read stops the write, which goes through once it is read again', async () => {
    now = await readInExcel(visitor, { shape });
    const { pane, book, user } = now;
    user.type(`'${sheet}'!B7`, '1');
    await showView(pane, 'Skriv');
    await button(pane, 'Skriv bladen').click();
    await said(pane, /^Arbetsboken har ändrats sedan den lästes \(Budget 2021-2023!B7\) och inget har skrivits/).waitFor();
    expect(book.sheets.map(({ name }) => name)).toEqual([sheet]);
    await button(pane, 'Kontrollera igen').click();
    await said(pane, /^Läst /).waitFor();
    await write(pane);
  });

  test('works where the browser lets it store nothing, as a page inside somebody else’s', async () => {
    now = await readInExcel(visitor, { shape, withoutStorage: true });
    await showView(now.pane, 'Kontroller');
    // office.js itself tries once, and says so to the console; our own scripts do not (start.test.ts).
    expect(now.noise.splice(0)).toEqual(['SecurityError: denied']);
  });

  test('a clean copy has nothing of ours in it', async () => {
    now = await readInExcel(visitor, { shape });
    const { pane, page } = now;
    await write(pane);
    const [download] = await Promise.all([page.waitForEvent('download'), button(pane, 'Spara ren kopia').click()]);
    const read = readWorkbook(readFileSync(await download.path()), 'ren.xlsx');
    if (read.is === 'trouble') throw new Error(read.trouble);
    expect([download.suggestedFilename(), read.value.own, read.value.state, read.value.snapshot.sheets.map(({ name }) => name)]).toEqual(['Bok1-ren.xlsx', [], undefined, [sheet]]);
    await said(pane, /^En kopia utan Samräknas blad och svar, Bok1-ren\.xlsx, är sparad bland dina hämtade filer\./).waitFor();
  });
});
