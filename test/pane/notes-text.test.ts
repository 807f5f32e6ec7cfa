import fc from 'fast-check';
import type { Paragraph, ParagraphPart, PlannedNote } from '../../src/core/model';
import { noteIds, noteLines } from '../../src/core/plan/note-choice';
import { asParagraphs, asText, hasTooLong, listed, tokensOf } from '../../src/pane/write/notes-text';
import { runs } from '../properties/runs';

const planned: readonly PlannedNote[] = [
  { is: 'ours', note: 'forvaltningskostnader', title: 'Förvaltningskostnader', top: 4, bottom: 9, figures: [{ figure: 'forvaltningskostnader', label: 'Förvaltningskostnader', periods: ['2026', '2027'] }] },
  { is: 'off', note: 'insatser', title: 'Insatser och 75 %-målet', figures: [{ figure: 'andel', label: 'Insatsernas andel', periods: ['2026'] }] },
  { is: 'own', title: 'Lokaler', top: 11, bottom: 12 },
];
const known = tokensOf(planned, (title) => `not: ${title}`);

test('a figure and a note are written in braces, and what is not known stays text', () => {
  const text = 'Kostnaden är {Förvaltningskostnader 2026}, se {not: Insatser och 75 %-målet}.\n\n {okänt} och { krull';
  const paragraphs: readonly Paragraph[] = [
    ['Kostnaden är ', { figure: 'forvaltningskostnader', period: '2026' }, ', se ', { note: 'insatser' }, '.'], ['{okänt} och { krull'],
  ];
  expect(asParagraphs(text, known)).toEqual(paragraphs);
  expect(asText(paragraphs, known)).toBe(text.replace('\n\n ', '\n'));
});

test('what the plan does not have now is written by its own name, and is the same when it is read', () => {
  const paragraphs: readonly Paragraph[] = [[{ figure: 'utgaende', period: '2031' }, ' och ', { note: 'overskott' }]];
  expect(asText(paragraphs, known)).toBe('{utgaende 2031} och {overskott}');
  expect(asParagraphs('{utgaende 2031} och {overskott}', known)).toEqual(paragraphs);
});

test('any paragraphs are the same when they have been written and read', () => {
  const words = fc.stringMatching(/^[a-zåäö=+"',.0-9-]+$/).map((text) => ` ${text} `);
  const figures = fc.oneof(
    fc.record({ figure: fc.constantFrom(...noteLines), period: fc.constantFrom('2026', '2027', '2026-01/2026-08') }), fc.record({ note: fc.constantFrom(...noteIds) }),
  );
  const paragraph = fc.array(fc.tuple(figures, words), { minLength: 1, maxLength: 4 })
    .map((pairs): Paragraph => pairs.flatMap((pair): ParagraphPart[] => [...pair]).concat({ note: 'antaganden' }));
  fc.assert(fc.property(fc.array(paragraph, { maxLength: 4 }), (paragraphs) => {
    expect(asParagraphs(asText(paragraphs, known), known)).toEqual(paragraphs);
  }), runs(300));
});

test('a paragraph too long for its row is told of; a text of several is not', () => {
  expect([hasTooLong('a'.repeat(2001), known), hasTooLong(`${'a'.repeat(1500)}\n${'b'.repeat(1500)}`, known)]).toEqual([true, false]);
});

test('the editor lists what is planned or left out, and each own note with its own rows', () => {
  const shown = listed([{ title: 'Lokaler', paragraphs: [] }, { note: 'insatser', off: true }, { title: 'Ny', paragraphs: [] }], planned);
  expect(shown.map(({ key, planned: one }) => [key, one?.title])).toEqual([['forvaltningskostnader', 'Förvaltningskostnader'], ['own-1', 'Lokaler'], ['insatser', 'Insatser och 75 %-målet'], ['own-2', undefined]]);
});
