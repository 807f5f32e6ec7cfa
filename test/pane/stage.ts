/** Either of the two built pages, on a workbook and in a look: the same views, so the same questions are put to both. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { open, type Visit, type Visitor } from './browser';
import { type InExcel, readInExcel } from './in-excel';

export const pages = ['browser', 'excel'] as const;
export type Which = (typeof pages)[number];

export const schemes = ['light', 'dark', 'forced'] as const;
export interface Look {
  readonly scheme: (typeof schemes)[number];
  readonly width: number;
  readonly height?: number;
  /** How many pixels of the screen make one of the page. */
  readonly zoom?: number;
  readonly still?: boolean;
}

/** The sample, or a workbook of `test/books/`: one with no budget, and one with nothing to remark on. */
export const books = ['sample', 'utan-budget', 'sex-kommuner-ratt'] as const;
export type Book = (typeof books)[number];

export interface Stage extends Visit {
  readonly which: Which;
  /** Where the pane is: the page itself, or a frame in it. */
  readonly pane: Page | Frame;
  /** What stands behind the pane in Excel. */
  readonly excel?: InExcel;
}

export const pathOf = (book: string): string => resolve(__dirname, '..', book === 'sample' ? '../assets/sample/budget.xlsx' : `books/${book}/${book}.xlsx`);

/** The page with the workbook read. */
export async function enter(visitor: Visitor, which: Which, look: Look, book: Book): Promise<Stage> {
  const browser = optionsOf(look);
  if (which === 'excel') {
    const theme = look.scheme === 'dark' ? 'dark' : 'light';
    const excel = await readInExcel(visitor, { theme, browser, bytes: readFileSync(pathOf(book)) });
    return { ...excel, which, excel };
  }
  const visit = await visitor.visit(browser);
  if (book !== 'sample') {
    await open(visit.page, pathOf(book));
    await visit.page.getByRole('heading', { level: 2, name: `${book}.xlsx` }).waitFor();
  }
  return { ...visit, which, pane: visit.page };
}

function optionsOf({ scheme, width, height = 800, zoom = 1, still = false }: Look): BrowserContextOptions {
  return {
    viewport: { width, height },
    deviceScaleFactor: zoom,
    colorScheme: scheme === 'dark' ? 'dark' : 'light',
    forcedColors: scheme === 'forced' ? 'active' : 'none',
    reducedMotion: still ? 'reduce' : 'no-preference',
  };
}
