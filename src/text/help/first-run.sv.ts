/** The first screen, in Swedish: what Samräkna does, and that nothing is sent. A script of its own. */

export const firstRunSv = {
  heading: 'Välkommen till Samräkna',
  about: 'Samräkna läser samordningsförbundets budget som den står i dina egna blad.',
  does: [
    ['Kontrollerar', 'visar vad som inte går ihop, varför, och i vilken cell.'],
    ['Räknar', 'ger det som reglerna säger, med källa: kommunernas andelar, 75 %-målet, över- och underskott.'],
    ['Skriver', 'egna blad med kontrollerade tabeller och noter. Dina egna blad ändras aldrig.'],
  ],
  privacy: 'Ingenting skickas någonstans: allt läses och räknas på din egen dator.',
  sample: 'Prova med exempelbudgeten',
  sampleInBrowser: 'Prova med exempelbudgeten i webbläsaren',
  read: 'Läs den här arbetsboken',
  skip: 'Hoppa över',
  again: 'Du hittar tillbaka hit under Hjälp.',
};
