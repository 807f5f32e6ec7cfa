/** The languages that are here: Swedish from the start, English once somebody reads it. */
import { useEffect, useState } from 'react';
import type { Language } from '../../text/numbers';
import { Store, useStore } from '../session/store';
import { type Words, wordsSv } from './words';

const here = new Store<Readonly<Partial<Record<Language, Words>>>>({ sv: wordsSv });

/** Fetches the words of a language, unless they are here. @throws where its script cannot be fetched */
export async function fetchWords(language: Language): Promise<void> {
  if (here.current()[language]) return;
  const { wordsEn } = await import('./words-en');
  here.replace({ ...here.current(), en: wordsEn });
}

/** The words of the language; until they have come those of before, so that nothing flickers. */
export function useSpoken(language: Language): { readonly spoken: Words; readonly fault: Error | undefined } {
  const known = useStore(here);
  const [fault, setFault] = useState<Error>();
  useEffect(() => { fetchWords(language).catch(setFault); }, [language]);
  return { spoken: known[language] ?? wordsSv, fault };
}

/** The first of the languages that people have chosen for their browser that is one of ours; English where none is. */
export function preferredLanguage(languages: readonly string[]): Language {
  const [first] = languages.flatMap((one): Language[] => (/^sv\b/i.test(one) ? ['sv'] : /^en\b/i.test(one) ? ['en'] : []));
  return first ?? 'en';
}
