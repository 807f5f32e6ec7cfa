/** Who pays: the member that a label of an income row names. */
import type { Member } from '../model';
import { unnumbered } from './labels';
import type { Lexicon } from './lexicon';

export interface MemberReading {
  readonly member: Member;
  /** 1 where the label says what the party is, lower where only the name does, least where only its place speaks for it. */
  readonly confidence: number;
  /** A name that no list knows and no word explains: a kommun only where it stands among kommuner. */
  readonly byPlace?: boolean;
}

/** A word of a label: as written, and as it is spelt right in lower case. */
interface Word { readonly written: string; readonly spelt: string }

/** The member of a label such as "Intäkter Mora kommun 12%", "Driftbidrag från staten" or "Falun"; undefined where none is named. */
export function memberIn(label: string, lexicon: Lexicon): MemberReading | undefined {
  const bare = wordsIn(label.replace(/\([^)]*\)/g, ' '), lexicon);
  const all = wordsIn(label, lexicon);
  return agencyIn(bare) ?? agencyIn(all) ?? (isState(all) ? sure({ name: 'Staten', party: 'forsakringskassan' }) : memberOf(bare, lexicon));
}

const agencies: readonly { readonly member: Member; readonly words: RegExp }[] = [
  { member: { name: 'Försäkringskassan', party: 'forsakringskassan' }, words: /^(?:försäkringskassans?|fk|fks|f-kassan|kassan)$/ },
  { member: { name: 'Arbetsförmedlingen', party: 'arbetsformedlingen' }, words: /^(?:arbetsförmedlingens?|af|afs|förm|arbetsförm|arbförm)$/ },
];

/** The state's half: an agency by name, or both in one row. */
function agencyIn(words: readonly Word[]): MemberReading | undefined {
  const named = agencies.filter((agency) => words.some(({ spelt }) => agency.words.test(spelt))).map(({ member }) => member);
  const [first, second] = named;
  if (first && second) return sure({ name: `${first.name} och ${second.name}`, party: first.party });
  return first && sure(first);
}

function isState(words: readonly Word[]): boolean {
  return words.some(({ spelt }) => /^(?:stat|statens?|statliga?|statligt|statsbidrag)$/.test(spelt));
}

function memberOf(words: readonly Word[], lexicon: Lexicon): MemberReading | undefined {
  const outsider = words.map(({ written }) => knownKommun(written, lexicon)).find((name) => name !== undefined && lexicon.kommunerOutsideRegions.has(name));
  if (outsider !== undefined) return sure({ name: outsider, party: 'kommun', outsideRegions: true });
  return words.some(({ spelt }) => isRegion(spelt)) ? sure({ name: regionName(words, lexicon), party: 'region' }) : kommunIn(words, lexicon);
}

/** All municipalities in one row. */
const together = /^(?:kommuner|kommunernas?|kommunala?|kommunen|kommunens)$/;

function kommunIn(words: readonly Word[], lexicon: Lexicon): MemberReading | undefined {
  const kommun = words.some(({ spelt }) => /^(?:kommuns?|stads?|kommunens?)$/.test(spelt));
  const left = withoutContribution(words, lexicon);
  const name = left.map(({ written }) => written).join(' ');
  if (left.every(({ spelt }) => together.test(spelt))) {
    return words.some(({ spelt }) => together.test(spelt) || spelt === 'kommun' || spelt === 'kommunbidrag') ? sure({ name: 'Kommunerna', party: 'kommun' }) : undefined;
  }
  const known = knownKommun(name, lexicon);
  if (known) return { member: { name: known, party: 'kommun' }, confidence: kommun ? 1 : 0.9 };
  if (left.length > 3) return undefined;
  if (kommun) return { member: { name: withoutGenitive(name), party: 'kommun' }, confidence: left.length === 1 ? 1 : 0.7 };
  const first = knownKommun(left[0]?.written ?? '', lexicon);
  if (first) return { member: { name: first, party: 'kommun' }, confidence: 0.5 };
  const named = left.length <= 2 && /^\p{Lu}/u.test(name) && !/\d/.test(name) && name !== name.toUpperCase();
  if (!named) return undefined;
  const paysAsMember = words.some(({ spelt }) => spelt.startsWith('medlems'));
  return { member: { name, party: 'kommun' }, confidence: left.length < words.length ? 0.7 : 0.5, ...(paysAsMember ? {} : { byPlace: true }) };
}

function sure(member: Member): MemberReading {
  return { member, confidence: 1 };
}

function isRegion(word: string): boolean {
  return /^(?:region|regioner|regionernas?|landsting|landstingets?|vgr)$/.test(word) || /(?<!förbunds)regionens?$/.test(word);
}

/** "Intäkter Region Dalarna" → "Region Dalarna"; "Dalarnas läns landsting" keeps the words before. */
function regionName(words: readonly Word[], lexicon: Lexicon): string {
  const left = withoutContribution(words, lexicon);
  const at = left.findIndex(({ spelt }) => isRegion(spelt));
  const before = left.slice(0, at);
  const own = left[at];
  const noun = !own || own.spelt === own.written.toLowerCase() ? own?.written : own.spelt;
  const name = [...before.map(({ written }) => written), noun ?? 'region', ...left.slice(at + 1).map(({ written }) => written)].join(' ');
  // "Region Värmlands andel": the genitive of what is shared.
  const genitive = left.at(-1) !== words.at(-1) && /(?<!län)s$/.test(name) && (words.at(-1)?.spelt ?? '') === 'andel';
  return name.charAt(0).toUpperCase() + (genitive ? name.slice(1, -1) : name.slice(1));
}

function wordsIn(label: string, lexicon: Lexicon): readonly Word[] {
  return unnumbered(label).replace(/\d+(?:[.,]\d+)?\s*(?:%|procent\b)(?:\s+av\s+[^,;()]*)?|\s+enligt\s.*$/gi, ' ').split(/[\s,;:/+=()&.]+/)
    .map((word) => word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ''))
    .filter((word) => word !== '')
    .map((written) => {
      const lower = written === 'Reg' ? 'region' : written.toLowerCase();
      return { written, spelt: lexicon.kommuner.has(written) ? lower : lexicon.partyWords.find([lower])?.value ?? lower };
    });
}

/** What is left when the words of contribution before and after the name are taken away. */
function withoutContribution(words: readonly Word[], lexicon: Lexicon): readonly Word[] {
  let from = 0;
  let to = words.length;
  for (let found = true; found;) {
    found = false;
    for (const phrase of lexicon.contributions) {
      if (from + phrase.length <= to && phrase.every((word, i) => words[from + i]?.spelt === word)) { from += phrase.length; found = true; }
      if (to - phrase.length >= from && phrase.every((word, i) => words[to - phrase.length + i]?.spelt === word)) { to -= phrase.length; found = true; }
    }
  }
  return words.slice(from, to);
}

/** "Kalmars" → "Kalmar", "HOFORS" → "Hofors"; undefined where no kommun of Sweden is called so. */
function knownKommun(name: string, lexicon: Lexicon): string | undefined {
  const written = name.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
  return [written, written.replace(/s$/, '')].find((one) => lexicon.kommuner.has(one));
}

/** The genitive of a name unknown to us: its s goes, unless names are formed with it ("-fors", "-ås", "-näs"). */
function withoutGenitive(name: string): string {
  return /(?:fors|ås|näs|hus|nus|ris|oss)$/i.test(name) ? name : name.replace(/s$/, '');
}
