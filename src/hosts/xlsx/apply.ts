/** A plan applied to a workbook file: own sheets added or filled again in place, all else as it was. */
import { columnLetters } from '../../core/address';
import type { OwnKind, Plan, PlannedSheet } from '../../core/model';
import { quoted } from '../../core/plan/formula-text';
import { lastOwnColumn } from '../own-cells';
import { freeName } from '../sheet-name';
import type { WriteAbout } from '../workbook';
import { isTooLarge } from '../workbook';
import { dropCalculationChain } from './calculation-chain';
import { formatsOf } from '../looks';
import { editRelations, idsBeside, listParts } from './manifest';
import type { NewRelation } from './manifest';
import { contentTypes, dialectOf } from './namespaces';
import { keyColumn, keysName, markName, markOf } from '../own-marks';
import { ownInFile } from './own-in-file';
import type { OwnPart } from './own-sheet';
import { writeOwnSheet } from './own-sheet';
import { Package } from './package';
import { Parts } from './parts';
import { readLookups } from './read';
import { Refused } from './refused';
import { findState, writeState } from './state';
import { outline } from './splice';
import { Styles, emptyStyles } from './styles-part';
import { TableNames } from './table-names';
import { refuseUnwritable } from './unwritable';
import { editWorkbook } from './workbook-edit';
import type { NewName } from './workbook-edit';
import { readWorkbookPart } from './workbook-part';
import type { WorkbookPart } from './workbook-part';

/**
 * The time of the last write stays where nothing else has changed: then the very bytes that came in go out.
 * @throws Refused where the file cannot be read or must not be written.
 */
export function apply(bytes: Uint8Array, plan: Plan, about: WriteAbout): Uint8Array {
  if (isTooLarge(about.state ?? '')) throw new Refused('state-too-large');
  const pack = new Package(bytes);
  const written = findState(pack, readWorkbookPart(pack))?.written;
  const unchanged = build(pack, plan, { ...about, now: written ?? about.now });
  return unchanged === bytes || written === undefined || written === about.now ? unchanged : build(new Package(bytes), plan, about);
}

interface Place extends OwnPart {
  readonly planned: PlannedSheet;
  readonly place: number;
  readonly id: number;
  readonly relation: string;
}

function build(pack: Package, plan: Plan, about: WriteAbout): Uint8Array {
  const workbook = readWorkbookPart(pack);
  refuseUnwritable(pack, workbook);
  const dialect = dialectOf(outline(workbook.xml)?.attributes ?? '');
  const parts = new Parts(pack);
  const state = findState(pack, workbook);
  const { claimed } = ownInFile(pack, workbook, state !== undefined);
  const freeId = idsBeside(workbook.relations.map((relation) => relation.id));
  const places = placesOf(plan, workbook, claimed, parts, freeId);
  const relations: NewRelation[] = places.filter(({ isNew }) => isNew)
    .map(({ relation, part }) => ({ id: relation, type: `${dialect.relations}/worksheet`, target: `/${part}` }));
  const stylesPart = workbook.relations.find((relation) => relation.type === 'styles')?.target;
  const styles = new Styles(stylesPart === undefined ? emptyStyles(dialect) : pack.text(stylesPart));
  const name = (kind: OwnKind) => places.find((one) => one.kind === kind)?.name ?? workbook.sheets[claimed.get(kind) ?? -1]?.name;
  const run = {
    parts, styles, dialect, ownName: name, now: about.now,
    formats: formatsOf(plan), tables: new TableNames(parts, workbook), lookups: readLookups(pack, workbook),
  };
  for (const place of places) writeOwnSheet(place.planned, place, run);
  writeStyles(parts, stylesPart, styles.toString(), { freeId, relations, type: `${dialect.relations}/styles` });
  writeState(parts, state, { text: about.state ?? state?.text ?? '', written: about.now }, { freeId, relations, dialect });
  const dropped = dropCalculationChain(pack, workbook, new Set(places.map(({ id }) => id)));
  pack.write(workbook.part, editWorkbook(workbook, places.filter(({ isNew }) => isNew), places.flatMap(namesOf), dialect));
  editRelations(pack, workbook.part, relations, new Set(dropped.map(({ id }) => id)));
  const gone = parts.sweep();
  listParts(pack, parts.types, new Set([...gone, ...dropped.map(({ target }) => target)]));
  return pack.toBytes();
}

/** Where each planned sheet stands or is to stand: new ones last, so that no other sheet's place moves. */
function placesOf(plan: Plan, workbook: WorkbookPart, claimed: ReadonlyMap<OwnKind, number>, parts: Parts, freeId: () => string): Place[] {
  const taken = workbook.sheets.map((sheet) => sheet.name);
  let lastId = workbook.sheets.reduce((most, sheet) => Math.max(most, sheet.id), 0);
  let lastPlace = workbook.sheets.length - 1;
  return plan.sheets.map((planned): Place => {
    const place = claimed.get(planned.kind);
    const sheet = place === undefined ? undefined : workbook.sheets[place];
    if (place !== undefined && sheet?.part !== undefined) {
      const keys = keyColumn(workbook, place);
      const { name, id, part, relation } = sheet;
      return { kind: planned.kind, planned, place, name, id, part, relation, isNew: false, ...(keys === undefined ? {} : { keyColumn: keys }) };
    }
    const name = freeName(planned.name, taken);
    const part = parts.name('xl/worksheets/sheet');
    taken.push(name);
    lastId += 1;
    lastPlace += 1;
    return { kind: planned.kind, planned, place: lastPlace, name, id: lastId, part, relation: freeId(), isNew: true };
  });
}

/** The mark, the column of keys, what is printed and what is repeated on each page. */
function namesOf({ kind, id, name, place: sheet, planned }: Place): NewName[] {
  const on = `${quoted(name)}!`;
  const keys = `$${columnLetters(lastOwnColumn(planned))}`;
  const lastRow = [...planned.cells.map(({ row }) => row), ...planned.charts.map(({ anchor }) => anchor.bottom)].reduce((most, row) => Math.max(most, row), 1);
  const area = `$A$1:$${columnLetters(Math.max(1, planned.printToColumn - 1))}$${lastRow}`;
  return [
    ...(planned.headerRow < 1 ? [] : [{ name: '_xlnm.Print_Titles', sheet, hidden: false, refersTo: `${on}$${planned.headerRow}:$${planned.headerRow}` }]),
    { name: '_xlnm.Print_Area', sheet, hidden: false, refersTo: on + area },
    { name: markName, sheet, hidden: true, refersTo: markOf(kind, id) },
    { name: keysName, sheet, hidden: true, refersTo: `${on}${keys}:${keys}` },
  ];
}

function writeStyles(parts: Parts, part: string | undefined, xml: string, { freeId, relations, type }: { freeId: () => string; relations: NewRelation[]; type: string }): void {
  if (part !== undefined) return parts.pack.write(part, xml);
  const made = parts.pack.has('xl/styles.xml') ? parts.name('xl/styles') : 'xl/styles.xml';
  parts.write(made, xml, contentTypes.styles);
  relations.push({ id: freeId(), type, target: `/${made}` });
}
