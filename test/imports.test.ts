/** The import table of the house, held: who may import whom. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

const src = resolve(__dirname, '../src');
const pageOrCommand = new Set(['core', 'rules', 'terms', 'text', 'hosts']);

/** Each room of the house and the rooms it may import from; its own is always allowed. */
const mayImport: Record<string, ReadonlySet<string>> = {
  core: new Set(),
  rules: new Set(['core']),
  terms: new Set(['core']),
  text: new Set(['core']),
  hosts: new Set(['core']),
  pane: new Set([...pageOrCommand, 'field.ts']),
  'field.ts': new Set(['core', 'rules', 'terms', 'text']),
  'cli.ts': new Set([...pageOrCommand, 'cli', 'field.ts']),
  cli: new Set([...pageOrCommand, 'field.ts']),
};
const packages: Record<string, RegExp> = {
  core: /^(decimal\.js)$/,
  rules: /^$/,
  terms: /^$/,
  text: /^$/,
  hosts: /^(fflate|node:.*)$/,
  'field.ts': /^$/,
  pane: /^(react|react-dom.*|@fluentui\/.*)$/,
  'cli.ts': /^node:.*$/,
  cli: /^node:.*$/,
};

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sources(join(folder, entry.name)) : /\.tsx?$/.test(entry.name) ? [join(folder, entry.name)] : []);
}

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/(?:from|import|import\()\s*'([^']+)'/g)].flatMap((match) => match[1] ?? []);
}

const room = (file: string) => relative(src, file).split(sep)[0] ?? '';

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
