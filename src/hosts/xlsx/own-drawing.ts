/** The drawing of an own sheet: our charts, beside whatever the user has drawn there. */
import type { PlanChart } from '../../core/model';
import type { ChartPlace } from './chart-writer';
import { chartXml, drawingAnchors, drawingXml, isOurAnchor } from './chart-writer';
import type { NewRelation } from './manifest';
import { idsBeside, relationElement, relationsXml } from './manifest';
import { contentTypes } from './namespaces';
import { relationsPart } from './package';
import type { Parts } from './parts';
import { Edits, outline } from './splice';
import type { Root } from './splice';
import { attribute } from './xml';

/** @param old the drawing the sheet had. @returns the drawing's part, or undefined where there is nothing to draw. */
export function writeDrawing(parts: Parts, charts: readonly PlanChart[], place: ChartPlace, old: string | undefined): string | undefined {
  const theirs = old === undefined ? undefined : usersDrawing(parts, old);
  if (old !== undefined) releaseOurs(parts, old, theirs?.ids ?? new Set());
  if (charts.length === 0 && !theirs) return undefined;
  const part = old ?? parts.name('xl/drawings/drawing');
  const freeId = idsBeside(theirs?.ids ?? []);
  const relations = charts.map((chart): NewRelation => {
    const chartPart = parts.name('xl/charts/chart');
    parts.write(chartPart, chartXml(chart, place), contentTypes.chart);
    return { id: freeId(), type: `${place.dialect.relations}/chart`, target: `/${chartPart}` };
  });
  const ids = relations.map(({ id }) => id);
  if (theirs) {
    for (const anchor of theirs.ours) theirs.edits.replace(anchor, '');
    theirs.edits.append(theirs.root.root, drawingAnchors(charts, ids, place.dialect));
  }
  parts.write(part, theirs?.edits.toString() ?? drawingXml(charts, ids, place.dialect), contentTypes.drawing);
  parts.pack.write(relationsPart(part), theirs ? theirs.relations(relations) : relationsXml(relations));
  return part;
}

/** What the user has drawn on our sheet; undefined where that is nothing. */
function usersDrawing({ pack }: Parts, part: string) {
  const root = outline(pack.xml(part)?.text ?? '');
  if (!root) return undefined;
  const written = (child: Root['root']) => root.xml.slice(child.start, child.end);
  const anchors = root.children.filter((child) => child.name.endsWith('Anchor') || child.name === 'AlternateContent');
  const ours = anchors.filter((child) => isOurAnchor(written(child)));
  if (ours.length === anchors.length) return undefined;
  const text = anchors.filter((child) => !ours.includes(child)).map(written).join('');
  const ids = new Set([...text.matchAll(/\s[\w.-]+:(?:id|embed|link|pict|dm|lo|qs|cs)\s*=\s*["']([^"']+)["']/g)].map((match) => match[1] ?? ''));
  return { root, edits: new Edits(root.xml), ours, ids, relations: (added: readonly NewRelation[]) => relationsBeside(pack.xml(relationsPart(part))?.text, ids, added) };
}

/** The relations that the user's drawings need, as written, and ours. */
function relationsBeside(xml: string | undefined, keep: ReadonlySet<string>, added: readonly NewRelation[]): string {
  const root = outline(xml ?? '');
  if (!root) return relationsXml(added);
  const edits = new Edits(root.xml);
  for (const child of root.children) if (!keep.has(attribute(child.attributes, 'Id') ?? '')) edits.replace(child, '');
  if (added.length > 0) edits.append(root.root, added.map((relation) => relationElement(relation, root.prefix)).join(''));
  return edits.toString();
}

function releaseOurs(parts: Parts, drawing: string, kept: ReadonlySet<string>): void {
  if (kept.size === 0) return parts.release(drawing);
  for (const { id, target, type } of parts.pack.relations(drawing)) if (type === 'chart' && !kept.has(id)) parts.release(target);
}
