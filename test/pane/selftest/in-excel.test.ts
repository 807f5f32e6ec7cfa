/** The self-test in the built pane, in a real browser around which the in-memory Excel is, under the policy of production. */
import { drawn, sheet } from '../../drawn';
import { fileOf } from '../../hosts/files';
import { violations } from '../axe';
import { Visitor } from '../browser';
import { button, enterExcel, type InExcel, said } from '../in-excel';

jest.setTimeout(120_000);

const words = { start: 'Kör självtestet', report: 'Rapport att kopiera' };
const empty = fileOf(drawn(sheet('', { name: 'Blad1' })));

let visitor: Visitor;
let now: InExcel;
beforeAll(async () => { visitor = await Visitor.start(); });
afterAll(async () => { await visitor.stop(); });
afterEach(async () => {
  expect(now.noise).toEqual([]);
  await now.close();
});

/** The self-test, found in the help as a user finds it. */
async function entered(): Promise<void> {
  const { pane } = now;
  await button(pane, 'Hjälp').click();
  await button(pane, 'Testa Samräkna i det här Excel').click();
  await button(pane, words.start).waitFor();
}

test.each(['windows', 'web'] as const)('on %s: run in an empty workbook, all is as expected, and the report selects itself', async (shape) => {
  now = await enterExcel(visitor, { shape, bytes: empty });
  await entered();
  const { pane, page } = now;
  await button(pane, words.start).click();
  const report = pane.getByLabel(words.report);
  await report.waitFor();
  expect(await said(pane, /^Klart: /).textContent()).toBe('Klart: 17 som väntat, 0 annorlunda, 0 misslyckade.');
  expect(await report.inputValue()).toContain(`Plattform: ${shape === 'web' ? 'OfficeOnline' : 'PC'}\n`);
  await report.focus();
  expect(await pane.evaluate(() => getSelection()?.toString().replace(/\r/g, ''))).toBe(await report.inputValue());
  // On the web the page around the pane is Excel's, and no concern of axe's.
  if (shape === 'windows') expect(await violations(page)).toEqual([]);
  expect(await pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});

test('a step by hand is prepared, judged, and added to the report', async () => {
  now = await enterExcel(visitor, { bytes: empty });
  await entered();
  const { pane, user } = now;
  await button(pane, words.start).click();
  await pane.getByLabel(words.report).waitFor();
  const step = pane.getByRole('listitem').filter({ hasText: 'Ctrl+Z når en skrivning' });
  await step.getByRole('button', { name: 'Förbered steget' }).click();
  await step.getByText('Klicka i bladet, tryck Ctrl+Z en enda gång').waitFor();
  user.clear("'Självtest i tal'!L7");
  await step.getByRole('button', { name: 'Läs av' }).click();
  await step.getByRole('status').getByText('som väntat').waitFor();
  expect(await pane.getByLabel(words.report).inputValue()).toMatch(/\[som väntat\] Ctrl\+Z når en skrivning [^\n]*\(state-undo; /);
});

test('a workbook with figures in it is refused with a sentence, and left as it is', async () => {
  now = await enterExcel(visitor);
  await entered();
  const { pane } = now;
  const before = now.digest();
  await button(pane, words.start).click();
  await said(pane, /^Arbetsboken är inte tom/).waitFor();
  expect(now.digest()).toBe(before);
  expect(await button(pane, words.start).isEnabled()).toBe(true);
});
