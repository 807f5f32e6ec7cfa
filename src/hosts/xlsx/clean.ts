/** A workbook file without Samräkna: its sheets, names and stored state taken out. Copies that the user made of our sheets are the user's. */
import { dropCalculationChain } from './calculation-chain';
import { refuseInUse } from './in-use';
import { editRelations, listParts } from './manifest';
import { ownPlaces } from '../own-marks';
import { Package } from './package';
import { Parts } from './parts';
import { Refused } from './refused';
import { Edits, outline } from './splice';
import type { Root } from './splice';
import { findRestore, findState } from './state';
import { refuseUnwritable } from './unwritable';
import { forgetRecalculation } from './workbook-edit';
import type { WorkbookPart } from './workbook-part';
import { readWorkbookPart } from './workbook-part';
import { Scanner } from './xml';

/** The styles that our sheets used stay, unused. @throws Refused where the file cannot be read or must not be written. */
export function clean(bytes: Uint8Array): Uint8Array {
  const pack = new Package(bytes);
  const workbook = readWorkbookPart(pack);
  const state = findState(pack, workbook);
  const places = new Set(ownPlaces(workbook, state !== undefined).claimed.values());
  const stored = [state?.part, findRestore(pack, workbook)].filter((part) => part !== undefined);
  if (places.size === 0 && stored.length === 0) return bytes;
  refuseUnwritable(pack, workbook);
  const removed = workbook.sheets.filter((_, place) => places.has(place));
  if (workbook.sheets.every(({ visibility }, place) => places.has(place) || visibility !== 'visible')) throw new Refused('no-sheet-left');
  refuseInUse(pack, workbook, places);
  const parts = new Parts(pack);
  for (const { part } of removed) if (part !== undefined) parts.release(part);
  for (const part of stored) parts.release(part);
  const dropped = dropCalculationChain(pack, workbook, new Set(removed.map(({ id }) => id)));
  pack.write(workbook.part, withoutSheets(workbook, places));
  const toStored = (part: string) => pack.relations(part).filter(({ target }) => stored.includes(target)).map(({ id }) => id);
  editRelations(pack, workbook.part, [], new Set([...removed.map(({ relation }) => relation), ...toStored(workbook.part), ...dropped.map(({ id }) => id)]));
  editRelations(pack, '', [], new Set(toStored('')));
  listParts(pack, new Map(), new Set([...parts.sweep(), ...dropped.map(({ target }) => target)]));
  return pack.toBytes();
}

function withoutSheets(workbook: WorkbookPart, places: ReadonlySet<number>): string {
  const root = outline(workbook.xml);
  if (!root) throw new Refused('damaged', workbook.part);
  const edits = new Edits(root.xml);
  const before = (place: number) => [...places].filter((one) => one < place).length;
  workbook.sheets.forEach((sheet, place) => {
    if (places.has(place)) edits.replace(sheet, '');
  });
  const list = root.children.find((child) => child.name === 'definedNames');
  const gone = workbook.names.filter(({ sheet }) => sheet !== undefined && places.has(sheet));
  if (list && gone.length > 0 && gone.length === workbook.names.length) edits.replace(list, '');
  else {
    for (const name of gone) edits.replace(name, '');
    for (const name of workbook.names) {
      if (name.sheet === undefined || places.has(name.sheet) || before(name.sheet) === 0) continue;
      const written = root.xml.slice(name.start, name.end);
      edits.replace(name, written.replace(/(\slocalSheetId\s*=\s*["'])\d+/, `$1${name.sheet - before(name.sheet)}`));
    }
  }
  const remaining = workbook.sheets.length - places.size;
  moveViews(edits, root, (tab) => Math.min(tab - before(tab), remaining - 1));
  forgetRecalculation(edits, root);
  return edits.toString();
}

/** The tab shown, and the first one in view, are counted among all sheets. */
function moveViews(edits: Edits, root: Root, moved: (tab: number) => number): void {
  const views = root.children.find((child) => child.name === 'bookViews');
  if (!views || views.empty) return;
  const scanner = new Scanner(root.xml, views.opened);
  while (scanner.next() && scanner.start < views.closes) {
    if (scanner.kind !== 'open') continue;
    const written = root.xml.slice(scanner.start, scanner.end);
    const changed = written.replace(/(\s(?:activeTab|firstSheet)\s*=\s*["'])(\d+)/g, (_, start: string, tab: string) => start + String(moved(Number(tab))));
    if (changed !== written) edits.replace({ start: scanner.start, end: scanner.end }, changed);
  }
}
