/** Who pays: the member that a label of an income row names. */
import type { Member } from '../model';
import { tidy, wordsOf } from './labels';
import type { Lexicon } from './lexicon';

export interface MemberReading {
  readonly member: Member;
  /** 1 where the label says what the party is, lower where only the name does, least where only its place speaks for it. */
  readonly confidence: number;
}

/** The member of a label such as "Intäkter Älvsbyns kommun 6%", "Driftbidrag från staten" or "Falun"; undefined where none is named. */
export function memberIn(label: string, lexicon: Lexicon): MemberReading | undefined {
  const words = wordsOf(label);
  const has = (...names: readonly string[]) => words.some((word) => names.some((name) => (name.endsWith('*') ? word.startsWith(name.slice(0, -1)) : word === name)));
  if (has('försäkringskassan*', 'försäkringskassa', 'fk')) return sure({ name: 'Försäkringskassan', party: 'forsakringskassan' });
  if (has('arbetsförmedlingen*', 'arbetsförmedling', 'af')) return sure({ name: 'Arbetsförmedlingen', party: 'arbetsformedlingen' });
  if (has('staten', 'statens', 'stat', 'statlig', 'statliga', 'statsbidrag', 'statligt')) return sure({ name: 'Staten', party: 'forsakringskassan' });
  if (words.some(isRegionWord)) return sure({ name: regionName(label), party: 'region' });
  return kommunIn(label, lexicon);
}

/** A contribution without a payer: all municipalities in one row. */
const together = new Set(['kommuner', 'kommunerna', 'kommunernas', 'kommunen', 'kommun', 'kommunal', 'kommunala']);

function kommunIn(label: string, lexicon: Lexicon): MemberReading | undefined {
  const written = nameWords(label);
  const words = written.map((word) => word.toLowerCase());
  const kommun = words.some((word) => /^(kommun|kommuns|stad|stads)$/.test(word));
  const { from, to } = withoutContribution(words, lexicon);
  const name = written.slice(from, to).join(' ');
  if (name === '') return words.some((word) => together.has(word)) ? sure({ name: 'Kommunerna', party: 'kommun' }) : undefined;
  if (together.has(name.toLowerCase())) return sure({ name: 'Kommunerna', party: 'kommun' });
  const known = knownKommun(name, lexicon) ?? knownKommun(written[from] ?? '', lexicon);
  if (known) return { member: { name: known, party: 'kommun' }, confidence: kommun ? 1 : 0.9 };
  if (kommun) return { member: { name: withoutGenitive(name), party: 'kommun' }, confidence: 0.9 };
  const bare = to - from <= 2 && /^\p{Lu}/u.test(name) && !/\d/.test(name) && name !== name.toUpperCase();
  return bare ? { member: { name, party: 'kommun' }, confidence: from > 0 ? 0.7 : 0.5 } : undefined;
}

function sure(member: Member): MemberReading {
  return { member, confidence: 1 };
}

function isRegionWord(word: string): boolean {
  return /^(region|regionen|regioner|regionerna|regionens|landsting|landstinget|landstingets|regionförbundet|vgr)$/.test(word) || /(?<!.*förbunds)regionens?$/.test(word);
}

/** "Intäkter Region Norrbotten" → "Region Norrbotten"; "Norrbottens läns landsting" keeps the words before. */
function regionName(label: string): string {
  const written = nameWords(label);
  const at = written.findIndex((word) => isRegionWord(word.toLowerCase()));
  const before = written.slice(0, at);
  const after = written.slice(at + 1).filter((word) => !/^\d/.test(word));
  const proper = before.filter((word, i) => (/^\p{Lu}/u.test(word) && i > 0) || /^läns$/.test(word) || /^(Västra|Norra|Södra|Östra)$/.test(word) || /s$/.test(word));
  const own = written[at] ?? 'Region';
  const name = [...(after.length === 0 ? proper : []), own, ...after].join(' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The label's words as written, without percentages, brackets and signs. */
function nameWords(label: string): readonly string[] {
  return tidy(label).replace(/\([^)]*\)/g, ' ').replace(/\d+(?:[.,]\d+)?\s*(?:%|procent)/gi, ' ').split(/[\s,;:/+=]+/)
    .map((word) => word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '')).filter((word) => word !== '');
}

/** What is left when the words of contribution before and after the name are taken away. */
function withoutContribution(words: readonly string[], lexicon: Lexicon): { from: number; to: number } {
  let from = 0;
  let to = words.length;
  for (let found = true; found;) {
    found = false;
    for (const phrase of lexicon.contributions) {
      if (from + phrase.length <= to && phrase.every((word, i) => words[from + i] === word)) { from += phrase.length; found = true; }
      if (to - phrase.length >= from && phrase.every((word, i) => words[to - phrase.length + i] === word)) { to -= phrase.length; found = true; }
    }
  }
  return { from, to };
}

/** "Bodens" → "Boden", "HOFORS" → "Hofors"; undefined where no kommun of Sweden is called so. */
function knownKommun(name: string, lexicon: Lexicon): string | undefined {
  const written = name.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
  return [written, written.replace(/s$/, '')].find((one) => lexicon.kommuner.has(one));
}

/** The genitive of a name unknown to us: its s goes, unless names are formed with it ("-fors", "-ås", "-näs"). */
function withoutGenitive(name: string): string {
  return /(?:fors|ås|näs|hus|nus|ris|oss)$/i.test(name) ? name : name.replace(/s$/, '');
}
