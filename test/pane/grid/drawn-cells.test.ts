/** How a cell is drawn: figures and what stands over them in one line, and the active cell's outline whole. */
import type { Page } from 'playwright-core';
import { Visitor, type Visit } from '../browser';
import { enter, schemes } from '../stage';

jest.setTimeout(120_000);

let visitor: Visitor;
let visit: Visit;
beforeAll(async () => { visitor = await Visitor.start(); });
afterAll(async () => { await visitor.stop(); });
afterEach(async () => { await visit.close(); });

const kommunandelar = async (page: Page): Promise<void> => {
  await page.getByRole('tablist', { name: 'Blad' }).getByRole('tab', { name: /^Kommunandelar/ }).click();
  await page.getByRole('grid', { name: 'Bladet Kommunandelar' }).waitFor();
};

/** For every year in the second column: how far from its own end the figure under it ends, in pixels. */
function yearsOffTheirFigures(): number[] {
  const end = (cell: Element): number => {
    const words = cell.firstChild;
    if (words?.nodeType !== Node.TEXT_NODE || words.textContent === null) return NaN;
    const range = document.createRange();
    range.setStart(words, 0);
    range.setEnd(words, words.textContent.trimEnd().length);
    return range.getBoundingClientRect().right;
  };
  const column = [...document.querySelectorAll('[role=row] > [role=gridcell][aria-colindex="3"]')];
  return column.flatMap((cell, index) => {
    const below = column[index + 1];
    const isYear = /^20\d\d$/.test(cell.textContent?.trim() ?? '');
    return isYear && below && /\d/.test(below.textContent ?? '') ? [Math.abs(end(cell) - end(below))] : [];
  });
}

test('the years of our sheets stand over their figures, before and after they are written', async () => {
  visit = await visitor.visit({ viewport: { width: 1_400, height: 850 } });
  const { page } = visit;
  await kommunandelar(page);
  const planned = await page.evaluate(yearsOffTheirFigures);
  expect(planned.length).toBeGreaterThan(0);
  expect(Math.max(...planned)).toBeLessThan(4);

  await page.getByRole('tab', { name: /^Skriv/ }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Skriv ny fil', exact: true }).click()]);
  await page.locator('input[type=file]').setInputFiles(await download.path());
  await page.getByRole('heading', { level: 2, name: 'exempelbudget.xlsx' }).waitFor({ state: 'detached' });
  await kommunandelar(page);
  await page.getByText('Samräknas blad, som det står i arbetsboken nu.').waitFor();
  const written = await page.evaluate(yearsOffTheirFigures);
  expect(written).toHaveLength(planned.length);
  expect(Math.max(...written)).toBeLessThan(4);
});

/** The colours of some points of the picture, read in a page of their own. */
async function colours(page: Page, points: readonly { readonly x: number; readonly y: number }[]): Promise<string[]> {
  const picture = (await page.screenshot()).toString('base64');
  const reader = await page.context().newPage();
  try {
    return await reader.evaluate(async ({ source, at }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
      canvas?.drawImage(image, 0, 0);
      return at.map(({ x, y }) => [...canvas?.getImageData(x, y, 1, 1).data ?? []].join(' '));
    }, { source: `data:image/png;base64,${picture}`, at: points });
  } finally {
    await reader.close();
  }
}

test.each(schemes)('words that run on leave the outline of the active cell whole, %s', async (scheme) => {
  const stage = await enter(visitor, 'browser', { scheme, width: 1_400, height: 850 }, 'sample');
  visit = stage;
  const { page } = stage;
  await kommunandelar(page);
  const running = page.getByRole('grid').getByRole('gridcell').filter({ has: page.locator('span') }).nth(1);
  await running.click();
  const box = await page.getByRole('grid').locator('[tabindex="0"]').boundingBox();
  if (!box) throw new Error('out of view');
  const [x, y, middle] = [Math.round(box.x), Math.round(box.y), Math.round(box.x + box.width / 2)];
  const [left, top, bottom, right, inside] = await colours(page, [
    { x: x + 1, y: y + 8 }, { x: middle, y: y + 1 }, { x: middle, y: Math.round(y + box.height) - 3 }, { x: Math.round(x + box.width) - 3, y: y + 5 }, { x: x + 4, y: y + 4 },
  ]);
  expect([top, bottom, right]).toEqual([left, left, left]);
  expect(inside).not.toBe(left);
});
