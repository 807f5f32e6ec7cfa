import { namesNow, placesOf, renamed } from '../../../src/hosts/office/renamed';

const then = placesOf([{ name: 'Budget', tabId: 1 }, { name: "O'Brien", tabId: 2 }, { name: 'Borta', tabId: 3 }, { name: 'Noter', tabId: 4 }]);
const nameNow = namesNow(then, [{ name: 'Årets budget', tabId: 1 }, { name: 'Bryan', tabId: 2 }, { name: 'Noter', tabId: 4 }]);

test.each([
  ["ROUND('Budget'!A1+0,0)", "ROUND('Årets budget'!A1+0,0)"],
  ['SUM(Budget!$B$2:$B$9)+budget!A:A', "SUM('Årets budget'!$B$2:$B$9)+'Årets budget'!A:A"],
  ["'O''Brien'!A1&\"Budget!A1\"", "'Bryan'!A1&\"Budget!A1\""],
  ["IF('Borta'!A1>0,Borta!B2:C3,1)", 'IF(#REF!>0,#REF!,1)'],
  ["'Noter'!A1+Noter!A1+A1", "'Noter'!A1+Noter!A1+A1"],
  ["'En annan'!A1", "'En annan'!A1"],
])('%s', (formula, now) => {
  expect(renamed(formula, nameNow)).toBe(now);
});
