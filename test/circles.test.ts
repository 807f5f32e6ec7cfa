/** No file comes back to itself by what it imports: then every file can be read with only what stands below it in mind. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

const src = resolve(__dirname, '../src');

/** `core/model.ts` shows all nouns again, and they may speak of each other. */
const nouns = /(?:^|[\\/])(?:model|choices)\.ts$/;

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sources(join(folder, entry.name)) : /\.tsx?$/.test(entry.name) ? [join(folder, entry.name)] : []);
}

const files = sources(src).filter((file) => !nouns.test(file));
const known = new Set(files);

/** What each file imports of ours, types too. */
const imported = new Map(files.map((file) => [file, ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles.flatMap(({ fileName }) => {
  const path = resolve(dirname(file), fileName);
  return [`${path}.ts`, `${path}.tsx`, join(path, 'index.ts')].filter((one) => fileName.startsWith('.') && known.has(one)).slice(0, 1);
})]));

function reached(from: string): ReadonlySet<string> {
  const found = new Set<string>();
  const ahead = [...imported.get(from) ?? []];
  for (let file = ahead.pop(); file !== undefined; file = ahead.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    ahead.push(...imported.get(file) ?? []);
  }
  return found;
}

test('no file imports itself by way of others', () => {
  expect(files.filter((file) => reached(file).has(file)).map((file) => relative(src, file))).toEqual([]);
});
