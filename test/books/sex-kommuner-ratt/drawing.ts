import type { Book } from '../make/book';

/** Nothing wrong in it: equity is drawn on by plan, a year's own result is negative, and that is no fault. */
export const book: Book = {
  sheets: [{
    name: 'Budget 2025-2027',
    typed: true,
    formats: { 'B7:D41': '#,##0' },
    drawing: `
Samordningsförbundet Bergslagsskogen
Budget 2025 med plan för 2026 och 2027
Fastställd av styrelsen 2024-11-22, belopp i kronor

|Budget 2025|Plan 2026|Plan 2027
INTÄKTER
Medlemsbidrag Arboga kommun|235000|242000|242000
Medlemsbidrag Köpings kommun|430000|443000|443000
Medlemsbidrag Kungsörs kommun|145000|150000|150000
Medlemsbidrag Hallstahammars kommun|275000|284000|284000
Medlemsbidrag Surahammars kommun|165000|170000|170000
Medlemsbidrag Sala kommun|350000|361000|361000
Medlemsbidrag Region Västmanland|1600000|1650000|1650000
Medlemsbidrag Försäkringskassan|1600000|1650000|1650000
Medlemsbidrag Arbetsförmedlingen|1600000|1650000|1650000
Summa medlemsbidrag|=SUM(B7:B15) ->|=SUM(C7:C15) ->|=SUM(D7:D15) ->

FÖRVALTNINGSKOSTNADER
Förbundschef, lön och sociala avgifter|780000|803000|827000
Köpt ekonomitjänst|120000|123000|126000
Lokaler, it och telefon|96000|98000|100000
Revision|45000|45000|47000
Styrelsens arvoden och resor|60000|61000|62000
Summa förvaltningskostnader|=SUM(B19:B23) ->|=SUM(C19:C23) ->|=SUM(D19:D23) ->

INDIVIDINRIKTADE INSATSER
Arbetsmarknadsteam Köping|1850000|1900000|1700000
Unga vägen, Sala|1240000|1275000|1300000
Grön rehab, Surahammar|690000|710000|480000
Supported employment|1125000|1150000|1150000
Summa individinriktade insatser|=SUM(B27:B30) ->|=SUM(C27:C30) ->|=SUM(D27:D30) ->
STRUKTURINRIKTADE INSATSER
Processtöd och utbildning|520000|540000|555000
Samverkansdagar|140000|145000|150000
Summa strukturinriktade insatser|=SUM(B33:B34) ->|=SUM(C33:C34) ->|=SUM(D33:D34) ->
SUMMA INSATSER|=B31+B35 ->|=C31+C35 ->|=D31+D35 ->
SUMMA KOSTNADER|=B24+B36 ->|=C24+C36 ->|=D24+D36 ->

ÅRETS RESULTAT|=B16-B37 ->|=C16-C37 ->|=D16-D37 ->
Ingående eget kapital|1900000|=B41 ->|=C41 ->
Utgående eget kapital|=B39+B40 ->|=C39+C40 ->|=D39+D40 ->
`,
  }],
};
