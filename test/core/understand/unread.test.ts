/** Sheets of which no table can be read, or whose figures are no money. */
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

test('kommuner beside numbers of something else than money pay nothing', () => {
  expect(understood(`
Antal deltagare
Kommun|2023|2024
Kävlinge|34|41
Lomma|22|19
Summa|56|60
`)).toBe(`
# Antal deltagare [nyckeltal, mnkr figures] A2:C5: 2023 utfall, 2024 utfall
3 Kävlinge: item: 34 | 41
4 Lomma: item: 22 | 19
5 Summa: total: 56 | 60
  sum 5 = 3 + 4 (structure)
`);
});
