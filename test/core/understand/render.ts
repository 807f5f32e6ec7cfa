/** A Reading as text, for tests that show the whole of what was understood. */
import { understand } from '../../../src/core/understand';
import { terms } from '../../../src/terms';
import { drawn, sheet, type Drawn } from '../../drawn';
import type { Entry, Reading, Relation, Row, Table } from '../../../src/core/model';
import { a1, a1Range } from '../../../src/core/address';

/** Title, unit and columns, then a line a row: role, concept, member, amounts in the table's unit; then the relations. */
export function rendered(reading: Reading): string {
  const tables = reading.tables.flatMap((table) => [
    headline(table), ...table.rows.map((row) => rowLine(row, table)), ...relationsOf(reading, table).map((one) => relationLine(one, reading)),
  ]);
  const questions = reading.questions.map((question) =>
    `? ${question.code} ${a1(question.cell)} ${question.about}${question.guess === undefined ? '' : ` → ${question.guess}`}`);
  return [...tables, ...questions].join('\n');
}

/** A drawn sheet, understood and rendered, between line breaks. */
export function understood(drawing: string, about: Drawn = {}): string {
  return `\n${rendered(understand(drawn(sheet(drawing, { name: 'Blad1', ...about })), terms, {}))}\n`;
}

/** Only the relations: "B5 = B2 + B3 + B4 (structure)". */
export function relationLines(reading: Reading): readonly string[] {
  return reading.relations.map((relation) => relationLine(relation, reading));
}

function headline(table: Table): string {
  const columns = table.columns.map((column) => `${column.period} ${column.measure}`).join(', ');
  const said = table.declaredUnit && table.declaredUnit !== table.unit ? `, the words say ${table.declaredUnit}` : '';
  return `# ${table.title} [${table.kind}, ${table.unit} ${table.unitFrom}${said}] ${table.ranges.map(a1Range).join(' + ')}: ${columns}`;
}

function rowLine(row: Row, table: Table): string {
  const member = row.member ? ` ${row.member.name}/${row.member.party}` : '';
  const claimed = row.claimedShare ? ` ${row.claimedShare.inPercent()}%` : '';
  const what = row.concept === 'okand' ? row.role : `${row.role} ${row.concept}`;
  return `${row.row}${row.hidden ? ' (dold)' : ''} ${row.label}: ${what}${member}${claimed}: ${row.entries.map((entry) => entryText(entry, table)).join(' | ')}`;
}

function entryText(entry: Entry, table: Table): string {
  switch (entry.is) {
    case 'amount': return entry.amount.in(table.unit);
    case 'share': return `${entry.share.inPercent()}%`;
    case 'blank': return '';
    case 'words': return `"${entry.text}"`;
    case 'error': return entry.error;
  }
}

function relationsOf(reading: Reading, table: Table): readonly Relation[] {
  return reading.relations.filter((relation) => table.rows.some((row) => row.id === relation.total));
}

function relationLine(relation: Relation, reading: Reading): string {
  const rows = new Map(reading.tables.flatMap((table) => table.rows.map((row) => [row.id, row] as const)));
  const name = (id: string) => String(rows.get(id)?.row ?? '?');
  const terms = relation.terms.map((term, index) => `${term.sign === -1 ? '− ' : index > 0 ? '+ ' : ''}${name(term.row)}`).join(' ');
  return `  ${relation.kind} ${name(relation.total)} = ${terms} (${relation.basis})`;
}
