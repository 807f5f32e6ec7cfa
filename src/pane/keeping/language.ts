/** The language that the reader chose, which goes before the one of the browser or of Office. */
import type { Language } from '../../text/numbers';
import type { Session } from '../session/session';
import type { Keeping } from './keeping';
import { isOneOf } from './use-kept';

const isLanguage = isOneOf<Language>(['sv', 'en']);

export function keptLanguage(keeping: Keeping): Language | undefined {
  const kept = keeping.value('reader', 'language');
  return isLanguage(kept) ? kept : undefined;
}

/** From now on a choice of language is kept. */
export function keepLanguage(keeping: Keeping, session: Session): void {
  let { language } = session.current();
  session.subscribe(() => {
    const chosen = session.current().language;
    if (chosen === language) return;
    language = chosen;
    keeping.keep('reader', 'language', language);
  });
}
