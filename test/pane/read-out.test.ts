/** Both pages, in every state, as a screen reader reads them out: order, names, and nothing that sounds like something else. */
import { Visitor } from './browser';
import { readOut, stumbles } from './read-out';
import { books, enter, pages, type Stage } from './stage';
import { statesOf } from './states';

jest.setTimeout(120_000);

test('the trees that are wrong are told of', () => {
  expect(stumbles('- heading "A" [level=1]\n- heading "B" [level=3]\n- button\n- list:\n  - listitem:\n    - button "C"\n  - listitem:\n    - button "C"\n- button "D: e"\n- \'button "D: e"\'')).toEqual([
    'a button without a name, in the page', 'the heading "B" of level 3 follows one of level 1', 'twice: button "D: e" in the page',
  ]);
});

describe('in a browser', () => {
  let visitor: Visitor;
  beforeAll(async () => { visitor = await Visitor.start(); });
  afterAll(async () => { await visitor.stop(); });

  describe.each(pages)('%s', (which) => {
    describe.each(books)('%s', (book) => {
      let stage: Stage;
      beforeAll(async () => { stage = await enter(visitor, which, { scheme: 'light', width: 320 }, book); });
      afterAll(async () => { await stage.close(); });

      test.each(statesOf(which, book))('$name', async ({ show }) => {
        await show(stage);
        const tree = await readOut(stage.pane);
        expect(stumbles(tree)).toEqual([]);
        const live = await stage.pane.locator('[role=status], [aria-live]').evaluateAll((regions) => regions.filter((region) => region.checkVisibility()).length);
        expect(live).toBeGreaterThan(0);
      });
    });
  });
});
