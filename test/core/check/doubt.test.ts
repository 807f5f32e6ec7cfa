/** What may be right although it does not add up is something to look at; where to look first is said where a part gives itself away. */
import { toldOf } from './told';

const balances = (title: string) => toldOf(`
${title}
|Budget 2026|Budget 2027
Medlemsbidrag|4000|4100
Överfört från föregående år|1200|900
SUMMA INTÄKTER|5200|5000
Kansli|1100|1130
Insatser|3000|2900
SUMMA KOSTNADER|4100|4030
RESULTAT|1100|970`);

test('a year opens with what the year before ends with', () => {
  expect(balances('Budget 2026-2027, tkr')).toEqual(['error carry-forward C4: 900000, not 1100000']);
});

test('last year\'s budget beside this year\'s is there to compare with', () => {
  expect(balances('Budget 2027, tkr')).toEqual(['warning carry-forward C4: 900000, not 1100000']);
});

const insatser = (second: string) => toldOf(`
Insatser 2026-2027, kr
|2026|2027
Insatser
Stegen|1200000|1242000
Lots|850000|${second}
Hälsospåret|430000|455000
Arenan|610000|640000
Summa insatser|3090000|3217000`);

test('a part that alone repeats the year before is where to look first', () => {
  expect(insatser('850000')).toEqual(['error sum-differs C8: 3217000, not 3187000 (neighbour-column B5)']);
});

test('a part that repeats the year before and would not move as the others do is not named', () => {
  expect(toldOf(`
Insatser 2026-2027, kr
|2026|2027
Insatser
Stegen|1200000|1242000
Lots|850000|850000
Hälsospåret|430000|455000
Arenan|610000|640000
Summa insatser|3090000|3417000`)).toEqual(['error sum-differs C8: 3417000, not 3187000']);
});

test('a sum that holds in no year, and that words alone speak for, is something to look at', () => {
  expect(toldOf(`
Budget 2026 och 2027, kr
|2026|2027
Individinriktade insatser
Stegen|1200000|1242000
Lots|850000|880000
Summa individinriktade insatser|2050000|2122000
Strukturinriktade insatser
Utbildning|140000|145000
Handledning|90000|92000
Summa strukturinriktade insatser|230000|237000
Summa insatser|2401700|2511300`)).toEqual(['warning sum-differs B11: 2401700, not 2280000', 'warning sum-differs C11: 2511300, not 2359000']);
});
