/** Who pays, as labels of income say it. */
import { lexiconOf } from '../../../src/core/understand/lexicon';
import { memberIn } from '../../../src/core/understand/members';
import { terms } from '../../../src/terms';

const lexicon = lexiconOf(terms);
const named = (label: string) => {
  const found = memberIn(label, lexicon)?.member;
  return found && `${found.name}/${found.party}`;
};

test.each([
  ['Intäkter Luleå kommun 62%', 'Luleå'], ['Intäkter Älvsbyns kommun 6%', 'Älvsbyn'], ['Intäkter Bodens kommun', 'Boden'], ['Hofors kommun', 'Hofors'],
  ['Borås Stad', 'Borås'], ['Sandvikens kommun', 'Sandviken'], ['Kommunbidrag Falun', 'Falun'], ['Driftbidrag från Luleå kommun', 'Luleå'], ['Bidrag Kiruna', 'Kiruna'],
  ['Göteborgs stad', 'Göteborg'], ['Kommun Dals-Ed', 'Dals-Ed'], ['Malung-Sälens kommun', 'Malung-Sälen'], ['Upplands Väsby kommun', 'Upplands Väsby'],
  ['MEDLEMSAVGIFT KALIX', 'Kalix'], ['Medlemsbidrg Ljungby komun', 'Ljungby'], ['Nybys kommun', 'Nyby'], ['Alnäs kommun', 'Alnäs'], ['Kommunerna', 'Kommunerna'],
  ['varav Växjö kommun', 'Växjö'], ['Vara', 'Vara'], ['+ Bidrag från Lunds kommun', 'Lund'], ['Medl.avg. Tranås', 'Tranås'],
])('%j is the kommun %s', (label, name) => {
  expect(named(label)).toBe(`${name}/kommun`);
});

test.each([
  ['Intäkter Region Norrbotten', 'Region Norrbotten'], ['Västra Götalandsregionen', 'Västra Götalandsregionen'], ['Region Jönköpings län 25 %', 'Region Jönköpings län'],
  ['Driftbidrag från landstinget', 'Landstinget'], ['Norrbottens läns landsting', 'Norrbottens läns landsting'], ['Regoin Kronoberg', 'Region Kronoberg'],
])('%j is the region %s', (label, name) => {
  expect(named(label)).toBe(`${name}/region`);
});

test.each([
  ['Försäkringskassan', 'Försäkringskassan/forsakringskassan'], ['FK', 'Försäkringskassan/forsakringskassan'], ['Staten (Försäkringskassan)', 'Försäkringskassan/forsakringskassan'],
  ['Driftbidrag från staten', 'Staten/forsakringskassan'], ['Arbetsförmedlingen 25 %', 'Arbetsförmedlingen/arbetsformedlingen'], ['Försäkringkassan', 'Försäkringskassan/forsakringskassan'],
])('%j is %s', (label, member) => {
  expect(named(label)).toBe(member);
});

test.each(['Lokalhyra, telefon- och datorkostnader, representation mm.', '3010', ''])('%j names no member', (label) => {
  expect(named(label)).toBeUndefined();
});
