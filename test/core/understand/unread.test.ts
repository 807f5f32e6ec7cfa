/** Sheets of which no table can be read. */
import { understood } from './render';

test('a sheet with a budget\'s words and figures but no years is asked about, where its header stands', () => {
  expect(understood(`
Ekonomi
Belopp|Förslag|Ändrat
Kansli|400000|420000
Insatser|1600000|1580000
Medlemsbidrag|2000000|2000000
`)).toBe(`
? meaning-unclear B2 Blad1
`);
});

test('and at its first label where it has no header', () => {
  expect(understood(`
Ekonomi
Kansli|400000|420000
Insatser|1600000|1580000
Medlemsbidrag|2000000|2000000
`)).toBe(`
? meaning-unclear A2 Blad1
`);
});

test('names and numbers are no budget', () => {
  expect(understood(`
Telefonlista
Luleå kommun|0920|12
Piteå kommun|0911|14
Region Norrbotten|0920|16
`)).toBe('\n\n');
});
