/** A kommun may be called anything, also what every object in the program has. */
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryWorkbook } from '../../src/hosts/memory';
import { KeyBefore } from '../../src/pane/reading/key-before';
import { sessionOver, snapshot } from './live';

test.each(['constructor', 'toString', '__proto__'])('%s has an empty field of its own', (name) => {
  const { session } = sessionOver(new MemoryWorkbook(snapshot));
  const drawn = renderToStaticMarkup(<KeyBefore session={session} choices={{ keyBefore: { Boden: '40' } }} kommuner={[name, 'Boden']} />);
  expect([...drawn.matchAll(/<input[^>]*value="([^"]*)"/g)].map(([, value]) => value)).toEqual(['', '40']);
});
