/** Each check on a drawn sheet: where it speaks, and the near misses where it must not. */
import { drawn, sheet } from '../../drawn';
import { findingsIn, told, toldOf } from './told';

const members = (rows: string) => `
Medlemsbidrag, kr
|2027|2028
INTÄKTER
${rows.trim()}
`;

describe('the quarters of 5 §', () => {
  const said = (rows: string) => toldOf(members(rows));
  test('half, a quarter, a quarter: nothing to say', () => {
    expect(said('Luleå kommun|300000|310000\nPiteå kommun|200000|190000\nRegion Norrbotten|500000|500000\nFörsäkringskassan|500000|500000\nArbetsförmedlingen|500000|500000')).toEqual([]);
  });
  test('the state\'s half on one row is as good', () => {
    expect(said('Luleå kommun|500000|500000\nRegion Norrbotten|500000|500000\nFörsäkringskassan|1000000|1000000')).toEqual([]);
  });
  test('a region that pays too little is told at its row, in its year', () => {
    expect(said('Luleå kommun|500000|500000\nRegion Norrbotten|500000|450000\nFörsäkringskassan|500000|500000\nArbetsförmedlingen|500000|500000'))
      .toEqual(['error quarter-broken C5: 450000, not 500000']);
  });
  test('the same party in every year is one mistake, told in the first', () => {
    expect(said('Luleå kommun|500000|510000\nRegion Norrbotten|400000|410000\nFörsäkringskassan|500000|510000\nArbetsförmedlingen|500000|510000'))
      .toEqual(['error quarter-broken B5: 400000, not 500000 → C5']);
  });
  test('another party in another year is another mistake', () => {
    expect(said('Luleå kommun|500000|450000\nRegion Norrbotten|450000|500000\nFörsäkringskassan|500000|500000\nArbetsförmedlingen|500000|500000'))
      .toEqual(['error quarter-broken C4: 450000, not 500000', 'error quarter-broken B5: 450000, not 500000']);
  });
  test('kommuner that together pay too little are told at the first of them', () => {
    expect(said('Luleå kommun|300000|300000\nPiteå kommun|180000|200000\nRegion Norrbotten|500000|500000\nFörsäkringskassan|500000|500000\nArbetsförmedlingen|500000|500000'))
      .toEqual(['error quarter-broken B4: 480000, not 500000']);
  });
  test('the authority that deviates is told, not the other', () => {
    expect(said('Luleå kommun|500000|500000\nRegion Norrbotten|500000|500000\nFörsäkringskassan|500000|500000\nArbetsförmedlingen|500000|400000'))
      .toEqual(['error quarter-broken C7: 900000, not 1000000']);
  });
  test('medfinansiering is outside', () => {
    expect(said('Luleå kommun|500000|500000\nRegion Norrbotten|500000|500000\nFörsäkringskassan|500000|500000\nArbetsförmedlingen|500000|500000\nMedfinansiering Luleå kommun|200000|0')).toEqual([]);
  });
  test('kommuner that stand under their sum are counted once', () => {
    expect(said('Kommunerna|500000|500000\nvarav Luleå kommun|300000|300000\nvarav Piteå kommun|200000|200000\nRegion Norrbotten|500000|500000\nFörsäkringskassan|500000|500000\nArbetsförmedlingen|500000|500000')).toEqual([]);
  });
  test('thirds of rounding are forgiven', () => {
    expect(said('Luleå kommun|166667|166667\nPiteå kommun|166667|166667\nÄlvsbyns kommun|166667|166667\nRegion Norrbotten|500000|500000\nFörsäkringskassan|500000|500000\nArbetsförmedlingen|500000|500000')).toEqual([]);
  });
  test('a kommun outside any region that pays too little is told, against the half of 5 a §', () => {
    expect(said('Region Gotland|900000|1000000\nFörsäkringskassan|500000|500000\nArbetsförmedlingen|500000|500000'))
      .toEqual(['error quarter-broken B5: 1000000, not 900000']);
  });
  test.each([
    ['only kommuner', 'Luleå kommun|300000|300000\nPiteå kommun|180000|200000'],
    ['no state', 'Luleå kommun|300000|300000\nRegion Norrbotten|180000|200000'],
    ['one authority of two', 'Luleå kommun|500000|500000\nRegion Norrbotten|500000|500000\nFörsäkringskassan|500000|500000'],
    ['a blank amount', 'Luleå kommun|500000|500000\nRegion Norrbotten||500000\nFörsäkringskassan|500000|500000\nArbetsförmedlingen|500000|500000'],
    ['Gotland pays half without a region (5 a §)', 'Region Gotland|1000000|1000000\nFörsäkringskassan|500000|500000\nArbetsförmedlingen|500000|500000'],
  ])('nothing can be said: %s', (_, rows) => expect(said(rows)).toEqual([]));
});

describe('percentages in labels', () => {
  const said = (rows: string) => toldOf(members(rows));
  test('that are right say nothing, rounded as the label rounds', () => {
    expect(said('Luleå kommun 67 %|400000|400000\nPiteå kommun 33 %|200000|200000')).toEqual([]);
    expect(said('Luleå kommun 66,7 %|400000|400000\nPiteå kommun 33,3 %|200000|200000')).toEqual([]);
  });
  test('that are wrong are told once, at the first year that contradicts them', () => {
    expect(said('Luleå kommun 67 %|400000|300000\nPiteå kommun 33 %|200000|300000')).toEqual([
      'error share-label A4: 0.67, not 0.5', 'error share-label A5: 0.33, not 0.5',
    ]);
  });
  test('of all members\' contributions are read as such', () => {
    expect(said('Luleå kommun 15 %|300000|300000\nPiteå kommun 10 %|200000|200000\nRegion Norrbotten 25 %|500000|500000\nFörsäkringskassan 25 %|500000|500000\nArbetsförmedlingen 25 %|500000|500000')).toEqual([]);
  });
  test('of all members\' contributions, where only the kommuner stand in the table', () => {
    expect(said('Luleå kommun 15 %|300000|300000\nPiteå kommun 10 %|200000|200000')).toEqual([]);
  });
  test('with a blank amount in the year, nothing can be said', () => {
    expect(said('Luleå kommun 67 %|400000|\nPiteå kommun 33 %|200000|300000')).toEqual([]);
  });
});

describe('a kommun that enters', () => {
  const others = 'Region Norrbotten|500000|500000\nFörsäkringskassan|500000|500000\nArbetsförmedlingen|500000|500000';
  test('and pays exact twelfths while the others fill the rest is a remark', () => {
    expect(toldOf(members(`Luleå kommun|450000|400000\nBodens kommun|50000|100000\n${others}`))).toEqual(['warning part-year B5: 50000']);
  });
  test.each([
    ['the others do not pay more', `Luleå kommun|400000|400000\nBodens kommun|50000|100000`],
    ['no exact twelfths', `Luleå kommun|453333|400000\nBodens kommun|46667|100000\n${others}`],
    ['everybody pays more', `Luleå kommun|200000|400000\nBodens kommun|50000|100000`],
  ])('nothing: %s', (_, rows) => expect(toldOf(members(rows))).toEqual([]));
});

const small = (lines: string) => `
Budget 2027
|2027|2028|2029
INSATSER
${lines.trim()}
`;

describe('error values', () => {
  test('are told where they arise, and the totals that pass them on are silent', () => {
    expect(toldOf(small('Samverkansteam|100000|110000|120000\nUng i arbete|=A99/B99 -> #DIV/0!|50000|60000\nSumma insatser|=SUM(B4:B5) -> #DIV/0!|=SUM(C4:C5) -> 160000|=SUM(D4:D5) -> 180000')))
      .toEqual(['error cell-error B5: #DIV/0! → B6']);
  });
});

describe('formulas without a value', () => {
  const lines = (sum: string) => `Samverkansteam|100000|110000|120000\nUng i arbete|40000|50000|60000\nSumma insatser|${sum}|160000|180000`;
  test('are told once a sheet, and nothing is said of what rests on them', () => {
    expect(toldOf(small(lines('=SUM(B4:B5) ->')))).toEqual(['warning not-calculated B6']);
  });
  test('one that shows an empty text has its value', () => {
    expect(toldOf(small(lines("=IF(B4>0,\"\",0) -> ''")))).toEqual([]);
  });
});

describe('formulas', () => {
  test('one that leaves out a row of its section is told at the total, once for all years', () => {
    expect(toldOf(small('Samverkansteam|100000|110000|120000\nUng i arbete|40000|50000|60000\nSpråkspåret|10000|11000|12000\nSumma insatser|=SUM(B4:B5) -> 140000|=SUM(C4:C5) -> 160000|=SUM(D4:D5) -> 180000')))
      .toEqual(['error formula-omits-row B7: 140000, not 150000 (row-left-out B6) → C7 D7']);
  });
  test('a row that is blank, or that says what is included ("varav"), is not left out', () => {
    expect(toldOf(small('Samverkansteam|100000|110000|120000\nUng i arbete|40000|50000|60000\nSpråkspåret|||\nSumma insatser|=SUM(B4:B5) -> 140000|=SUM(C4:C5) -> 160000|=SUM(D4:D5) -> 180000'))).toEqual([]);
  });
  test('a typed total among formulas is a warning', () => {
    expect(toldOf(small('Samverkansteam|100000|110000|120000\nUng i arbete|40000|50000|60000\nSpråkspåret|10000|11000|12000\nSumma insatser|=SUM(B4:B6) -> 150000|171000|=SUM(D4:D6) -> 192000\nSumma kostnader|=B7 -> 150000|=C7 -> 171000|=D7 -> 192000')))
      .toEqual(['warning constant-over-formula C7: 171000']);
  });
  test('a first year that is typed and later years that grow from it is a plan, no slip', () => {
    expect(toldOf(small('Samverkansteam|100000|=B4*1.02 -> 102000|=C4*1.02 -> 104040\nUng i arbete|40000|50000|60000\nSumma insatser|=SUM(B4:B5) -> 140000|=SUM(C4:C5) -> 152000|=SUM(D4:D5) -> 164040'))).toEqual([]);
  });
});

describe('labels', () => {
  test('two totals with the same words and different amounts', () => {
    expect(toldOf(small('Samverkansteam|100000|110000|120000\nUng i arbete|40000|50000|60000\nSumma insatser|140000|160000|180000\nÖVRIGA KOSTNADER\nLokalhyra|10000|10000|10000\nRevision|20000|20000|20000\nSumma insatser|30000|30000|30000')))
      .toEqual(['warning same-label A6: 140000']);
  });
  test('the same insats under two headings is two insatser', () => {
    expect(toldOf('\nBudget 2027\n|2027|2028\nINDIVIDINRIKTADE INSATSER\nUtbildning|100000|110000\nSamverkansteam|40000|50000\nSumma individinriktade insatser|140000|160000\nSTRUKTURINRIKTADE INSATSER\nUtbildning|30000|30000\nProcessledning|20000|20000\nSumma strukturinriktade insatser|50000|50000')).toEqual([]);
  });
});

describe('hidden rows', () => {
  const lines = 'Samverkansteam|100000|110000|120000\nUng i arbete|40000|50000|60000\nSpråkspåret|10000|11000|12000\nSumma insatser|150000|171000|192000';
  test('inside a sum are told', () => expect(toldOf(small(lines), { hiddenRows: [5] })).toEqual(['warning hidden-row B5: 40000']));
  test('without amounts are nothing', () => {
    expect(toldOf(small(lines.replace('Språkspåret|10000|11000|12000', 'Språkspåret|0|0|0').replace('150000|171000|192000', '140000|160000|180000')), { hiddenRows: [6] })).toEqual([]);
  });
});

describe('units', () => {
  test('thousands declared over amounts in kronor, once a table', () => {
    expect(toldOf('\nBudget 2027, tkr\n|2027|2028\nINSATSER\nSamverkansteam|1100000|1110000\nUng i arbete|440000|450000\nSumma insatser|1540000|1560000').filter((one) => one.startsWith('error')))
      .toEqual(['error unit-contradicted A1: tkr, not kr']);
  });
});

describe('dates', () => {
  const said = (title: string) => findingsIn(drawn(sheet(`${title}\n|2027\nINSATSER\nSamverkansteam|100000\nUng i arbete|40000\nSumma insatser|140000`))).map(told);
  test.each([
    ['Budget 2027, beslutad 2026-11-31', '2026-11-31'],
    ['Budget 2027 (2027-01-01–2027-02-29)', '2027-02-29'],
    ['Budget 2027, beslutad den 30 februari', '30 februari'],
    ['Budget 2027, beslutad 31 nov. 2026', '31 nov. 2026'],
    ['Budget 2027, reviderad den 31:e september 2026', '31:e september 2026'],
  ])('%s', (title, date) => expect(said(title)).toEqual([`error impossible-date A1: ${date}`]));
  test.each([
    'Budget 2027, beslutad 2026-11-30', 'Budget 2028, beslutad 2028-02-29', 'Budget 2027, beslutad den 31 december',
    'Budget 2027, dnr 2026-31-45', 'Budget 2027, 31 maj', 'Budget 2027 för 32 deltagare', 'Budget 2027, senast 29 februari',
  ])('%s is no trouble', (title) => expect(said(title)).toEqual([]));
});

test('a date on a sheet without tables is told as well', () => {
  expect(findingsIn(drawn('|2027\nINSATSER\nSamverkansteam|100000\nUng i arbete|40000\nSumma insatser|140000', 'Fastställd av styrelsen 2026-09-31')).map(told))
    .toEqual(['error impossible-date A1: 2026-09-31']);
});

test('text that looks like numbers is counted once a table; a dash for zero is not', () => {
  expect(toldOf(small("Samverkansteam|'100 000'|110000|120000\nUng i arbete|'40 000'|50000|'–'\nSumma insatser|140000|160000|120000"))).toEqual(['warning number-as-text B4']);
});

describe('a sign against its row and its section, under totals that are formulas', () => {
  const said = (second: string, total: string) => toldOf(small(`Samverkansteam|100000|110000|120000\n${second}\nSpråkspåret|10000|11000|12000\nSumma insatser|${total}`));
  test('is told at the amount', () => {
    expect(said('Ung i arbete|40000|-50000|60000', '=SUM(B4:B6) -> 150000|=SUM(C4:C6) -> 71000|=SUM(D4:D6) -> 192000'))
      .toEqual(['error sign-contradicts C5: -50000, not 50000 (sign-reversed C5)']);
  });
  test('is told also where the section has only one other row, if the row has two other years', () => {
    expect(toldOf(small('Samverkansteam|-100000|-110000|-120000\nUng i arbete|-40000|50000|-60000\nSumma insatser|=SUM(B4:B5) -> -140000|=SUM(C4:C5) -> -60000|=SUM(D4:D5) -> -180000')))
      .toEqual(['error sign-contradicts C5: 50000, not -50000 (sign-reversed C5)']);
  });
  test('a small correction of another year is none', () => {
    expect(said('Ung i arbete|40000|-3000|60000', '=SUM(B4:B6) -> 150000|=SUM(C4:C6) -> 118000|=SUM(D4:D6) -> 192000')).toEqual([]);
  });
  test('nor an amount that a typed total takes as it stands', () => {
    expect(said('Ung i arbete|40000|-50000|60000', '150000|71000|192000')).toEqual([]);
  });
});

describe('parts of a year', () => {
  const quarters = (last: string) => `\nBudget 2027 per kvartal, kr\n|2027-01--2027-03|2027-04--2027-06|2027-07--2027-09|2027-10--2027-12|2027\nINSATSER\nSamverkansteam|100000|100000|100000|100000|400000\nUng i arbete|50000|60000|70000|80000|${last}\nSpråkspåret|10000|10000|10000|10000|40000`;
  test('that make up the year say nothing', () => expect(toldOf(quarters('260000'))).toEqual([]));
  test('that do not are told at the year', () => expect(toldOf(quarters('206000'))).toEqual(['error sum-differs F5: 206000, not 260000 (digits-swapped)']));
});

describe('avvikelse', () => {
  const said = (rows: string) => toldOf(`\nUppföljning 2027, kr\n|Utfall 2027|Budget 2027|Avvikelse\nINSATSER\n${rows}`);
  test('in either direction is right', () => {
    expect(said('Samverkansteam|90000|100000|10000\nUng i arbete|55000|50000|-5000\nSpråkspåret|10000|12000|2000')).toEqual([]);
    expect(said('Samverkansteam|90000|100000|-10000\nUng i arbete|55000|50000|5000\nSpråkspåret|10000|12000|-2000')).toEqual([]);
  });
  test('of a forecast for the year is held against the forecast', () => {
    expect(toldOf('\nUppföljning per 2027-08-31, kr\n|Budget 2027|Utfall jan-aug 2027|Prognos 2027|Avvikelse\nINSATSER\nSamverkansteam|100000|60000|90000|10000\nUng i arbete|50000|40000|55000|-5000\nSpråkspåret|12000|8000|10000|20000'))
      .toEqual(['error sum-differs E6: 20000, not 2000']);
  });
  test('that is no difference of the two is told', () => {
    expect(said('Samverkansteam|90000|100000|10000\nUng i arbete|55000|50000|-5000\nSpråkspåret|10000|12000|22000')).toEqual(['error sum-differs D6: 22000, not 2000']);
  });
});
