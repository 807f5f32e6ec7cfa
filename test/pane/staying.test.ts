/** The tabs of the views stay at the top of a long view, nothing that has the keyboard is behind them, and a low window keeps its room to read in. */
import { goTo, type View, Visitor } from './browser';
import { button, said, sheet } from './in-excel';
import { enter, pages, type Look, type Stage } from './stage';

jest.setTimeout(120_000);

let visitor: Visitor;
let stage: Stage;
beforeAll(async () => { visitor = await Visitor.start(); });
afterAll(async () => { await visitor.stop(); });
afterEach(async () => {
  expect(stage.noise).toEqual([]);
  await stage.close();
});

const narrow: Look = { scheme: 'light', width: 320, height: 800 };
const beside: Look = { scheme: 'light', width: 1_400, height: 850 };
/** A window of 1280 by 1024 in which everything is four times as large. */
const enlarged: Look = { scheme: 'light', width: 320, height: 256, zoom: 4 };

const tabs = () => stage.pane.getByRole('tablist', { name: 'Vyer' });

async function toTheEnd(view: View = 'Kontroller'): Promise<void> {
  await goTo(stage.pane, view);
  await stage.pane.evaluate(async () => {
    const scrolling = document.querySelector('[data-scrolls]') ?? document.documentElement;
    scrolling.scrollTop = scrolling.scrollHeight;
    await new Promise((shown) => { requestAnimationFrame(() => { requestAnimationFrame(shown); }); });
    if (scrolling.scrollTop < 300) throw new Error('nothing to scroll');
  });
}

/** What a user who points at each of the tabs would not hit, and what of it is out of view. */
async function coveredTabs(): Promise<readonly string[]> {
  return tabs().getByRole('tab').evaluateAll((all) => all.filter((tab) => {
    const { left, right, top, bottom } = tab.getBoundingClientRect();
    return top < 0 || ![left + 2, right - 2].every((x) => [top + 2, bottom - 2].every((y) => document.elementFromPoint(x, y) === tab));
  }).map((tab) => tab.textContent ?? ''));
}

/** Goes backwards by keyboard from the end of the page, and gives what had the focus behind what stays at the top. */
async function hiddenOnTheWay(steps: number): Promise<readonly string[]> {
  const { page, pane } = stage;
  await pane.evaluate(() => { [...document.querySelectorAll<HTMLElement>('[role=tabpanel]#view button')].filter((one) => one.checkVisibility()).at(-1)?.focus(); });
  const hidden: string[] = [];
  let gone = 0;
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('Shift+Tab');
    const found = await pane.evaluate(() => {
      const focused = document.activeElement;
      const list = document.querySelector('[role=tablist]');
      if (!focused || !list || !document.getElementById('view')?.contains(focused)) return undefined;
      const { top, bottom } = focused.getBoundingClientRect();
      // In Vad händer om? there are also things above what the view keeps in sight.
      const inSight = document.querySelector('[aria-labelledby=whatif-strip]')?.parentElement?.getBoundingClientRect();
      const isHidden = top < list.getBoundingClientRect().bottom || (inSight !== undefined && top < inSight.bottom && bottom > inSight.top);
      return isHidden ? focused.outerHTML.slice(0, 120) : '';
    });
    if (found === undefined) break;
    gone += 1;
    if (found !== '') hidden.push(found);
  }
  if (gone < Math.min(steps, 5)) throw new Error('too few steps to tell');
  return hidden;
}

const looks = pages.flatMap((which) => (which === 'browser' ? [narrow, beside] : [narrow]).map((look) => [which, look.width, look] as const));

describe.each(looks)('%s, %d px', (which, _, look) => {
  beforeEach(async () => {
    stage = await enter(visitor, which, look, 'sample');
    await toTheEnd();
  });

  test('at the end of a long view the tabs are there', async () => {
    expect(await coveredTabs()).toEqual([]);
  });

  test('what has the keyboard is not behind them', async () => {
    expect(await hiddenOnTheWay(40)).toEqual([]);
  });

  test('another view begins at its beginning', async () => {
    for (const view of ['Läsning', 'Kontroller'] as const) {
      await toTheEnd();
      await goTo(stage.pane, view);
      const heading = stage.pane.getByRole('heading', { level: 2, name: view, exact: true });
      expect(await heading.evaluate((one) => {
        const { left, top, bottom } = one.getBoundingClientRect();
        return document.elementFromPoint(left + 2, (top + bottom) / 2) === one;
      })).toBe(true);
    }
  });
});

test.each(pages)('the balances of Vad händer om? stay under the tabs, and nothing that has the keyboard is behind either: %s', async (which) => {
  stage = await enter(visitor, which, narrow, 'sample');
  await toTheEnd('Vad händer om?');
  expect(await coveredTabs()).toEqual([]);
  expect(await stage.pane.getByRole('list', { name: /^Kvar vid årets slut/ }).evaluate((list) => {
    const { left, top, bottom } = list.getBoundingClientRect();
    return list.contains(document.elementFromPoint(left + 2, (top + bottom) / 2));
  })).toBe(true);
  expect(await hiddenOnTheWay(40)).toEqual([]);
});

test('in Excel they stand under what is said of the workbook, also when that grows', async () => {
  stage = await enter(visitor, 'excel', narrow, 'sample');
  const { excel, pane } = stage;
  if (!excel) throw new Error('only in Excel');
  excel.user.type(`'${sheet}'!B7`, '1');
  await said(excel.pane, 'Ändrat sedan kontrollen').waitFor();
  await toTheEnd();
  expect(await coveredTabs()).toEqual([]);
  const before = await tabs().boundingBox();
  await button(excel.pane, 'Kontrollera igen').evaluate((one) => { one.style.height = '90px'; });
  await pane.evaluate(() => new Promise((shown) => { requestAnimationFrame(() => { requestAnimationFrame(shown); }); }));
  const after = await tabs().boundingBox();
  expect((after?.y ?? 0) - (before?.y ?? 0)).toBeGreaterThan(40);
  expect(await coveredTabs()).toEqual([]);
  expect(await hiddenOnTheWay(15)).toEqual([]);
});

test.each(pages)('a low window has its room to read in: %s', async (which) => {
  stage = await enter(visitor, which, enlarged, 'sample');
  await toTheEnd();
  const box = await tabs().evaluate((list) => list.getBoundingClientRect().bottom);
  expect(box).toBeLessThan(0);
});
