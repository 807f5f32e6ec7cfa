/** The parts of a budget: the words of their headings and totals. */
import type { Phrase, Section } from '../core/understand/terms';

export const sections: Readonly<Record<Section, readonly Phrase[]>> = {
  intakter: [
    'intäkter', 'intäkt', 'förbundets intäkter', 'summa medel', 'medel', 'att disponera', 'att fördela', 'medel att disponera', 'disponibelt', 'inkomster', 'verksamhetens intäkter', 'verksamhetsintäkter', 'rörelseintäkter', 'rörelsens intäkter',
    'finansiering', 'finansiärer', 'tillgängliga medel', 'disponibla medel', 'medel att fördela', 'intäkter och finansiering',
  ],
  medlemsbidrag: [
    'medlemsavgifter', 'medlemsavgift', 'medlemsbidrag', 'medlemsintäkter', 'medlemsintäkt', 'medlemmarnas bidrag', 'medlemmarnas avgifter',
    'parternas bidrag', 'bidrag från parterna', 'bidrag från medlemmar', 'bidrag från medlemmarna', 'bidrag från huvudmännen', 'huvudmännens bidrag',
    'medlemsinsatser', 'medlemsfinansiering', 'finansiering från medlemmarna', 'anslag', 'anslag från medlemmar', 'anslag från medlemmarna', 'driftbidrag', 'driftsbidrag', 'medelstilldelning', 'tilldelning',
    'tilldelade medel', 'årets tilldelning', 'bidrag', 'erhållna bidrag',
  ],
  kostnader: [
    'kostnader', 'kostnad', 'utgifter', 'verksamhetens kostnader', 'verksamhetskostnader', 'rörelsekostnader', 'rörelsens kostnader',
    'förvaltning och insatser', 'insatser och förvaltning', 'kansli och insatser', 'administration och insatser', 'nettokostnad', 'nettokostnader', 'verksamhetens nettokostnad', 'kostnader totalt', 'användning av medel', 'förbrukning',
  ],
  forvaltning: [
    'förvaltningskostnader', 'förvaltningskostnad', 'förvaltning', 'kansli', 'kansliet', 'förbundskansli', 'förbundskansliet', 'kanslifunktion', 'samordningskansli', 'finsamkansli', 'kanslikostnader', 'kanslikostnad', 'administration',
    'administrationskostnader', 'administrationskostnad', 'administrativa kostnader', 'administrativa kansli kostnader', 'administrativa kanslikostnader',
    'adm kostnader', 'adm', 'gemensam administration', 'gemensamma kostnader', 'förbundsgemensamma kostnader', 'förbundskostnader', 'overhead',
    'kansli och administration', 'ledning och kansli', 'styrelse ledning och kansli', 'kansli och ledning', 'förvaltning och administration', 'administration och förvaltning', 'ledning och administration',
    'styrelse och kansli', 'kansli och styrelse', 'förbundsadministration', 'kostnader för förvaltning', 'kostnader för administration',
    'adm och förvaltningskostnader', 'förvaltnings och administrationskostnader',
  ],
  personal: [
    'personalkostnader', 'personalkostnad', 'personal', 'kostnader för personal', 'kostnad för personal', 'lönekostnader', 'lönekostnad', 'löner',
    'löner och ersättningar', 'lön och arvoden', 'löner och arvoden', 'arvoden och löner', 'kansli personal', 'kanslipersonal', 'personal kansli', 'personalkostnader kansli', 'pers kostnader', 'pers kostn',
    'löner och sociala avgifter', 'personalkostn', 'personal och arvoden',
  ],
  ovriga: [
    'övriga kostnader', 'övrig kostnad', 'övriga driftskostnader', 'övriga driftkostnader', 'övriga externa kostnader', 'övriga verksamhetskostnader',
    'övriga adm och förvaltningskostnader', 'övriga administrativa kostnader', 'övriga förvaltningskostnader', 'övriga omkostnader', 'omkostnader',
    'kringkostnader', 'kring', 'driftskostnader', 'driftkostnader', 'externa kostnader', 'övrig administration', 'övriga kanslikostnader',
    'övr kostnader', 'övriga kostn', 'övriga administrationskostnader', 'lokaler och övriga kostnader',
  ],
  insatser: [
    'insatser', 'insats', 'samverkansinsatser', 'insatskostnader', 'insatskostnad', 'aktiviteter', 'projekt', 'projekt och aktiviteter', 'projektkostnader',
    'rehabiliteringsinsatser', 'verksamhetsinsatser', 'kostnader för insatser', 'kostnad för insatser', 'finansierade insatser', 'externa projekt',
    'insatser och projekt', 'projekt och insatser', 'insatser och aktiviteter', 'beviljade insatser', 'beviljade medel', 'pågående insatser',
    'samverkansprojekt', 'insatsverksamhet', 'redovisning av insatser', 'bidrag till insatser', 'gemensamma insatser',
  ],
  individ: [
    'individinriktade insatser', 'individinriktade', 'individ insatser', 'individinsatser', 'individinsats', 'individuella insatser', 'insatser individ',
    'individriktade insatser', 'individnivå', 'insatser på individnivå', 'operativ individinsats', 'operativa individinsatser', 'individinriktad',
    'individinriktade projekt', 'insatser för individ*', 'insatser till individ*', 'insatser mot individ*', 'insatser på individ*', 'aktiviteter för individ*',
    'individ*', 'projekt för individ*', 'insatser riktade till individ*', 'individ* insatser', 'individ* aktiviteter', 'individ* projekt', 'individinriktade samverkansinsatser', 'insatser för individer', 'individinriktade aktiviteter', 'individinriktad verksamhet',
  ],
  struktur: [
    'strukturinriktade insatser', 'strukturinriktade', 'strukturella insatser', 'strukturinsatser', 'strukturinsats', 'insatser struktur', 'struktur insatser',
    'strukturövergripande', 'strukturövergripande insatser', 'strukturpåverkande insatser', 'strukturpåverkande', 'strukturnivå', 'insatser på strukturnivå',
    'strukturella projekt', 'strukturinriktade projekt', 'utvecklingsinsatser', 'strukturinriktad', 'strukturinriktade aktiviteter', 'strukturinriktad verksamhet',
    'kompetenshöjande insatser', 'strukturella', 'insatser för struktur*', 'insatser till struktur*', 'insatser mot struktur*', 'aktiviteter för struktur*',
    'struktur*', 'struktur* insatser', 'struktur* aktiviteter', 'struktur* projekt', 'insatser riktade till struktur*',
  ],
};
