import type { Book } from '../make/book';

/** Thousands spelt out, a share column after every year, and a change in per cent last; the closing balance is not carried to 2026. */
export const book: Book = {
  sheets: [{
    name: 'Flerårsbudget',
    formats: { 'C5:C40': '0.0%', 'E5:E40': '0.0%', 'F5:F40': '0.0%' },
    drawing: `
Samordningsförbundet Tiveden
Flerårsbudget, belopp i tusental kronor

|2025|andel|2026|andel|förändring %
Ingående eget kapital|1520||1600||
Bidrag Laxå kommun|260|0.05|266|0.05|0.023
Bidrag Askersunds kommun|540|0.1038|552|0.1038|0.022
Bidrag Degerfors kommun|500|0.0962|512|0.0962|0.024
Bidrag Region Örebro län|1300|0.25|1330|0.25|0.023
Bidrag Försäkringskassan|2600|0.5|2660|0.5|0.023
Summa bidrag|5200|1|5320|1|0.023
Kansliets kostnader
Löner|810|0.155|830|0.156|0.025
Drift|175|0.034|178|0.033|0.017
Summa kansli|985|0.189|1008|0.189|0.023
Samverkansinsatser
Tivedskraft|2480|0.475|2540|0.477|0.024
Unga kvinnor|1060|0.203|1080|0.203|0.019
Återgång|695|0.133|697|0.131|0.003
Summa samverkansinsatser|4235|0.811|4317|0.811|0.019
Årets resultat|-20||-5||
Utgående eget kapital|1500||1595||
`,
  }],
};
