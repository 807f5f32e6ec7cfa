/** What the command says, in Swedish. */
import type { EntryDoubt } from '../core/compute/memberships';

export const cliSv = {
  usage: `samräkna: kontrollerar och räknar budgeten för ett samordningsförbund

  samrakna check FIL [--json] [--answers SVAR.json] [--lang sv|en]     läs, kontrollera, räkna och skriv ut en rapport
  samrakna write FIL -o UT [--answers SVAR.json] [--lang sv|en]        detsamma, och en kopia med Samräknas egna blad
  samrakna clean FIL -o UT [--lang sv|en]                              en kopia utan Samräknas blad, namn och sparade svar

Slutstatus: 0 inga fel, 1 fel hittades, 2 en fil kunde inte läsas eller skrivas, 64 fel användning.
`,
  misuse: {
    'no-command': () => 'Säg vad som ska göras: check, write eller clean.',
    'unknown-command': (word: string) => `Kommandot ”${word}” finns inte: välj check, write eller clean.`,
    'unknown-option': (word: string) => `Väljaren ”${word}” finns inte: samrakna --help visar dem som finns.`,
    'option-without-value': (word: string) => `Väljaren ${word} ska följas av ett värde.`,
    'option-not-here': (word: string) => `Väljaren ${word} hör inte till det här kommandot: samrakna --help visar vilka som gör det.`,
    'no-file': (word: string) => `Säg vilken arbetsbok det gäller: samrakna ${word} FIL.`,
    'too-many-files': (word: string) => `En arbetsbok åt gången: ”${word}” är en för mycket.`,
    'no-out': (word: string) => `Säg vart kopian ska skrivas: samrakna ${word} FIL -o UT.`,
    'unknown-language': (word: string) => `Språket ”${word}” finns inte: välj sv eller en.`,
    'not-yet': (word: string) => `${word} finns inte ännu: ”vad händer om” kommer i en senare version.`,
  },
  sameFile: 'UT är samma fil som FIL: välj ett annat namn, så att din egen fil förblir orörd.',
  complaint: {
    json: () => 'Svarsfilen är inte giltig JSON.',
    object: (at: string) => (at === '' ? 'Svarsfilen ska vara ett JSON-objekt.' : `I svarsfilen ska ”${at}” vara ett objekt.`),
    list: (at: string) => `I svarsfilen ska ”${at}” vara en lista.`,
    text: (at: string) => `I svarsfilen ska ”${at}” vara text inom citattecken.`,
    date: (at: string) => `I svarsfilen ska ”${at}” vara ett datum som finns, skrivet ”ÅÅÅÅ-MM-DD”.`,
    amount: (at: string) => `I svarsfilen ska ”${at}” vara ett tal inom citattecken med punkt före decimalerna, till exempel ”40” eller ”37.5”.`,
    count: (at: string) => `I svarsfilen ska ”${at}” vara ett heltal inom citattecken.`,
    range: (at: string) => `I svarsfilen ska ”${at}” vara ett område på ett blad, till exempel ”A5:D60”.`,
    year: (at: string) => `I svarsfilen ska ”${at}” vara ett årtal inom citattecken, till exempel ”2026”.`,
    'known-field': (at: string, allowed: string) => `Svarsfilens fält ”${at}” finns inte: de fält som finns är ${allowed}.`,
    'one-of': (at: string, allowed: string) => `I svarsfilen ska ”${at}” vara något av ${allowed}.`,
    once: (at: string, allowed: string) => `I svarsfilen ska varje not nämnas högst en gång i ”${at}”: ${allowed} står där flera gånger.`,
    paragraph: (at: string) => `I svarsfilen ska ”${at}” vara ett stycke: en lista med text utan radbrytning, högst 2\u00a0000 tecken och inte tom.`,
  },
  unknownMember: (name: string, members: string) => `Svaren nämner ”${name}”, som inte är någon medlem i arbetsboken: medlemmarna är ${members}.`,
  unknownSheet: (name: string, sheets: string) => `Svaren nämner bladet ”${name}”, som inte har någon budget: blad med tabeller är ${sheets}.`,
  entryDoubt: ({ member, date, period, is }: EntryDoubt) => (is === 'pays-before'
    ? `${member} har inträdesdatumet ${date} men betalar redan ${period} enligt bladet: kontrollera datumet eller beloppet.`
    : `${member} har inträdesdatumet ${date}, men beloppen ser ut som om medlemskapet börjar under ${period}: kontrollera datumet.`),
  keySum: (sum: string) => `Andelarna i keyBefore blir tillsammans ${sum} och inte 100 %: de räknas i förhållande till varandra.`,
  needsPopulation: 'Fördelningsnyckeln behöver invånarantal: ange dem i fältet population.',
  needsFreeAmounts: 'Fördelningsnyckeln behöver kommunernas belopp: ange dem i fältet freeAmounts.',
  stateSetAside: 'Svaren som är sparade i arbetsboken gick inte att läsa, så de används inte.',
  macroName: 'Arbetsboken innehåller makron: ge kopian ett namn som slutar på .xlsm, annars vägrar Excel att öppna den.',
  wrote: (out: string) => `Skrev ${out}.`,
  noOutput: 'Rapporten kunde inte skrivas ut: kontrollera att det finns plats på disken.',
  bug: 'Något gick fel i Samräkna. Din fil är orörd. Rapportera gärna raderna nedan.',
  report: {
    tables: 'Läst',
    noTables: 'Ingen tabell med budget eller utfall hittades.',
    findings: 'Kontroller',
    unread: (sheets: string) => `Blad som inte lästes: ${sheets}.`,
    onlyFound: 'utan belopp år för år; kontrolleras inte',
    noFindings: 'Inget att anmärka på.',
    answers: 'Regler och andelar',
    questions: 'Frågor',
    guess: (guess: string) => `Bästa gissning: ${guess}.`,
    printed: (figure: string) => `står ${figure}`,
    expected: (figure: string) => `borde stå ${figure}`,
    difference: (figure: string) => `skillnad ${figure}`,
    points: (points: string) => `${points} procentenheter`,
    consequences: (cells: string) => `Följder: ${cells}`,
    source: (source: string) => `Källa: ${source}`,
  },
};
