/** What a page must not have, whatever it shows: each function gives the offenders, and runs in the page. */

/** How far the page scrolls sideways, and what reaches beyond its right edge without standing in something that scrolls by itself. */
export function sideways(): string[] {
  const edge = document.documentElement.clientWidth;
  const scrolls = (element: Element): boolean => {
    const { overflowX } = getComputedStyle(element);
    return overflowX === 'auto' || overflowX === 'scroll';
  };
  const inScroller = (element: Element): boolean => {
    for (let around = element.parentElement; around; around = around.parentElement) if (scrolls(around)) return true;
    return false;
  };
  const beyond = [...document.body.querySelectorAll('*')].filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > edge + 1 && !inScroller(element));
  const scrolled = document.documentElement.scrollWidth - window.innerWidth;
  return [...(scrolled > 0 ? [`the page scrolls ${scrolled} px`] : []), ...beyond.slice(0, 3).map((element) => element.outerHTML.slice(0, 200))];
}

/** Words that do not fit in what they stand in: on buttons, tabs, labels and headings. */
export function cut(): string[] {
  const boxes = [...document.querySelectorAll('button, [role=tab], label, summary, h1, h2, h3, h4, legend, dt, dd')];
  return boxes
    .filter((box) => box.checkVisibility() && box.clientWidth > 1 && box.textContent?.trim() !== '')
    .filter((box) => box.scrollWidth > box.clientWidth + 1 || (box.matches('button') && box.scrollHeight > box.clientHeight + 1))
    .map((box) => box.outerHTML.slice(0, 200));
}

/** What stands under Excel's own menu, 34 by 32 pixels in the upper right corner, that a user could press or would read. */
export function underMenu(): string[] {
  const left = window.innerWidth - 34;
  const bottom = 32;
  const found = new Set<Element>();
  for (let x = left; x < window.innerWidth; x += 3) for (let y = 0; y < bottom; y += 3) {
    const topmost = document.elementFromPoint(x, y);
    if (topmost) found.add(topmost);
  }
  // A paragraph may reach into the corner where its words do not.
  const words = (element: Element): boolean => [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).some((node) => {
    const range = document.createRange();
    range.selectNode(node);
    return [...range.getClientRects()].some((rect) => rect.right > left && rect.top < bottom && rect.bottom > 0);
  });
  return [...found].filter((one) => one.matches('a, button, input, select, textarea, summary, [role=tab], svg') || words(one)).map((one) => one.outerHTML.slice(0, 200));
}

/** What moves by itself, or takes time to change: for those who have asked for stillness. */
export function moving(): string[] {
  const longest = (times: string): number => Math.max(...times.split(',').map((time) => (time.trim().endsWith('ms') ? parseFloat(time) : parseFloat(time) * 1_000)));
  const still = 0.011; // What Fluent gives for none, in milliseconds.
  return [...document.querySelectorAll('*')].filter((element) => {
    const { animationName, animationDuration, transitionDuration, transitionProperty, scrollBehavior } = getComputedStyle(element);
    return (animationName !== 'none' && longest(animationDuration) > still) || (transitionProperty !== 'none' && longest(transitionDuration) > still) || scrollBehavior === 'smooth';
  }).map((element) => element.outerHTML.slice(0, 200));
}

/** How much of the window's height is taken by what stays in view while the rest scrolls, at the most. */
export function staying(): number {
  const over = document.querySelector('dialog:modal');
  const fixed = [...(over ?? document.body).querySelectorAll('*')].filter((element) => {
    const { position } = getComputedStyle(element);
    return element.checkVisibility() && (position === 'fixed' || position === 'sticky') && element.getBoundingClientRect().width > window.innerWidth / 2;
  });
  const rows = new Set<number>();
  for (const element of fixed) {
    const { top, bottom } = element.getBoundingClientRect();
    for (let y = Math.max(0, Math.floor(top)); y < Math.min(window.innerHeight, bottom); y += 1) rows.add(y);
  }
  return rows.size / window.innerHeight;
}
