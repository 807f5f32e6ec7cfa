/** The built page by keyboard alone. */
import { Visitor } from './browser';

jest.setTimeout(120_000);

let visitor: Visitor;
beforeAll(async () => { visitor = await Visitor.start(); });
afterAll(async () => { await visitor.stop(); });

test('everything from the first key to the saved file goes by keyboard', async () => {
  const { page, noise, close } = await visitor.visit();
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const tabTo = async (text: string): Promise<void> => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      if ((await focused()).startsWith(text)) return;
    }
    throw new Error(`"${text}" was not reached by Tab`);
  };
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Hoppa till innehållet');
  // Waited for well before the key: the browser takes a moment to hand its file dialogues over.
  const chooser = page.waitForEvent('filechooser');
  await tabTo('Öppna arbetsbok');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(require.resolve('../books/vp2021/vp2021.xlsx'));
  await page.getByRole('heading', { level: 2, name: 'vp2021.xlsx' }).waitFor();
  await tabTo('Kontroller (');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: 'Läsning' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('2021-06-01');
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText(/^Räknat på nytt/).waitFor();
  await page.getByRole('tab', { name: /^Läsning/ }).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: 'Skriv' }).waitFor();
  await tabTo('Skriv ny fil');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toBe('vp2021-samraknad.xlsx');
  expect(await focused()).toBe('Skriv ny fil');
  expect(noise).toEqual([]);
  await close();
});
