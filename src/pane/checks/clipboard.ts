/** Puts finished text on the clipboard, plain and formatted. In a pane of Excel the clipboard is often closed: then the caller shows the text. */
import type { Copied } from './copied';

export async function toClipboard({ plain, html }: Copied): Promise<'copied' | 'blocked'> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob(plain, 'text/plain'), 'text/html': blob(html, 'text/html') })]);
    return 'copied';
  } catch {
    // Refused, or not there at all: which error it is differs from browser to browser. The older way needs no permission.
    return byCommand({ plain, html }) ? 'copied' : 'blocked';
  }
}

const blob = (text: string, type: string): Blob => new Blob([text], { type });

/** The browser's own copy command, answered with our text; it works only while a press of a button is being answered. */
function byCommand({ plain, html }: Copied): boolean {
  let taken = false;
  const answer = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', plain);
    event.clipboardData.setData('text/html', html);
    event.preventDefault();
    taken = true;
  };
  document.addEventListener('copy', answer);
  try {
    return document.execCommand('copy') && taken;
  } finally {
    document.removeEventListener('copy', answer);
  }
}
