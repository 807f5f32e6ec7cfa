/** The first two requests of every command: which sheets there are and how large, which are ours, and what is stored. */
import { keyColumn, keysName, markName, ownPlaces } from '../own-marks';
import { askCorner } from './corner';
import { areaOfRange } from './dense';
import type { Known } from './known';
import { contentOf, interruption } from './restorable';
import type { Link } from './run';
import type { Restore, SeenOwn, SeenSheet, Survey } from './seen';
import { askStores } from './store';

/** What is loaded in the first request. */
type Overview = Awaited<ReturnType<typeof overview>>;

/** Two requests, whatever the workbook. */
export async function survey(link: Link, known: Known): Promise<Survey> {
  const seen = await overview(link);
  const { sheets, state, restore } = await details(link, seen);
  const numbered = sheets.map(({ tabId }) => ({ id: tabId }));
  const stores = { ...(state === undefined ? {} : { state }), ...(restore === undefined ? {} : { restore }) };
  const names = sheets.flatMap((sheet, place) => [...sheet.names].map(([name, refersTo]) => ({ name, refersTo, sheet: place })));
  const withoutKeys = new Set(interruption(stores) ? [] : keyless(sheets));
  const marks = names.filter(({ sheet }) => !withoutKeys.has(sheet));
  const content = await link.sliced(contentOf(stores, known));
  const places = ownPlaces({ sheets: numbered, names: marks }, state !== undefined || restore !== undefined);
  const own = [...places.claimed].flatMap(([kind, place]): SeenOwn[] => {
    const sheet = sheets[place];
    const keys = keyColumn({ names }, place);
    return sheet ? [{ ...sheet, kind, ...(keys === undefined ? {} : { keyColumn: keys }) }] : [];
  });
  const made = madeOnly({ ...stores, ...(content && { content }) }, sheets, own);
  return {
    workbook: seen.workbook.name, date1904: seen.day.value === 0, sheets,
    marked: new Set([...places.marked, ...withoutKeys, ...made.map(({ place }) => place)]), own: [...own, ...made.map(({ sheet }) => sheet)],
    ...stores, ...(content && { content }), structureLocked: seen.protection.protected, calculation: seen.application.calculationMode, precisionAsDisplayed: seen.workbook.usePrecisionAsDisplayed,
    takenNames: [...seen.tables.items, ...seen.names.items].map(({ name }) => name),
  };
}

/** Marked sheets whose column of keys the user has taken away: what is whose on them cannot be told, so they are left as they are and made anew. */
function keyless(sheets: readonly SeenSheet[]): number[] {
  return sheets.flatMap(({ names, used }, place) => {
    const refersTo = names.get(keysName);
    const hasKeys = refersTo !== undefined && keyColumn({ names: [{ name: keysName, refersTo, sheet: place }] }, place) !== undefined;
    return names.has(markName) && used !== undefined && !hasKeys ? [place] : [];
  });
}

/** Sheets that a write made before it was cut short, and had not marked yet: by name, and empty. */
function madeOnly(restore: Restore, sheets: readonly SeenSheet[], own: readonly SeenOwn[]): { readonly place: number; readonly sheet: SeenOwn }[] {
  const saved = interruption(restore) ? restore.content?.sheets ?? [] : [];
  return saved.flatMap((one) => {
    if (!one.isNew || own.some(({ kind }) => kind === one.kind)) return [];
    const place = sheets.findIndex(({ name, used, names }) => name === one.name && used === undefined && !names.has(markName));
    const sheet = sheets[place];
    return sheet ? [{ place, sheet: { ...sheet, kind: one.kind } }] : [];
  });
}

async function overview({ context, sync }: Link) {
  const { workbook } = context;
  const { worksheets, customXmlParts, tables, names, application, protection } = workbook;
  worksheets.load('items/id,items/name,items/tabId,items/visibility');
  customXmlParts.load('items/id,items/namespaceUri');
  tables.load('items/name');
  names.load('items/name');
  application.load('calculationMode');
  protection.load('protected');
  workbook.load('name,usePrecisionAsDisplayed');
  const day = workbook.functions.date(1904, 1, 1);
  day.load('value');
  await sync();
  return { workbook, worksheets, parts: customXmlParts, tables, names, application, protection, day };
}

async function details(link: Link, { worksheets, parts }: Overview) {
  const { context, sync } = link;
  const loads = worksheets.items.map(({ id, name, tabId, visibility }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
    sheet.names.load('items/name,items/formula');
    sheet.protection.load('protected');
    return { id, name, tabId, visibility, used, names: sheet.names, protection: sheet.protection, corner: askCorner(sheet) };
  });
  const stores = askStores(link, parts);
  await sync();
  const sheets = loads.map(({ id, name, tabId, visibility, used, names, protection, corner }): SeenSheet => ({
    id, name, tabId, visibility: visibility === 'Visible' ? 'visible' : visibility === 'Hidden' ? 'hidden' : 'very-hidden', isProtected: protection.protected,
    names: new Map(names.items.map((item) => [item.name, String(item.formula).replace(/^=/, '')])),
    ...(used.isNullObject ? {} : { used: areaOfRange(used) }), ...corner(),
    hiddenRows: used.isNullObject ? 'none' : partly(used.rowHidden), hiddenColumns: used.isNullObject ? 'none' : partly(used.columnHidden),
  }));
  return { sheets, ...stores() };
}

/** Excel gives null where some are hidden and some are not. */
function partly(hidden: boolean | null): SeenSheet['hiddenRows'] {
  return hidden === null ? 'some' : hidden ? 'all' : 'none';
}
