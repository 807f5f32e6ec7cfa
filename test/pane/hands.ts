/**
 * Hands that have a keyboard and nothing else. At every stop they see to it that the eye can follow: what has the focus looks otherwise
 * than when it has not, is within the window, comes in the order in which it stands on the page, and is not under something else.
 */
import type { Frame, Locator, Page } from 'playwright-core';

declare global {
  interface Window {
    lastStop?: { readonly element: Element; readonly look: string };
  }
}

export class Hands {
  /** What was wrong at the stops so far. */
  readonly wrong: string[] = [];
  constructor(private readonly page: Page, private readonly pane: Page | Frame) {}

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Goes on by Tab, or back, until it stands on what is looked for. */
  async to(target: Locator, { back = false, most = 200 } = {}): Promise<void> {
    for (let presses = 0; presses < most; presses += 1) {
      await this.press(back ? 'Shift+Tab' : 'Tab');
      const said = await this.pane.evaluate(stop, back);
      if (said !== '' && !this.wrong.includes(said)) this.wrong.push(said);
      if (await target.evaluateAll((elements) => elements.some((element) => element === document.activeElement))) return;
    }
    throw new Error(`${String(target)} was not reached by ${most} presses`);
  }

  /** The same, and presses it. */
  async use(target: Locator): Promise<void> {
    await this.to(target);
    await this.press('Enter');
  }

  /** A view of the tabs at the top, from wherever below them. */
  async view(name: string, key: 'ArrowRight' | 'ArrowLeft' | 'Home' | 'End'): Promise<void> {
    await this.to(this.pane.getByRole('tablist', { name: 'Vyer' }).getByRole('tab'), { back: true });
    await this.press(key);
    await this.press('Enter');
    await this.pane.getByRole('heading', { level: 2, name, exact: true }).waitFor();
  }
}

/** Runs in the page, where the focus has just come, once that is drawn. */
async function stop(back: boolean): Promise<string> {
  await new Promise((drawn) => { requestAnimationFrame(() => { setTimeout(drawn, 0); }); });
  const lookOf = (element: Element): string => {
    const looks: string[] = [];
    for (let around: Element | null = element, depth = 0; around && depth < 3; around = around.parentElement, depth += 1) {
      for (const pseudo of [null, '::after']) {
        const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderTopColor, borderBottomColor, borderTopWidth, borderBottomWidth, transform, left } = getComputedStyle(around, pseudo);
        looks.push([outlineStyle === 'none' ? '' : outlineWidth + outlineColor, boxShadow, borderTopColor, borderBottomColor, borderTopWidth, borderBottomWidth, transform, left].join());
      }
    }
    return looks.join('|');
  };
  const element = document.activeElement;
  const before = window.lastStop;
  if (!element || element === document.body) {
    delete window.lastStop;
    return '';
  }
  const name = element.getAttribute('aria-label') ?? element.textContent?.slice(0, 60) ?? '';
  const said: string[] = [];
  if (before?.element.isConnected === true && before.element !== element) {
    if (lookOf(before.element) === before.look) said.push(`"${before.element.outerHTML.slice(0, 160)}" looks the same with the focus and without`);
    const follows = Boolean(before.element.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
    const inside = Boolean(before.element.compareDocumentPosition(element) & (Node.DOCUMENT_POSITION_CONTAINED_BY | Node.DOCUMENT_POSITION_CONTAINS));
    if (!inside && follows === back) said.push(`"${name}" does not stand ${back ? 'before' : 'after'} "${before.element.textContent?.slice(0, 60)}"`);
  }
  const { top, bottom, left, right } = element.getBoundingClientRect();
  if (bottom <= 0 || top >= window.innerHeight || right <= 0 || left >= window.innerWidth) said.push(`"${name}" has the focus outside the window (${Math.round(top)} to ${Math.round(bottom)} of ${window.innerHeight}, ${Math.round(left)} to ${Math.round(right)} of ${window.innerWidth})`);
  else {
    const middle = document.elementFromPoint((Math.max(left, 0) + Math.min(right, window.innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, window.innerHeight)) / 2);
    if (middle && !element.contains(middle) && !middle.contains(element) && middle.closest('label') === null) said.push(`"${name}" has the focus under ${middle.outerHTML.slice(0, 120)}`);
  }
  window.lastStop = { element, look: lookOf(element) };
  return said.join('; ');
}
