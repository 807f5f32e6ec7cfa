import type { Book } from '../make/book';

/** Newest year first, tkr, a comment column full of figures; one row left out of a sum, and one sum off by a rounding. */
export const book: Book = {
  strings: 'inline',
  sheets: [{
    name: 'Plan',
    drawing: `
Samordningsförbundet Kustlandet
Verksamhetsplan och budget 2025–2027 (belopp i tkr)

Post|2027|2026|2025|Kommentar
IB eget kapital|1216|1146|1095|enligt prognos 2024-10-31
Anslag
Staten (FK och AF)|2600|2600|2500|besked 2024-09-15: 2 500 tkr
Region Kalmar län|1300|1300|1250|
Västervik|563|563|541|43,3 %
Oskarshamn|417|417|401|
Vimmerby|220|220|212|
Hultsfred|100|100|96|höjt med 4 från 2026
Summa anslag|5200|5200|5000|
Kansli
Lön samordnare|742|720|699|uppräknat 3 %
Kringkostnader|166|160|155|lokal 80, övrigt 75
Revision och redovisning|88|85|83|
Summa kansli|996|966|937|avrundat till tkr
Samverkansinsatser
Ung Kust|1480|1450|1400|
Rehabteam Vimmerby|910|890|872|
Steget in|640|620|600|6 platser à 100 tkr
Språkstödet|455|440|430|
Förstudie psykisk ohälsa|180|180|0|
Spetskompetens och utbildning|720|764|710|
Summa samverkansinsatser|4385|4164|4012|
Summa kostnader|5381|5130|4949|
Årets resultat|-181|70|51|
UB eget kapital|1035|1216|1146|
`,
  }],
};
