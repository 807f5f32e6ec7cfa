/** The whole sentences, as a reader meets them. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { analyse } from '../../src/core';
import { field } from '../../src/field';
import { readWorkbook } from '../../src/hosts/xlsx';
import { findingSentence as en } from '../../src/text/findings.en';
import { findingSentence as sv } from '../../src/text/findings.sv';
import { analysed, bytesOf } from '../books/open';
import { drawn } from '../drawn';
import { findingsIn } from '../core/check/told';

/** Spaces and minus signs as typed on a keyboard, so that the test can be read. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u2212', '-');
const swedish = (drawing: string): string[] => findingsIn(drawn(drawing)).map((one) => plain(sv(one)));
const english = (drawing: string): string[] => findingsIn(drawn(drawing)).map((one) => plain(en(one)));

const insatser = (total: string, unit = 'kr') => `Budget 2027, ${unit}
|2027|2028
INSATSER
Samverkansteam|900|910
Ung i arbete|450|460
Språkspåret|210|220
Summa insatser|${total}`;

test.each([
  ['1650|1590', 'Summa insatser 2027 är 1 650 tkr, men raderna ger 1 560 tkr. Skillnaden är 90 tkr: två siffror har bytt plats. Rätta beloppet.'],
  ['1110|1590', 'Summa insatser 2027 är 1 110 tkr, men raderna ger 1 560 tkr. Skillnaden är -450 tkr, precis beloppet på raden ”Ung i arbete”, som inte har kommit med. Ta med raden.'],
  ['1560|1810', 'Summa insatser 2028 är 1 810 tkr, men raderna ger 1 590 tkr. Skillnaden är 220 tkr, precis beloppet på raden ”Språkspåret”, som har räknats en gång för mycket. Räkna raden en gång.'],
  ['1590|1590', 'Summa insatser 2027 är 1 590 tkr, men raderna ger 1 560 tkr. Skillnaden är 30 tkr: beloppet är detsamma som i kolumnen ”2028”. Skriv in rätt kolumns belopp.'],
  ['1560|1483', 'Summa insatser 2028 är 1 483 tkr, men raderna ger 1 590 tkr. Skillnaden är -107 tkr. Kontrollera beloppen på raderna och rätta det som är fel.'],
  ['1561|1590', 'Summa insatser 2027 är 1 561 tkr, och delarna ger 1 560 tkr. Skillnaden på 1 tkr ryms i avrundningen, så inget behöver rättas.'],
])('%s', (total, sentence) => expect(swedish(insatser(total, 'tkr'))).toEqual([sentence]));

test('in English, with English figures', () => {
  expect(english(insatser('1650|1590', 'tkr'))).toEqual(['Summa insatser 2027 is 1,650 tkr, but the rows give 1,560 tkr. The difference is 90 tkr: two digits have changed places. Correct the amount.']);
});

const members = `Medlemsbidrag
|2027|2028
INTÄKTER
Luleå kommun 100 %|450000|400000
Bodens kommun|50000|100000
Region Norrbotten|500000|450000
Försäkringskassan|500000|500000
Arbetsförmedlingen|500000|500000`;

test('a closing balance that the year after contradicts is told from its own year', () => {
  const drawing = `Budget kr
|2026|2027
Överfört kapital|0|200000
Intäkter|1000000|1000000
Summa medel|1000000|1200000
Kostnader|ej klart|900000
Kvar från tidigare år|0|200000
ÖVERSKOTT / UNDERSKOTT|0|300000`;
  expect(swedish(drawing)).toEqual([
    'ÖVERSKOTT / UNDERSKOTT 2026 är 0 kr, men året efter börjar med 200 000 kr (”Överfört kapital” 2027). Skillnaden är -200 000 kr. Rätta det belopp som är fel.',
  ]);
  expect(english(drawing)).toEqual([
    'ÖVERSKOTT / UNDERSKOTT 2026 is 0 kr, but the year after begins with 200,000 kr (“Överfört kapital” 2027). The difference is -200,000 kr. Correct the amount that is wrong.',
  ]);
});

describe('an opening that is not carried forward tells where the years end if it is', () => {
  const sentences = (drawing: string): string[] => {
    const { findings } = analyse(drawn(drawing), field('sv'), {});
    return findings.filter(({ code }) => code === 'carry-forward').flatMap((one) => [plain(sv(one)), plain(en(one))]);
  };
  const years = (opens2028: string, ends2028: string, opens2029: string, ends2029: string) => `Budget tkr
|2026|2027|2028|2029
INTÄKTER
Medlemsbidrag|1000|1000|1000|1000
Summa intäkter|1000|1000|1000|1000
KOSTNADER
Insatser|900|1300|800|700
Summa kostnader|900|1300|800|700
Överfört kapital|100|200|${opens2028}|${opens2029}
ÖVERSKOTT / UNDERSKOTT|200|-100|${ends2028}|${ends2029}`;

  test('a deficit, followed to the last year that builds on it', () => {
    const [swedish = '', english = ''] = sentences(years('0', '200', '200', '500'));
    expect(swedish).toMatch(/ Förs underskottet vidare slutar 2029 på 400 tkr i stället för 500 tkr\.$/);
    expect(english).toMatch(/ With the deficit carried forward, 2029 ends with 400 tkr instead of 500 tkr\.$/);
  });

  test('not past a year that opens with something else again', () => {
    const ends = sentences(years('0', '200', '50', '350')).map((one) => one.slice(one.search(/Förs|With the/)));
    expect(ends).toEqual([
      'Förs underskottet vidare slutar 2028 på 100 tkr i stället för 200 tkr.', 'With the deficit carried forward, 2028 ends with 100 tkr instead of 200 tkr.',
      'Förs överskottet vidare slutar 2029 på 500 tkr i stället för 350 tkr.', 'With the surplus carried forward, 2029 ends with 500 tkr instead of 350 tkr.',
    ]);
  });

  test('nothing where the sheet does not tell what the year costs', () => {
    const told = sentences(years('0', '200', '200', '500').replace('Insatser|900|1300|800|700\nSumma kostnader|900|1300|800|700', 'Insatser|900|1300|ej klart|700\nSumma kostnader|900|1300|ej klart|700'));
    expect(told).toHaveLength(2);
    expect(told.join(' ')).not.toMatch(/Förs |With the /);
  });

  test('the sample budget, whose last year would end with a deficit', () => {
    const told = analysed(bytesOf('vp2021')).findings.filter(({ code }) => code === 'carry-forward').map((one) => plain(sv(one)));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/ Förs underskottet vidare slutar 2023 på -327 700 kr i stället för 98 000 kr\.$/);
  });
});

test('about the members', () => {
  expect(swedish(members)).toEqual([
    'Etiketten ”Luleå kommun 100 %” anger 100 %, men andelen av kommunernas medlemsbidrag är inte densamma alla år (2027: 90 %, 2028: 80 %). Etiketternas procenttal blir tillsammans 100 % och lämnar inget åt Boden: de hör till en äldre fördelning. Ta bort procenttalet ur etiketten.',
    'Boden betalar 50 000 kr 2027, vilket motsvarar ett halvt år (6/12) av beloppet 2028 (100 000 kr). Kontrollera att det är vad medlemmarna har kommit överens om.',
    'Regionen bidrar 2028 med 450 000 kr, men enligt 5 § lagen (2003:1210) ska det vara en fjärdedel, 500 000 kr. Skillnaden är -50 000 kr. Kontrollera medlemmarnas belopp.',
  ]);
  expect(english(members)[1]).toBe('Boden pays 50,000 kr in 2027, which corresponds to half a year (6/12) of the amount for 2028 (100,000 kr). Check that this is what the members have agreed.');
});

test('about a date and an error value', () => {
  expect(swedish(`Budget 2027, beslutad 2026-11-31
|2027
INSATSER
Samverkansteam|900000
Ung i arbete|#REF!
Summa insatser|=SUM(B4:B5) -> #REF!`)).toEqual([
    '”2026-11-31” är ett datum som inte finns i kalendern. Rätta datumet.',
    'Ung i arbete 2027 visar felet #REF!, och det som räknas på cellen kan inte kontrolleras. Rätta formeln eller skriv in beloppet.',
  ]);
});

describe('every finding of every book', () => {
  const books = readdirSync(resolve(__dirname, '../books'), { withFileTypes: true })
    .filter((one) => one.isDirectory() && existsSync(resolve(__dirname, '../books', one.name, `${one.name}.xlsx`))).map(({ name }) => name);
  test.each(books)('is said in whole sentences: %s', (name) => {
    const read = readWorkbook(new Uint8Array(readFileSync(resolve(__dirname, '../books', name, `${name}.xlsx`))), name);
    const sentences = read.is === 'done' ? findingsIn(read.value.snapshot).flatMap((one) => [sv(one), en(one)]) : ['unreadable'];
    expect(sentences.filter((one) => !/^\S.*[.]$/.test(one) || /undefined|null|\[object|  |””|“”|\(\)| ,| \./.test(one))).toEqual([]);
  });
});
