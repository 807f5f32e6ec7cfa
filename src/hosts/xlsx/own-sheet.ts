/** One own sheet written into the package: its cells, tables and charts, and what the user has put on it kept. */
import type { OwnKind, PlannedSheet } from '../../core/model';
import type { OwnNames } from '../../core/plan/formula-text';
import type { Before } from '../own-cells';
import { lastOwnColumn, ownCells } from '../own-cells';
import { atOnce } from '../slices';
import { readBeside, nothingBeside } from './beside';
import type { AmountFormats } from '../looks';
import type { NewRelation } from './manifest';
import { idsBeside, relationElement, relationsXml } from './manifest';
import type { Dialect } from './namespaces';
import { contentTypes } from './namespaces';
import { writeDrawing } from './own-drawing';
import { relationsPart } from './package';
import type { Parts } from './parts';
import type { Lookups } from './sheet-reader';
import { readSheet } from './sheet-reader';
import { sheetXml } from './sheet-writer';
import { Edits, outline } from './splice';
import type { Styles } from './styles-part';
import type { TableNames } from './table-names';
import { tableXml } from './table-writer';
import { attribute } from './xml';

/** What is the same for all own sheets of a run. */
interface Run {
  readonly parts: Parts;
  readonly styles: Styles;
  readonly formats: AmountFormats;
  readonly tables: TableNames;
  readonly dialect: Dialect;
  readonly lookups: Lookups;
  readonly ownName: OwnNames;
  readonly now: string;
}

export interface OwnPart {
  readonly kind: OwnKind;
  /** The name it has, or is to have. */
  readonly name: string;
  readonly part: string;
  /** Absent for a new sheet. */
  readonly keyColumn?: number;
  readonly isNew: boolean;
}

/** Writes the sheet's part, its relations and all that hangs on them. */
export function writeOwnSheet(planned: PlannedSheet, own: OwnPart, run: Run): void {
  const { parts, styles, formats, dialect, lookups } = run;
  const xml = own.isNew ? undefined : parts.pack.text(own.part);
  const old = xml === undefined ? undefined : { xml, cells: readSheet(xml, lookups).cells };
  const last = lastOwnColumn(planned);
  const before: Before | undefined = old && own.keyColumn !== undefined ? { cells: old.cells, keyColumn: own.keyColumn } : undefined;
  const cells = atOnce(ownCells(planned, run.ownName, run.now, before));
  const beside = old ? readBeside(old.xml, old.cells, own.keyColumn ?? last, Math.max(0, last - (own.keyColumn ?? last))) : nothingBeside;
  const theirs = usersRelations(parts, own);
  const freeId = idsBeside(theirs.ids);
  const relations: NewRelation[] = [];
  const relate = (type: string, part: string) => {
    const id = freeId();
    relations.push({ id, type: `${dialect.relations}/${type}`, target: `/${part}` });
    return id;
  };
  const claims = run.tables.claim(theirs.tables, planned.tables.map(({ name }) => name));
  for (const part of theirs.tables) parts.release(part);
  const tableIds = planned.tables.flatMap((table, index) => {
    const claim = claims[index];
    if (!claim) return [];
    parts.write(claim.part, tableXml(table, claim.id, claim.name, cells, dialect), contentTypes.table);
    return [relate('table', claim.part)];
  });
  const shown = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell.shows]));
  const place = { sheet: own.name, dialect, format: formats.amount, shownAt: (row: number, column: number) => shown.get(`${row}:${column}`) };
  const drawing = writeDrawing(parts, planned.charts, place, theirs.drawing);
  const drawingId = drawing === undefined ? {} : { drawing: relate('drawing', drawing) };
  const notes = theirs.notes === undefined ? {} : { legacyDrawing: theirs.notes };
  parts.write(own.part, sheetXml(planned, { cells, styles, formats, beside, dialect, relations: { ...drawingId, ...notes, tables: tableIds } }), contentTypes.worksheet);
  const list = theirs.write(relations);
  if (list === undefined) parts.pack.remove(relationsPart(own.part));
  else parts.pack.write(relationsPart(own.part), list);
}

/** Relations of an own sheet that lead to what we make; notes and what belongs to them are the user's and stay. */
const stays = new Set(['comments', 'vmlDrawing', 'threadedComment']);

function usersRelations({ pack }: Parts, { part, isNew }: OwnPart) {
  const relations = isNew ? [] : pack.relations(part);
  const ids = new Set(relations.filter(({ type }) => stays.has(type)).map(({ id }) => id));
  const drawing = relations.find(({ type }) => type === 'drawing')?.target;
  const notes = relations.find(({ type }) => type === 'vmlDrawing')?.id;
  const write = (added: readonly NewRelation[]): string | undefined => {
    if (ids.size === 0) return added.length === 0 ? undefined : relationsXml(added);
    const root = outline(pack.text(relationsPart(part)));
    if (!root) return relationsXml(added);
    const edits = new Edits(root.xml);
    for (const child of root.children) if (!ids.has(attribute(child.attributes, 'Id') ?? '')) edits.replace(child, '');
    if (added.length > 0) edits.append(root.root, added.map((relation) => relationElement(relation, root.prefix)).join(''));
    return edits.toString();
  };
  return {
    ids, write,
    tables: relations.filter(({ type }) => type === 'table').map(({ target }) => target),
    ...(drawing === undefined ? {} : { drawing }), ...(notes === undefined ? {} : { notes }),
  };
}
