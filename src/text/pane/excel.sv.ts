/** What the pane says inside Excel, and where it cannot start there, in Swedish. Part of `../pane.sv.ts`. */

import { decimal } from '../numbers';

const count = (number: number, one: string, several: string) => (number === 1 ? `1 ${one}` : `${number} ${several}`);

export const excelSv = {
  check: 'Kontrollera igen',
  again: 'Försök igen',
  dismiss: 'Stäng meddelandet',
  stale: 'Ändrat sedan kontrollen',
  unwatched: 'Excel säger inte till om ändringar: kontrollera igen när du har ändrat något.',
  waiting: 'Excel svarar inte än. Avsluta redigeringen i cellen med Enter eller Esc, om du skriver i en: Samräkna fortsätter sedan av sig självt.',
  interrupted: (time: string) => `Skrivningen ${time} avbröts: Samräknas blad kan vara halvfyllda. Dina egna blad är orörda.`,
  select: (cell: string) => `Visa cell ${cell} i Excel`,

  assumptions: 'Allt är frivilligt. Det du anger räknas med direkt och sparas i arbetsboken.',

  notice: {
    opened: (time: string, errors: string, questions: string) => `Läst ${time}: ${errors} och ${questions}.`,
    answered: (errors: string, questions: string) => `Räknat på nytt: ${errors} och ${questions}.`,
    written: (sheets: number, differs: number) =>
      `${count(sheets, 'blad är skrivet', 'blad är skrivna')}. Dina egna blad är orörda.${differs === 0 ? '' : ` ${count(differs, 'cell visar', 'celler visar')} något annat än det exakta värdet: se under Skriv.`}`,
    recalculated: (differs: number) =>
      (differs === 0 ? 'Excel har räknat om: alla celler visar de exakta värdena.' : `Excel har räknat om: ${count(differs, 'cell visar', 'celler visar')} fortfarande något annat.`),
    undone: (first: boolean): string =>
      (first ? 'Skrivningen är ångrad: bladen är tömda. De behövs inte längre och du kan ta bort dem.' : 'Skrivningen är ångrad: bladen är som de var före den.'),
    undoneKept: (texts: number) => `${count(texts, 'egen text som du har skrivit sedan dess står', 'egna texter som du har skrivit sedan dess står')} kvar längst ned på sitt blad, och får sin plats igen när bladen skrivs.`,
    undoneGone: (sheets: readonly string[]) => `Det här är borttaget ur arbetsboken och har inte kommit tillbaka: ${sheets.join(', ')}.`,
    sheetGone: (sheet: string) => `Bladet ${sheet} finns inte längre, eller har fått ett annat namn: välj Kontrollera igen.`,
    notRemembered: (trouble: string) => `Svaret används här i panelen men kunde inte sparas i arbetsboken. ${trouble}`,
  },

  write: {
    about: 'Bladen läggs sist i arbetsboken. De innehåller formler som pekar på dina egna celler och fungerar också utan Samräkna. Dina egna blad ändras aldrig.',
    button: 'Skriv bladen',
    rewrite: 'Skriv bladen på nytt',
    undoNotKept: 'Skrivningen går bara att ångra så länge panelen är öppen: bladen är för stora för att sparas undan i arbetsboken.',
    undo: 'Ångra skrivningen',
    undoFirst: (time: string) => `Skrivningen ${time} kan ångras: bladen töms, och du kan sedan ta bort dem.`,
    undoLater: (time: string) => `Skrivningen ${time} kan ångras: bladen blir som de var före den.`,
    report: 'Senaste skrivningen',
    at: (time: string) => `Skrivna ${time}. Välj ett blad för att gå till det.`,
    agrees: (checked: number) => `Läst tillbaka: Excel visar det exakta värdet i ${checked === 1 ? 'den enda cellen' : `alla ${decimal(String(checked))} celler`}.`,
    differs: (number: number, checked: number) => `Läst tillbaka: ${count(number, 'cell', 'celler')} av ${decimal(String(checked))} visar i Excel något annat än det exakta värdet.`,
    because: {
      'manual-calculation': 'Arbetsboken räknas om manuellt (Formler, Beräkningsalternativ), så formlerna är inte uträknade ännu.',
      'precision-as-displayed': 'Arbetsboken räknar med den precision som visas (Arkiv, Alternativ, Avancerat), så Excel avrundar mellan stegen.',
    },
    recalculate: 'Räkna om',
    difference: (exact: string, found: string | undefined) => `exakt ${exact}, i Excel ${found ?? 'tom'}`,
    differences: 'Visa cellerna',
    firstDifferences: (shown: number, all: number) => `De första ${shown} av ${all} visas.`,
  },

  about: {
    browser: 'Öppna webbläsarversionen',
    selfTest: 'Testa Samräkna i det här Excel',
  },

  start: {
    starting: 'Samräkna startar …',
    again: 'Försök igen',
    browser: 'Öppna webbläsarversionen',
    browserAbout: 'Webbläsarversionen gör samma kontroller på en sparad arbetsbok och skriver en ny fil.',
    blocked: {
      heading: 'Samräkna får ingen kontakt med Excel',
      about: 'Microsofts skript office.js kunde inte hämtas från appsforoffice.microsoft.com. Kontrollera internetanslutningen och försök igen. Hjälper det inte: be it-avdelningen att släppa igenom den adressen.',
    },
    silent: {
      heading: 'Excel svarar inte',
      about: 'Excel har inte svarat på tio sekunder. Vänta en stund till: Samräkna fortsätter av sig självt om svaret kommer. Annars: försök igen, eller stäng panelen och öppna den på nytt.',
    },
    'not-excel': {
      heading: 'Den här sidan är till för Excel',
      about: 'Sidan är öppnad utanför Excel. Öppna en arbetsbok i Excel och välj Öppna Samräkna på fliken Start.',
    },
    'too-old': {
      heading: 'Den här versionen av Excel är för gammal',
      about: 'Samräkna behöver Excel 2021, Microsoft 365 eller Excel på webben. Uppdatera Excel under Arkiv, Konto, eller öppna arbetsboken i Excel på webben.',
    },
  },
};
