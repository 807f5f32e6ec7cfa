/** Both pages, in every state, at every width: no sideways scroll, nothing cut, Excel's own menu left free; and still for who wants stillness. */
import { Visitor } from './browser';
import { cut, moving, sideways, staying, underMenu } from './measures';
import { books, enter, type Look, pages, type Stage } from './stage';
import { statesOf } from './states';

jest.setTimeout(120_000);

let visitor: Visitor;
beforeAll(async () => { visitor = await Visitor.start(); });
afterAll(async () => { await visitor.stop(); });

/** From a pane drawn in to a wide one. The page in a browser may be wider. */
const widths = { excel: [900, 450, 350, 320, 270], browser: [1_400, 900, 450, 350, 320, 270] } as const;
/** A window of 1280 by 1024 in which everything is four times as large. */
const enlarged: Look = { scheme: 'light', width: 320, height: 256, zoom: 4 };

describe.each(pages)('%s', (which) => {
  describe.each(books)('%s', (book) => {
    const states = statesOf(which, book);
    let stage: Stage;
    beforeAll(async () => { stage = await enter(visitor, which, { scheme: 'light', width: 320, still: true }, book); });
    afterAll(async () => { await stage.close(); });

    test.each(states)('$name fits at every width, and is still', async ({ show }) => {
      const { page, pane } = stage;
      for (const width of widths[which]) {
        await page.setViewportSize({ width, height: 800 });
        await show(stage);
        expect([width, await pane.evaluate(sideways), await pane.evaluate(cut)]).toEqual([width, [], []]);
        if (which === 'excel') {
          for (const top of [0, 500]) {
            await pane.evaluate((y) => { window.scrollTo(0, y); }, top);
            expect([width, top, await pane.evaluate(underMenu)]).toEqual([width, top, []]);
          }
        }
      }
      expect(await pane.evaluate(moving)).toEqual([]);
    });
  });

  describe.each(books)('%s at 400 per cent', (book) => {
    let stage: Stage;
    beforeAll(async () => { stage = await enter(visitor, which, enlarged, book); });
    afterAll(async () => { await stage.close(); });

    test.each(statesOf(which, book))('$name fits, and leaves room to read in', async ({ show }) => {
      const { pane } = stage;
      await show(stage);
      expect([await pane.evaluate(sideways), await pane.evaluate(cut)]).toEqual([[], []]);
      await pane.evaluate(() => { (document.querySelector('dialog:modal') ?? window).scrollTo(0, 500); });
      expect(await pane.evaluate(staying)).toBeLessThanOrEqual(0.5);
    });
  });
});
