/** What a cell shows, in the reader's language and without its format. */
import type { Shown } from '../../core/model';
import { decimal, type Language } from '../../text/numbers';

export function shownText(shown: Shown, language: Language): string {
  switch (shown.is) {
    case 'number': return decimal(shown.number, language);
    case 'text': return shown.text;
    case 'boolean': return shown.boolean ? 'SANT' : 'FALSKT';
    case 'error': return shown.error;
  }
}
