/** Once through by keyboard alone, in both pages: open, read, correct a row, go to a finding, accept it, choose a reading, look, write, undo. */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { recallChoices } from '../../src/core/remembered';
import { readWorkbook } from '../../src/hosts/xlsx/index';
import { Visitor } from './browser';
import { Hands } from './hands';
import { ours, readInExcel, said, sheet, standing, until } from './in-excel';
import { pathOf } from './stage';

jest.setTimeout(300_000);

let visitor: Visitor;
beforeAll(async () => { visitor = await Visitor.start(); });
afterAll(async () => { await visitor.stop(); });

const uncarried = 'Överfört kapital Luleå/Södra Norrbotten, 2023';

/** Läsning: a row that was understood as a cost is not to be counted, which the rows and the checks follow. */
async function correctRow(hands: Hands, pane: Page | Frame): Promise<void> {
  await hands.view('Läsning', 'Home');
  await hands.use(pane.locator('summary', { hasText: /^Så förstods \d+ rader$/ }));
  const row = pane.getByRole('listitem').filter({ has: pane.getByRole('button', { name: 'Rätta hur raden ”Avtal indikator uppföljning” förstås' }) }).last();
  await row.waitFor();
  await hands.use(row.getByRole('button', { name: /^Rätta hur raden/ }));
  // The form takes the focus: the first list has it.
  await until(async () => pane.getByLabel('Raden är').evaluate((list) => list === document.activeElement));
  await hands.press('End');
  await hands.use(pane.getByRole('button', { name: 'Använd rättelsen' }));
  await row.getByText('Rättad av dig').waitFor();
  await pane.getByRole('status').getByText(/^Räknat på nytt/).waitFor();
}

/** Kontroller: a finding's cell, and the finding accepted with a reason. */
async function accept(hands: Hands, pane: Page | Frame): Promise<void> {
  const finding = pane.getByRole('article', { name: uncarried });
  await hands.use(finding.getByRole('button', { name: `Acceptera ${uncarried}` }));
  await hands.type('Beslutat av styrelsen');
  await hands.press('Enter');
  await pane.getByText('Accepterade (1)').waitFor();
}

/** Regler och andelar: another way of counting is the one that the förbund goes by. */
async function chooseReading(hands: Hands, pane: Page | Frame): Promise<void> {
  await hands.view('Regler och andelar', 'ArrowRight');
  const reading = pane.getByRole('article', { name: /^Insatsernas andel/ }).getByRole('combobox', { name: 'Så räknar förbundet' });
  await hands.to(reading);
  const before = await reading.inputValue();
  await hands.press('ArrowDown');
  await until(async () => await reading.inputValue() !== before);
}

/** Skriv: each sheet is looked at, by the arrows of its tabs. */
async function look(hands: Hands, pane: Page | Frame): Promise<void> {
  await hands.view('Skriv', 'End');
  await hands.to(pane.getByRole('tablist', { name: 'Förhandsvisning' }).getByRole('tab'));
  await hands.press('ArrowRight');
  await hands.press('Enter');
  await pane.getByRole('tabpanel', { name: 'Kommunandelar' }).getByRole('table').first().waitFor();
}

test('the page in a browser: what was accepted and corrected is in the file that is saved', async () => {
  const { page, noise, close } = await visitor.visit({ reducedMotion: 'reduce' });
  const hands = new Hands(page, page);
  await hands.to(page.getByRole('link', { name: 'Hoppa till innehållet' }));
  const chooser = page.waitForEvent('filechooser');
  await hands.use(page.getByRole('button', { name: 'Öppna arbetsbok' }));
  await (await chooser).setFiles(pathOf('vp2021'));
  await page.getByRole('heading', { level: 2, name: 'vp2021.xlsx' }).waitFor();
  await correctRow(hands, page);
  await hands.view('Kontroller', 'ArrowRight');
  await hands.use(page.getByRole('article', { name: uncarried }).getByRole('button', { name: `Visa cell ${sheet}!D14 i arbetsboken` }));
  await page.getByText(`Arbetsboken visar ${sheet}!D14`).waitFor();
  await accept(hands, page);
  await chooseReading(hands, page);
  await look(hands, page);
  await hands.to(page.getByRole('button', { name: 'Skriv ny fil' }), { back: true });
  const [download] = await Promise.all([page.waitForEvent('download'), hands.press('Enter')]);
  const written = readWorkbook(readFileSync(await download.path()), 'ut.xlsx');
  if (written.is === 'trouble') throw new Error(written.trouble);
  expect(written.value.own.map(({ kind }) => kind)).toEqual(['avstamning', 'kommunandelar', 'regler', 'kontroller', 'noter']);
  const remembered = recallChoices(written.value.state ?? '');
  if (remembered.is === 'complaints') throw new Error('what was written is not understood');
  const { corrections = {}, accepted = [], readings = {} } = remembered.choices;
  expect(Object.entries(corrections)).toEqual([[expect.stringMatching(/Avtal indikator uppföljning$/), { role: 'note' }]]);
  expect(accepted).toMatchObject([{ reason: 'Beslutat av styrelsen' }]);
  expect(Object.keys(readings)).toEqual(['insatsandel']);
  expect(hands.wrong).toEqual([]);
  expect(noise).toEqual([]);
  await close();
});

test('the pane in Excel: the cells are as planned after the write, and as before after the undo', async () => {
  const { pane, page, book, noise, close, digest } = await readInExcel(visitor, { browser: { reducedMotion: 'reduce' } });
  const hands = new Hands(page, pane);
  const before = digest((name) => name === sheet);
  await hands.to(pane.getByRole('link', { name: 'Hoppa till innehållet' }));
  await hands.to(pane.getByRole('tablist', { name: 'Vyer' }).getByRole('tab'));
  await correctRow(hands, pane);
  await hands.view('Kontroller', 'ArrowRight');
  await hands.use(pane.getByRole('article', { name: uncarried }).getByRole('button', { name: `Visa cell ${sheet}!D14 i Excel` }));
  await until(() => book.selection?.areas[0]?.top === 14);
  await accept(hands, pane);
  await chooseReading(hands, pane);
  await look(hands, pane);
  await hands.to(pane.getByRole('button', { name: 'Skriv bladen' }), { back: true });
  await hands.press('Enter');
  await said(pane, /^5 blad är skrivna/).waitFor();
  expect(Object.keys(standing(book))).toEqual(ours);
  expect(JSON.stringify(standing(book).Kontroller)).toContain('Beslutat av styrelsen');
  await hands.use(pane.getByRole('button', { name: 'Ångra skrivningen' }));
  await said(pane, /^Skrivningen är ångrad/).waitFor();
  // Emptied: of each the mark alone is left, for the user to delete.
  expect(Object.values(standing(book)).map((cells) => cells.length)).toEqual([1, 1, 1, 1, 1]);
  expect(digest((name) => name === sheet)).toBe(before);
  expect(hands.wrong).toEqual([]);
  expect(noise).toEqual([]);
  await close();
});
