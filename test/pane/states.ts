/**
 * Every state of the pages that somebody can stand in. Each is photographed, held to axe's rules and to every width, and read as a
 * screen reader would. A new view, or a form that opens, is one more entry here.
 */
import type { Frame, Page } from 'playwright-core';
import { goTo, type View } from './browser';
import { button, said, sheet, write } from './in-excel';
import type { Book, Stage, Which } from './stage';

export interface State {
  /** Also the name of its pictures. */
  readonly name: string;
  /** Both unless said. */
  readonly only?: Which;
  /** The sample unless said. */
  readonly book?: Book;
  /** From whatever state came before it. */
  readonly show: (stage: Stage) => Promise<void>;
}

/** Those of a page on a workbook, in order. */
export function statesOf(which: Which, book: Book): readonly State[] {
  return states.filter((state) => (state.only ?? which) === which && (state.book ?? 'sample') === book);
}

/** Opens all that is folded, also what is folded inside it. */
async function foldOut(pane: Page | Frame): Promise<void> {
  const folded = pane.getByRole('main').locator('details:not([open]) > summary');
  for (let left = await folded.count(); left > 0; left = await folded.count()) await folded.first().click();
}

const view = (name: string, at: View, book: Book = 'sample'): State => ({ name, book, show: ({ pane }) => goTo(pane, at) });
const unfolded = (name: string, at: View): State => ({
  name,
  show: async ({ pane }) => {
    await goTo(pane, at);
    await foldOut(pane);
  },
});
const preview = (name: string, tab: string): State => ({
  name,
  show: async ({ pane }) => {
    await goTo(pane, 'Skriv');
    await pane.getByRole('tablist', { name: 'Förhandsvisning' }).getByRole('tab', { name: tab, exact: true }).click();
    await pane.getByRole('tabpanel', { name: tab, exact: true }).getByRole('table').first().waitFor();
  },
});

const states: readonly State[] = [
  view('lasning', 'Läsning'),
  unfolded('lasning-utfalld', 'Läsning'),
  {
    name: 'lasning-ratta',
    show: async ({ pane }) => {
      await goTo(pane, 'Läsning');
      await foldOut(pane);
      const form = pane.getByRole('form', { name: /Intäkter Bodens kommun/ });
      if (await form.count() === 0) await pane.getByRole('button', { name: /^Rätta .*Intäkter Bodens kommun/ }).click();
      await form.waitFor();
    },
  },
  view('lasning-utan-budget', 'Läsning', 'utan-budget'),
  view('lasning-utan-fel', 'Läsning', 'sex-kommuner-ratt'),

  view('kontroller', 'Kontroller'),
  unfolded('kontroller-utfalld', 'Kontroller'),
  {
    name: 'kontroller-acceptera',
    show: async ({ pane }) => {
      await goTo(pane, 'Kontroller');
      await foldOut(pane);
      const accept = pane.getByRole('button', { name: /^Acceptera ./, expanded: false });
      if (await pane.getByLabel(/^Skäl/).count() === 0) await accept.first().click();
      await pane.getByLabel(/^Skäl/).waitFor();
    },
  },
  view('kontroller-utan-budget', 'Kontroller', 'utan-budget'),
  view('kontroller-utan-fel', 'Kontroller', 'sex-kommuner-ratt'),

  view('regler', 'Regler och andelar'),
  {
    name: 'regler-varfor',
    show: async ({ pane }) => {
      await goTo(pane, 'Regler och andelar');
      await foldOut(pane);
      const why = pane.getByRole('button', { name: /^Varför detta tal/, expanded: false });
      if (await why.count() > 0) await why.first().click();
      await foldOut(pane);
    },
  },
  view('regler-utan-budget', 'Regler och andelar', 'utan-budget'),

  view('vad-hander-om', 'Vad händer om?'),
  {
    name: 'vad-hander-om-andringar',
    show: async ({ pane }) => {
      await goTo(pane, 'Vad händer om?');
      if (await pane.getByRole('checkbox').count() === 0) {
        for (const amount of ['1 mnkr', '900 tkr']) {
          await pane.getByRole('textbox', { name: 'Belopp', exact: true }).fill(amount);
          await pane.getByRole('button', { name: 'Lägg till', exact: true }).click();
        }
        await pane.getByRole('button', { name: 'Kopiera förslaget' }).click();
        await pane.getByRole('button', { name: /^Ta bort ändringen: .* 1.000.000.kr/ }).click();
        await pane.getByRole('combobox', { name: 'Vad vill du ändra?' }).selectOption('Ett belopp i budgeten');
        await pane.getByRole('combobox', { name: 'Från och med månaden' }).selectOption('augusti');
        await pane.getByRole('textbox', { name: 'Belopp', exact: true }).fill('100 000');
      }
      await foldOut(pane);
    },
  },
  {
    name: 'vad-hander-om-nyckel',
    show: async ({ pane }) => {
      await goTo(pane, 'Vad händer om?');
      await pane.getByRole('combobox', { name: 'Vad vill du ändra?' }).selectOption('Fördelningsnyckel mellan kommunerna');
      await pane.getByRole('textbox', { name: 'Boden: procent' }).waitFor();
    },
  },
  view('vad-hander-om-utan-budget', 'Vad händer om?', 'utan-budget'),

  view('skriv', 'Skriv'),
  preview('skriv-avstamning', 'Budget med avstämning'),
  preview('skriv-kommunandelar', 'Kommunandelar'),
  preview('skriv-regler', 'Regler och mål'),
  preview('skriv-kontroller', 'Kontroller'),
  preview('skriv-noter', 'Noter'),
  view('skriv-utan-budget', 'Skriv', 'utan-budget'),

  {
    name: 'ingen-arbetsbok',
    only: 'browser',
    show: async ({ page }) => {
      await page.locator('input[type=file]').setInputFiles({ name: 'brev.xlsx', mimeType: 'text/plain', buffer: Buffer.from('Hej!') });
      await page.getByRole('status').getByText(/^Filen är ingen Excelarbetsbok/).waitFor();
    },
  },
  {
    // Calculated by hand, written, changed: all that the pane says about a write is said at once.
    name: 'skriv-avvikelser',
    only: 'excel',
    show: async ({ excel }) => {
      if (!excel) throw new Error('only in Excel');
      const { pane, user } = excel;
      await goTo(pane, 'Skriv');
      if (await pane.getByText('Visa cellerna').count() > 0) return;
      await write(pane);
      user.setCalculation('Manual');
      user.type(`'${sheet}'!B31`, '300000');
      user.type(`'${sheet}'!B32`, '286000');
      await said(pane, 'Ändrat sedan kontrollen').waitFor();
      await button(pane, 'Kontrollera igen').click();
      await said(pane, /^Läst /).waitFor();
      await write(pane);
      await pane.getByText('Visa cellerna').waitFor();
      user.type(`'${sheet}'!B7`, '1');
      await said(pane, 'Ändrat sedan kontrollen').waitFor();
      await foldOut(pane);
    },
  },

  {
    // Beside the pane where there is room, else in its place.
    name: 'arbetsbok',
    only: 'browser',
    show: async ({ page }) => {
      // A window that has just been given another width turns to it first.
      await page.evaluate(() => new Promise((turned) => { setTimeout(turned, 100); }));
      const show = page.getByRole('button', { name: 'Visa arbetsboken' });
      if (await show.isVisible()) await show.click();
      await page.getByRole('grid').waitFor();
    },
  },

  // Over the page, and so after all the others.
  {
    name: 'hjalp',
    show: async ({ pane }) => {
      const help = pane.getByRole('dialog', { name: 'Hjälp' });
      if (await help.count() === 0) {
        const back = pane.getByRole('button', { name: 'Tillbaka till resultaten' });
        if (await back.isVisible()) await back.click();
        await pane.getByRole('button', { name: 'Hjälp', exact: true }).click();
      }
      await help.getByRole('heading', { level: 2, name: 'Om Samräkna' }).waitFor();
    },
  },
  {
    name: 'hjalp-utfalld',
    show: async ({ pane }) => {
      const help = pane.getByRole('dialog', { name: 'Hjälp' });
      const folded = help.locator('details:not([open]) > summary');
      for (let left = await folded.count(); left > 0; left = await folded.count()) await folded.first().click();
    },
  },
  {
    name: 'introduktion',
    show: async ({ pane }) => {
      const welcome = pane.getByRole('dialog', { name: 'Välkommen till Samräkna' });
      if (await welcome.count() === 0) await pane.getByRole('button', { name: 'Visa introduktionen igen' }).click();
      await welcome.getByRole('button', { name: 'Hoppa över' }).waitFor();
    },
  },
];
