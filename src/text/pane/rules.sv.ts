/** What the view Regler och andelar says, in Swedish. */

const listed = (names: readonly string[]): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} och ${names.at(-1) ?? ''}`);

export const rulesSv = {
  rules: {
    heading: 'Regler och andelar',
    hint: 'Tryck på ett tal för att se hur det är uträknat.',
    judged: 'Regler och mål',
    figures: 'Andelar och uträkningar',
    onRequest: 'Räkneexempel: om medlemmarna fick betala ett underskott (22\u00a0§)',
    onRequestAbout: 'Bara ett exempel, ingen prognos. 22\u00a0§ gäller när förbundets tillgångar inte räcker till skulderna, och det kan en budget inte visa.',
    none: 'Ingen regel kunde räknas ut ur det som är läst.',
    year: (period: string, measure: string) => `${period} (${measure})`,
    inYears: (years: readonly string[], said: string) => `${years.join(', ')}: ${said}`,
    goneBy: 'Så räknar förbundet',
    governsToo: (rules: readonly string[]) => `Valet gäller också ${listed(rules.map((rule) => `”${rule}”`))}.`,
    contrary: (reading: string, years: readonly string[], said: string) => `Räknat på ett annat sätt (${reading}) blir bedömningen en annan ${listed(years)}: ${said}.`,
    yearByYear: 'År för år: värde, gräns och marginal',
    others: 'Andra sätt att räkna',
    share: 'Andel',
    subject: 'Gäller',
    together: 'alla tillsammans',
    why: 'Varför detta tal?',
    whyOf: (figure: string, title: string, record: string, column: string) => `Varför detta tal? ${title}, ${record}, ${column.toLowerCase()}: ${figure}`,
    source: (source: string, read: string | undefined) => (read === undefined ? `Källa: ${source}.` : `Källa: ${source} (läst ${read}).`),
    balanceChart: 'Kvar vid årets slut',
    chartAbout: (what: readonly string[], years: readonly string[]) => `Staplar för ${listed(years)}: ${listed(what)}. Beloppen står i tabellen.`,
  },

  /** How far it is to the limit: where one thing may fall or else another rise, by how much each. */
  margins: {
    toLimit: 'Marginal till gränsen',
    subjects: (reading: string) => (reading === 'individinriktade/nyttjade-medel'
      ? { falls: 'De individinriktade insatserna', rises: 'Eller alla andra kostnader' } : { falls: 'Insatserna', rises: 'Eller förvaltningen' }),
    fall: {
      is: { room: (amount: string) => `kan minska med ${amount}`, none: () => 'kan inte minska', short: (amount: string) => `måste öka med ${amount}` },
      was: { room: (amount: string) => `kunde ha varit ${amount} lägre`, none: () => 'kunde inte ha varit lägre', short: (amount: string) => `hade behövt vara ${amount} högre` },
    },
    rise: {
      is: { room: (amount: string) => `kan öka med ${amount}`, none: () => 'kan inte öka', short: (amount: string) => `måste minska med ${amount}` },
      was: { room: (amount: string) => `kunde ha varit ${amount} högre`, none: () => 'kunde inte ha varit högre', short: (amount: string) => `hade behövt vara ${amount} lägre` },
    },
  },

  shares: {
    member: 'Kommun',
    published: 'Enligt bladet',
    computed: 'Enligt regeln',
    difference: 'Skillnad',
    follows: (rule: string) => `bladets belopp är de som regeln ger (${rule})`,
    untried: 'går inte att pröva, för procenttalen är uträknade ur samma belopp',
    differs: (rule: string) => `bladet har andra belopp än den valda regeln ger (${rule})`,
    none: 'ingen regel som går att räkna ut ger bladets belopp',
    unknown: 'ingen fördelningsnyckel är känd',
    also: (rules: readonly string[], years: readonly string[]) => `Samma belopp ${listed(years)} ger också: ${rules.join('; ')}. Vilken regel som är avtalad kan siffrorna inte säga.`,
    untriedAbout: 'Ange den avtalade nyckeln under Läsning (”Uppgifter som inte står i bladet”), så prövas beloppen mot den.',
    key: 'En nyckel är hur stor del var och en av kommunerna betalar av deras gemensamma fjärdedel.',
    choose: 'Välj vad kommunerna har kommit överens om',
    automatic: 'den regel som ger bladets belopp',
    keyChoice: 'Fördelas efter',
    conventionChoice: 'Så räknas en del av ett år',
    gapChoice: 'Det som en ny medlem inte betalar',
    gapAbout: 'Det som en ny medlem inte betalar av sitt helårsbelopp det första året kallas mellanskillnaden. Antingen delar de som redan är medlemmar på den efter gamla nyckeln, eller så gäller gamla nyckeln för tiden före inträdet och den nya för tiden efter.',
    roundingChoice: 'Avrundning',
    unrounded: 'ingen',
    roundedTo: (step: string) => `till hela ${step} kr`,
    year: (period: string) => `Belopp ${period}`,
    compare: (number: number) => `Jämför alla regler som går att räkna ut (${number} st)`,
    rule: 'Regel',
    match: 'Bedömning',
    chart: 'Kommunernas bidrag enligt bladet',
    chartAbout: (members: readonly string[], years: readonly string[]) => `Staplar för ${listed(years)}. I varje stapel ligger bidragen på varandra: ${listed(members)}, nedifrån räknat. Beloppen står i tabellerna.`,
  },

  chart: { asTable: 'Samma uppgifter som tabell', category: 'År' },

  working: {
    instead: (label: string, cell: string, printed: string) => `${label} (${cell}), som borde stå där: nu står ${printed}`,
    plus: (parts: number) => `summan av ${parts} delar`,
    named: (name: string, parts: number) => `${name}: summan av ${parts} delar`,
    shortfall: (tolerance: string) => `noll om det skiljer högst ${tolerance} (avrundning), annars så mycket som skiljer`,
    turned: 'med omvänt tecken',
    rounded: (step: string) => `avrundat till hela ${step} kr så att summan stämmer`,
    exact: 'oavrundat',
    unsigned: 'beloppet utan tecken',
    roundedTotal: (tolerance: string) => `summan som den står om den är högst ${tolerance} från sina avrundade delar, annars delarnas summa`,
  },
};
