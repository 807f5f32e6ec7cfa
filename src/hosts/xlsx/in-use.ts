/** Whether the user's sheets or names point at ours: a formula whose sheet is gone makes Excel repair the file. */
import type { Package } from './package';
import { Refused } from './refused';
import type { WorkbookPart } from './workbook-part';
import { Scanner } from './xml';

/** Elements that hold a formula, in worksheets and in charts. */
const formulaElements = new Set(['f', 'formula', 'formula1', 'formula2']);

/** @param places of our sheets. @throws Refused where something else points at one of them; the detail names it. */
export function refuseInUse(pack: Package, { sheets, names }: WorkbookPart, places: ReadonlySet<number>): void {
  if (places.size === 0) return;
  const pointsAtOurs = referenceTo(sheets.filter((_, place) => places.has(place)).map(({ name }) => name));
  sheets.forEach(({ name, part }, place) => {
    if (places.has(place) || part === undefined) return;
    const used = [part, ...chartsOf(pack, part)].some((one) => formulasIn(pack.xml(one)?.text ?? '').some((formula) => pointsAtOurs.test(formula)));
    if (used) throw new Refused('sheets-in-use', name);
  });
  for (const { name, sheet, refersTo } of names) {
    if ((sheet === undefined || !places.has(sheet)) && pointsAtOurs.test(refersTo)) throw new Refused('sheets-in-use', name);
  }
}

/** `'Budget med avstämning'!`, or `Noter!` without quotes; not `Egna Noter!`. */
function referenceTo(sheets: readonly string[]): RegExp {
  const any = `(?:${sheets.map((name) => name.replace(/'/g, "''").replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`;
  return new RegExp(`'${any}'!|(?<![\\p{L}\\p{N}_.])${any}!`, 'iu');
}

function chartsOf(pack: Package, sheet: string): string[] {
  const drawings = pack.relations(sheet).filter(({ type }) => type === 'drawing');
  return drawings.flatMap(({ target }) => pack.relations(target)).filter(({ type }) => type === 'chart').map(({ target }) => target);
}

function formulasIn(xml: string): string[] {
  const formulas: string[] = [];
  const scanner = new Scanner(xml);
  while (scanner.next()) if (scanner.kind === 'open' && formulaElements.has(scanner.name)) formulas.push(scanner.inner());
  return formulas;
}
