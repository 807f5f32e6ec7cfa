/** The import table of README.md, held: what each row says is all that its files import. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

const root = resolve(__dirname, '..');
const src = join(root, 'src');

/** What the table calls a group of packages; any other package goes by its own name. */
const groups: Readonly<Record<string, RegExp>> = { Node: /^node:/, React: /^react(-dom)?(\/|$)/, Fluent: /^@fluentui\// };

interface Room {
  readonly rooms: ReadonlySet<string>;
  readonly packages: readonly string[];
}

/** A row is "| `folder/` or `file.ts` | what it is | imports |"; "all above but pane" means the rows before it. */
function readTable(markdown: string): ReadonlyMap<string, Room> {
  const table = new Map<string, Room>();
  for (const [, first = '', imports = ''] of markdown.matchAll(/^\| (`[^|]+) \| [^|]* \| ([^|]*) \|$/gm)) {
    const names = [...first.matchAll(/`(\w+)(?:\/|\.ts)`/g)].map(([, name = '']) => name);
    const above = [...table.keys()];
    const known = new Set([...above, ...names]);
    const parts = imports.split(/[,;]/).map((part) => part.trim().replaceAll('`', '')).filter((part) => part !== 'itself');
    const rooms = parts.flatMap((part) => {
      const [all, but] = /^all above(?: but (\w+))?$/.exec(part) ?? [];
      return all === undefined ? (known.has(part) ? [part] : []) : above.filter((name) => name !== but);
    });
    const packages = parts.filter((part) => !known.has(part) && !part.startsWith('all above'));
    for (const name of names) table.set(name, { rooms: new Set([...rooms, ...names]), packages });
  }
  return table;
}

const table = readTable(readFileSync(join(root, 'README.md'), 'utf8'));

/** Whether a row's entry allows the import of a package in a file: "`decimal.js` in `money.ts` alone" is for one file. */
function allows(entry: string, target: string, file: string): boolean {
  const [, named = '', only] = /^(.*?)(?: in (\S+) alone)?$/.exec(entry) ?? [];
  return (groups[named]?.test(target) ?? target === named) && (only === undefined || file.endsWith(`${sep}${only}`));
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sources(join(folder, entry.name)) : /\.tsx?$/.test(entry.name) ? [join(folder, entry.name)] : []);
}

/** As the compiler sees them: types too, and no word inside a text. */
function importsOf(file: string): string[] {
  return ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles.map(({ fileName }) => fileName);
}

/** The row of the table that a path under src belongs to. */
const roomOf = (path: string): string => (relative(src, path).split(sep)[0] ?? '').replace(/\.ts$/, '');

test('every room of src has its row', () => {
  expect([...table.keys()].sort()).toEqual([...new Set(sources(src).map(roomOf))].sort());
});

test('the table is read as it is meant', () => {
  expect(table.get('field')).toEqual({ rooms: new Set(['core', 'rules', 'terms', 'text', 'field']), packages: [] });
  expect(table.get('pane')).toEqual({ rooms: new Set(['core', 'rules', 'terms', 'text', 'field', 'hosts', 'pane']), packages: ['React', 'Fluent', 'numfmt in cell-text.ts alone'] });
  expect(table.get('cli')?.rooms).toEqual(new Set(['core', 'rules', 'terms', 'text', 'field', 'hosts', 'cli']));
  expect(table.get('core')?.packages).toEqual(['decimal.js in money.ts alone']);
});

test.each(sources(src).map((file) => [relative(src, file), file]))('%s imports only what its row allows', (_, file) => {
  const room = table.get(roomOf(file));
  const wrong = importsOf(file).filter((target) => (target.startsWith('.')
    ? !room?.rooms.has(roomOf(resolve(dirname(file), target)))
    : !room?.packages.some((entry) => allows(entry, target, file))));
  expect(wrong).toEqual([]);
});
