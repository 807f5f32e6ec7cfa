/** The built pane inside the in-memory Excel, in a real browser, under the policy of production and with no network but Microsoft's address. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import type { Book } from '../host/book';
import { type ExcelInBrowser, openExcelIn } from '../host/browser';
import type { Planned } from '../host/faults';
import type { Opening } from '../host/opening';
import type { Sheet } from '../host/sheet';
import { addInOrigin } from '../host/web-page';
import { goTo as showView, refuseStorage, type Visit, type Visitor } from './browser';
import { officeAddress, OfficeAddress } from './office-script';

export const sheet = 'Budget 2021-2023';
/** The page around the pane, where Excel is on the web. */
const aroundPane = 'https://excel.officeapps.live.com/';

interface Wish extends Opening {
  readonly theme?: 'light' | 'dark';
  readonly browser?: BrowserContextOptions;
  /** What follows taskpane.html in the address. */
  readonly query?: string;
  /** The browser's clock is the test's to move. */
  readonly clock?: boolean;
  /** The browser throws where anything is to be stored. */
  readonly withoutStorage?: boolean;
  /** What goes wrong from the very first. */
  readonly faults?: readonly Planned[];
}

export interface InExcel extends ExcelInBrowser, Visit {
  readonly pane: Frame;
  /** The pane opened once more, as when the user has closed it. */
  again(): Promise<InExcel>;
}

/** The pane over the sample budget, on its way to be read. */
export async function enterExcel(visitor: Visitor, { browser = {}, query = '', clock = false, faults = [], withoutStorage = false, ...opening }: Wish = {}): Promise<InExcel> {
  const visit = await visitor.blank({ viewport: { width: 320, height: 720 }, ...browser }, [officeAddress, addInOrigin, aroundPane]);
  await OfficeAddress.of(visit.context);
  if (clock) await visit.page.clock.install();
  if (withoutStorage) await refuseStorage(visit.context);
  const bytes = readFileSync(resolve(__dirname, '../../assets/sample/budget.xlsx'));
  const excel = await openExcelIn(visit.context, { bytes, ...opening });
  excel.faults.plan(...faults);
  const shown = async (page: Page): Promise<InExcel> => {
    const pane = await excel.open(page, `${visitor.origin}/taskpane.html${query}`);
    return { ...excel, ...visit, page, pane, again: () => shown(page) };
  };
  return shown(visit.page);
}

/** The same, read. */
export async function readInExcel(visitor: Visitor, wish: Wish = {}): Promise<InExcel> {
  const inExcel = await enterExcel(visitor, wish);
  await said(inExcel.pane, /^Läst \d\d:\d\d: /).waitFor();
  return inExcel;
}

/** What is announced. */
export function said(pane: Frame, text: string | RegExp) {
  return pane.getByRole('status').getByText(text);
}

/** Writes from Skriv, and waits until that is said. */
export async function write(pane: Frame): Promise<void> {
  await showView(pane, 'Skriv');
  await pane.getByRole('button', { name: /^Skriv bladen/ }).click();
  await said(pane, /^\d blad är skrivna\./).waitFor();
}

export const button = (pane: Frame, name: string) => pane.getByRole('button', { name, exact: true });

/** What stands in the cells of our sheets. */
export function standing({ sheets }: Book): Readonly<Record<string, readonly unknown[]>> {
  const shown = (of: Sheet) => [...of.stored()].map(([row, column, { value, formula }]) => [row, column, formula ?? value]);
  return Object.fromEntries(sheets.filter(({ name }) => ours.includes(name)).map((one) => [one.name, shown(one)]));
}

export const ours = ['Budget med avstämning', 'Kommunandelar', 'Regler och mål', 'Kontroller', 'Noter'];

/** Waits until something holds in Excel, as long as the test may take. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!await holds()) await new Promise((later) => { setTimeout(later, 20); });
}

export { goTo as showView } from './browser';
