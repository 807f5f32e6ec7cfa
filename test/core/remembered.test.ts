import { recallChoices, rememberChoices, withSheetAnswers } from '../../src/core/remembered';

const everything = {
  entries: [{ member: 'Boden', date: '2021-06-01' }], exits: [{ member: 'Piteå', date: '2024-02-29' }],
  keyBefore: { Luleå: '62', Piteå: '32', Älvsbyn: '6' }, key: 'befolkning', convention: 'half-year', rounding: '100',
  population: { Luleå: '78549' }, equalBase: '50000', freeAmounts: { Boden: '-1.50' }, unit: 'tkr',
  readings: { insatsandel: 'individinriktade/nyttjade-medel', overskott: 'i-kedja', budgetram: 'som-tryckt', kommunandelar: 'tidsvagda-nycklar' }, openingBalance: '-3600000',
  mainBudget: 'Budget', withoutSheets: ['noter'],
  corrections: {
    'Budget | Region': { role: 'item', concept: 'medlemsbidrag', member: { name: 'Region Dalarna', party: 'region' }, sign: 'turned' },
    'Budget | Att fördela': { role: 'total', concept: 'summa-insatser' }, 'Budget | Kvar': { role: 'result', concept: 'overskott' }, 'Budget | Antal': { role: 'ratio' },
  },
  pointed: [{ sheet: 'Blad1', range: 'A5:D60' }], tableYears: { Budget: '2026' }, notBudgets: ['Arkiv'],
  splitPosts: { 'Budget | Förbundschef': { is: 'as-it-stands' }, 'Budget | Lokal': { is: 'held-by', row: 'Budget | Insats' } },
  accepted: [{ key: 'a|b', printed: '12', reason: 'Avtalat.' }],
  notes: [
    { note: 'overskott', off: true, before: [['Se ', { note: 'insatser' }, '.']] },
    { title: 'Lokaler', paragraphs: [['Hyran är ', { figure: 'forvaltningskostnader', period: '2026' }, '.']] },
  ],
} as const;

const complaintsOf = (value: unknown) => {
  const decoded = recallChoices(JSON.stringify(value));
  return decoded.is === 'complaints' ? decoded.complaints : [];
};

test('what is remembered is recalled, every field', () => {
  expect(recallChoices(rememberChoices(everything))).toEqual({ is: 'choices', choices: everything });
});

test('the same choices in another order are remembered as the same text', () => {
  expect(rememberChoices({ unit: 'kr', keyBefore: { B: '1', A: '2' } })).toBe(rememberChoices({ keyBefore: { A: '2', B: '1' }, unit: 'kr' }));
});

test('an empty object is no choice at all, and a byte order mark is no fault', () => {
  expect(recallChoices('\uFEFF{}')).toEqual({ is: 'choices', choices: {} });
});

test.each([
  ['no JSON', '{"unit":', { at: '', wanted: 'json' }],
  ['nothing', '', { at: '', wanted: 'json' }],
  ['a list', '[]', { at: '', wanted: 'object' }],
  ['null', 'null', { at: '', wanted: 'object' }],
])('%s is complained of', (_, text, complaint) => {
  expect(recallChoices(text)).toEqual({ is: 'complaints', complaints: [complaint] });
});

test.each([
  ['a date that does not exist', { entries: [{ member: 'Boden', date: '2021-11-31' }] }, 'entries[0].date', 'date'],
  ['29 February in a common year', { exits: [{ member: 'Boden', date: '2100-02-29' }] }, 'exits[0].date', 'date'],
  ['a date in words', { entries: [{ member: 'Boden', date: '1 juni' }] }, 'entries[0].date', 'date'],
  ['an entry without a date', { entries: [{ member: 'Boden' }] }, 'entries[0].date', 'date'],
  ['an entry that is no object', { entries: ['Boden'] }, 'entries[0]', 'object'],
  ['entries that are no list', { entries: {} }, 'entries', 'list'],
  ['a key in words', { keyBefore: { Luleå: 'sextiotvå' } }, 'keyBefore.Luleå', 'amount'],
  ['a key with a comma', { keyBefore: { Luleå: '62,5' } }, 'keyBefore.Luleå', 'amount'],
  ['a negative key', { keyBefore: { Luleå: '-1' } }, 'keyBefore.Luleå', 'amount'],
  ['a key as a number', { keyBefore: { Luleå: 62 } }, 'keyBefore.Luleå', 'amount'],
  ['half an inhabitant', { population: { Luleå: '1.5' } }, 'population.Luleå', 'count'],
  ['a balance that is no amount', { openingBalance: '1e6' }, 'openingBalance', 'amount'],
  ['readings that are no object', { readings: 'i-kedja' }, 'readings', 'object'],
  ['a note that does not exist', { notes: [{ note: 'hyra' }] }, 'notes[0].note', 'one-of'],
  ['a note switched off by no', { notes: [{ note: 'insatser', off: false }] }, 'notes[0].off', 'one-of'],
  ['a note with a field of another kind', { notes: [{ note: 'insatser', paragraphs: [] }] }, 'notes[0].paragraphs', 'known-field'],
  ['an own note without a title', { notes: [{ title: ' ', paragraphs: [] }] }, 'notes[0].title', 'text'],
  ['an own note without paragraphs', { notes: [{ title: 'Hyra' }] }, 'notes[0].paragraphs', 'list'],
  ['a paragraph that is mere text', { notes: [{ title: 'Hyra', paragraphs: ['Text.'] }] }, 'notes[0].paragraphs[0]', 'list'],
  ['an empty paragraph', { notes: [{ note: 'insatser', before: [[' ']] }] }, 'notes[0].before[0]', 'paragraph'],
  ['a paragraph of two lines', { notes: [{ note: 'insatser', after: [['a\nb']] }] }, 'notes[0].after[0]', 'paragraph'],
  ['a paragraph that no row could show', { notes: [{ note: 'insatser', after: [['a'.repeat(2001)]] }] }, 'notes[0].after[0]', 'paragraph'],
  ['a figure that no note has', { notes: [{ title: 'Hyra', paragraphs: [[{ figure: 'hyra', period: '2026' }]] }] }, 'notes[0].paragraphs[0][0].figure', 'one-of'],
  ['a note that is named twice', { notes: [{ note: 'insatser' }, { note: 'insatser', off: true }] }, 'notes', 'once'],
  ['a single cell', { pointed: [{ sheet: 'Blad1', range: 'A5' }] }, 'pointed[0].range', 'range'],
  ['a range outside every sheet', { pointed: [{ sheet: 'Blad1', range: 'A1:XFE9' }] }, 'pointed[0].range', 'range'],
  ['a year in words', { tableYears: { Budget: 'i år' } }, 'tableYears.Budget', 'year'],
  ['a split without an answer', { splitPosts: { a: {} } }, 'splitPosts.a.is', 'one-of'],
  ['a part that no row holds', { splitPosts: { a: { is: 'held-by' } } }, 'splitPosts.a.row', 'text'],
  ['a sheet name that is no text', { mainBudget: 7 }, 'mainBudget', 'text'],
])('%s is complained of where it stands', (_, value, at, wanted) => {
  expect(complaintsOf(value).map((one) => [one.at, one.wanted])).toEqual([[at, wanted]]);
});

describe('a correction of a row', () => {
  const at = 'corrections.Budget | Kansli';
  const complaints = (correction: unknown) => complaintsOf({ corrections: { 'Budget | Kansli': correction } });

  test.each([
    ['that is no object', 'item', [{ at, wanted: 'object' }]],
    ['without a role', { concept: 'insats' }, [{ at: `${at}.role`, wanted: 'one-of', allowed: ['item', 'total', 'result', 'heading', 'ratio', 'note'] }]],
    ['of a heading with a concept', { role: 'heading', concept: 'insats' }, [{ at: `${at}.concept`, wanted: 'known-field', allowed: ['role'] }]],
    ['of what is no money with a sign', { role: 'ratio', sign: 'turned' }, [{ at: `${at}.sign`, wanted: 'known-field', allowed: ['role'] }]],
    ['of a cost with a member', { role: 'item', concept: 'insats', member: { name: 'Boden', party: 'kommun' } }, [{ at: `${at}.member`, wanted: 'known-field', allowed: ['role', 'concept', 'sign'] }]],
    ['to a result that is none', { role: 'result', concept: 'insats' }, [{ at: `${at}.concept`, wanted: 'one-of', allowed: ['resultat-efter-forvaltning', 'arets-resultat', 'overskott', 'okand'] }]],
    ['with a sign as printed', { role: 'item', concept: 'insats', sign: 'plus' }, [{ at: `${at}.sign`, wanted: 'one-of', allowed: ['turned'] }]],
    ['to a nameless member', { role: 'item', concept: 'medlemsbidrag', member: { name: ' ', party: 'kommun' } }, [{ at: `${at}.member.name`, wanted: 'text' }]],
    ['to a party that is none', { role: 'item', concept: 'medlemsbidrag', member: { name: 'Boden', party: 'staten' } },
      [{ at: `${at}.member.party`, wanted: 'one-of', allowed: ['kommun', 'region', 'forsakringskassan', 'arbetsformedlingen'] }]],
  ])('%s is complained of', (_, correction, complained) => {
    expect(complaints(correction)).toEqual(complained);
  });

  test('of an item to a result is complained of with what an item may be', () => {
    expect(complaints({ role: 'item', concept: 'overskott' })).toMatchObject([{ at: `${at}.concept`, wanted: 'one-of' }]);
    const [{ allowed = [] } = {}] = complaints({ role: 'item', concept: 'overskott' });
    expect(allowed).toContain('medlemsbidrag');
    expect(allowed).not.toContain('overskott');
  });
});

test('a misspelt field is complained of with the fields there are', () => {
  expect(complaintsOf({ entry: [] })).toEqual([{ at: 'entry', wanted: 'known-field', allowed: Object.keys(everything) }]);
  expect(complaintsOf({ entries: [{ member: 'Boden', date: '2021-06-01', year: '2021' }] }))
    .toEqual([{ at: 'entries[0].year', wanted: 'known-field', allowed: ['member', 'date'] }]);
});

test('a reading that its rule does not have, and a rule that has none, are complained of with what there is', () => {
  expect(complaintsOf({ readings: { overskott: 'tidsvagda-nycklar', finansiering: 'staten' } })).toEqual([
    { at: 'readings.overskott', wanted: 'one-of', allowed: ['som-tryckt', 'i-kedja'] },
    { at: 'readings.finansiering', wanted: 'known-field', allowed: ['insatsandel', 'overskott', 'budgetram', 'kommunandelar'] },
  ]);
});

test('a name from the language itself is no field', () => {
  expect(recallChoices('{"__proto__":{},"constructor":1}')).toMatchObject({ complaints: [{ at: '__proto__' }, { at: 'constructor' }] });
});

test('a word outside a closed list is complained of with the list', () => {
  expect(complaintsOf({ unit: 'kkr' })).toEqual([{ at: 'unit', wanted: 'one-of', allowed: ['kr', 'tkr', 'mnkr'] }]);
});

test('everything that is wrong is said at once', () => {
  expect(complaintsOf({ unit: 'kkr', openingBalance: 'mycket', extra: 1 }).map(({ at }) => at)).toEqual(['unit', 'openingBalance', 'extra']);
});

describe('dates that the user has written into our own sheets', () => {
  const kommunandelar = { kind: 'kommunandelar', name: 'Kommunandelar', stands: [], keyed: [], marked: [] } as const;

  test('are none where there is no such sheet', () => {
    expect(withSheetAnswers({ unit: 'kr' }, [], false)).toEqual({ unit: 'kr' });
    expect(withSheetAnswers({ unit: 'kr' }, [{ ...kommunandelar, kept: {} }], false)).toEqual({ unit: 'kr' });
  });

  test('beat those given otherwise, member by member', () => {
    const kept = { 'intrade Boden 2021 = ': { is: 'number', number: '44348' } } as const;
    const given = { entries: [{ member: 'Boden', date: '2021-07-01' }, { member: 'Kalix', date: '2022-01-01' }] };
    expect(withSheetAnswers(given, [{ ...kommunandelar, kept }], false)).toEqual({
      entries: [{ member: 'Boden', date: '2021-06-01' }, { member: 'Kalix', date: '2022-01-01' }],
    });
  });
});
