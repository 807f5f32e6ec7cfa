/** What each check is called, in Swedish. */
import type { FindingCode } from '../core/model';

export const checkTitlesSv: Readonly<Record<FindingCode, string>> = {
  'sum-differs': 'Summan stämmer inte',
  'tie-differs': 'Samma belopp skiljer sig mellan två ställen',
  'carry-forward': 'Årets slut är inte överfört',
  'sign-contradicts': 'Tecknet är omvänt',
  'unit-contradicted': 'Enheten stämmer inte med beloppen',
  'share-label': 'Procenttalet i etiketten stämmer inte',
  'quarter-broken': 'Bidragen följer inte 5 §',
  'cell-error': 'Cellen visar ett fel',
  'formula-omits-row': 'Formeln tar inte med en rad',
  'impossible-date': 'Datumet finns inte',
  'number-as-text': 'Belopp är lagrade som text',
  'not-calculated': 'Formler saknar uträknat värde',
  'constant-over-formula': 'Inskrivet tal där det brukar stå en formel',
  'same-label': 'Två rader har samma namn',
  'hidden-row': 'Dolda rader ingår i en summa',
  'part-year': 'En medlem betalar för en del av året',
  rounding: 'Avrundning',
};
