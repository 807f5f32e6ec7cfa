// Draws icon.svg as PNG in every size that Office and the page ask for: `npm run icons`.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const here = (name) => new URL(name, import.meta.url).pathname;
const svg = readFileSync(here('icon.svg'), 'utf8');
const options = JSON.parse(execFileSync(process.execPath, [here('../../test/pane/chromium-path.mjs')], { encoding: 'utf8' }));

const browser = await chromium.launch(options);
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`);
  await page.screenshot({ path: here(`icon-${size}.png`), omitBackground: true });
}
await browser.close();
