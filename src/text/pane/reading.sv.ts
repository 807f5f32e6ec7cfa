/** What the view Läsning says, in Swedish. */
import { namesSv } from '../names.sv';

const count = (number: number, one: string, several: string) => (number === 1 ? `1 ${one}` : `${number} ${several}`);

export const readingSv = {
  reading: {
    heading: 'Läsning',
    none: 'Ingen tabell med budget eller utfall hittades. Samräkna letar efter en rad med årtal och en kolumn med ord som intäkter, kostnader och insatser till vänster om beloppen.',
    questions: 'Frågor',
    noQuestions: 'Inga öppna frågor.',
    tables: 'Tabeller',
    range: 'Område',
    unit: 'Enhet',
    unitFrom: (unit: string, from: string) => `${unit} (${from})`,
    columns: 'Kolumner',
    rows: (number: number) => `Så förstods ${count(number, 'rad', 'rader')}`,
    row: 'Rad',
    label: 'Text i bladet',
    role: 'Roll',
    meaning: 'Betydelse',
    onlyFound: 'Tabellen har inga belopp år för år, så mål och utfall i den kontrolleras inte.',
    unread: (sheets: readonly string[]) => `Blad som inte lästes: ${sheets.join(', ')}.`,
    confidence: 'Säkerhet',
    hidden: 'dold rad',
    main: 'ligger till grund för bladen',
    member: (name: string) => `från ${name}`,
  },

  question: {
    guessed: (option: string) => `${option} (bästa gissning)`,
    date: 'Datum, till exempel 1 juni 2026',
    otherYear: (years: readonly string[]) => `Arbetsboken handlar om ${years.join(', ')}: skriv en dag i något av de åren.`,
    answer: 'Svara',
    useGuess: (guess: string) => `Använd ${guess} (bästa gissning)`,
    unit: { kr: 'kronor', tkr: 'tusental kronor', mnkr: 'miljoner kronor' },
  },

  assumptions: {
    heading: 'Uppgifter som inte står i bladet',
    about: 'Allt är frivilligt. Det du anger räknas med direkt och sparas i filen som skrivs.',
    given: {
      entries: 'Inträdesdatum', exits: 'Utträdesdatum', unit: 'Enhet', mainBudget: 'Budget som ligger till grund för bladen', key: 'Fördelningsnyckel', rounding: 'Avrundning',
      population: 'Invånarantal', equalBase: 'Lika grundbelopp', freeAmounts: 'Fria belopp',
    },
    forget: (name: string) => `Glöm: ${name}`,
    convention: 'Så räknas ett inträde under året',
    conventions: namesSv.convention,
    conventionUnset: 'visa alla bredvid varandra',
    keyBefore: 'Kommunernas andelar före inträdet, i procent',
    keyPercent: (member: string) => `${member}, procent`,
    keySum: (sum: string) => `Andelarna blir tillsammans ${sum}, inte 100\u00a0%.`,
    openingBalance: 'Ingående överskott enligt årsredovisningen',
    openingHint: 'Ersätter det första årets överförda kapital.',
    openingInstead: (cell: string, amount: string) => `Ersätter ${cell}, ${amount}.`,
    use: 'Räkna med detta',
  },
};
