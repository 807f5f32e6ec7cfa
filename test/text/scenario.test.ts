/** Every kind of change, and every obstacle of every kind of change, is said whole in both languages. */
import type { Change, Obstacle, What } from '../../src/core/model';
import * as en from '../../src/text/scenario.en';
import * as sv from '../../src/text/scenario.sv';
import { faultsIn } from './faults';

const labels: Readonly<Record<string, string>> = { a: 'Projekt Arenan', b: 'Administratör' };
const label = (row: string): string => labels[row] ?? row;

/** Non-breaking spaces as common ones, so that what is expected can be read. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** A kind of change that has no sentence here does not compile. */
const said: { readonly [Is in What['is']]: readonly (readonly [What & { is: Is }, string])[] } = {
  medlemsbidrag: [
    [{ is: 'medlemsbidrag', party: 'alla', amount: { is: 'by', kronor: '400000' }, period: '2022' }, 'Medlemmarnas bidrag ökar med 400 000 kr 2022; alla parter följer med.'],
    [{ is: 'medlemsbidrag', party: 'alla', amount: { is: 'by-percent', percent: '-2.5' } }, 'Medlemmarnas bidrag minskar med 2,5 % alla år; alla parter följer med.'],
    [{ is: 'medlemsbidrag', party: 'regionerna', amount: { is: 'to', kronor: '1000000' }, period: '2022' }, 'Regionens bidrag blir 1 000 000 kr 2022; de andra parternas bidrag ändras inte.'],
    [{ is: 'medlemsbidrag', party: 'staten', amount: { is: 'by', kronor: 'mycket' } }, 'Statens bidrag ökar med ”mycket” kr alla år; de andra parternas bidrag ändras inte.'],
  ],
  kommunandel: [
    [{ is: 'kommunandel', member: 'Luleå', amount: { is: 'share', percent: '50' }, rest: { is: 'others' }, period: '2022' },
      'Luleå betalar 50 % av kommunernas del 2022; skillnaden fördelas på de andra kommunerna i proportion till vad de betalar.'],
    [{ is: 'kommunandel', member: 'Luleå', amount: { is: 'by', kronor: '-100000' }, rest: { is: 'member', member: 'Piteå' } }, 'Bidraget från Luleå minskar med 100 000 kr alla år; skillnaden läggs på Piteå.'],
    [{ is: 'kommunandel', member: 'Luleå', amount: { is: 'to', kronor: '0' }, rest: { is: 'nobody' } }, 'Bidraget från Luleå blir 0 kr alla år; ingen annans bidrag ändras.'],
  ],
  nyckel: [
    [{ is: 'nyckel', kind: 'fasta-procent', weights: { Luleå: '62.5', Piteå: '37.5' }, from: '2022' }, 'Kommunerna delar från och med 2022 efter en nyckel med fasta procent: Luleå 62,5 %, Piteå 37,5 %.'],
    [{ is: 'nyckel', kind: 'befolkning', weights: { Luleå: '78549', Piteå: '42281' } }, 'Kommunerna delar alla år efter invånarantal: Luleå 78 549, Piteå 42 281.'],
  ],
  intrade: [[{ is: 'intrade', member: 'Boden', date: '2021-06-01' }, 'Boden går in i förbundet 1 juni 2021.']],
  uttrade: [
    [{ is: 'uttrade', member: 'Boden', date: '2023-06-30' }, 'Boden lämnar förbundet och är inte medlem från och med 1 juli 2023.'],
    [{ is: 'uttrade', member: 'Boden', date: '2023-02-30' }, 'Boden lämnar förbundet och är inte medlem från och med ”2023-02-30”.'],
  ],
  'delar-av-ar': [[{ is: 'delar-av-ar', convention: 'half-year' }, 'En del av ett år räknas i halvår.']],
  mellanskillnad: [[{ is: 'mellanskillnad', borneBy: 'gamla-nyckeln' }, 'Det som en ny medlem inte betalar det första året delar de andra kommunerna på enligt gamla nyckeln.']],
  avrundning: [
    [{ is: 'avrundning', step: '1000' }, 'Kommunernas belopp avrundas till jämna 1 000 kr.'], [{ is: 'avrundning', step: 'none' }, 'Kommunernas belopp avrundas inte.'],
  ],
  rad: [
    [{ is: 'rad', row: 'a', amount: { is: 'to', kronor: '193000' }, period: '2021' }, 'Raden ”Projekt Arenan” blir 193 000 kr 2021.'],
    [{ is: 'rad', row: 'a', months: { from: 7, to: 12, of: 'whole-year' }, period: '2021' }, 'Raden ”Projekt Arenan” gäller bara juli–december 2021, så att motsvarande del av årsbeloppet räknas.'],
    [{ is: 'rad', row: 'a', months: { from: 7, to: 7, of: 'these-months' } }, 'Raden ”Projekt Arenan” gäller juli alla år, med hela det belopp som står där.'],
    [{ is: 'rad', row: 'a', amount: { is: 'to', kronor: '90000' }, months: { from: 1, to: 3, of: 'these-months' }, period: '2021' }, 'Raden ”Projekt Arenan” blir 90 000 kr och gäller januari–mars 2021.'],
    [{ is: 'rad', row: 'a', amount: { is: 'by', kronor: '90000' }, months: { from: 1, to: 13, of: 'whole-year' }, period: '2021' },
      'Raden ”Projekt Arenan” ökar med 90 000 kr för ett helt år och gäller bara månad 1 till 13 2021, så att motsvarande del räknas.'],
    [{ is: 'rad', row: 'a' }, 'Raden ”Projekt Arenan” är som den är alla år.'],
  ],
  'utan-rad': [[{ is: 'utan-rad', row: 'a', period: '2021' }, 'Raden ”Projekt Arenan” utgår 2021.']],
  'ny-rad': [
    [{ is: 'ny-rad', label: 'Ny insats', beside: 'a', kronor: '120000', period: '2023' }, 'Raden ”Ny insats” är ny, bland dem vid ”Projekt Arenan”, och har 120 000 kr 2023.'],
    [{ is: 'ny-rad', label: 'Ny insats', beside: 'a', kronor: '120000', months: { from: 8, to: 12, of: 'whole-year' }, period: '2023' },
      'Raden ”Ny insats” är ny, bland dem vid ”Projekt Arenan”, och har 120 000 kr för ett helt år, varav augusti–december 2023 räknas.'],
    [{ is: 'ny-rad', label: 'Ny insats', beside: 'a', kronor: '120000', months: { from: 8, to: 12, of: 'these-months' } },
      'Raden ”Ny insats” är ny, bland dem vid ”Projekt Arenan”, och har 120 000 kr för augusti–december alla år.'],
  ],
  flytt: [[{ is: 'flytt', row: 'b', to: 'a', percent: '50', period: '2021' }, 'Av beloppet på raden ”Administratör” flyttas 50 % till raden ”Projekt Arenan” 2021.']],
  las: [[{ is: 'las', row: 'a' }, 'Raden ”Projekt Arenan” är beslutad och ändras inte.']],
  'ingaende-balans': [[{ is: 'ingaende-balans', kronor: '-4000000' }, 'Den ingående balansen det första året är −4 000 000 kr.']],
  lasart: [
    [{ is: 'lasart', readings: { overskott: 'i-kedja' } }, 'Ett annat beräkningssätt väljs: ”Överskott och årets resultat” räknas som ”när årets slut förs vidare”.'],
    [{ is: 'lasart', readings: {} }, 'Inget annat beräkningssätt väljs.'],
  ],
};
const all = Object.values(said).flat();
const changes: readonly Change[] = all.map(([what], index) => ({ ...what, id: String(index) }));

test.each(all.map(([what, sentence]) => [sentence, what] as const))('%s', (sentence, what) => {
  expect(plain(sv.changeSentence(what, label))).toBe(sentence);
});

test('every change is said whole in English too, and every one otherwise than the others', () => {
  const english = all.map(([what]) => en.changeSentence(what, label));
  expect(english.flatMap((sentence) => faultsIn(sentence, 'en', [...Object.values(labels), 'Älvsbyn']).map((fault) => `${fault}: ${sentence}`))).toEqual([]);
  expect(all.flatMap(([, sentence]) => faultsIn(sentence.replaceAll(/(\d) (?=\d|kr|%)/g, '$1\u00a0'), 'sv', []).map((fault) => `${fault}: ${sentence}`))).toEqual([]);
  expect(new Set(english).size).toBe(all.length);
});

const obstacles: Readonly<Record<Obstacle['is'], true>> = {
  'no-budget': true, 'no-period': true, 'no-row': true, 'no-member': true, 'not-a-number': true, 'not-a-date': true, 'nothing-to-follow': true, 'no-key': true,
  negative: true, locked: true, overridden: true, 'several-rows': true,
};

test.each(Object.keys(obstacles).filter((is): is is Obstacle['is'] => Object.hasOwn(obstacles, is)))('the obstacle %s is said whole of every change', (is) => {
  const pairs = changes.map(({ id }) => {
    const obstacle: Obstacle = { change: id, is, ...(is === 'locked' || is === 'overridden' ? { by: '0' } : {}), ...(is === 'several-rows' ? { row: 'IPS', alike: ['Budget!A12', 'Budget!A30'] } : {}) };
    return [sv.obstacleSentence(obstacle, changes, label), en.obstacleSentence(obstacle, changes, label)] as const;
  });
  const names = ['Luleå', 'Piteå'];
  expect(pairs.flatMap(([swedish, english]) => [
    ...faultsIn(swedish, 'sv', names).map((fault) => `${fault}: ${swedish}`), ...faultsIn(english, 'en', names).map((fault) => `${fault}: ${english}`),
    ...(swedish === english ? [`not translated: ${swedish}`] : []),
  ])).toEqual([]);
});

test('two that are in each other’s way: the one that counts is said', () => {
  expect(plain(sv.obstacleSentence({ change: '1', is: 'overridden', by: '0' }, changes, label)))
    .toBe('En senare ändring av samma sak gäller i stället: Medlemmarnas bidrag ökar med 400 000 kr 2022; alla parter följer med.');
});

test('a row that is not known by its name: what may be meant is said', () => {
  const said = (obstacle: Omit<Obstacle, 'change'>) => sv.obstacleSentence({ change: '0', ...obstacle }, changes, label);
  expect(said({ is: 'no-row', row: 'IPS', alike: ['Luleå IPS', 'Piteå IPS'] })).toBe('Raden ”IPS” finns inte i budgeten: kanske menas ”Luleå IPS” eller ”Piteå IPS”.');
  expect(said({ is: 'no-row', row: 'IPS', alike: [] })).toBe('Raden ”IPS” finns inte i budgeten: skriv den som den står i bladet.');
  expect(said({ is: 'several-rows', row: 'IPS', alike: ['Budget!A12', 'Budget!A30', 'Budget!A31'] }))
    .toBe('Flera rader heter ”IPS”: skriv i stället cellen för den som menas, Budget!A12, Budget!A30 eller Budget!A31.');
});
