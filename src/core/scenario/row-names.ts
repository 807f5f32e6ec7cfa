/** Rows by the names that a person uses for them: the label, or a cell where several rows have the same label. */
import { address, columnNumber } from '../address';
import type { Row, RowKey } from '../model';
import { editDistance } from '../understand/spelling';
import { Draft } from './draft';
import type { Change, Obstacle, Present } from './model';

interface Named {
  /** Those whose rows are known, with the rows' keys. */
  readonly changes: readonly Change[];
  /** Of those whose rows are not. */
  readonly obstacles: readonly Obstacle[];
}

/** The changes with their rows by key. A row may be given by its key, by its label where one row of the budget has it, or by a cell of it: "Budget!A12". */
export function withRowKeys(present: Present, changes: readonly Change[]): Named {
  const rows = Draft.of(present)?.rows();
  if (!rows) return { changes, obstacles: [] };
  const known: Change[] = [];
  const obstacles: Obstacle[] = [];
  for (const change of changes) {
    const own: Obstacle[] = [];
    const keyed = withKeys(change, (name) => {
      const found = rowsNamed(rows, name);
      const [only] = found;
      if (only && found.length === 1) return only.key;
      own.push(only ? { change: change.id, is: 'several-rows', row: name, alike: found.map(({ labelCell }) => address(labelCell)) }
        : { change: change.id, is: 'no-row', row: name, alike: alike(rows, name) });
      return name;
    });
    if (own.length === 0) known.push(keyed);
    else if (change.off !== true) obstacles.push(...own);
  }
  return { changes: known, obstacles };
}

/** What the row of a key is called; the key itself where there is no such row. */
export function labelOf({ reading: { tables } }: Pick<Present, 'reading'>, key: RowKey): string {
  return tables.flatMap(({ rows }) => rows).find((row) => row.key === key)?.label ?? key;
}

function withKeys(change: Change, key: (name: string) => RowKey): Change {
  switch (change.is) {
    case 'rad': case 'utan-rad': case 'las': return { ...change, row: key(change.row) };
    case 'flytt': return { ...change, row: key(change.row), to: key(change.to) };
    case 'ny-rad': return { ...change, beside: key(change.beside) };
    case 'medlemsbidrag': case 'kommunandel': case 'nyckel': case 'intrade': case 'uttrade': case 'delar-av-ar': case 'mellanskillnad': case 'avrundning':
    case 'ingaende-balans': case 'lasart': return change;
  }
}

function rowsNamed(rows: readonly Row[], name: string): readonly Row[] {
  const byKey = rows.filter(({ key }) => key === name);
  if (byKey.length > 0) return byKey;
  const byLabel = rows.filter((row) => hasAmounts(row) && spaced(row.label) === spaced(name));
  return byLabel.length > 0 ? byLabel : rows.filter((row) => standsIn(row, name));
}

/** "Budget 2021!A12", "'Budget 2021'!B12": any cell of the row. */
function standsIn({ labelCell: { sheet, row } }: Row, name: string): boolean {
  const [, named, letters = '', number] = /^'?(.+?)'?!\$?([A-Z]{1,3})\$?(\d+)$/.exec(name.trim()) ?? [];
  return named === sheet && Number(number) === row && columnNumber(letters) > 0;
}

/** Labels that somebody who wrote this may have meant. */
function alike(rows: readonly Row[], name: string): readonly string[] {
  const wanted = spaced(name).toLowerCase();
  const labels = [...new Set(rows.filter(hasAmounts).map(({ label }) => spaced(label)))];
  const near = labels.filter((label) => {
    const own = label.toLowerCase();
    return own !== '' && (own.includes(wanted) || wanted.includes(own) || editDistance(own, wanted) <= Math.max(own.length, wanted.length) / 4);
  });
  return near.slice(0, 5);
}

function hasAmounts({ entries }: Row): boolean {
  return entries.some(({ is }) => is === 'amount');
}

function spaced(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
