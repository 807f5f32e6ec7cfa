/** The working of what should stand: its leaves are what the cells show, and it comes to the expected figure. */
import { address } from '../../../src/core/address';
import { evaluate } from '../../../src/core/compute/working';
import type { Analysis } from '../../../src/core';
import type { Finding, Working } from '../../../src/core/model';
import { analysed, bookNames, bytesOf } from '../../books/open';
import { drawn } from '../../drawn';
import { findingsIn } from './told';

const text = ({ value }: Pick<Working, 'value'>): string => value.toString();

/** "1200 = 500 Projekt + 700 Kurser". */
function line(working: Working): string {
  switch (working.is) {
    case 'cell': return `${text(working)} ${working.label}${working.instead ? ` (står ${working.instead.toString()})` : ''}`;
    case 'plus': return `${text(working)} = ${working.of.map(line).join(' + ')}`;
    case 'minus': return `${text(working)} = ${working.of.map(line).join(' − ')}`;
    case 'times': return `${text(working)} = ${working.of.map(line).join(' × ')}`;
    case 'over': return `${text(working)} = ${working.of.map(line).join(' / ')}`;
    case 'parameter': return `${text(working)} ${working.name}`;
    case 'rounded': case 'rounded-total': case 'unsigned': case 'shortfall': return text(working);
  }
}

const found = (drawing: string): (string | undefined)[][] =>
  findingsIn(drawn(drawing)).map(({ code, working, believed }) => [code, working && line(working), believed && `${believed.basis} ${believed.holds.join(' ')}`]);

test('a total is worked out from its rows, and believed for what holds in the other columns', () => {
  expect(found(`Budget kr
|2027|2028|2029
INSATSER
Samverkansteam|900|910|920
Ung i arbete|450|460|470
Summa insatser|1350|1307|1390`)).toEqual([['sum-differs', '1370 = 910 Samverkansteam + 460 Ung i arbete', 'structure 2027 2029']]);
});

test('a repetition is worked out from what it repeats, with the sign it has there', () => {
  const [[, tie] = []] = found(`Budget kr
|2027|2028|2029
INSATSER
Samverkansteam|900|910|920
Ung i arbete|450|460|470
Summa insatser|1350|1370|1390
SAMMANDRAG
Summa intäkter|2000|2000|2000
Summa insatser|-1350|-1307|-1390
ÖVERSKOTT|650|693|610`);
  expect(tie).toMatch(/^-1370 = /);
});

test('the closing balance that the year after contradicts is worked out from what that year opens with', () => {
  expect(found(`Budget kr
|2026|2027
Överfört kapital|0|200000
Intäkter|1000000|1000000
Summa medel|1000000|1200000
Kostnader|ej klart|900000
Kvar från tidigare år|0|200000
ÖVERSKOTT / UNDERSKOTT|0|300000`)).toEqual([['carry-forward', '200000 Överfört kapital 2027', 'carried ']]);
});

test('where another finding corrects a part, the working counts with what should stand there and says what does', () => {
  const all = found(`Budget kr
|2027|2028|2029
INTÄKTER
Kommunen|5000|5000|5000
Summa intäkter|5000|5000|5000
KANSLI
Lön|500|510|520
Hyra|200|210|220
Summa kansli|700|702|740
INSATSER
Team|900|910|920
Unga|450|460|470
Summa insatser|1350|1370|1390
Summa kostnader|2050|2909|2130`);
  expect(all.map(([code, working]) => [code, working])).toEqual([
    ['sum-differs', '720 = 510 Lön + 210 Hyra'],
    ['sum-differs', '2090 = 720 Summa kansli (står 702) + 1370 Summa insatser'],
  ]);
});

test('a share is what the member pays of what the kommuner pay', () => {
  const [share] = found(`Budget kr
|2027|2028
INTÄKTER
Luleå kommun 60 %|500|500
Bodens kommun 40 %|500|500
Region Norrbotten|1000|1000
Försäkringskassan|2000|2000
Summa intäkter|4000|4000`);
  expect(share).toEqual(['share-label', '0.5 = 500 Luleå kommun 60 % / 1000 = 500 Luleå kommun 60 % + 500 Bodens kommun 40 %', 'payments ']);
});

describe('every finding of every book', () => {
  const figures = (all: Analysis): ReadonlyMap<string, string> => new Map(all.reading.tables.flatMap(({ rows }) => rows.flatMap(({ entries, sides = [] }) =>
    [...entries, ...sides].flatMap((entry) => (entry.is === 'amount' ? [[address(entry.cell), entry.amount.toString()] as const] : [])))));
  const leaves = (working: Working): Working[] => ('of' in working ? [working.of].flat().flatMap(leaves) : [working]);
  /** A share is expected as it is printed, with so many decimals. */
  const comesTo = ({ expected, working }: Finding): string | undefined => {
    const value = working && evaluate(working);
    return value?.is === 'share' ? value.rounded(expected?.toString().split('.')[1]?.length ?? 0).toString() : value?.toString();
  };
  test.each(bookNames)('%s', (name) => {
    const all = analysed(bytesOf(name));
    const cells = figures(all);
    const expecting = all.findings.filter(({ expected, code }) => (expected?.is === 'money' && code !== 'sign-contradicts') || expected?.is === 'share');
    expect(expecting.map((one) => [one.key, comesTo(one)])).toEqual(expecting.map((one) => [one.key, one.expected?.toString()]));
    expect(expecting.filter(({ believed }) => believed === undefined)).toEqual([]);
    const wrong = all.findings.flatMap(({ working }) => (working ? leaves(working) : []))
      .filter((leaf) => leaf.is === 'cell' && cells.get(address(leaf.cell)) !== (leaf.instead ?? leaf.value).toString());
    expect(wrong).toEqual([]);
  });
});
