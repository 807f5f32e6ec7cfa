/** Workbooks that can be read but must not be written: what we add would break what they promise. */
import type { Package } from './package';
import { Refused } from './refused';
import type { WorkbookPart } from './workbook-part';

/** @throws Refused for a signed workbook, a legacy shared one, and one whose structure is locked. */
export function refuseUnwritable(pack: Package, { relations, locked }: WorkbookPart): void {
  if (pack.names().some((name) => /^[/\\]?_xmlsignatures[/\\]/i.test(name))) throw new Refused('signed');
  if (relations.some((relation) => relation.type === 'revisionHeaders')) throw new Refused('shared-workbook');
  if (locked) throw new Refused('structure-locked');
}
