/** A plan applied to the open workbook, in six requests and one more for each further megabyte. */
import type { Plan } from '../../core/model';
import { formatsOf } from '../looks';
import { markName, markOf } from '../own-marks';
import type { OwnCell } from '../own-cells';
import { ownCells } from '../own-cells';
import type { WriteAbout, Written, WrittenDifference } from '../workbook';
import { differences, standsAlready, written } from './compare';
import { contentBefore } from './content';
import type { Filling } from './fill/sheet';
import { fill, shiftFor } from './fill/sheet';
import { readGrids } from './grids';
import type { Known, WrittenSheet } from './known';
import type { SheetLook } from './look';
import { lastRow, lookOfSheet } from './look';
import { sheetNames } from './names';
import type { Prepared } from './prepare';
import { prepare } from './prepare';
import { interruption, looksNow, savedSheets } from './restorable';
import type { RestoreContent, SavedSheet } from './restore-content';
import { packed } from './restore-content';
import type { Link } from './run';
import type { OwnContent, Survey } from './seen';
import { askHanging } from './standing';
import { storeRestore, storeState } from './store';
import { survey } from './survey';
import { Writer } from './writer';

/** A sheet as it is to stand, and as it stands. */
interface Draft {
  readonly look: SheetLook;
  readonly cells: readonly OwnCell[];
  /** Those whose values are ours to answer for: not the user's own words. */
  readonly held: readonly OwnCell[];
  readonly standing?: OwnContent;
  /** The name it has, or is to have. */
  readonly name: string;
}

/** @throws Stopped before anything is written, or after: what `begins` was told shows which */
export async function apply(link: Link, plan: Plan, about: WriteAbout, known: Known): Promise<Written> {
  const seen = await survey(link, known);
  const ready = await prepare(link, seen, plan.sheets.map(({ kind }) => kind), plan, known);
  const before = seen.state?.value.written;
  const asBefore = drafts(plan, before ?? about.now, seen, ready.own, known);
  if (nothingToDo(asBefore, about, seen, known)) {
    return remembered(asBefore, ready.own.map(({ id }) => id), seen, known, restoreIsKept(seen), ready.own.map(({ cells }) => cells));
  }
  const planned = before === undefined || before === about.now ? asBefore : drafts(plan, about.now, seen, ready.own, known);
  const content: RestoreContent = { looks: looksAfter(planned, seen, known), sheets: saved(planned, seen, known) };
  const token = freshToken(about.now, seen);
  const body = packed(content);
  const first = seen.own.length === 0 || content.sheets.every(({ isNew }) => isNew);
  link.begins();
  known.unsure = token;
  known.restore = { token, content };
  const writer = new Writer(link);
  await writer.room(body.length);
  storeRestore(link, seen, { token, written: about.now, before: before ?? '', first, content: body });
  const fillings = await made(link, planned, ready, writer);
  known.ownIds = new Set([...known.ownIds, ...fillings.map(({ id }) => id)]);
  await fill(writer, fillings, seen.takenNames);
  const text = about.state ?? seen.state?.value.text ?? '';
  await writer.room(text.length);
  storeState(link, seen, { text, written: about.now, token });
  await writer.send();
  const asked = fillings.map(({ id, look, cells }) => ({ sheet: id, formats: false, areas: [{ top: 1, left: 1, bottom: lastRow(look, cells), right: look.keyColumn }] }));
  const found = await readGrids(link, asked);
  delete known.unsure;
  return remembered(planned, fillings.map(({ id }) => id), seen, known, body !== '', found);
}

function remembered(drafted: readonly Draft[], ids: readonly string[], seen: Survey, known: Known, undoKept: boolean, found: readonly Parameters<typeof differences>[2][]): Written {
  known.written = drafted.map(({ look: { kind }, held }, index): WrittenSheet => ({ kind, id: ids[index] ?? '', cells: held }));
  const differs = drafted.flatMap(({ name, held }, index): WrittenDifference[] => differences(name, held, found[index] ?? []));
  return written(differs, seen, undoKept);
}

/** The plan's sheets in full, what the user has put into ours kept. */
function drafts(plan: Plan, now: string, seen: Survey, own: readonly OwnContent[], known: Known): Draft[] {
  const formats = formatsOf(plan);
  const names = sheetNames(plan, seen);
  const before = contentBefore(own, seen, known);
  return plan.sheets.map((planned): Draft => {
    const standing = own.find(({ kind }) => kind === planned.kind);
    const content = before.find(({ kind }) => kind === planned.kind);
    const kept = content?.keyColumn === undefined ? undefined : { cells: content.cells, keyColumn: content.keyColumn };
    const cells = ownCells(planned, (kind) => names.get(kind), now, kept);
    const theirs = new Set(planned.cells.filter(({ ownership }) => ownership.is === 'keep').map(({ row, column }) => `${row}:${column}`));
    const held = cells.filter(({ row, column }) => !theirs.has(`${row}:${column}`));
    return { look: lookOfSheet(planned, cells, formats), cells, held, name: names.get(planned.kind) ?? planned.name, ...(standing === undefined ? {} : { standing }) };
  });
}

/** Whether every sheet is marked, looks and stands as it is to, and the state too. */
function nothingToDo(planned: readonly Draft[], { state }: WriteAbout, seen: Survey, known: Known): boolean {
  if (seen.state === undefined || interruption(seen) || (state !== undefined && state !== seen.state.value.text)) return false;
  const looks = looksNow(seen, known);
  return planned.every(({ look, cells, standing }) =>
    standing?.keyColumn === look.keyColumn && standing.names.get(markName) === markOf(look.kind, standing.tabId) &&
    JSON.stringify(looks.find(({ kind }) => kind === look.kind)) === JSON.stringify(look) && standsAlready(cells, standing.cells, look.keyColumn));
}

/** Our sheets as they stand now; where a write was cut short, as they stood before that. */
function saved(planned: readonly Draft[], seen: Survey, known: Known): SavedSheet[] {
  const looks = looksNow(seen, known);
  const cut = interruption(seen) ? savedSheets(seen, known) ?? [] : [];
  const now = planned.filter(({ look }) => !cut.some(({ kind }) => kind === look.kind)).map(({ look: { kind, keyColumn }, name, standing }): SavedSheet => {
    if (standing === undefined) return { kind, isNew: true, name };
    const look = looks.find((one) => one.kind === kind);
    const keys = standing.keyColumn;
    const ours = standing.cells.filter(({ column }) => column <= (keys ?? 0));
    return { kind, isNew: false, cells: ours, inserted: shiftFor(standing.cells, keys, keyColumn), ...(keys === undefined ? {} : { keyColumn: keys }), ...(look === undefined ? {} : { look }) };
  });
  return [...cut, ...now];
}

function looksAfter(planned: readonly Draft[], seen: Survey, known: Known): SheetLook[] {
  const others = looksNow(seen, known).filter(({ kind }) => !planned.some(({ look }) => look.kind === kind));
  return [...others, ...planned.map(({ look }) => look)];
}

/** Adds the sheets that are missing, and asks what hangs on the others. Sends what has been gathered: the restore point with it. */
async function made(link: Link, planned: readonly Draft[], { own, hanging }: Prepared, writer: Writer): Promise<Filling[]> {
  const ready = planned.map(({ look, cells, standing, name }) => {
    const names = hanging.find(({ sheetId }) => sheetId === standing?.id);
    const sheet = standing ?? link.context.workbook.worksheets.add(name).load('id,tabId');
    return { look, cells, sheet, standing, hangs: names && askHanging(link, names) };
  });
  await writer.send();
  return ready.map(({ look, cells, sheet, standing, hangs }): Filling => ({
    kind: look.kind, look, cells, id: sheet.id, tabId: sheet.tabId, hanging: hangs?.() ?? { tables: [], charts: [] },
    shift: standing === undefined ? 0 : shiftFor(own.find(({ id }) => id === standing.id)?.cells ?? [], standing.keyColumn, look.keyColumn),
    ...(standing === undefined ? {} : { standing }),
  }));
}

function freshToken(now: string, { restore }: Survey): string {
  const stands = restore?.value.token ?? '';
  return stands.startsWith(now) ? `${stands}+` : now;
}

function restoreIsKept({ restore }: Survey): boolean {
  return (restore?.value.content ?? '') !== '';
}
