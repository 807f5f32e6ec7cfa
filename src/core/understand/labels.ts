/** Labels as words: what is left of a label when spelling, spacing and punctuation no longer matter. */

const spaces = /[\s\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]+/gu;
const isTidy = /^(?:[!-~åäöÅÄÖéü–]+ )*[!-~åäöÅÄÖéü–]+$/u;
/** "1.2 ", "3) ", "B. ", "IV. ", and an account number: what a row is counted by is no part of its words. */
const enumerator = /^(?:\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}[.)]|[a-z][.)]|[ivx]{1,4}\.|(?!19|20)\d{4})\s+(?=\p{L}{2})/iu;
const percentage = /(\d+(?:[.,]\d+)?)\s*(?:%|procent\b)/iu;

/** Every kind of space as one plain space, none at the ends, letters composed: "å" is one letter. */
export function tidy(text: string): string {
  if (isTidy.test(text)) return text;
  return text.normalize('NFC').replace(spaces, ' ').trim();
}

/** The label without the number that it begins with: "2.1 Löner" → "Löner", "5010 Lokalhyra" → "Lokalhyra". */
export function unnumbered(label: string): string {
  return tidy(label).replace(enumerator, '');
}

/** Lower-case words without punctuation, percentages or what stands in brackets: "SUMMA Intäkter (tkr):" → ["summa", "intäkter"]. */
export function wordsOf(label: string): readonly string[] {
  const bare = unnumbered(label).toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(new RegExp(percentage, 'giu'), ' ')
    .replace(/\bs:a\b|\bs:ma\b/g, 'summa')
    .replace(/[-‐‑]\s*\n\s*/g, '')
    .replace(/&/g, ' och ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return bare === '' ? [] : bare.split(' ');
}

/** "S:a förv.kostn." as a pattern of what it may stand for: "förv…kostn…"; undefined where nothing is abbreviated. */
export function abbreviationIn(label: string): RegExp | undefined {
  const bare = unnumbered(label).toLowerCase().replace(/\([^)]*\)/g, ' ').trim()
    .replace(/^(?:s:a|s:ma|sum\.?|summa|delsumma|tot\.?|totalt|totala)\s+/, '');
  if (!/\p{L}{2}\./u.test(bare) || /[^\p{L}\s.-]/u.test(bare) || bare.length > 40) return undefined;
  const pattern = bare.split(/\s+/).map((word) => word.split(/[.-]+/).filter((piece) => piece !== '').join('\\p{L}*') + (word.endsWith('.') ? '\\p{L}*' : '')).join(' ');
  return new RegExp(`^${pattern}$`, 'u');
}

/** "12" for "Intäkter Mora kommun 12%"; undefined where no percentage stands in the label. */
export function percentIn(label: string): string | undefined {
  return percentage.exec(tidy(label))?.[1]?.replace(',', '.');
}
