/** The import table of the house, held: who may import whom. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

const src = resolve(__dirname, '../src');
const pageOrCommand = new Set(['core', 'rules', 'terms', 'text', 'hosts']);

/** Each room of the house and the rooms it may import from; its own is always allowed. */
const mayImport: Record<string, ReadonlySet<string>> = {
  core: new Set(),
  rules: new Set(['core']),
  terms: new Set(['core']),
  text: new Set(['core']),
  hosts: new Set(['core']),
  field: new Set(['core', 'rules', 'terms', 'text']),
  pane: new Set([...pageOrCommand, 'field']),
  cli: new Set([...pageOrCommand, 'field']),
};
const packages: Record<string, RegExp> = {
  core: /^(decimal\.js)$/,
  rules: /^$/,
  terms: /^$/,
  text: /^$/,
  hosts: /^fflate$/,
  field: /^$/,
  pane: /^(react|react-dom.*|@fluentui\/.*)$/,
  cli: /^node:.*$/,
};

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sources(join(folder, entry.name)) : /\.tsx?$/.test(entry.name) ? [join(folder, entry.name)] : []);
}

/** As the compiler sees them: types too, and no word inside a text. */
function importsOf(file: string): string[] {
  return ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles.map(({ fileName }) => fileName);
}

const room = (file: string) => (relative(src, file).split(sep)[0] ?? '').replace(/\.ts$/, '');

describe.each(sources(src).map((file) => [relative(src, file), file]))('%s', (name, file) => {
  test('imports only what its room may', () => {
    const own = room(file);
    const wrong = importsOf(file).filter((target) => {
      if (!target.startsWith('.')) return !packages[own]?.test(target);
      const other = room(resolve(dirname(file), target));
      return other !== own && !mayImport[own]?.has(other);
    });
    expect(wrong).toEqual([]);
  });

  test('only money.ts knows decimal.js', () => {
    expect(importsOf(file).includes('decimal.js')).toBe(name === join('core', 'money.ts'));
  });
});

/** The nouns: `core/model.ts` shows them all again, and they may speak of each other. Structure and belief are still found from each other. */
const nouns = /(?:^|[\\/])(?:model|choices)\.ts$|core[\\/](?:check|understand)[\\/]/;

test('no file comes back to itself by what it imports, types too; the nouns aside', () => {
  const files = sources(src).filter((file) => !nouns.test(file));
  const known = new Set(files);
  const next = new Map(files.map((file) => [file, importsOf(file).filter((target) => target.startsWith('.')).flatMap((target) => {
    const path = resolve(dirname(file), target);
    return [`${path}.ts`, `${path}.tsx`, join(path, 'index.ts')].filter((one) => known.has(one)).slice(0, 1);
  })]));
  const reached = (from: string): Set<string> => {
    const found = new Set<string>();
    const ahead = [...next.get(from) ?? []];
    for (let file = ahead.pop(); file !== undefined; file = ahead.pop()) {
      if (found.has(file)) continue;
      found.add(file);
      ahead.push(...next.get(file) ?? []);
    }
    return found;
  };
  expect(files.filter((file) => reached(file).has(file)).map((file) => relative(src, file))).toEqual([]);
});
