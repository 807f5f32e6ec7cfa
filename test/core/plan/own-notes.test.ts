/** Notes as the user wants them: order, left out, own paragraphs, figures and references that follow. */
import type { Choices, NoteChoices } from '../../../src/core/model';
import { arranged } from '../../../src/core/plan/note-choice';
import { keptIn, planned, small, text } from './planned';
import { cellAt, rendered, shownRows } from './rendered';

const noter = (notes: NoteChoices, more: Choices = {}) => planned(small, 'noter', { ...more, notes });
const headings = (notes: NoteChoices) => shownRows(noter(notes)).filter((row) => /^Not \d/.test(row));
const rowOf = (notes: NoteChoices, start: string) => shownRows(noter(notes)).find((row) => row.startsWith(start))?.replaceAll('\u00a0', ' ');

test('nothing chosen is the suggested order', () => {
  expect(shownRows(noter([]))).toEqual(shownRows(planned(small, 'noter')));
});

test('the numbers follow the order, over notes that are left out', () => {
  expect(headings([{ note: 'overskott' }, { note: 'medlemsbidrag', off: true }, { title: 'Lokaler', paragraphs: [['Hyran är avtalad.']] }])).toEqual([
    'Not 1. Överskott och överföring mellan åren', 'Not 2. Förvaltningskostnader', 'Not 3. Insatser och 75 %-målet', 'Not 4. Antaganden, påminnelser och källor', 'Not 5. Lokaler',
  ]);
});

test.each<[string, NoteChoices, string]>([
  ['none named', [], 'medlemsbidrag forvaltningskostnader insatser overskott antaganden'],
  ['the last first', [{ note: 'antaganden' }], 'medlemsbidrag forvaltningskostnader insatser overskott antaganden'],
  ['two turned', [{ note: 'insatser' }, { note: 'medlemsbidrag' }], 'insatser medlemsbidrag forvaltningskostnader overskott antaganden'],
  ['an own note first', [{ title: 'Eget', paragraphs: [] }, { note: 'insatser' }], 'medlemsbidrag forvaltningskostnader Eget insatser overskott antaganden'],
])('a note that is not named stands after those that are suggested before it: %s', (_, notes, order) => {
  expect(arranged(notes).map((one) => ('note' in one ? one.note : one.title)).join(' ')).toBe(order);
});

test('own paragraphs stand round our sentences, over the figures, and wrap', () => {
  const long = 'Ett långt stycke om hyran. '.repeat(30).trim();
  const sheet = noter([{ note: 'forvaltningskostnader', before: [['Först.']], after: [[long], ['Sist.']] }]);
  const rows = shownRows(sheet);
  const start = rows.indexOf('Not 2. Förvaltningskostnader');
  expect(rows.slice(start, start + 8)).toEqual([
    'Not 2. Förvaltningskostnader', 'Först.', 'Förvaltningskostnaderna är personalkostnader och övriga kostnader för förbundets egen verksamhet.',
    'Kostnaderna är lika stora 2025 som 2024.', long, 'Sist.', 'Belopp i kr | 2024 | 2025', 'Övriga kostnader | 300000 | 300000',
  ]);
  // The sentence that follows the figures still points at their rows.
  const place = `${start + 9}`;
  expect(cellAt(sheet, `A${start + 4}`)).toContain(`IF(C${place}-B${place}>0,`);
  expect(sheet.merges).toContainEqual({ top: start + 5, left: 1, bottom: start + 5, right: 3 });
  expect(sheet.rowHeights?.[start + 5]).toBeGreaterThan(90);
});

test.each(['=1+1', '+46 920 123 45', '-12', '@SUM(A1)', '=HYPERLINK("http://x.se")'])('"%s" is text and never a formula', (written) => {
  const cell = noter([{ note: 'insatser', before: [[written]] }]).cells.find(({ content }) => content?.is === 'value' && content.value.is === 'text' && content.value.text === written);
  expect(cell?.content).toEqual({ is: 'value', value: { is: 'text', text: written } });
});

describe('a figure in a paragraph', () => {
  const of = { figure: 'forvaltningskostnader', period: '2025' } as const;

  test('is a formula over the cell in its note, also from a note above it and beside text that looks like a formula', () => {
    const sheet = noter([{ title: 'Sammanfattning', paragraphs: [['=Sedan "', of, '".']] }, { note: 'medlemsbidrag' }]);
    expect(shownRows(sheet)[4]?.replaceAll('\u00a0', ' ')).toBe('=Sedan "300 000 kr".');
    const figures = rendered(sheet).findIndex((row) => row.includes('Förvaltningskostnader | ')) + 1;
    expect(cellAt(sheet, 'A5')).toMatch(new RegExp(`^="=Sedan """&IF\\(ROUND\\(ROUND\\(C${figures}\\*100,0\\)/100,0\\)<0,`));
  });

  test('of a note that is left out is reckoned in its place', () => {
    const notes: NoteChoices = [{ note: 'insatser', before: [['Förvaltningen kostar ', of, '.']] }, { note: 'forvaltningskostnader', off: true }];
    expect(rowOf(notes, 'Förvaltningen kostar')).toBe('Förvaltningen kostar 300 000 kr.');
    expect(rendered(noter(notes)).find((row) => row.includes('Förvaltningen kostar'))).toContain('ROUND(SUM(Budget!C10:C11),2)');
  });

  test('that the sheet does not have is said to be missing', () => {
    expect(rowOf([{ note: 'insatser', before: [['Då ', { figure: 'utgaende', period: '2031' }, '.']] }], 'Då')).toBe('Då (uppgift saknas).');
  });

  test('as a share', () => {
    expect(rowOf([{ note: 'insatser', after: [['Andelen är ', { figure: 'andel', period: '2024' }, '.']] }], 'Andelen är')).toBe('Andelen är 84,21 %.');
  });
});

test('a note is spoken of by the number it has', () => {
  const see = ['Se ', { note: 'insatser' }, '.'] as const;
  expect(rowOf([{ note: 'medlemsbidrag', after: [see] }], 'Se ')).toBe('Se not 3.');
  expect(rowOf([{ note: 'insatser' }, { note: 'medlemsbidrag', after: [see] }], 'Se ')).toBe('Se not 1.');
  expect(rowOf([{ note: 'insatser', off: true }, { note: 'medlemsbidrag', after: [see] }], 'Se ')).toBe('Se (noten skrivs inte).');
});

test('what the user wrote in the sheet lives on beside the paragraphs of the pane, also where the note is moved or left out', () => {
  const kept = keptIn('noter', { 'egen-text insatser': text('Se protokoll 4.'), 'egen-text overskott': text('Beslutat i maj.') });
  const notes: NoteChoices = [{ note: 'insatser', after: [['Ur panelen.']] }, { note: 'overskott', off: true }];
  const rows = shownRows(planned(small, 'noter', { notes }, kept));
  expect(rows.filter((row) => /^(Ur panelen|Se protokoll|Beslutat|Egen text till noter)/.test(row))).toEqual(['Ur panelen.', 'Se protokoll 4.', 'Egen text till noter som inte längre skrivs:', 'Beslutat i maj.']);
});

test('a note without figures is written where the user has something to say in it', () => {
  const withoutContributions = small.replaceAll(/.*(kommun|stad|Region|Försäkringskassan).*\n/g, '');
  const titles = (notes: NoteChoices) => planned(withoutContributions, 'noter', { notes }).notes?.map(({ title }) => title);
  expect(titles([])).not.toContain('Medlemsbidrag och fördelning');
  expect(titles([{ note: 'medlemsbidrag', after: [['Bidragen beslutas i maj.']] }])).toContain('Medlemsbidrag och fördelning');
});

test('the plan tells where each note stands, and which figures it has', () => {
  const { notes = [], cells } = noter([{ note: 'medlemsbidrag', off: true }, { title: 'Eget', paragraphs: [['Text.']] }]);
  expect(notes.map(({ is, title }) => [is, title])).toEqual([
    ['off', 'Medlemsbidrag och fördelning'], ['ours', 'Förvaltningskostnader'], ['ours', 'Insatser och 75 %-målet'], ['ours', 'Överskott och överföring mellan åren'],
    ['ours', 'Antaganden, påminnelser och källor'], ['own', 'Eget'],
  ]);
  expect(notes.flatMap((one) => (one.is === 'off' ? [] : [cells.find(({ row }) => row === one.top)?.style]))).toEqual(['heading', 'heading', 'heading', 'heading', 'heading']);
  expect(notes[1]).toMatchObject({ figures: [{ figure: 'ovrigaKostnader', label: 'Övriga kostnader', periods: ['2024', '2025'] }, { figure: 'forvaltningskostnader' }] });
});
