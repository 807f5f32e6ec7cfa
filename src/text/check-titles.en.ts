/** What each check is called, in English. */
import type { checkTitlesSv } from './check-titles.sv';

export const checkTitlesEn: typeof checkTitlesSv = {
  'sum-differs': 'The sum does not agree',
  'tie-differs': 'The same amount differs between two places',
  'carry-forward': 'The end of the year is not carried forward',
  'sign-contradicts': 'The sign is reversed',
  'unit-contradicted': 'The unit does not agree with the amounts',
  'share-label': 'The percentage in the label does not agree',
  'quarter-broken': 'The contributions do not follow 5 §',
  'cell-error': 'The cell shows an error',
  'formula-omits-row': 'The formula leaves out a row',
  'impossible-date': 'The date does not exist',
  'number-as-text': 'Amounts are stored as text',
  'not-calculated': 'Formulas have no computed value',
  'constant-over-formula': 'A typed figure where there is usually a formula',
  'same-label': 'Two rows have the same name',
  'hidden-row': 'Hidden rows are part of a sum',
  'part-year': 'A member pays for part of the year',
  rounding: 'Rounding',
};
