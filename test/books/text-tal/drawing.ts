import type { Book } from '../make/book';

/** Nearly every figure is text, each written in its own way; all the same they are right. */
export const book: Book = {
  sheets: [{
    name: 'Från webben',
    drawing: `
Samordningsförbundet Viskadalen: Budget 2024–2026, belopp i kr

|'2024'|År 2025|'2026 '
Intäkter
Borås Stad|'1\u2009012\u2009500'|'1\u00a0037\u00a0500 kr'|'1\u00a0062\u00a0500:-'
Marks kommun|'437\u00a0500 '|'450\u00a0000'|'462\u202f500,00'
Svenljunga kommun|' 175\u00a0000'|'180\u202f000 SEK'|'187\u2009500'
Tranemo kommun|'125\u202f000'|'132\u2009500'|'137500'
Västra Götalandsregionen|'1\u2009750\u2009000'|'1\u00a0800\u00a0000'|'+1\u00a0850\u00a0000'
Försäkringskassan|3500000|'3600000'|'3\u202f700\u202f000 kr'
Summa intäkter|'7\u00a0000\u00a0000'|'7\u202f200\u202f000'|'7\u2009400\u2009000'
Förvaltning
Kanslichef|'−735\u202f000'|'-758\u2009000'|'(780\u00a0000)'
Tillfällig projektekonom|'–'|'—'|Ej budgeterat
Lokal|'- 96\u00a0000'|'–98\u00a0000'|'−100\u202f000 kr'
Summa förvaltning|'−831\u00a0000'|'−856\u202f000'|'−880\u2009000'
Insatser
Viska arbetsmarknad|'−3\u202f205\u202f000'|'−3\u2009290\u2009000'|'−3\u00a0380\u00a0000'
Mobilt team|'−1\u2009640\u2009000'|'−1\u00a0690\u00a0000'|'−1\u00a0735\u00a0000'
Jobbkontakt|'−1\u00a0180\u00a0000'|'−1\u00a0215\u00a0000'|'−1\u202f250\u202f000'
Försöksverksamhet|'0'|'-'|'0 kr'
Summa insatser|'−6\u202f025\u202f000'|'−6\u2009195\u2009000'|'−6\u00a0365\u00a0000'
Resultat|'144\u2009000'|'149\u00a0000'|'155\u00a0000'
`,
  }],
};
