/** What is said of where a rule stands written: whoever reads it may take it for read only where it has been. */
import { rules } from '../../src/rules';
import { sourceAsRead, sourceLineAsRead } from '../../src/text/source';

const all = rules.flatMap(({ sources, parameters }) => [...sources, ...Object.values(parameters).flatMap((dated) => dated.map(({ source }) => source))]);

test('a document that nobody has read for us is said not to be read, and no other', () => {
  expect(all.filter(({ read }) => read === undefined).length).toBeGreaterThan(0);
  for (const source of all) {
    expect(sourceAsRead(source, 'sv').endsWith('; Samräkna har inte läst dokumentet')).toBe(source.read === undefined);
    expect(sourceAsRead(source, 'en').endsWith('; Samräkna has not read the document')).toBe(source.read === undefined);
  }
});

test('as a line of its own it begins with a capital', () => {
  const goal = rules.find(({ id }) => id === 'insatsandel')?.sources[0];
  expect(goal && sourceLineAsRead(goal, 'sv')).toBe('Förbundets eget mål i verksamhetsplanen (75 %-målet); Samräkna har inte läst dokumentet');
});
