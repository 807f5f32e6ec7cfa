/** xl/calcChain.xml names the cells that have formulas. Where it names ours it is dropped: Excel makes it anew. */
import type { Package, Relation } from './package';
import type { WorkbookPart } from './workbook-part';
import { Scanner } from './xml';

/** @param sheetIds of the sheets written anew. @returns the relations that are to go with the part */
export function dropCalculationChain(pack: Package, { relations }: WorkbookPart, sheetIds: ReadonlySet<number>): Relation[] {
  const chain = relations.find((relation) => relation.type === 'calcChain');
  const xml = chain && pack.xml(chain.target)?.text;
  if (!chain || xml === undefined || !names(xml, sheetIds)) return [];
  pack.remove(chain.target);
  return [chain];
}

/** A cell without an `i` is on the sheet of the cell before it. */
function names(xml: string, sheetIds: ReadonlySet<number>): boolean {
  const scanner = new Scanner(xml);
  while (scanner.next()) {
    if (scanner.kind === 'open' && scanner.name === 'c' && sheetIds.has(Number(scanner.attribute('i')))) return true;
  }
  return false;
}
