/** The workbook calculated, and our cells held against the plan last applied once more. */
import type { Written, WrittenDifference } from '../workbook';
import { countOf, differences, written } from './compare';
import { dense } from './dense';
import { readGrids } from './grids';
import type { Known } from './known';
import type { Link } from './run';
import type { Survey } from './seen';
import { survey } from './survey';

export async function recalculate(link: Link, known: Known): Promise<Written> {
  link.context.workbook.application.calculate('Full');
  return recheck(link, known);
}

/** Our cells as they stand against the plan last applied; nothing to hold them against in a pane opened since. */
export async function recheck(link: Link, known: Known): Promise<Written> {
  const seen: Survey = await survey(link, known);
  const ours = (known.written ?? []).flatMap((sheet) => {
    const own = seen.own.find(({ kind }) => kind === sheet.kind);
    return own ? [{ own, cells: sheet.cells }] : [];
  });
  const areas = await dense(link, ours.map(({ own }) => ({ sheet: own.id, area: own.used })));
  const found = await readGrids(link, ours.map(({ own }, index) => ({ sheet: own.id, areas: areas[index] ?? [], formats: false })));
  const differs: WrittenDifference[][] = [];
  for (const [index, { own, cells }] of ours.entries()) differs.push(await link.sliced(differences(own.name, cells, found[index] ?? [])));
  return written(ours.reduce((count, { cells }) => count + countOf(cells), 0), differs.flat(), seen, (seen.restore?.value.content ?? '') !== '');
}
