/** Pictures of every state of both pages, narrow and wide, light and dark, in screens/, to be looked at one by one; and what a screen reader has. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Visitor } from '../pane/browser';
import { readOut } from '../pane/read-out';
import { books, enter, type Look, pages, type Stage } from '../pane/stage';
import { statesOf } from '../pane/states';

jest.setTimeout(300_000);

const folder = resolve(__dirname, '../../screens');
const widths = { excel: [320, 900], browser: [320, 900, 1400] } as const;

let visitor: Visitor;
beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  visitor = await Visitor.start();
});
afterAll(async () => { await visitor.stop(); });

/** The whole page, however long, up to what an eye takes in at once; of a dialogue what the window shows of it. */
async function picture({ page, pane }: Stage, path: string): Promise<void> {
  await page.mouse.move(0, 0);
  if (await pane.getByRole('dialog').count() > 0) {
    await page.screenshot({ path });
    return;
  }
  await pane.evaluate(() => { window.scrollTo(0, 0); });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width: page.viewportSize()?.width ?? 0, height: Math.min(height, 2_400) } });
}

describe.each(pages)('%s', (which) => {
  const looks = widths[which].flatMap((width) => (['light', 'dark'] as const).map((scheme): Look => ({ width, scheme })));
  describe.each(looks)('$width px, $scheme', (look) => {
    describe.each(books)('%s', (book) => {
      const states = statesOf(which, book);
      let stage: Stage;
      beforeAll(async () => { stage = await enter(visitor, which, look, book); });
      afterAll(async () => { await stage.close(); });

      test.each(states)('$name', async ({ name, show }) => {
        await show(stage);
        await picture(stage, join(folder, `${name}-${which}-${look.width}-${look.scheme}.png`));
        if (look === looks[0]) writeFileSync(join(folder, `${name}-${which}.txt`), await readOut(stage.pane));
      });
    });
  });
});
