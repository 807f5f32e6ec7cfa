/** The words sheets use: data that a Swedish ekonom can extend. Lower case; * stands for any ending or beginning of a word. */
import type { Terms } from '../core/understand/terms';
import { contributions, headerFillers, ignoredColumns, labelHeaders, lastYear, measures, units } from './columns';
import { kinds } from './kinds';
import { kommuner, kommunerOutsideRegions } from './kommuner';
import { costs, ofWhich, ratios, results, rows, totals } from './rows';
import { sections } from './sections';

export const terms: Terms = {
  sections, rows, totals, results, ofWhich, ratios, costs, kinds, measures, ignoredColumns, headerFillers, lastYear, labelHeaders, units, contributions, kommuner, kommunerOutsideRegions,
};
