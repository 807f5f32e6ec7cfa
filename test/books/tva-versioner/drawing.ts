import type { Book } from '../make/book';

/** The draft and the adopted budget on two sheets, and an older one hidden: versions differ, and that is no fault in either. */
const version = (title: string, stage: number, chief: number): string => `
Samordningsförbundet Delsbostigen
${title}

kronor|2026|2027
Hudiksvalls kommun|720000|735000
Nordanstigs kommun|180000|184000
Region Gävleborg|900000|919000
Försäkringskassan|1800000|1838000
Summa intäkter|3600000|3676000
Förbundschef|${chief}|${chief + 18000}
Kontor|92000|94000
Summa förvaltning|=B10+B11 ->|=C10+C11 ->
Insatser
Delsbomodellen|${stage}|${stage + 40000}
Ljusnans verkstad|905000|925000
Utbildning|210000|215000
Summa insatser|=SUM(B14:B16) ->|=SUM(C14:C16) ->
Årets resultat|=B9-B12-B17 ->|=C9-C12-C17 ->
`;

export const book: Book = {
  sheets: [
    { name: 'Beslutad', drawing: version('Budget 2026–2027, beslutad 2025-11-27', 1640000, 705000) },
    { name: 'Förslag', drawing: version('Budget 2026–2027, förslag till samråd 2025-10-02', 1590000, 698000) },
    { name: 'Gammal', visibility: 'hidden', drawing: version('Budget 2026–2027, arbetsmaterial juni', 1550000, 690000) },
  ],
};
