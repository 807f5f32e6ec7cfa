/** What the view Läsning says, in Swedish. */
import type { Unsummed } from '../../core/model';

const count = (number: number, one: string, several: string) => (number === 1 ? `1 ${one}` : `${number} ${several}`);

const unnamed = (row: number) => `rad ${row} utan text`;

function listed(rows: readonly Unsummed[]): string {
  const names = rows.map(({ label, cell }) => `”${label === '' ? unnamed(cell.row) : label}”`);
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' och ');
}

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
    onlyFound: 'Tabellen har inga belopp år för år, så mål och utfall i den kontrolleras inte.',
    searched: (sheets: readonly string[]) => `Dessa blad är genomsökta: ${sheets.join(', ')}. Budgeten ska stå på ett av dem, med årtalen i en rad ovanför beloppen.`,
    unread: (sheets: readonly string[]) => `Blad som inte lästes: ${sheets.join(', ')}.`,
    hidden: 'dold rad',
    main: 'ligger till grund för bladen',
    member: (name: string) => `från ${name}`,
  },

  pointing: {
    heading: 'En tabell saknas eller är fel avgränsad',
    about: 'Ange var tabellen står: från rubrikraden till sista raden, och från kolumnen med ord till sista kolumnen med belopp.',
    aboutMarking: 'Markera tabellen i arbetsboken, från rubrikraden till sista raden och från kolumnen med ord till sista kolumnen med belopp, och välj Använd markeringen. Eller skriv området.',
    useMarked: 'Använd markeringen',
    nothingMarked: 'Inget är markerat i arbetsboken.',
    tooSmall: 'Markera hela tabellen: minst två rader och två kolumner.',
    sheet: 'Blad',
    range: 'Område',
    rangeHint: 'Till exempel A5:D60.',
    noRange: 'Skriv området med första och sista cellen, till exempel A5:D60.',
    use: 'Läs området',
    found: {
      table: (range: string) => `${range} läses som en tabell.`,
      'no-sheet': (range: string) => `${range}: bladet finns inte i arbetsboken.`,
      'no-figures': (range: string) => `${range}: där finns inget belopp. Samräkna söker en rubrikrad, en kolumn med ord och belopp till höger om orden.`,
      'no-labels': (range: string) => `${range}: till vänster om beloppen finns ingen kolumn med ord som säger vad de gäller. Ta med den kolumnen.`,
    },
    forget: (range: string) => `Glöm ${range}`,
  },

  correcting: {
    correct: 'Rätta',
    correctRow: (label: string) => `Rätta hur raden ”${label}” förstås`,
    unnamed,
    doubtfulOnly: (rows: number) => `Visa bara osäkra och rättade rader (${rows})`,
    more: (next: number, left: number) => (next === left ? `Visa de sista ${left} raderna` : `Visa ${next} rader till av ${left}`),
    sure: 'Rader utan annat besked är förstådda med full säkerhet (100\u00a0%).',
    ratherSure: (share: string) => `Ganska säker (${share})`,
    unsure: (share: string) => `Osäker (${share}): stämmer det?`,
    byYou: 'Rättad av dig',
    addedIn: (total: string) => `plus i ”${total}”`,
    takenIn: (total: string) => `minus i ”${total}”`,
    turned: 'läses med omvänt tecken',
    role: 'Raden är',
    roles: {
      item: 'en post med ett eget belopp', total: 'en summa av andra rader', result: 'ett resultat: intäkter minus kostnader',
      heading: 'en rubrik', ratio: 'en andel eller ett antal, inte pengar', note: 'en notering som inte räknas med',
    },
    concept: 'Raden gäller',
    other: 'något annat',
    member: 'Medlem',
    memberHint: 'Namnet utan ”kommun”. Lämna tomt om bidraget inte kommer från en enda medlem.',
    party: 'Medlemmen är',
    parties: { kommun: 'en kommun', region: 'en region', forsakringskassan: 'Försäkringskassan eller staten', arbetsformedlingen: 'Arbetsförmedlingen' },
    turn: 'Läs beloppen med omvänt tecken',
    use: 'Använd rättelsen',
    takeBack: 'Ta tillbaka',
    takeBackRow: (row: string) => `Ta tillbaka rättelsen av ${row}`,
    cancel: 'Avbryt',
    given: (rows: number) => `Dina rättelser av ${count(rows, 'rad', 'rader')}`,
    is: (row: string, meaning: string) => `${row}: ${meaning}.`,
    lost: 'Rättelsen gäller en rad som inte finns längre.',
    unsummed: (rows: readonly Unsummed[]) => (rows.length === 1 ? `Raden ${listed(rows)} prövas inte längre som en summa av andra rader.` : `Raderna ${listed(rows)} prövas inte längre som summor av andra rader.`),
  },

  question: {
    otherPart: 'Den andra delen ingår i',
    nothingMoves: 'Svaret flyttar inga belopp: bladet gäller.',
    asItStands: 'ingen av raderna, men beloppen är rätt som de står',
    heldBy: (post: string, row: string) => `Den andra delen av ”${post}” ingår i ”${row}”.`,
    stands: (post: string) => `”${post}” är rätt som den står.`,
    year: 'Vilket år gäller tabellen?',
    orPoint: 'Eller peka ut tabellen under Tabeller.',
    noBudget: 'Bladet har ingen budget',
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
    answers: 'Dina svar',
    given: {
      entries: 'Inträdesdatum', exits: 'Utträdesdatum', unit: 'Enhet', mainBudget: 'Budget som ligger till grund för bladen', key: 'Fördelningsnyckel', rounding: 'Avrundning',
      tableYears: 'Årtal', notBudgets: 'Blad utan budget', splitPosts: 'Delade poster',
      population: 'Invånarantal', equalBase: 'Lika grundbelopp', freeAmounts: 'Fria belopp',
    },
    forget: (name: string) => `Glöm: ${name}`,
    keyBefore: 'Kommunernas andelar före inträdet, i procent',
    keyPercent: (member: string) => `${member}, procent`,
    keySum: (sum: string) => `Andelarna blir tillsammans ${sum}, inte 100\u00a0%.`,
    openingBalance: 'Ingående överskott enligt årsredovisningen',
    openingHint: 'Ersätter det första årets överförda kapital.',
    openingInstead: (cell: string, amount: string) => `Ersätter ${cell}, ${amount}.`,
    use: 'Räkna med detta',
  },
};
