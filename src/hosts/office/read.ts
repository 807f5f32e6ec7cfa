/** An open workbook → what it says, in three requests and one more for each further megabyte. */
import type { SheetSnapshot } from '../../core/model';
import type { WorkbookRead } from '../workbook';
import { keptIn } from './content';
import { dense } from './dense';
import { readGrids } from './grids';
import { askHidden } from './hidden';
import type { Known } from './known';
import { restorableOf, willBeKept } from './restorable';
import type { Link } from './run';
import type { OwnContent, Survey } from './seen';
import { survey } from './survey';

interface Read {
  readonly seen: Survey;
  readonly result: WorkbookRead;
}

/** @param known what this host has seen and done before */
export async function read(link: Link, known: Known): Promise<Read> {
  const seen = await survey(link, known);
  const theirs = seen.sheets.filter((_, place) => !seen.marked.has(place));
  let hidden: ReturnType<typeof askHidden>[] = [];
  const areas = await dense(link, [...theirs, ...seen.own].map(({ id, used }) => ({ sheet: id, area: used })));
  const asked = [...theirs, ...seen.own].map(({ id, bytesOfCell }, index) => ({ sheet: id, formats: index < theirs.length, areas: areas[index] ?? [], ...(bytesOfCell === undefined ? {} : { bytesOfCell }) }));
  const cells = await readGrids(link, asked, () => {
    hidden = theirs.map((sheet, index) => askHidden(link, sheet, areas[index] ?? []));
  });
  const sheets: SheetSnapshot[] = [];
  for (const [index, { name, visibility }] of theirs.entries()) {
    const unseen = hidden[index] && await link.sliced(hidden[index]());
    sheets.push({ name, visibility, cells: cells[index] ?? [], ...(unseen ?? { hiddenRows: new Set(), hiddenColumns: new Set() }) });
  }
  const own = seen.own.map((sheet, index): OwnContent => ({ ...sheet, cells: cells[theirs.length + index] ?? [] }));
  const restorable = restorableOf(seen);
  return {
    seen,
    result: {
      snapshot: { workbook: seen.workbook, sheets, date1904: seen.date1904 },
      own: await link.sliced(keptIn(own, seen)),
      ...(seen.state === undefined ? {} : { state: seen.state.value.text }),
      ...(restorable === undefined ? {} : { restorable }),
      undoWillBeKept: await link.sliced(willBeKept(own, seen)),
    },
  };
}
