/** Noter in Swedish: whole sentences without figures; the figures stand in the cells under them. */
import type { ByYears, NoterWords } from '../../core/plan/words';
import { reminderSentence } from '../rules.sv';

export const noterSv: NoterWords = {
  lead: (sheet) => `Noter till budgeten på bladet ${sheet}.`,
  title: (number, note) => `Not ${number}. ${titles[note]}`,
  figures: (unit) => `Belopp i ${unit}`,
  lines: {
    staten: 'Staten (Försäkringskassan och Arbetsförmedlingen)', regionen: 'Regionen', kommunerna: 'Kommunerna', medlemsbidrag: 'Medlemmarnas bidrag',
    personalkostnader: 'Personalkostnader', ovrigaKostnader: 'Övriga kostnader', forvaltningskostnader: 'Förvaltningskostnader',
    individinriktade: 'Individinriktade insatser', strukturinriktade: 'Övriga insatser', insatser: 'Insatser tillsammans',
    nyttjadeMedel: 'Nyttjade medel (insatser och förvaltning)', andel: 'Insatsernas andel av nyttjade medel',
    marginal: 'Så mycket kan insatserna minska', andelIndivid: 'De individinriktade insatsernas andel',
    marginalIndivid: 'Marginal om bara individinriktade insatser räknas',
    ingaende: 'Från tidigare år, enligt bladet', aretsResultat: 'Årets resultat, utan överfört kapital', utgaende: 'Vid årets slut, enligt bladet',
    utgaendeIKedja: 'Vid årets slut, när varje år öppnar med det förra årets slut',
  },
  ownText: 'Egen text till noten:',
  ownTextOfBefore: 'Egen text till noter som inte längre skrivs:',
  financing: 'Förbundet finansieras enligt 5 § lagen (2003:1210) om finansiell samordning: staten bidrar med hälften, regionen med en fjärdedel och kommunerna tillsammans med en fjärdedel. Medfinansiering, andra intäkter och överfört kapital räknas inte med.',
  fourths: (years) => years === 1
    ? { all: 'Bidragen följer den fördelningen.', some: '', none: 'Bidragen följer inte den fördelningen.' }
    : { all: 'Bidragen följer den fördelningen alla år.', some: 'Bidragen följer den fördelningen vissa år, men inte alla.', none: 'Bidragen följer inte den fördelningen något år.' },
  entry: (members, period) => `${listed(members)} är ${members.length === 1 ? 'medlem' : 'medlemmar'} en del av året ${period}. Lagen säger inte hur kommunerna delar sin fjärdedel; det kommer de överens om.`,
  shares: (sheet) => `Kommunernas andelar, nyckeln och vad olika regler ger visas på bladet ${sheet}.`,
  administration: 'Förvaltningskostnaderna är personalkostnader och övriga kostnader för förbundets egen verksamhet.',
  administrationMoves: {
    up: 'Kostnaderna är högre det sista året än det första.', down: 'Kostnaderna är lägre det sista året än det första.',
    same: 'Kostnaderna är lika stora det sista året som det första.',
  },
  goal: 'Förbundets mål är att minst 75 procent av årets nyttjade medel ska gå till insatser för målgruppen. Nyttjade medel är insatser och förvaltningskostnader tillsammans. Målet är förbundets eget och står inte i lagen.',
  goalKept: (years) => years === 1
    ? { all: 'Budgeten ryms inom målet.', some: '', none: 'Budgeten ryms inte inom målet.' }
    : { all: 'Budgeten ryms inom målet alla år.', some: 'Budgeten ryms inom målet vissa år, men inte alla.', none: 'Budgeten ryms inte inom målet något år.' },
  readingsAgree: {
    all: 'Bedömningen blir densamma om bara de individinriktade insatserna räknas.',
    some: 'Räknas bara de individinriktade insatserna blir bedömningen en annan vissa år, så båda läsningarna visas.',
    none: 'Räknas bara de individinriktade insatserna blir bedömningen en annan, så båda läsningarna visas.',
  },
  balance: 'Det som finns från tidigare år, plus årets intäkter och minus årets kostnader, är vad som återstår vid årets slut.',
  lastBalance: (period) => ({
    above: `Förbundet har medel kvar vid slutet av ${period}, när varje år öppnar med det förra årets slut.`,
    below: `Medlen räcker inte till och med ${period}, när varje år öppnar med det förra årets slut.`,
    zero: `Medlen är helt använda vid slutet av ${period}, när varje år öppnar med det förra årets slut.`,
  }),
  carried: {
    yes: 'Bladet för över varje års slut till nästa års början.',
    no: 'Bladet för inte över varje års slut till nästa års början, så båda sätten att räkna visas.',
  },
  ownResult: (years) => {
    const law = 'Enligt 21 § lagen (2003:1210) gäller 11 kap. 5 § andra stycket kommunallagen: intäkterna ska överstiga kostnaderna. Undantagen i tredje stycket gäller inte för samordningsförbund.';
    const one: ByYears = { all: `Årets kostnader är inte mindre än årets intäkter. ${law}`, some: '', none: 'Årets intäkter överstiger årets kostnader.' };
    return years === 1 ? one : {
      all: `Inget år överstiger årets intäkter årets kostnader. ${law}`,
      some: `Vissa år överstiger årets intäkter inte årets kostnader. ${law}`,
      none: 'Årets intäkter överstiger årets kostnader alla år.',
    };
  },
  unit: (unit, from) => {
    switch (from) {
      case 'declared': return `Beloppen är i ${unit}, som bladet anger.`;
      case 'figures': return `Beloppen läses som ${unit}, efter sin storlek; bladet anger ingen enhet.`;
      case 'answer': return `Beloppen läses som ${unit}, enligt svar på en fråga.`;
    }
  },
  opening: 'Det första årets ingående balans är den fastställda, enligt svar på en fråga.',
  reminders: ['budget-30-november', 'arsredovisning-tre-manader', 'uttrade-tre-ar'].map(reminderSentence),
  sources: 'Källor: ',
  counted: (sheet) => `Det som inte stämmer i bladet eller bör ses över står på bladet ${sheet}, och räknas bara här.`,
  countHeader: ['Kontroller', 'Antal'],
  count: { error: 'Fel', warning: 'Varningar', info: 'Anmärkningar' },
};

const titles: Readonly<Record<Parameters<NoterWords['title']>[1], string>> = {
  medlemsbidrag: 'Medlemsbidrag och fördelning', forvaltningskostnader: 'Förvaltningskostnader', insatser: 'Insatser och 75 %-målet',
  overskott: 'Överskott och överföring mellan åren', antaganden: 'Antaganden, påminnelser och källor',
};

/** "Boden", "Boden och Kalix", "Boden, Kalix och Haparanda". */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} och ${last}`;
}
