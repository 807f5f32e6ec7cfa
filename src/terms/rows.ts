/** Rows that mean one thing by their own words, and the words that make a row a total, a part, a count or a cost. */
import type { Concept } from '../core/model';
import type { Phrase } from '../core/understand/terms';

export const rows: readonly { readonly concept: Concept; readonly words: readonly Phrase[] }[] = [
  {
    concept: 'overfort-kapital',
    words: [
      'överfört kapital', 'överförda medel', 'överfört från', 'överförs från', 'överföring från föregående år', 'kvar från', 'kvar från tidigare år', 'kvar från föregående år',
      'kvarvarande medel', 'ingående eget kapital', 'ingående kapital', 'ingående balans', 'ingående balans eget kapital', 'ingående saldo', 'ib',
      'ib eget kapital', 'ib ek', 'eget kapital ib', 'eget kapital vid årets ingång', 'eget kapital vid årets början', 'belopp vid årets ingång',
      'belopp vid årets början', 'vid årets ingång', 'överskott från tidigare år', 'överskott från föregående år', 'överskott fg år', 'överskott tidigare år',
      'tidigare års överskott', 'föregående års överskott', 'fg års överskott', 'fg år', 'från fg år', 'från föregående år', 'från tidigare år',
      'redovisat resultat fg år', 'resultat fg år', 'resultat föregående år', 'balanserat resultat', 'balanserat överskott', 'balanserat kapital',
      'balanserade medel', 'balanserad vinst', 'sparat överskott', 'sparade medel', 'sparat kapital', 'överskottsmedel', 'överskott från', 'ackumulerat överskott ib',
      'ingående överskott', 'ingående ackumulerat överskott', 'medel från föregående år', 'medel från tidigare år', 'behållning från föregående år',
      'behållning från tidigare år', 'eget kapital från tidigare år', 'oförbrukade medel', 'ej förbrukade medel', 'över från fg år', 'prel överskott', 'preliminärt överskott',
    ],
  },
  {
    concept: 'overskott',
    words: [
      'överskott underskott', 'överskott', 'underskott', 'över underskott', 'utgående eget kapital', 'utgående kapital', 'utgående balans',
      'utgående balans eget kapital', 'utgående saldo', 'ub', 'ub eget kapital', 'ub ek', 'eget kapital ub', 'eget kapital vid årets utgång', 'eget kapital vid årets slut',
      'belopp vid årets utgång', 'belopp vid årets slut', 'vid årets utgång', 'ackumulerat överskott', 'ackumulerat resultat', 'det ackumulerade överskottet',
      'kvar att använda', 'kvar till nästa år', 'kvar till kommande år', 'att föra över', 'överförs till nästa år', 'överföring till nästa år', 'att överföra till nästa år',
      'utgående överskott', 'utgående ackumulerat överskott', 'ackumulerat eget kapital', 'eget kapital', 'summa eget kapital', 'kvar',
      'kvarstående medel', 'återstående medel', 'återstår', 'till nästa år', 'behållning', 'saldo', 'överskottskapital',
    ],
  },
  {
    concept: 'arets-resultat',
    words: [
      'årets resultat', 'resultat', 'periodens resultat', 'resultat för året', 'resultat för perioden', 'verksamhetens resultat', 'budgeterat resultat',
      'årets över underskott', 'årets överskott underskott', 'årets överskott', 'årets underskott', 'resultat efter finansiella poster', 'resultat före extraordinära poster',
      'beräknat resultat', 'prognostiserat resultat', 'intäkter minus kostnader', 'differens', 'rörelseresultat', 'nettoresultat', 'res', 'netto', 'årets netto',
      'överskott underskott exkl *', 'resultat exkl *',
    ],
  },
  {
    concept: 'resultat-efter-forvaltning',
    words: [
      'resultat efter förvaltningskostnader', 'resultat efter förvaltning', 'resultat efter administration', 'resultat efter administrationskostnader',
      'resultat efter kansli', 'resultat efter kanslikostnader', 'kvar till insatser', 'kvar för insatser', 'kvar efter kansli', 'kvar efter förvaltning', 'kvar efter förvaltningskostnader', 'kvar efter administration', 'att fördela till insatser', 'tillgängligt för insatser',
      'medel till insatser', 'medel för insatser', 'disponibelt för insatser', 'kvar att fördela', 'kvar efter förvaltning', 'kvar efter förvaltningskostnader',
    ],
  },
  {
    concept: 'medfinansiering',
    words: ['medfinansiering*', 'medfinansiär*', 'medlemsavgifter och medfinansiering'],
  },
  {
    concept: 'ovriga-intakter',
    words: [
      'övriga intäkter', 'övrig intäkt', 'övriga bidrag', 'sidointäkter', 'sidointäkt', 'ränteintäkter', 'ränteintäkt', 'ränta', 'räntor', 'finansiella intäkter',
      'esf', 'esf *', 'länsstyrelsen', 'bidrag länsstyrelsen', 'bidrag från länsstyrelsen', 'socialfonden', 'från socialfonden', 'europeiska socialfonden', 'projektmedel', 'eu medel', 'eu bidrag', 'projektbidrag', 'lönebidrag',
      'statsbidrag övrigt', 'statsbidrag sjuklön*', 'ersättning sjuklön*', 'ersättning för sjuklön*', 'momsersättning', 'externa medel', 'externa intäkter', 'återbetalning*', 'försäljning*', 'hyresintäkter', 'konferensintäkter',
      // A draw on the capital is part of it, and no balance that a year opens with.
      ...['ianspråktagande', 'användning', 'nyttjande', 'disponering', 'uttag', 'disposition'].flatMap((draw) => [
        `${draw} av *`, `${draw} av * *`, `${draw} av * * *`, `${draw} ur *`, `${draw} ur * *`, `${draw} eget kapital`, `${draw} överskott`,
      ]),
      'från eget kapital', 'ianspråktaget eget kapital', 'ianspråktaget överskott', 'nyttjat eget kapital',
    ],
  },
  {
    concept: 'medlemsbidrag',
    words: [
      'medlemsavgift från', 'medlemsbidrag från', 'driftbidrag från', 'driftsbidrag från', 'bidrag från', 'anslag från', 'kommunbidrag', 'regionbidrag',
      'kommunernas andel', 'kommunernas bidrag', 'statens andel', 'regionens andel', 'kommunernas medlemsavgifter', 'statens bidrag', 'statsbidrag', 'regionens bidrag',
    ],
  },
  {
    concept: 'personalkostnad',
    words: [
      'lön', 'löner', 'lön *', 'lön och *', 'löner och *', 'arvoden och lön*', 'lönekostnad*', 'förbundschef*', '*chef', 'förbundssamordnare', 'verksamhetsledare', 'processledare', 'samordnare', 'administratör*',
      'verksamhetsutvecklare', 'utvecklingsledare', 'handläggare', 'ekonom', 'köp av tjänst*', 'konsultarvode administration', 'sociala avgifter', 'soc avg*',
      'arbetsgivaravgift*', 'pension*', 'personalomkostnader', 'semesterlöneskuld', 'lönebikostnad*', 'reseersättning personal', 'friskvård*',
    ],
  },
  {
    concept: 'ovrig-kostnad',
    words: [
      'lokal*', '*hyra', '*hyror', 'telefon*', 'tele*', 'data*', 'it', 'it *', 'kontor*', 'porto', 'representation', 'revision*', 'bokföring*', 'bokslut*',
      'redovisningstjänst*', 'ekonomitjänst*', 'ekonomiadministration', 'arvode*', 'styrelse*', 'styrelsearvode*', 'förtroendevalda', 'kostnad förtroendevalda',
      'kostnader förtroendevalda', 'ersättning till ledamöter', 'ledamöter', 'information*', 'kommunikation*', 'marknadsföring', 'annons*', 'hemsida', 'webb*',
      'försäkring', 'försäkringar', 'företagsförsäkring*', 'resor', 'resekostnad*', 'kurser', 'konferens*', 'utbildning*', 'medlemsavgift nns', 'medlemsavgifter nns', 'nns', 'litteratur',
      'prenumeration*', 'licens*', 'bankkostnad*', 'avskrivning*', 'uppföljning*', 'utvärdering*', 'indikator*', 'övrigt', 'förbrukningsmaterial', 'material*', 'programvar*',
    ],
  },
  { concept: 'individinsats', words: ['individinsats *', 'individinriktad insats *'] },
  { concept: 'strukturinsats', words: ['strukturinsats *', 'strukturinriktad insats *', 'övriga strukturella insatser'] },
];

export const totals: readonly Phrase[] = ['summa', 'suma', 'sunma', 'smma', 'summ', 'sum', 'totalt', 'total', 'totala', 'tot', 'delsumma', 'totalsumma', 'slutsumma', 'summering', 'sammanlagt', 'samtliga', 'sma'];

export const results: readonly Phrase[] = [
  'kassaflöde', 'kassaflöde *', 'årets kassaflöde', 'periodens kassaflöde', 'likvida medel vid årets slut', 'likvida medel vid periodens slut',
  'medel från verksamheten *', 'medel från verksamheten', 'förändring av likvida medel',
];

export const ofWhich: readonly Phrase[] = ['varav', 'därav'];

export const ratios: readonly Phrase[] = [
  'soliditet', 'likviditet', 'antal', 'antal *', 'andel', 'andel *', 'procent', 'kvot', 'invånarantal', 'invånare', 'befolkning', 'deltagare', 'årsarbetare',
  'index', 'procentuell *', 'per invånare', 'per deltagare', 'per person', 'per individ', 'per capita', 'per plats', 'i procent', 'förbrukad andel', 'förbrukningskvot', 'fördelningsnyckel', 'nyckel',
];

export const costs: readonly Phrase[] = [
  '*kostnader', '*kostnad', 'avskrivning*', '*utgifter', 'nettokostnad', 'insatser', 'avsättning*',
];
