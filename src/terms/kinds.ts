/** What a table's title calls it. */
import type { TableKind } from '../core/model';
import type { Phrase } from '../core/understand/terms';

export const kinds: readonly { readonly kind: TableKind; readonly words: readonly Phrase[] }[] = [
  { kind: 'not', words: ['not *'] },
  { kind: 'maluppfyllelse', words: ['måluppfyllelse*', 'mål och måltal', 'mål och utfall', 'måltal'] },
  { kind: 'resultatrakning', words: ['resultaträkning*'] },
  { kind: 'balansrakning', words: ['balansräkning*'] },
  { kind: 'kassaflode', words: ['kassaflöde*', 'kassaflödesanalys*'] },
  { kind: 'nyckeltal', words: ['antal', 'deltagare', 'antal deltagare', 'deltagarstatistik*', 'statistik*', 'befolkning*', 'invånar*', 'försörjningsmått*', 'nyckeltal*', 'flerårsöversikt*', 'översikt över verksamhetens utveckling', 'femårsöversikt*'] },
  { kind: 'utfall', words: ['utfall*', 'ekonomisk sammanfattning', 'uppföljning*', 'redovisning av insatser', 'budgetuppföljning*', 'delårsrapport*', 'tertialrapport*', 'avvikelse*', 'bokslut*', 'årsredovisning*', 'helårsprognos*'] },
  { kind: 'bidrag', words: ['medlemsbidrag', 'medlemsavgifter', 'fördelning av medlemsavgifter', 'fördelning av bidrag', 'fakturering*', 'fakturor', 'fakturaplan', 'inbetalning*', 'utbetalningsplan', 'rekvirering*', 'rekvisition*', 'kommunbidrag*', 'kommunandelar*', 'andelar'] },
  { kind: 'budget', words: ['budget*', 'verksamhetsplan*', 'flerårsbudget*', 'ekonomisk plan', 'flerårsplan*', 'internbudget*', 'årsbudget*', 'preliminärbudget*', 'rambudget*', 'driftbudget*', 'driftsbudget*'] },
];
