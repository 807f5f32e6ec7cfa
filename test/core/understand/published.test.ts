/** The published budget, whole: what a reader who knows the field understands. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { understand } from '../../../src/core/understand';
import { readWorkbook } from '../../../src/hosts/xlsx';
import { terms } from '../../../src/terms';
import { relationLines, rendered } from './render';

function reading(book: string) {
  const file = join(__dirname, '../../books', book, `${book}.xlsx`);
  const read = readWorkbook(new Uint8Array(readFileSync(file)), `${book}.xlsx`);
  if (read.is !== 'done') throw new Error(read.trouble);
  return understand(read.value.snapshot, terms, {});
}

const conceptRows = (book: string) => rendered(reading(book)).split('\n').slice(0, 53).map((line) => line.replace(/ \[.*/, '').replace(/: [^:]*$/, ''));

const relations = [
  '  sum 15 = 7 + 8 + 9 + 10 + 11 + 12 + 13 + 14',
  '  sum 21 = 18 + 19 + 20',
  '  sum 28 = 22 + 23 + 24 + 25 + 26 + 27',
  '  sum 46 = 31 + 32 + 33 + 34 + 35 + 36 + 37 + 38 + 39 + 40 + 41 + 42 + 43 + 44 + 45',
  '  sum 53 = 49 + 50 + 51 + 52',
  '  sum 54 = 46 + 53',
  '  sum 55 = 7 + 8 + 9 + 10 + 11 + 12 + 13',
  '  same 56 = 14',
  '  sum 57 = − 21 − 28',
  '  sum 58 = 55 + 56 + 57',
  '  same 59 = − 54',
  '  sum 60 = 58 + 59',
  '  carry 14 = 60',
  '  carry 56 = 60',
];

test.each(['vp2021', 'vp2021-formler', 'vp2021-dirty-1-text', 'vp2021-dirty-4-planterat-fel'])('%s: how its rows add up', (book) => {
  expect(relationLines(reading(book)).map((line) => line.replace(/ \(.*/, ''))).toEqual(relations);
});

test('the published budget: what its rows are about', () => {
  expect(conceptRows('vp2021')).toEqual([
    '# Budget 2021–2023',
    '6 INTÄKTER: heading',
    '7 Intäkter Luleå kommun 62%: item medlemsbidrag Luleå/kommun 62%',
    '8 Intäkter Piteå kommun 32%: item medlemsbidrag Piteå/kommun 32%',
    '9 Intäkter Älvsbyns kommun 6%: item medlemsbidrag Älvsbyn/kommun 6%',
    '10 Intäkter Bodens kommun: item medlemsbidrag Boden/kommun',
    '11 Intäkter Region Norrbotten: item medlemsbidrag Region Norrbotten/region',
    '12 Intäkter Försäkringskassan: item medlemsbidrag Försäkringskassan/forsakringskassan',
    '13 Intäkter Arbetsförmedlingen: item medlemsbidrag Arbetsförmedlingen/arbetsformedlingen',
    '14 Överfört kapital Luleå/Södra Norrbotten: item overfort-kapital',
    '15 SUMMA intäkter: total summa-intakter-med-kapital',
    '17 PERSONALKOSTNADER: heading',
    '18 Köp av tjänst förbundschef: item personalkostnad',
    '19 Köp av tjänst verksamhetsutvecklare: item personalkostnad',
    '20 Köp av tjänst administratör: item personalkostnad',
    '21 SUMMA PERSONALKOSTNADER: total summa-personalkostnader',
    '22 Lokalhyra, telefon- och datorkostnader, representation mm.: item ovrig-kostnad',
    '23 Administrativa kostnader, bokföring, bokslut samt revisionskostnader.: item ovrig-kostnad',
    '24 Ersättning till ledamöter, förlorad arbetsinkomst och reseersättning: item ovrig-kostnad',
    '25 Medlemsavgifter NNS/Attention: item ovrig-kostnad',
    '26 Information/kommunikation: item ovrig-kostnad',
    '27 Avtal indikator uppföljning: item ovrig-kostnad',
    '28 SUMMA ÖVRIGA KOSTNADER: total summa-ovriga-kostnader',
    '30 INDIVIDINRIKTADE INSATSER: heading',
    '31 Luleå, Projekt Arenan 50%: item individinsats',
    '32 Luleå, Samverkansteam 50%: item individinsats',
    '33 Luleå, SAMKRAFT: item individinsats',
    '34 Luleå MyKey (hemmasittare): item individinsats',
    '35 Luleå IPS: item individinsats',
    '36 Piteå, Tidsam: item individinsats',
    '37 Piteå, ESF MoA: item individinsats',
    '38 Piteå, Etablering kvinna: item individinsats',
    '39 Piteå Samverkansteam: item individinsats',
    '40 Piteå nya insatser: item individinsats',
    '41 Älvsbyn, ESF MoA: item individinsats',
    '42 Älvsbyn, Ett steg till: item individinsats',
    '43 Älvsbyn, Steget fram: item individinsats',
    '44 Boden samordnare: item individinsats',
    '45 Boden nya insatser: item individinsats',
    '46 Summa individ insatser: total summa-individinsatser',
    '48 STRUKTURINRIKTADE INSATSER: heading',
    '49 Plattform för ASF Förstudie: item strukturinsats',
    '50 Personalutbildningar, utbildningsmaterial och konferenser.: item strukturinsats',
    '51 Övriga strukturella insatser: item strukturinsats',
    '52 Verksamhetsutvecklare: item strukturinsats',
    '53 Summa strukturella insatser: total summa-strukturinsatser',
    '54 SUMMA INSATSER: total summa-insatser',
    '55 Summa intäkter: total summa-intakter',
    '56 Kvar från tidigare år: item overfort-kapital',
    '57 Förvaltningskostnader: total forvaltningskostnader',
    '58 Resultat efter förvaltningskostnader: result resultat-efter-forvaltning',
    '59 Summa Insatser: total summa-insatser',
    '60 ÖVERSKOTT / UNDERSKOTT: result overskott',
  ]);
});
