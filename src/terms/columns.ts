/** What stands in the header of a column, and around a member's name. */
import type { Measure } from '../core/model';
import type { Unit } from '../core/money';
import type { Phrase } from '../core/understand/terms';

/** The first measure that has a word in the header is the column's: "avvikelse utfall – budget" is an avvikelse. */
export const measures: readonly { readonly measure: Measure; readonly words: readonly Phrase[] }[] = [
  { measure: 'andel', words: ['andel*', 'förbrukad andel', 'procent', 'kvot', '*kvot', 'förändring procent', 'procentuell*', 'förbrukningsgrad'] },
  { measure: 'avvikelse', words: ['avvikelse*', 'avv', 'differens*', 'diff', 'skillnad*', 'budgetavvikelse*', 'förändring*', 'kvar av budget', 'återstår*'] },
  { measure: 'prognos', words: ['prognos*', 'helårsprognos*', 'beräknat utfall', 'progn'] },
  { measure: 'utfall', words: ['utfall', 'utfallet', 'bokslut', 'bokslutet', 'förbrukning', 'förbrukat', 'redovisat', 'redovisning', 'faktiskt', 'verkligt', 'ack utfall', 'årsutfall', 'upparbetat', 'utf', 'boksl', 'u'] },
  { measure: 'budget', words: ['budget', 'budget*', 'årsbudget', 'helårsbudget', 'plan', 'vp', 'verksamhetsplan', 'verksamhetsplanering', 'preliminär*', 'prel', 'ram', 'budgetram', 'äskande', 'flerårsplan', 'planår', 'bud', 'bu', 'budg', 'b'] },
];

export const ignoredColumns: readonly Phrase[] = [
  'kommentar*', 'anm', 'anmärkning*', 'not', 'noter', 'nothänvisning', 'konto', 'kontonr', 'kontonummer', 'ansvar', 'ansvarig', 'nr', 'kod', 'beskrivning', 'förklaring*',
  'enhet', 'status', 'källa', 'motpart', 'projektnr', 'projektnummer', 'id', 'ver', 'datum',
];

export const headerFillers: readonly Phrase[] = [
  'år', 'året', 'års', 'helår', 'helåret', 'årets', 'aktuell', 'aktuellt', 'reviderad', 'rev', 'beslutad', 'beslut', 'antagen', 'fastställd', 'ny', 'förslag', 'belopp', 'i', 'av',
  'per', 'ack', 'ackumulerat', 'ackumulerad', 'tom', 't', 'o', 'm', 'och', 'jan', 'dec', 'mot', 'för', 'den', 'period', 'perioden', 'ursprunglig', 'justerad', 'b', 'u', 'p', 'kr',
  'fg', 'föregående', 'innevarande', 'nästa', 'om', 'från', 'till', 'oms', 'tertial', 'kvartal', 'delår', 'delårs', 'minus', 'resultat', 'enligt',
  'avgift', 'avgifter', 'medlemsavgift', 'medlemsavgifter', 'bidrag', 'medlemsbidrag', 'anslag', 'kostnad', 'kostnader',
];

export const lastYear: readonly Phrase[] = ['fg år', 'föregående år', 'förra året', 'fjolåret', 'fjolår', 'fg', 'föreg år'];

export const labelHeaders: readonly Phrase[] = [
  'benämning', 'post', 'poster', 'text', 'rubrik', 'belopp', 'belopp i', 'konto', 'kontonamn', 'verksamhet', 'rad', 'insats', 'insatser', 'aktivitet', 'år', 'specifikation', 'kostnadsslag', 'slag', 'part', 'medlem', 'budgetpost',
];

export const units: readonly { readonly unit: Unit; readonly words: readonly Phrase[] }[] = [
  { unit: 'mnkr', words: ['mnkr', 'mkr', 'msek', 'miljoner', 'miljoner kronor', 'milj kr', 'miljoner kr', 'mn kr', 'm kr'] },
  { unit: 'tkr', words: ['tkr', 'kkr', 'tsek', 'ksek', 'tusental', 'tusental kronor', 'tusentals kronor', 'tusen kronor', 'tusen kr', '1000 tal kronor', 'i tusental', 't kr', '1000 kr', '000 kr'] },
  { unit: 'kr', words: ['kr', 'kronor', 'sek', 'hela kronor', 'svenska kronor'] },
];

/** Words around a member's name in a row of income. */
export const contributions: readonly Phrase[] = [
  'varav', 'därav', 'intäkter från', 'intäkter', 'intäkt', 'medlemsavgifter från', 'medlemsavgifter', 'medlemsavgift från', 'medlemsavgift', 'medlemsbidrag från', 'medlemsbidrag',
  'driftbidrag från', 'driftsbidrag från', 'driftbidrag', 'driftsbidrag', 'kommunbidrag från', 'kommunbidrag', 'regionbidrag', 'bidrag från', 'bidrag', 'anslag från', 'anslag',
  'avgift från', 'avgift', 'finansiering från', 'finansiering', 'medel från', 'tilldelning från', 'tilldelning', 'erhållet från', 'ersättning från', 'andel', 'insats från', 'från',
  'medl bidr', 'medl avg', 'bidr', 'avg', 'statsbidrag från', 'kommunal medlemsavgift', 'inbetalning från', 'årsbidrag från', 'årsbidrag', 'kommun', 'stad', 'kommuns', 'stads', 'staden',
];
