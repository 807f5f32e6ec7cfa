/** What the command says, in Swedish. */
import type { EntryDoubt } from '../core/compute/memberships';

export const cliSv = {
  usage: `samräkna: kontrollerar och räknar budgeten för ett samordningsförbund

  samrakna check FIL [--json] [--answers SVAR.json] [--lang sv|en]     läs, kontrollera, räkna och skriv ut en rapport
  samrakna write FIL -o UT [--answers SVAR.json] [--lang sv|en]        detsamma, och en kopia med Samräknas egna blad
  samrakna clean FIL -o UT [--lang sv|en]                              en kopia utan Samräknas blad, namn och sparade svar
  samrakna whatif FIL --scenario S.json [--answers SVAR.json] [--json] [--lang sv|en]
                                                                       vad ett scenario ger, jämfört med nuläget; inget skrivs

Slutstatus: 0 inga fel, 1 fel hittades (whatif: en ändring kunde inte göras, eller en regel hålls inte längre), 2 en fil kunde inte läsas eller skrivas, 64 fel användning.
`,
  misuse: {
    'no-command': () => 'Säg vad som ska göras: check, write, clean eller whatif.',
    'unknown-command': (word: string) => `Kommandot ”${word}” finns inte: välj check, write, clean eller whatif.`,
    'unknown-option': (word: string) => `Väljaren ”${word}” finns inte: samrakna --help visar dem som finns.`,
    'option-without-value': (word: string) => `Väljaren ${word} ska följas av ett värde.`,
    'option-not-here': (word: string) => `Väljaren ${word} hör inte till det här kommandot: samrakna --help visar vilka som gör det.`,
    'no-file': (word: string) => `Säg vilken arbetsbok det gäller: samrakna ${word} FIL.`,
    'too-many-files': (word: string) => `En arbetsbok åt gången: ”${word}” är en för mycket.`,
    'no-out': (word: string) => `Säg vart kopian ska skrivas: samrakna ${word} FIL -o UT.`,
    'no-scenario': (word: string) => `Säg vilket scenario det gäller: samrakna ${word} FIL --scenario S.json.`,
    'unknown-language': (word: string) => `Språket ”${word}” finns inte: välj sv eller en.`,
    'not-yet': (word: string) => `Väljaren ${word} hör ännu bara till whatif: ett scenario kan inte skrivas till blad.`,
  },
  sameFile: 'UT är samma fil som FIL: välj ett annat namn, så att din egen fil förblir orörd.',
  complaint: complaints('svarsfilen', 'varje not'),
  scenarioComplaint: complaints('scenariofilen', 'varje id'),
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
  whatIf: {
    baseline: (workbook: string) => `Jämfört med nuläget: ${workbook}.`,
    proposedBy: (name: string) => `Föreslås av ${name}.`,
    changes: 'Ändringar',
    none: 'Scenariot ändrar ingenting.',
    off: 'Den här ändringen är avstängd och räknas inte med.',
    present: 'Nuläget',
    scenario: 'Scenariot',
    difference: 'Skillnad',
    closing: { 'som-tryckt': 'Utgående balans enligt bladet', 'i-kedja': 'Utgående balans när årets slut förs vidare' },
    administration: 'Förvaltningskostnader',
    share: 'Insatsernas andel av nyttjade medel',
    margin: 'Marginal till målet för insatserna',
    missing: 'saknas',
    rules: 'Regler som påverkas',
    broken: 'Hålls inte längre:',
    healed: 'Hålls nu:',
    sameRules: 'Samma regler hålls som i nuläget.',
  },
};

/** What is wrong with a file. @param file in its definite form. @param each what is named once at most in it */
function complaints(file: string, each: string) {
  return {
    json: () => `${capital(file)} är inte giltig JSON.`,
    object: (at: string) => (at === '' ? `${capital(file)} ska vara ett JSON-objekt.` : `I ${file} ska ”${at}” vara ett objekt.`),
    list: (at: string) => `I ${file} ska ”${at}” vara en lista.`,
    text: (at: string) => `I ${file} ska ”${at}” vara text inom citattecken.`,
    date: (at: string) => `I ${file} ska ”${at}” vara ett datum som finns, skrivet ”ÅÅÅÅ-MM-DD”.`,
    amount: (at: string) => `I ${file} ska ”${at}” vara ett tal inom citattecken med punkt före decimalerna, till exempel ”40” eller ”37.5”.`,
    count: (at: string) => `I ${file} ska ”${at}” vara ett heltal inom citattecken.`,
    range: (at: string) => `I ${file} ska ”${at}” vara ett område på ett blad, till exempel ”A5:D60”.`,
    year: (at: string) => `I ${file} ska ”${at}” vara ett årtal inom citattecken, till exempel ”2026”.`,
    month: (at: string) => `I ${file} ska ”${at}” vara en månad: ett heltal från 1 till 12, utan citattecken.`,
    months: (at: string) => `I ${file} ska månaderna i ”${at}” stå i ordning: den första i ”from” och den sista i ”to”.`,
    'known-field': (at: string, allowed: string) => `Fältet ”${at}” finns inte i ${file}: de fält som finns är ${allowed}.`,
    'one-of': (at: string, allowed: string) => `I ${file} ska ”${at}” vara något av ${allowed}.`,
    once: (at: string, allowed: string) => `I ${file} ska ${each} nämnas högst en gång i ”${at}”: ${allowed} står där flera gånger.`,
    paragraph: (at: string) => `I ${file} ska ”${at}” vara ett stycke: en lista med text utan radbrytning, högst 2\u00a0000 tecken och inte tom.`,
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
