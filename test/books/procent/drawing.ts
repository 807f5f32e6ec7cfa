import type { Book } from '../make/book';

/** Percentages everywhere: in labels that claim a share (one wrong), in labels that claim none, and in a column of their own. */
export const book: Book = {
  sheets: [{
    name: 'Budget',
    formats: { 'B5:B20': '0%', 'C5:D40': '#,##0' },
    drawing: `
Samordningsförbundet Hjälmarstrand
Budget 2025 och 2026 i kronor

|Andel|2025|2026
Medlemsavgifter
Örebro kommun 60 %|0.6|720000|738000
Kumla kommun 15 %|0.15|180000|184500
Hallsbergs kommun 14 %|0.15|180000|184500
Lekebergs kommun 10 %|0.1|120000|123000
Region Örebro län|0.25|1200000|1230000
Försäkringskassan 50 % av helheten|0.5|2400000|2460000
Summa medlemsavgifter||4800000|4920000
Kansli
Förbundschef 60 %||430000|441000
Ekonom 20 %||118000|121000
Kontor||64000|66000
Summa kansli||612000|628000
Individinriktade insatser
Team 50 % (deltid)||690000|705000
Arbetsintegrerat företag||1750000|1790000
Studiestöd 25–50 %||840000|860000
Summa individinriktade insatser||3280000|3355000
Strukturinriktade insatser
Utbildning, 10 % av tiden||310000|315000
Utveckling||420000|431000
Summa strukturinriktade insatser||730000|746000
Summa insatser||4010000|4101000
Årets resultat||178000|191000
`,
  }],
};
