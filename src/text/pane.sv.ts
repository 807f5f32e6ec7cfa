/** What the page says, in Swedish. A figure in a sentence is handed in ready, in Swedish form. */
import type { OwnKind, Severity } from '../core/model';
import { namesSv } from './names.sv';
import type { Language } from './numbers';
import { excelSv } from './pane-excel.sv';

const count = (number: number, one: string, several: string) => (number === 1 ? `1 ${one}` : `${number} ${several}`);

const otherLanguage: { readonly name: string; readonly code: Language } = { name: 'In English', code: 'en' };

export const paneSv = {
  tagline: 'Kontrollerar och räknar samordningsförbundets budget.',
  privacy: 'Ingenting skickas någonstans: arbetsboken läses, räknas och skrivs här i din egen webbläsare.',
  otherLanguage,
  skip: 'Hoppa till innehållet',
  moreToTheRight: 'Tabellen fortsätter åt höger →',
  version: (version: string) => `Samräkna ${version}`,

  open: {
    heading: 'Arbetsbok',
    button: 'Öppna arbetsbok',
    drop: 'eller släpp en .xlsx- eller .xlsm-fil var som helst på sidan',
    dropping: 'Släpp filen för att öppna den',
    sample: 'Exempelbudgeten visas. Öppna din egen arbetsbok när du vill.',
    own: 'Din egen fil ändras aldrig: det som skrivs blir en ny fil.',
    backToSample: 'Visa exempelbudgeten',
  },
  questions: (number: number) => count(number, 'fråga', 'frågor'),
  notice: {
    opened: (name: string, errors: string, questions: string) => `${name} är läst: ${errors} och ${questions}.`,
    answered: (errors: string, questions: string) => `Räknat på nytt: ${errors} och ${questions}.`,
    stateSetAside: 'Svaren som är sparade i arbetsboken gick inte att läsa, så de används inte.',
    written: (name: string) => `Den nya filen ${name} är sparad bland dina hämtade filer. Din egen fil är orörd.`,
    copied: (name: string, inExcel: boolean) =>
      `En kopia utan Samräknas blad och svar, ${name}, är sparad bland dina hämtade filer.${inExcel ? ' Finns den inte där: spara arbetsboken, öppna den i webbläsarversionen (under Om Samräkna) och välj Spara ren kopia där.' : ''}`,
  },
  tabs: { label: 'Vyer', reading: 'Läsning', checks: 'Kontroller', rules: 'Regler och andelar', write: 'Skriv' },

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
    date: 'Datum, skrivet ÅÅÅÅ-MM-DD',
    badDate: 'Skriv ett datum som finns, i formen ÅÅÅÅ-MM-DD.',
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
    badPercent: 'Skriv ett tal, till exempel 40 eller 37,5.',
    keySum: (sum: string) => `Andelarna blir tillsammans ${sum}, inte 100\u00a0%.`,
    openingBalance: 'Ingående överskott enligt årsredovisningen',
    openingHint: 'Ersätter det första årets överförda kapital.',
    openingInstead: (cell: string, amount: string) => `Ersätter ${cell}, ${amount}.`,
    badAmount: 'Skriv ett belopp, till exempel 2 400 000 eller 2,4 mnkr.',
    understood: (amount: string) => `Förstått som ${amount}.`,
    use: 'Räkna med detta',
  },

  checks: {
    heading: 'Kontroller',
    none: (facts: string, relations: string) => `Inget att anmärka på: ${facts} och ${relations} är kontrollerade.`,
    facts: (number: number) => count(number, 'belopp', 'belopp'),
    relations: (number: number) => count(number, 'samband', 'samband'),
    group: {
      error: 'Fel', warning: 'Varningar', info: 'Anmärkningar',
    } satisfies Record<Severity, string>,
    cell: (cell: string) => `Cell ${cell}`,
    printed: 'Står',
    expected: 'Borde stå',
    difference: 'Skillnad',
    points: (points: string) => `${points} procentenheter`,
    consequences: (number: number) => `${count(number, 'följd', 'följder')} av detta`,
    consequence: (cell: string, label: string, difference: string) => `${cell}, ${label}: skillnad ${difference}`,
    consequenceOnly: (cell: string, label: string) => `${cell}, ${label}`,
  },

  rules: {
    heading: 'Regler och andelar',
    onRequest: 'Räkneexempel enligt 22\u00a0§ (Arbetsförmedlingen har ingen del enligt 5\u00a0§)',
    none: 'Ingen regel kunde räknas ut ur det som är läst.',
    why: 'Varför detta tal?',
    whyOf: (title: string, period: string) => `Varför detta tal? ${title}, ${period}`,
    source: (source: string, read: string | undefined) => (read === undefined ? `Källa: ${source}.` : `Källa: ${source} (läst ${read}).`),
  },
  working: {
    plus: (parts: number) => `summan av ${parts} delar`,
    turned: 'med omvänt tecken',
    rounded: (step: string) => `avrundat till hela ${step} kr så att summan stämmer`,
    exact: 'oavrundat',
    unsigned: 'beloppet utan tecken',
    roundedTotal: (tolerance: string) => `summan som den står om den är högst ${tolerance} från sina avrundade delar, annars delarnas summa`,
  },

  write: {
    heading: 'Skriv',
    about: 'Bladen läggs sist i en kopia av arbetsboken. De innehåller formler som pekar på dina egna celler och fungerar också utan Samräkna.',
    sheets: 'Blad som skrivs',
    button: 'Skriv ny fil',
    absent: (sheets: readonly string[], noBudget: boolean) =>
      `Skrivs inte: ${sheets.join(', ')}. ${noBudget ? 'De behöver en budget, och ingen hittades i arbetsboken.' : 'Budgeten har inget som de kan visa.'}`,
    nothing: 'Inget blad är valt.',
    preview: 'Förhandsvisning',
    previewOf: (name: string) => `Så här blir bladet ${name}`,
    more: (shown: number, all: number) => `De första ${shown} av ${all} rader visas.`,
    all: 'Visa alla rader',
    chart: (title: string, description: string) => `Diagram: ${title}. ${description}`,
    writtenAt: '(tidpunkten då bladen skrivs)',
    clean: 'Spara ren kopia',
    cleanAbout: 'En kopia utan Samräknas blad och sparade svar, att skicka eller publicera.',
  },
  kinds: {
    avstamning: 'Budget med avstämning', kommunandelar: 'Kommunandelar', regler: 'Regler och mål', kontroller: 'Kontroller', noter: 'Noter',
  } satisfies Record<OwnKind, string>,

  excel: excelSv,

  boundary: {
    heading: 'Något gick fel i Samräkna',
    about: 'Det är ett fel i programmet och inte i din arbetsbok. Dina egna blad är orörda. Ladda om sidan och försök igen.',
    reload: 'Ladda om sidan',
    details: 'Tekniska uppgifter',
  },
};

