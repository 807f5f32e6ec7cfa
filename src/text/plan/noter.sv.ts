/** Noter in Swedish: whole sentences without figures; the figures stand in the cells under them. */
import type { BalanceWay, NoterWords } from '../../core/plan/words';
import { reminderSentence } from '../rules.sv';
import { sourceLineAsRead } from '../source';

export const noterSv: NoterWords = {
  lead: (sheet) => `Noter till budgeten på bladet ${sheet}.`,
  title: (number, title) => `Not ${number}. ${title}`,
  titles: {
    medlemsbidrag: 'Medlemsbidrag och fördelning', forvaltningskostnader: 'Förvaltningskostnader', insatser: 'Insatser och 75 %-målet',
    overskott: 'Överskott och överföring mellan åren', antaganden: 'Antaganden, påminnelser och källor',
  },
  reference: (number) => `not ${number}`,
  absentNote: '(noten skrivs inte)',
  digits: { thousands: '\u00a0', point: ',', minus: '\u2212', percent: '\u00a0%' },
  absentFigure: '(uppgift saknas)',
  figures: (unit) => `Belopp i ${unit}`,
  lines: {
    staten: 'Staten (Försäkringskassan och Arbetsförmedlingen)', regionen: 'Regionen', kommunerna: 'Kommunerna', medlemsbidrag: 'Medlemmarnas bidrag',
    personalkostnader: 'Personalkostnader', ovrigaKostnader: 'Övriga kostnader', forvaltningskostnader: 'Förvaltningskostnader',
    individinriktade: 'Individinriktade insatser', strukturinriktade: 'Övriga insatser', insatser: 'Insatser tillsammans',
    nyttjadeMedel: 'Nyttjade medel (insatser och förvaltning)', andel: 'Insatsernas andel av nyttjade medel',
    marginal: 'Så mycket kan insatserna minska (minus: så mycket behöver de öka)', andelIndivid: 'Andelen om bara individinriktade insatser räknas',
    marginalIndivid: 'Marginalen om bara individinriktade insatser räknas',
    ingaende: 'Från tidigare år, enligt bladet', aretsResultat: 'Årets resultat, utan överfört kapital', utgaende: 'Vid årets slut, enligt bladet',
    utgaendeIKedja: 'Vid årets slut, när det förs vidare',
  },
  ownText: 'Egen text till noten:',
  ownTextOfBefore: 'Egen text till noter som inte längre skrivs:',
  financing: 'Förbundet finansieras enligt 5 § lagen (2003:1210) om finansiell samordning: staten bidrar med hälften, regionen med en fjärdedel och kommunerna tillsammans med en fjärdedel. Medfinansiering, andra intäkter och överfört kapital räknas inte med.',
  fourths: (years) => years === 1
    ? { all: 'Bidragen följer den fördelningen.', except: ['', ''], none: 'Bidragen följer inte den fördelningen.' }
    : { all: 'Bidragen följer den fördelningen alla år.', except: ['Bidragen följer inte den fördelningen ', '.'], none: 'Bidragen följer inte den fördelningen något år.' },
  entry: (members, period) => `${listed(members)} är ${members.length === 1 ? 'medlem' : 'medlemmar'} en del av året ${period}. Lagen säger inte hur kommunerna ska dela på sin fjärdedel: det kommer de överens om.`,
  shares: (sheet) => `Kommunernas andelar, fördelningsnyckeln och vad olika regler ger står på bladet ${sheet}.`,
  administration: 'Förvaltningskostnaderna är personalkostnader och övriga kostnader för förbundets egen verksamhet.',
  administrationMoves: (first, last) => ({
    above: `Kostnaderna är högre ${last} än ${first}.`, below: `Kostnaderna är lägre ${last} än ${first}.`, zero: `Kostnaderna är lika stora ${last} som ${first}.`,
  }),
  goal: 'Här prövas målet att minst 75 procent av årets nyttjade medel ska gå till insatser för målgruppen. Nyttjade medel är insatser och förvaltningskostnader tillsammans. Målet står inte i lagen utan är förbundets eget, om förbundet har det: jämför med er verksamhetsplan.',
  goalKept: (years, measure, individualsOnly) => {
    const how = individualsOnly ? ', om bara individinriktade insatser räknas' : '';
    const [keeps, keepsNot] = measure === 'utfall' ? ['Utfallet når', 'Utfallet når inte']
      : measure === 'prognos' ? ['Prognosen når', 'Prognosen når inte'] : ['Budgeten når', 'Budgeten når inte'];
    return years === 1
      ? { all: `${keeps} målet${how}.`, except: ['', ''], none: `${keepsNot} målet${how}.` }
      : { all: `${keeps} målet alla år${how}.`, except: [`${keepsNot} målet `, `${how}.`], none: `${keepsNot} målet något år${how}.` };
  },
  readingsAgree: (individualsOnly) => individualsOnly ? {
    all: 'Bedömningen blir densamma om alla insatser räknas.',
    except: ['', ' blir bedömningen en annan om alla insatser räknas, så båda sätten att räkna visas.'],
    none: 'Bedömningen blir en annan om alla insatser räknas, så båda sätten att räkna visas.',
  } : {
    all: 'Bedömningen blir densamma om bara individinriktade insatser räknas.',
    except: ['', ' blir bedömningen en annan om bara individinriktade insatser räknas, så båda sätten att räkna visas.'],
    none: 'Bedömningen blir en annan om bara individinriktade insatser räknas, så båda sätten att räkna visas.',
  },
  balance: 'Det som finns kvar från tidigare år plus årets intäkter minus årets kostnader är det som återstår vid årets slut.',
  lasts,
  carried: 'Bladet för över varje års slut till nästa års början.',
  notCarried: (from, to) => ({
    above: `Överskottet ${from} förs inte över till ${to} i bladet.`,
    below: `Underskottet ${from} förs inte över till ${to} i bladet.`,
    zero: `Inget återstår vid slutet av ${from}, men ${to} börjar med ett annat belopp i bladet.`,
  }),
  bothShown: 'Därför visas båda sätten att räkna.',
  ownResult: (years) => {
    const law = 'Enligt 21 § lagen (2003:1210) gäller 11 kap. 5 § andra stycket kommunallagen: intäkterna ska överstiga kostnaderna. Undantagen i tredje stycket gäller inte för samordningsförbund.';
    return years === 1
      ? { all: 'Årets kostnader är inte större än årets intäkter.', except: ['', ''], none: `Årets kostnader är större än årets intäkter. ${law}` }
      : {
          all: 'Inget år är årets kostnader större än årets intäkter.',
          except: ['', ` är årets kostnader större än årets intäkter. ${law}`],
          none: `Alla år är årets kostnader större än årets intäkter. ${law}`,
        };
  },
  unit: (unit, from) => {
    switch (from) {
      case 'declared': return `Beloppen är i ${unit}, som bladet anger.`;
      case 'figures': return `Beloppen antas vara i ${unit}: bladet anger ingen enhet, så den är bedömd efter beloppens storlek.`;
      case 'answer': return `Beloppen är i ${unit}, enligt ditt svar.`;
    }
  },
  opening: 'Det första årets ingående överskott är det som har angetts, i stället för bladets belopp.',
  reminders: ['budget-30-november', 'arsredovisning-tre-manader', 'uttrade-tre-ar'].map(reminderSentence),
  separators: { next: ', ', last: ' och ' },
  sources: 'Källor:',
  source: (source) => sourceLineAsRead(source, 'sv'),
  counted: (sheet) => `Det som inte stämmer i bladet eller bör ses över står på bladet ${sheet}. Här anges bara antalet.`,
  countHeader: ['Kontroller', 'Antal'],
  count: { error: 'Fel', warning: 'Varningar', info: 'Anmärkningar' },
};

function lasts(years: number, way: BalanceWay): ReturnType<NoterWords['lasts']> {
  switch (way) {
    case 'som-tryckt': return years === 1
      ? { all: 'Medlen räcker året ut, enligt bladet.', except: ['', ''], none: 'Medlen räcker inte året ut, enligt bladet.' }
      : { all: 'Medlen räcker alla år, enligt bladet.', except: ['Enligt bladet saknas medel vid slutet av ', '.'], none: 'Enligt bladet saknas medel vid slutet av varje år.' };
    case 'i-kedja': return years === 1
      ? { all: 'Medlen räcker året ut.', except: ['', ''], none: 'Medlen räcker inte året ut.' }
      : {
          all: 'Medlen räcker alla år, när årets slut förs vidare.',
          except: ['När årets slut förs vidare saknas medel vid slutet av ', '; beloppen står på sista raden i tabellen.'],
          none: 'När årets slut förs vidare saknas medel vid slutet av varje år; beloppen står på sista raden i tabellen.',
        };
    case 'angiven': return years === 1
      ? { all: 'Medlen räcker året ut, med det ingående belopp som har angetts.', except: ['', ''], none: 'Medlen räcker inte året ut, med det ingående belopp som har angetts.' }
      : {
          all: 'Medlen räcker alla år, med det ingående belopp som har angetts och när årets slut förs vidare.',
          except: ['Med det ingående belopp som har angetts, och när årets slut förs vidare, saknas medel vid slutet av ', '; beloppen står på sista raden i tabellen.'],
          none: 'Med det ingående belopp som har angetts, och när årets slut förs vidare, saknas medel vid slutet av varje år; beloppen står på sista raden i tabellen.',
        };
  }
}

/** "A", "A och B", "A, B och C". */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} och ${last}`;
}
