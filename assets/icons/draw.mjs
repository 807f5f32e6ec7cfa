// Draws the icons as PNG in every size that Office and the page ask for: `npm run icons`.
import { execFileSync } from 'node:child_process';
import { chromium } from 'playwright-core';
import { largestOnRibbon, sizes, tally, tick } from './shapes.mjs';

const here = (name) => new URL(name, import.meta.url).pathname;
const options = JSON.parse(execFileSync(process.execPath, [here('../../test/pane/chromium-path.mjs')], { encoding: 'utf8' }));

const browser = await chromium.launch(options);
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  for (const [name, shape] of [['icon', tally], ...(size > largestOnRibbon ? [] : [['check', tick]])]) {
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${shape(size)}`);
    await page.screenshot({ path: here(`${name}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
