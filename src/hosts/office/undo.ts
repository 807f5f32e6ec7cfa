/** Our sheets as they were before the last write; those that it made are emptied. */
import type { Cell, StyleName } from '../../core/model';
import { keyedCells } from '../keys';
import type { OwnCell } from '../own-cells';
import type { Work } from '../slices';
import { byPlace } from '../slices';
import type { Homeless } from '../words-below';
import { isWritten, withWordsBelow } from '../words-below';
import type { Undone } from '../workbook';
import type { Filling } from './fill/sheet';
import { fill, overlaps } from './fill/sheet';
import type { Known } from './known';
import { putBack, withLatest, writtenSince } from './latest';
import type { SheetLook } from './look';
import { emptyLook, stylesByPlace } from './look';
import { prepare } from './prepare';
import type { NameNow } from './renamed';
import { namesNow, renamed } from './renamed';
import { looksNow, restorableOf } from './restorable';
import type { SavedSheet } from './restore-content';
import { packed } from './restore-content';
import type { Link } from './run';
import type { OwnContent, Survey } from './seen';
import type { Hanging } from './standing';
import { askHanging, nothing } from './standing';
import { Stopped } from './stopped';
import { storeRestore, storeState } from './store';
import { survey } from './survey';
import { movedSheet } from './witness';
import { Writer } from './writer';

/** @param emptied the line that stands on a sheet that the write had made, @param found told what is taken back, before it begins */
export async function undo(link: Link, known: Known, emptied: string, found: (undone: Undone) => void): Promise<Undone> {
  const seen = await survey(link, known);
  const restorable = restorableOf(seen);
  const saved = seen.content?.sheets;
  const nameNow = namesNow(seen.content?.places ?? [], seen.sheets);
  const token = seen.restore?.value.token;
  if (!restorable || !saved || token === undefined || (known.unsure !== undefined && known.unsure !== token)) throw new Stopped('nothing-to-undo');
  const { own, hanging } = await prepare(link, seen, saved.map(({ kind }) => kind));
  const moved = restorable.interrupted || restorable.first ? undefined : await link.sliced(movedSheet(seen.content?.witnesses ?? [], own, nameNow));
  if (moved !== undefined) throw new Stopped('changed-since-read', moved);
  const before = seen.restore?.value.before ?? '';
  const state = { text: seen.state?.value.text ?? '', ...(before === '' ? {} : { written: before }) };
  const backs: Back[] = [];
  for (const [index, standing] of own.entries()) {
    const one = saved.find(({ kind }) => kind === standing.kind);
    if (one === undefined) continue;
    const now = looksNow(seen).find(({ kind }) => kind === one.kind);
    backs.push({ one, standing, index, below: restorable.interrupted ? [] : await link.sliced(homeless(one, standing, now)) });
  }
  const gone = saved.flatMap((one) => (one.isNew || own.some(({ kind }) => kind === one.kind) ? [] : [one.name ?? one.kind]));
  const undone: Undone = { ...restorable, gone, keptTexts: backs.reduce((sum, { below }) => sum + below.length, 0) };
  found(undone);
  link.begins();
  known.unsure = token;
  const writer = new Writer(link);
  // From here on the write counts as cut short, until the sheets are back.
  if (seen.state) storeState(link, seen, state);
  const hangs = hanging.map((names) => askHanging(link, names));
  await writer.send();
  const words = { emptied, nameNow, interrupted: restorable.interrupted };
  const fillings: Filling[] = [];
  for (const { one, standing, index, below } of backs) {
    fillings.push(withBelow(await link.sliced(fillingOf(one, standing, hangs[index]?.() ?? nothing, lookBefore(one, seen), words)), below));
  }
  const latest = await fill(writer, fillings, seen.takenNames);
  const sheets = link.context.workbook.worksheets.load('items/id,items/name');
  await writer.send();
  const late = await link.sliced(latest());
  for (const { kind, id, cells, look } of fillings) await putBack(writer, id, cells, look.keyColumn, late.get(kind) ?? new Map());
  // Formulas that went in under a name that was no longer right are put back by the next undo.
  if (seen.sheets.some(({ id, name }) => !sheets.items.some((one) => one.id === id && one.name === name))) throw new Stopped('changed-since-read');
  const others = looksNow(seen).filter(({ kind }) => !fillings.some((filling) => filling.kind === kind));
  const content = { looks: [...others, ...fillings.map(({ look }) => look)], sheets: [], places: [], witnesses: [] };
  const body = await link.sliced(packed(content));
  await writer.room(body.length);
  storeRestore(link, seen, { token: '', written: '', before, first: false, content: body });
  await writer.send();
  delete known.unsure;
  delete known.written;
  known.restore = { token: '', content, body };
  return undone;
}

/** A sheet on its way back. */
interface Back {
  readonly one: SavedSheet;
  readonly standing: OwnContent;
  /** Its place among those that stand. */
  readonly index: number;
  readonly below: readonly Homeless[];
}

/** What the user has written since, in places for words of their own that were not there before. @param now how the sheet looks now */
function* homeless(saved: SavedSheet, { cells, keyColumn }: OwnContent, now: SheetLook | undefined): Work<Homeless[]> {
  if (keyColumn === undefined || now === undefined) return [];
  const before = new Set(saved.isNew || saved.keyColumn === undefined ? [] : (yield* keyedCells(saved.cells, saved.keyColumn)).map(({ key }) => key));
  const styles = yield* stylesByPlace(now);
  const columns = new Set([...styles].flatMap(([place, style]) => (style === 'keep' ? [now.keyColumn - Number(place.split(':')[1])] : [])));
  const there = yield* byPlace(cells);
  return (yield* keyedCells(cells, keyColumn)).flatMap(({ key, row, column }): Homeless[] => {
    const [cell, left] = [there.get(`${row}:${column}`), keyColumn - column];
    return isWritten(cell) && columns.has(left) && !before.has(key) ? [{ key, left, cell }] : [];
  });
}

function withBelow(filling: Filling, below: readonly Homeless[]): Filling {
  if (below.length === 0) return filling;
  const cells = withWordsBelow(filling.cells, filling.look.keyColumn, below);
  const added = cells.slice(filling.cells.length);
  const placesOf = (style: StyleName) => [...filling.look.styles[style] ?? [], ...added.filter((cell) => cell.style === style).flatMap(({ row, column }) => [row, column])];
  return { ...filling, cells, look: { ...filling.look, styles: { ...filling.look.styles, keep: placesOf('keep'), quiet: placesOf('quiet') } } };
}

/** As it looked before; where another host wrote it, as it looks now. */
function lookBefore(saved: SavedSheet, seen: Survey): SheetLook | undefined {
  return saved.isNew ? undefined : saved.look ?? looksNow(seen).find(({ kind }) => kind === saved.kind);
}

/** What an undo is told besides what was saved. */
interface Words {
  readonly emptied: string;
  readonly nameNow: NameNow;
  readonly interrupted: boolean;
}

function* fillingOf(saved: SavedSheet, standing: OwnContent, hanging: Hanging, look: SheetLook | undefined, { emptied, nameNow, interrupted }: Words): Work<Filling> {
  const { kind, id, tabId } = standing;
  const about = { kind, id, tabId, standing, hanging };
  if (saved.isNew) {
    const cells: OwnCell[] = [{ row: 1, column: 1, style: 'lead', shows: { is: 'text', text: emptied } }];
    return { ...about, look: { ...emptyLook(kind, Math.max(2, standing.keyColumn ?? 2)), styles: { lead: [1, 1] } }, cells, shift: 0 };
  }
  const keyColumn = saved.keyColumn ?? standing.keyColumn ?? 2;
  const was = look ?? emptyLook(kind, keyColumn);
  const links = was.links.flatMap((link) => {
    const name = nameNow(link.to.sheet);
    return name === undefined ? [] : [{ ...link, to: { ...link.to, sheet: name } }];
  });
  const laidOut: SheetLook = { ...was, keyColumn, links };
  const styles = yield* stylesByPlace(laidOut);
  const since = interrupted || standing.keyColumn === undefined ? new Map<string, Cell>() : yield* writtenSince({ cells: saved.cells, keyColumn }, { cells: standing.cells, keyColumn: standing.keyColumn });
  const isComment = (place: string) => styles.get(place) === 'keep';
  const cells: OwnCell[] = [];
  for (const { row, column, shows, formula, format } of yield* withLatest(saved.cells, keyColumn, since, (cell) => cell, isComment)) {
    cells.push({
      row, column, style: styles.get(`${row}:${column}`) ?? 'text',
      ...(shows === undefined ? {} : { shows }), ...(formula === undefined ? {} : { formula: renamed(formula, nameNow) }), ...(format === undefined ? {} : { format }),
    });
    yield 1;
  }
  const grown = Math.max(0, (standing.keyColumn ?? keyColumn) - keyColumn);
  // What stands beside ours has not moved when ours became fewer: it moves now only where it is in the way.
  const nowLast = standing.keyColumn ?? keyColumn;
  const shift = grown > 0 ? -Math.min(grown, saved.inserted) : overlaps(standing.cells, nowLast, keyColumn) ? keyColumn - nowLast : 0;
  return { ...about, look: laidOut, cells, shift };
}
