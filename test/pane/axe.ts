/** axe's rules on a page in a real browser. */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds, each as its rule and the elements concerned. */
export async function violations(page: Page | Frame): Promise<string[]> {
  // Evaluated by the test's own connection, which the page's policy does not concern.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    // axe is injected above, as a global.
    const { violations: found } = await (window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}
