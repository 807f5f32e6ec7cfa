/** Both pages, in every state, by axe's rules: light, dark and in forced colours, narrow and as wide as a pane is by habit. */
import { violations } from './axe';
import { Visitor } from './browser';
import { books, enter, pages, schemes, type Stage } from './stage';
import { statesOf } from './states';

jest.setTimeout(120_000);

let visitor: Visitor;
beforeAll(async () => { visitor = await Visitor.start(); });
afterAll(async () => { await visitor.stop(); });

describe.each(pages)('%s', (which) => {
  describe.each(schemes)('%s', (scheme) => {
    describe.each(books)('%s', (book) => {
      let stage: Stage;
      beforeAll(async () => { stage = await enter(visitor, which, { scheme, width: 320 }, book); });
      afterAll(async () => {
        expect(stage.noise).toEqual([]);
        await stage.close();
      });

      test.each(statesOf(which, book))('$name', async ({ show }) => {
        const { page, pane } = stage;
        const found = [];
        for (const width of [450, 320]) {
          await page.setViewportSize({ width, height: 800 });
          await show(stage);
          found.push(...(await violations(pane)).map((violation) => `${width} px: ${violation}`));
        }
        expect(found).toEqual([]);
      });
    });

    test('the pane wears the colours that were asked for', async () => {
      const stage = await enter(visitor, which, { scheme, width: 320 }, 'sample');
      expect(await stage.page.evaluate(() => document.documentElement.style.colorScheme)).toBe(scheme === 'dark' ? 'dark' : 'light');
      await stage.close();
    });
  });
});
