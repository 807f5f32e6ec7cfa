/** What travels before either page can be used: the scripts that its HTML names, without office.js. What is fetched later does not count. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = resolve(__dirname, '../../dist');
const most = 250_000;

test.each(['index.html', 'taskpane.html'])('%s starts with at most 250 kB of scripts, compressed', (page) => {
  const names = [...readFileSync(resolve(dist, page), 'utf8').matchAll(/<script[^>]* src="?([^" >]+)/g)].flatMap(([, name]) => name ?? []);
  const own = names.filter((name) => existsSync(resolve(dist, name)));
  expect(names.filter((name) => !own.includes(name))).toEqual(page === 'taskpane.html' ? ['https://appsforoffice.microsoft.com/lib/1/hosted/office.js'] : []);
  const bytes = own.reduce((sum, name) => sum + gzipSync(readFileSync(resolve(dist, name))).length, 0);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(most);
});
