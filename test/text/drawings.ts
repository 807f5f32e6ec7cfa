/** Drawn workbooks for what no book has: a name, and the sheets. */
export const drawings: readonly (readonly [name: string, ...sheets: string[]])[] = [
  ['an amount moved between sections', `
Budget 2027–2028, kr | |
 | 2027 | 2028
PERSONALKOSTNADER | |
Lön förbundschef | 500000 | 510000
Lön ekonom | 120000 | 125000
Arvode | 31000 | 32000
Summa personalkostnader | 668000 | 667000
ÖVRIGA KOSTNADER | |
Lokalhyra | 80000 | 82000
Revision | 40000 | 41000
Resor | 17000 | 18000
Summa övriga kostnader | 120000 | 141000
Förvaltningskostnader | 788000 | 808000
`],
  ['a header without a year', '|Budget\nFalun|150000\nRegion Dalarna|250000\nSumma intäkter|400000'],
  ['no unit, and figures that could be of two', 'Budget\n|2024|2025\nFalun|150|155\nRegion Dalarna|250|255\nSumma intäkter|400|410'],
  ['a row whose meaning is not known', 'Ekonomi\nBelopp|Förslag|Ändrat\nKansli|400000|420000\nInsatser|1600000|1580000\nMedlemsbidrag|2000000|2000000'],
];
