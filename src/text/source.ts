/** Where a rule stands written, with the document said not to be read where Samräkna has no date of reading. */
import type { Source } from '../core/model';
import { sourceLine } from './figures';
import type { Language } from './numbers';

const unread: Readonly<Record<Language, string>> = { sv: 'Samräkna har inte läst dokumentet', en: 'Samräkna has not read the document' };

/** "lag (2003:1210), 5 §", "förbundets verksamhetsplan, budgetens sammandrag; Samräkna har inte läst dokumentet". */
export function sourceAsRead({ act, paragraph, read }: Source, language: Language): string {
  const named = paragraph === undefined ? act : `${act}, ${paragraph}`;
  return read === undefined ? `${named}; ${unread[language]}` : named;
}

/** The same as a line of its own. */
export function sourceLineAsRead(source: Source, language: Language): string {
  return sourceLine({ act: sourceAsRead(source, language) });
}
