import type { Book } from '../make/book';

/** In the last year one kommun has lowered its part and nobody followed: the kommuner no longer pay a quarter. */
export const book: Book = {
  sheets: [{
    name: 'Medlemsbudget',
    formats: { 'B4:D40': '#,##0' },
    drawing: `
Samordningsförbundet Mittlandet – budget, kronor

|2022|2023|2024
Bräcke kommun|168000|168000|172000
Ragunda kommun|142000|142000|145000
Östersunds kommun|890000|890000|835000
Region Jämtland Härjedalen|1200000|1200000|1225000
Statens andel|2400000|2400000|2450000
SUMMA INTÄKTER|4800000|4800000|4827000
Kansli
Samordnare 80 %|598000|613000|628000
Redovisning och revision|84000|86000|88000
SUMMA KANSLI|682000|699000|716000
Projekt
Vägen in|1930000|1905000|1950000
Hälsostegen|1240000|1265000|1290000
Jobbklubben|760000|745000|720000
SUMMA PROJEKT|3930000|3915000|3960000
ÅRETS RESULTAT|188000|186000|151000
`,
  }],
};
