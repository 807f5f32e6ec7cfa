/** Samräkna's state: one custom XML part that every host finds by its namespace. */
import type { Package } from './package';
import type { WorkbookPart } from './workbook-part';
import { Scanner } from './xml';

export const stateNamespace = 'urn:samrakna:state:1';

export interface StatePart {
  readonly part: string;
  /** What the caller stored. */
  readonly text: string;
  /** The time of the last write that changed anything else. */
  readonly written?: string;
}

/** The state of the workbook, or undefined where it has none. */
export function findState(pack: Package, { relations }: Pick<WorkbookPart, 'relations'>): StatePart | undefined {
  for (const { type, target } of relations) {
    const xml = type === 'customXml' ? pack.xml(target)?.text : undefined;
    if (!xml?.includes(stateNamespace)) continue;
    const scanner = new Scanner(xml);
    while (scanner.next()) {
      if (scanner.kind !== 'open') continue;
      if (scanner.name !== 'state' || !scanner.attributes.includes(stateNamespace)) break;
      const written = scanner.attribute('written');
      return { part: target, text: scanner.inner(), ...(written === undefined ? {} : { written }) };
    }
  }
  return undefined;
}
