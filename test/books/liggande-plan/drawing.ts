import type { Book } from '../make/book';

/** The years stand in the rows and the posts over the columns; one year's result is not what its row gives. */
export const book: Book = {
  sheets: [{
    name: 'Flerårsplan',
    formats: { 'B4:K6': '#,##0' },
    drawing: `
Samordningsförbundet Norrdalen: flerårsplan, kr

År|Arvika|Eda|Region Värmland|Försäkringskassan|Summa intäkter|Förvaltningskostnader|Insatser|Summa kostnader|Årets resultat
2026|760000|240000|1000000|2000000|=SUM(B4:E4) ->|915000|3010000|=G4+H4 ->|75000
2027|775000|245000|1020000|2040000|=SUM(B5:E5) ->|938000|3090000|=G5+H5 ->|25000
2028|790000|250000|1040000|2080000|=SUM(B6:E6) ->|961000|3170000|=G6+H6 ->|29000
`,
  }],
};
