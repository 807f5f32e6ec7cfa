/** A workbook file → what it says. */
import type { OwnKind, OwnSheet, SheetSnapshot } from '../../core/model';
import { ownSheet as ownSheetOf } from '../keys';
import { atOnce } from '../slices';
import type { WorkbookRead } from '../workbook';
import { readFormats } from './formats';
import { keyColumn } from '../own-marks';
import { ownInFile } from './own-in-file';
import { Package } from './package';
import { Refused } from './refused';
import type { Lookups, SheetContent } from './sheet-reader';
import { readSheet } from './sheet-reader';
import { findState } from './state';
import { readSharedStrings } from './strings';
import type { SheetEntry, WorkbookPart } from './workbook-part';
import { readWorkbookPart } from './workbook-part';

/** @throws Refused where the bytes are no workbook that can be read. */
export function read(bytes: Uint8Array, name: string): WorkbookRead {
  const pack = new Package(bytes);
  const workbook = readWorkbookPart(pack);
  const lookups = readLookups(pack, workbook);
  const state = findState(pack, workbook);
  const own = ownInFile(pack, workbook, state !== undefined);
  const sheets = workbook.sheets.flatMap((entry, place): SheetSnapshot[] =>
    !entry.isWorksheet || own.marked.has(place) ? [] : [{ name: entry.name, visibility: entry.visibility, ...content(pack, entry, lookups) }]);
  return {
    snapshot: { workbook: name, sheets, date1904: workbook.date1904 },
    own: [...own.claimed].map(([kind, place]) => ownSheet(pack, workbook, kind, place, lookups)),
    ...(state === undefined ? {} : { state: state.text }),
  };
}

/** Strings, number formats and the day 0 of the workbook. */
export function readLookups(pack: Package, { relations, date1904 }: WorkbookPart): Lookups {
  const part = (type: string) => {
    const target = relations.find((relation) => relation.type === type)?.target;
    return target === undefined ? undefined : pack.xml(target)?.text;
  };
  return { strings: readSharedStrings(part('sharedStrings') ?? ''), formats: readFormats(part('styles') ?? ''), date1904 };
}

function content(pack: Package, entry: SheetEntry, lookups: Lookups): SheetContent {
  if (entry.part === undefined) throw new Refused('damaged', entry.name);
  return readSheet(pack.text(entry.part), lookups);
}

function ownSheet(pack: Package, workbook: WorkbookPart, kind: OwnKind, place: number, lookups: Lookups): OwnSheet {
  const entry = workbook.sheets[place];
  if (!entry) throw new Refused('damaged', kind);
  const column = keyColumn(workbook, place);
  return atOnce(ownSheetOf({ kind, name: entry.name, cells: content(pack, entry, lookups).cells, ...(column === undefined ? {} : { keyColumn: column }) }));
}
