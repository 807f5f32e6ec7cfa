/** The third request of a write: what stands on our sheets, and whether the user's cells that the plan rests on are as they were read. */
import type { RangeRef } from '../../core/address';
import { a1 } from '../../core/address';
import type { OwnKind, Plan } from '../../core/model';
import { cellsByKey } from '../keys';
import type { SheetCells } from '../rests-on';
import { changedInput, firstChange, restsOn } from '../rests-on';
import { contentBefore, keptIn } from './content';
import { dense } from './dense';
import { readGrids } from './grids';
import type { Known } from './known';
import type { Link } from './run';
import type { OwnContent, Survey } from './seen';
import type { HangingNames } from './standing';
import { askNames } from './standing';
import { Stopped } from './stopped';

export interface Prepared {
  /** Our sheets that are to be filled, as they stand. */
  readonly own: readonly OwnContent[];
  readonly hanging: readonly HangingNames[];
}

/** What is to be written, and what it was made from. */
interface Writing {
  readonly plan: Plan;
  readonly known: Known;
}

/** @param writing absent for an undo, which rests on none of the user's cells. @throws Stopped where a sheet of ours is protected, the structure locked, or something has changed since it was read */
export async function prepare(link: Link, seen: Survey, kinds: readonly OwnKind[], writing?: Writing): Promise<Prepared> {
  const filled = seen.own.filter(({ kind }) => kinds.includes(kind));
  const locked = filled.find(({ isProtected }) => isProtected);
  if (locked) throw new Stopped('sheet-protected', locked.name);
  if (seen.structureLocked && writing?.plan.sheets.some(({ kind }) => !filled.some((own) => own.kind === kind))) throw new Stopped('structure-locked');
  const ranges = writing === undefined ? [] : await link.sliced(restsOn(writing.plan));
  const theirs = seen.sheets.filter(({ name }) => ranges.some(({ sheet }) => sheet === name));
  let names: ReturnType<typeof askNames>[] = [];
  const asked = [...filled.map(({ id, used }) => ({ sheet: id, area: used })), ...theirs.map(({ id, name, used }) => ({ sheet: id, area: used && around(ranges, name, used) }))];
  const areas = await dense(link, asked);
  const cells = await readGrids(link, asked.map(({ sheet }, index) => ({ sheet, formats: index < filled.length, areas: areas[index] ?? [] })), () => {
    names = filled.map(({ id }) => askNames(link, id));
  });
  const own = filled.map((sheet, index): OwnContent => ({ ...sheet, cells: cells[index] ?? [] }));
  if (writing) await refuseChanged(link, writing, ranges, own, theirs.map(({ name }, index) => ({ name, cells: cells[filled.length + index] ?? [] })), seen);
  return { own, hanging: names.map((ask) => ask()) };
}

async function refuseChanged({ sliced }: Link, { plan, known }: Writing, ranges: readonly RangeRef[], own: readonly OwnContent[], now: readonly SheetCells[], seen: Survey): Promise<void> {
  const detail = await sliced(firstChange(ranges, known.asRead?.snapshot.sheets ?? [], now));
  if (detail !== undefined) throw new Stopped('changed-since-read', detail);
  const kept = new Map((await sliced(keptIn(own, seen))).map((sheet) => [sheet.kind, sheet.kept]));
  const input = await sliced(changedInput(plan, known.asRead?.kept ?? new Map(), kept));
  const sheet = contentBefore(own, seen).find(({ kind }) => kind === input?.kind);
  if (input === undefined || sheet === undefined) return;
  const cell = (await sliced(cellsByKey(sheet.cells, sheet.keyColumn ?? 0))).get(input.key);
  throw new Stopped('changed-since-read', cell ? `${sheet.name}!${a1(cell)}` : sheet.name);
}

/** The part of the used range that all the ranges of a sheet lie in. */
function around(ranges: readonly RangeRef[], name: string, used: NonNullable<Survey['sheets'][number]['used']>) {
  const all = ranges.filter(({ sheet }) => sheet === name);
  const least = (side: 'top' | 'left') => all.reduce((value, range) => Math.min(value, range[side]), Infinity);
  const most = (side: 'bottom' | 'right') => all.reduce((value, range) => Math.max(value, range[side]), 0);
  const area = {
    top: Math.max(used.top, least('top')), left: Math.max(used.left, least('left')), bottom: Math.min(used.bottom, most('bottom')), right: Math.min(used.right, most('right')),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}
