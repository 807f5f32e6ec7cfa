/** How Excel reads and shows what is typed, in the languages that the tests open it in. */
export interface Locale {
  readonly decimal: string;
  /** What parts thousands; the first is the one that Excel writes. */
  readonly thousands: readonly string[];
  readonly currency: string;
  readonly booleans: readonly [yes: string, no: string];
  readonly months: readonly string[];
  /** The order of day, month and year in a date with slashes, points or hyphens. */
  readonly order: 'ymd' | 'mdy' | 'dmy';
  readonly shortDate: string;
  readonly errors: Readonly<Record<string, string>>;
}

const english = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const swedish = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'];
const german = ['januar', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember'];

const locales: Readonly<Record<string, Locale>> = {
  'en-US': { decimal: '.', thousands: [','], currency: '$', booleans: ['TRUE', 'FALSE'], months: english, order: 'mdy', shortDate: 'm/d/yyyy', errors: {} },
  'sv-SE': {
    decimal: ',', thousands: ['\u00A0', ' ', '\u202F'], currency: 'kr', booleans: ['SANT', 'FALSKT'], months: swedish, order: 'ymd', shortDate: 'yyyy-mm-dd',
    errors: { '#REFERENS!': '#REF!', '#SAKNAS!': '#N/A', '#VÄRDEFEL!': '#VALUE!', '#DIVISION/0!': '#DIV/0!', '#NAMN?': '#NAME?', '#OGILTIGT!': '#NUM!' },
  },
  'de-DE': {
    decimal: ',', thousands: ['.'], currency: '€', booleans: ['WAHR', 'FALSCH'], months: german, order: 'dmy', shortDate: 'dd.mm.yyyy',
    errors: { '#BEZUG!': '#REF!', '#NV': '#N/A', '#WERT!': '#VALUE!', '#NAME?': '#NAME?', '#ZAHL!': '#NUM!' },
  },
};

/** @throws where the tests ask for a language that is not here. */
export function localeOf(tag: string): Locale {
  const found = locales[tag];
  if (!found) throw new Error(`the in-memory Excel has no locale ${tag}`);
  return found;
}
