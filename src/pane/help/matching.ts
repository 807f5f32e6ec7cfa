/** Whether a text answers to words that are looked for: as they stand, in another inflection, or by another word for the same. */
import { endingsEn, synonymsEn } from '../../text/help/synonyms.en';
import { endingsSv, synonymsSv } from '../../text/help/synonyms.sv';
import type { Language } from '../../text/numbers';

const endings = { sv: endingsSv, en: endingsEn } as const;
const synonyms = { sv: synonymsSv, en: synonymsEn } as const;
/** A shorter word, or what is left of one, says too little to stand for all that begin so. */
const shortest = 4;

export function answersTo(text: string, wanted: string, language: Language): boolean {
  const lower = text.toLowerCase();
  return wanted.toLowerCase().split(/\s+/).every((word) => lower.includes(word) || beginnings(word, language).some((beginning) => begins(lower, beginning)));
}

/** How a word of the text may begin: as the one looked for without its ending, or as any that means the same. */
function beginnings(word: string, language: Language): readonly string[] {
  const stem = stemOf(word, language);
  const alike = synonyms[language].filter((group) => group.some((one) => word.startsWith(one) || stemOf(one, language) === stem));
  return [stem, ...alike.flat().map((one) => stemOf(one, language))];
}

function stemOf(word: string, language: Language): string {
  const ending = endings[language].find((one) => word.endsWith(one) && word.length - one.length >= shortest);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** Letters of any language are no word boundary to a regular expression, so what stands before is looked at. */
function begins(text: string, beginning: string): boolean {
  for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}
