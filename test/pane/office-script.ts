/** Microsoft's address as a test wants it: office.js from the package, no connection, or an answer that does not come. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';

export const officeAddress = 'https://appsforoffice.microsoft.com/';
const folder = '/lib/1/hosted/';
const library = dirname(require.resolve('@microsoft/office-js/dist/office.js'));

type Manner = 'serves' | 'refuses' | 'keeps silent' | 'serves office.js alone';

export class OfficeAddress {
  private readonly waiting: Route[] = [];
  private manner: Manner = 'serves';

  /** Before the page is loaded. */
  static async of(context: BrowserContext): Promise<OfficeAddress> {
    const address = new OfficeAddress();
    await context.route(`${officeAddress}**`, (route) => address.answer(route));
    return address;
  }

  /** From now on; those who wait for an answer get theirs. */
  async is(manner: Manner): Promise<void> {
    this.manner = manner;
    for (const route of this.waiting.splice(0)) await this.answer(route);
  }

  private async answer(route: Route): Promise<void> {
    const { pathname } = new URL(route.request().url());
    const name = pathname.startsWith(folder) ? pathname.slice(folder.length) : '';
    const path = join(library, name);
    if (this.manner === 'refuses') await route.abort('connectionrefused');
    else if (this.manner === 'keeps silent' || (this.manner === 'serves office.js alone' && name !== 'office.js')) this.waiting.push(route);
    else await (path.startsWith(library) && existsSync(path) ? route.fulfill({ path, contentType: 'text/javascript' }) : route.fulfill({ status: 404 }));
  }
}
