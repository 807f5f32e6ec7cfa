/** A plan applied to the open workbook, in six requests and one more for each further megabyte. */
import type { Cell, Plan } from '../../core/model';
import type { WriteAbout, Written, WrittenDifference } from '../workbook';
import { countOf, differences, written } from './compare';
import type { Draft } from './draft';
import { drafts, nothingToDo } from './draft';
import type { Filling } from './fill/sheet';
import { fill, markAnew, shiftFor } from './fill/sheet';
import { readGrids } from './grids';
import type { Known } from './known';
import { putBack, savedWith } from './latest';
import { lastRow } from './look';
import type { Prepared } from './prepare';
import { prepare } from './prepare';
import { packed } from './restore-content';
import type { Link } from './run';
import { restoreContent } from './save';
import type { Survey } from './seen';
import { askHanging, nothing } from './standing';
import { stopped } from './stopped';
import { storeRestore, storeState } from './store';
import { survey } from './survey';
import { Writer } from './writer';

/** A chart sheet may have the name of each sheet that we make, and of its next. */
const mostRefusals = 12;

/**
 * A name that Excel refuses is given up for the next free one, and the write begun again: as after a write that was cut short, for the
 * restore point stands and some of the sheets may have been made.
 * @throws Stopped before anything is written, or after: what `begins` was told shows which
 */
export async function apply(link: Link, plan: Plan, about: WriteAbout, known: Known): Promise<Written> {
  for (let refusals = 0; ; refusals += 1) {
    try {
      return await attempt(link, plan, about, known);
    } catch (problem) {
      if (!(problem instanceof NameRefused) || refusals === mostRefusals) throw problem instanceof NameRefused ? problem.cause : problem;
      known.refusedNames.add(problem.message);
    }
  }
}

/** Excel has refused to make a sheet of that name. */
class NameRefused extends Error {}

async function attempt(link: Link, plan: Plan, about: WriteAbout, known: Known): Promise<Written> {
  const seen = await survey(link, known);
  const ready = await prepare(link, seen, plan.sheets.map(({ kind }) => kind), { plan, known });
  const before = seen.state?.value.written;
  const asBefore = await link.sliced(drafts(plan, before ?? about.now, seen, ready.own, known));
  if (await link.sliced(nothingToDo(asBefore, about, seen))) {
    known.written = asBefore.map(({ look: { kind }, held }) => ({ kind, cells: held }));
    return written(sum(asBefore), await allDifferences(link, asBefore, asBefore.map(({ standing }) => standing?.cells ?? [])), seen, restoreIsKept(seen));
  }
  const planned = before === undefined || before === about.now ? asBefore : await link.sliced(drafts(plan, about.now, seen, ready.own, known));
  const content = await link.sliced(restoreContent(plan, planned, seen, known));
  const token = freshToken(about.now, seen);
  const body = await link.sliced(packed(content));
  const first = seen.own.length === 0 || content.sheets.every(({ isNew }) => isNew);
  link.begins();
  known.unsure = token;
  known.restore = { token, content, body };
  const writer = new Writer(link);
  await writer.room(body.length);
  storeRestore(link, seen, { token, written: about.now, before: before ?? '', first, content: body });
  const fillings = await made(link, planned, ready, writer);
  known.written = planned.map(({ look: { kind }, held }) => ({ kind, cells: held }));
  known.ownIds = new Set([...known.ownIds, ...fillings.map(({ id }) => id)]);
  for (const own of seen.own) if (!fillings.some(({ kind }) => kind === own.kind)) await markAnew(writer, own);
  const latest = await fill(writer, fillings, seen.takenNames);
  const text = about.state ?? seen.state?.value.text ?? '';
  await writer.room(text.length);
  storeState(link, seen, { text, written: about.now, token });
  await writer.send();
  const late = await link.sliced(latest());
  for (const { kind, id, cells, look } of fillings) await putBack(writer, id, cells, look.keyColumn, late.get(kind) ?? new Map());
  if (late.size > 0) {
    const whole = await link.sliced(savedWith(content, late));
    known.restore = { token, content: whole, body: await link.sliced(packed(whole)) };
    if (seen.restore) storeRestore(link, seen, { token, written: about.now, before: before ?? '', first, content: known.restore.body });
    await writer.send();
  }
  const asked = fillings.map(({ id, look, cells }) => ({ sheet: id, formats: false, areas: [{ top: 1, left: 1, bottom: lastRow(look, cells), right: look.keyColumn }] }));
  const found = await readGrids(link, asked);
  delete known.unsure;
  return written(sum(planned), await allDifferences(link, planned, found), seen, body !== '');
}

/** Adds the sheets that are missing, and asks what hangs on the others. Sends what has been gathered: the restore point with it. */
async function made(link: Link, planned: readonly Draft[], { own, hanging }: Prepared, writer: Writer): Promise<Filling[]> {
  const ready = planned.map(({ look, cells, standing, name }) => {
    const names = hanging.find(({ sheetId }) => sheetId === standing?.id);
    const sheet = standing ?? link.context.workbook.worksheets.add(name).load('id,tabId');
    return { look, cells, sheet, standing, hangs: names && askHanging(link, names) };
  });
  try {
    await writer.send();
  } catch (problem) {
    if (stopped(problem)?.detail !== 'ItemAlreadyExists') throw problem;
    const sheets = link.context.workbook.worksheets.load('items/name');
    await link.sync();
    const missed = planned.find(({ standing, name }) => standing === undefined && !sheets.items.some((one) => one.name === name));
    throw missed === undefined ? problem : new NameRefused(missed.name, { cause: problem });
  }
  return ready.map(({ look, cells, sheet, standing, hangs }): Filling => ({
    kind: look.kind, look, cells, id: sheet.id, tabId: sheet.tabId, hanging: hangs?.() ?? nothing,
    shift: standing === undefined ? 0 : shiftFor(own.find(({ id }) => id === standing.id)?.cells ?? [], standing.keyColumn, look.keyColumn),
    ...(standing === undefined ? {} : { standing }),
  }));
}

/** @param found what stands on each of the sheets */
async function allDifferences(link: Link, planned: readonly Draft[], found: readonly (readonly Cell[])[]): Promise<WrittenDifference[]> {
  const differs: WrittenDifference[][] = [];
  for (const [index, { name, held }] of planned.entries()) differs.push(await link.sliced(differences(name, held, found[index] ?? [])));
  return differs.flat();
}

function sum(planned: readonly Draft[]): number {
  return planned.reduce((count, { held }) => count + countOf(held), 0);
}

function freshToken(now: string, { restore }: Survey): string {
  const stands = restore?.value.token ?? '';
  return stands.startsWith(now) ? `${stands}+` : now;
}

function restoreIsKept({ restore }: Survey): boolean {
  return (restore?.value.content ?? '') !== '';
}
