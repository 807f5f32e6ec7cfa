/** Skriv in a real browser: what a write would change is told before it, marked in the preview, and what came of it after. In Excel and on the page. */
import { readFileSync } from 'node:fs';
import { goTo, open, Visitor } from './browser';
import type { Download, Locator } from 'playwright-core';
import { button, readInExcel, said, sheet, until, write, type InExcel } from './in-excel';

jest.setTimeout(180_000);

let visitor: Visitor;
beforeAll(async () => { visitor = await Visitor.start(); });
afterAll(async () => { await visitor.stop(); });

describe('in Excel', () => {
  let now: InExcel | undefined;
  afterEach(async () => {
    expect(now?.noise ?? []).toEqual([]);
    await now?.close();
  });

  test('each sheet says what changes, what stays and what goes; the changes are marked in the preview with what stood before', async () => {
    now = await readInExcel(visitor, { shape: 'web' });
    const { pane, user, book } = now;
    await goTo(pane, 'Skriv');
    const summary = (name: string) => pane.getByRole('checkbox', { name, exact: true });
    const describes = async (name: string, text: string | RegExp) => { await pane.getByText(text).first().waitFor(); return expect(await described(summary(name))).toMatch(text); };
    await describes('Kontroller', /^Nytt blad\.$/);
    await write(pane);
    await describes('Kontroller', /^Innehållet är oförändrat\.$/);

    const comments = [...book.sheet('Kontroller')?.stored() ?? []].find(([, , { value }]) => value === 'Egen kommentar');
    const [header = 0, column = 0] = comments ?? [];
    user.typeInto('Kontroller', header + 1, column, 'Tas upp på nästa möte');
    user.typeInto('Kontroller', 3, 3, 'Ring revisorn');
    user.type(`'${sheet}'!D14`, '-425700');
    await button(pane, 'Kontrollera igen').click();
    await describes('Kontroller', /1 egen text behålls\./);
    expect(await described(summary('Kontroller'))).toMatch(/ändras|tillkommer|försvinner/);
    expect(await pane.getByText('Du har skrivit i en av Samräknas celler. Det försvinner när bladet skrivs:').isVisible()).toBe(true);
    expect(await pane.getByRole('button', { name: 'Visa cell Kontroller!C3 i Excel' }).isVisible()).toBe(true);
    expect(await pane.getByText('”Ring revisorn”').isVisible()).toBe(true);

    await pane.getByRole('tablist', { name: 'Förhandsvisning' }).getByRole('tab', { name: 'Kontroller' }).click();
    const drawn = pane.getByRole('tabpanel', { name: 'Kontroller' }).getByRole('table');
    const all = await drawn.getByRole('row').count();
    expect(await drawn.getByText(/^förut /).count()).toBeGreaterThan(0);
    await pane.getByRole('checkbox', { name: 'Visa bara det som ändras' }).check();
    expect(await drawn.getByRole('row').count()).toBeLessThan(all);

    await write(pane);
    await describes('Kontroller', /^Innehållet är oförändrat\. 1 egen text behålls\.$/);
    expect(await pane.getByText('”Ring revisorn”').count()).toBe(0);
    expect(await pane.getByText(/^Läst tillbaka: Excel visar det exakta värdet i alla /).isVisible()).toBe(true);
    expect([...book.sheet('Kontroller')?.stored() ?? []].some(([, , { value }]) => value === 'Tas upp på nästa möte')).toBe(true);
  });

  test('an undo names a sheet that is gone, and keeps what was written since', async () => {
    now = await readInExcel(visitor, { shape: 'web' });
    const { pane, user, book } = now;
    await write(pane);
    user.type(`'${sheet}'!D14`, '-425700');
    await button(pane, 'Kontrollera igen').click();
    await said(pane, /^Läst \d\d:\d\d: /).waitFor();
    await write(pane);
    user.deleteSheet('Noter');
    await button(pane, 'Ångra skrivningen').click();
    await said(pane, /Det här är borttaget ur arbetsboken och har inte kommit tillbaka: Noter\.$/).waitFor();
    await until(() => book.sheet('Noter') === undefined);
  });
});

describe('on the page', () => {
  test('the new file is read back, the old one stays open, and the new one tells what the next write would change', async () => {
    const visit = await visitor.visit();
    const { page } = visit;
    await goTo(page, 'Skriv');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Skriv ny fil' }).click()]);
    const report = page.getByRole('region', { name: 'Senaste skrivningen' });
    await report.getByText(/^Filen är läst tillbaka: alla \d+(\u00a0\d+)? celler visar det exakta värdet\.$/).waitFor();
    expect(await report.getByText(/^Filen som du öppnade är orörd/).isVisible()).toBe(true);
    expect(await report.getByRole('listitem').allTextContents()).toEqual(['Budget med avstämning', 'Kommunandelar', 'Regler och mål', 'Kontroller', 'Noter']);
    expect(await page.getByRole('button', { name: 'Spara ren kopia' }).count()).toBe(0);
    await open(page, await kept(download));
    await page.getByRole('heading', { level: 2, name: 'skriven.xlsx' }).waitFor();
    await goTo(page, 'Skriv');
    expect(await described(page.getByRole('checkbox', { name: 'Kontroller', exact: true }))).toBe('Innehållet är oförändrat.');
    expect(await report.count()).toBe(0);
    // Last of all on the page.
    const [clean, preview] = [await page.getByRole('button', { name: 'Spara ren kopia' }).boundingBox(), await page.getByRole('heading', { name: 'Förhandsvisning' }).boundingBox()];
    expect(clean?.y ?? 0).toBeGreaterThan(preview?.y ?? Infinity);
    expect(visit.noise).toEqual([]);
    await visit.close();
  });
});

/** What a screen reader says after the name. */
async function described(control: Locator): Promise<string> {
  return control.evaluate((element) => document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent ?? '');
}

/** The saved file under a name of its own. */
async function kept(download: Download): Promise<string> {
  const path = `${await download.path()}-skriven/skriven.xlsx`;
  await download.saveAs(path);
  expect(readFileSync(path).length).toBeGreaterThan(0);
  return path;
}
