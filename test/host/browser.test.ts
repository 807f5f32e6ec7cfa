/** The in-memory Excel round a page in a real browser, as on Windows and as on the web. */
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Browser, Frame, LaunchOptions } from 'playwright-core';
import { chromium } from 'playwright-core';
import { drawn, sheet } from '../drawn';
import { OfficeAddress, officeAddress } from '../pane/office-script';
import type { Shape } from './undo-log';
import { openExcelIn } from './browser';

let browser: Browser;
let server: Server;
let address = '';

beforeAll(async () => {
  const options: LaunchOptions = JSON.parse(execFileSync(process.execPath, [join(__dirname, '../pane/chromium-path.mjs')], { encoding: 'utf8' }));
  browser = await chromium.launch(options);
  server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(`<!doctype html><script src="${officeAddress}lib/1/hosted/office.js"></script>`);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const at = server.address();
  address = typeof at === 'object' && at !== null ? `http://127.0.0.1:${at.port}/taskpane.html` : '';
}, 60_000);

afterAll(async () => {
  await browser.close();
  await new Promise((closed) => server.close(closed));
});

async function opened(shape: Shape) {
  const context = await browser.newContext();
  await OfficeAddress.of(context);
  const excel = await openExcelIn(context, { shape, snapshot: drawn(sheet('1000 | =A1*2 -> 2000', { name: 'Budget' })) });
  const frame = await excel.open(await context.newPage(), address);
  return { ...excel, frame, context };
}

const hostOf = (frame: Frame) => frame.evaluate(async () => {
  const { host, platform } = await Office.onReady();
  return [host, platform, Office.context.requirements.isSetSupported('ExcelApi', '1.14')];
});

describe.each([['windows', 'PC'], ['web', 'OfficeOnline']] as const)('on %s', (shape, platform) => {
  test('the library finds its Excel, writes and reads; the workbook is here in the test', async () => {
    const { frame, book, log, context } = await opened(shape);
    expect(await hostOf(frame)).toEqual(['Excel', platform, true]);
    const values = await frame.evaluate(() => Excel.run(async (excel) => {
      const range = excel.workbook.worksheets.getItem('Budget').getRange('A1:B1');
      range.getCell(0, 0).values = [[1500]];
      range.load('values');
      await excel.sync();
      return range.values;
    }));
    expect(values).toEqual([[1500, 3000]]);
    expect([book.sheet('Budget')?.cell(1, 1).value, log.syncs]).toEqual([1500, 1]);
    await context.close();
  });

  test('what the user does is told to the page, and what goes wrong too', async () => {
    const { frame, user, faults, context } = await opened(shape);
    await hostOf(frame);
    await frame.evaluate(() => Excel.run(async (excel) => {
      excel.workbook.worksheets.onChanged.add((args) => { document.title = args.address; return Promise.resolve(); });
      await excel.sync();
    }));
    user.type('Budget!A1', '12');
    await frame.waitForFunction(() => document.title === 'A1');
    faults.plan({ sync: 1, at: 'before', fault: 'throttled' });
    const code = await frame.evaluate(() => Excel.run((excel) => excel.sync()).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : 'no error of the library')));
    expect(code).toBe('ActivityLimitReached');
    await context.close();
  });

  test('the file comes in slices', async () => {
    const { frame, context } = await opened(shape);
    await hostOf(frame);
    const start = await frame.evaluate(() => new Promise<number[]>((resolve, reject) => {
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 1000 }, ({ value: file, error }) => {
        if (!file) { reject(new Error(error.message)); return; }
        file.getSliceAsync(1, ({ value: slice }) => { resolve([file.sliceCount > 1 ? 1 : 0, slice.index, slice.data.length, slice.size]); });
      });
    }));
    expect(start).toEqual([1, 1, 1000, 1000]);
    await context.close();
  });
});
