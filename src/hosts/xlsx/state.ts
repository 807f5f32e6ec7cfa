/** Samräkna's state: one custom XML part that every host finds by its namespace. */
import type { NewRelation } from './manifest';
import { hasDefault, relationsXml } from './manifest';
import type { Dialect } from './namespaces';
import { contentTypes, customXmlNamespace, declaration } from './namespaces';
import type { Package } from './package';
import { relationsPart } from './package';
import type { Parts } from './parts';
import type { WorkbookPart } from './workbook-part';
import { Scanner, escaped } from './xml';

const stateNamespace = 'urn:samrakna:state:1';

interface StatePart {
  readonly part: string;
  /** What the caller stored. */
  readonly text: string;
  /** The time of the last write that changed anything else. */
  readonly written?: string;
  /** Whether the workbook leads to it: LibreOffice lets the package do so, where Excel does not look. */
  readonly isLinked: boolean;
}

/** The state of the workbook, or undefined where it has none. */
export function findState(pack: Package, { relations }: Pick<WorkbookPart, 'relations'>): StatePart | undefined {
  for (const { type, target } of [...relations, ...pack.relations('')]) {
    const xml = type === 'customXml' ? pack.xml(target)?.text : undefined;
    if (!xml?.includes(stateNamespace)) continue;
    const scanner = new Scanner(xml);
    while (scanner.next()) {
      if (scanner.kind !== 'open') continue;
      if (scanner.name !== 'state' || !scanner.attributes.includes(stateNamespace)) break;
      const written = scanner.attribute('written');
      const isLinked = relations.some((relation) => relation.target === target);
      return { part: target, text: scanner.inner(), isLinked, ...(written === undefined ? {} : { written }) };
    }
  }
  return undefined;
}

/** Writes the state in its place, or as a new custom XML part that the workbook leads to. */
export function writeState(parts: Parts, old: StatePart | undefined, { text, written }: Required<Pick<StatePart, 'text' | 'written'>>, book: NewBookRelations): void {
  const xml = `${declaration}<state xmlns="${stateNamespace}" written="${escaped(written)}">${escaped(text)}</state>`;
  const relate = (part: string) => book.relations.push({ id: book.freeId(), type: `${book.dialect.relations}/customXml`, target: `/${part}` });
  if (old) {
    if (old.text !== text || old.written !== written) parts.pack.write(old.part, xml);
    if (!old.isLinked) relate(old.part);
    return;
  }
  const item = parts.name('customXml/item');
  const properties = item.replace(/(\d+\.xml)$/, 'Props$1');
  if (hasDefault(parts.pack, 'xml')) parts.pack.write(item, xml);
  else parts.write(item, xml, 'application/xml');
  parts.write(properties, propertiesXml, contentTypes.customXmlProps);
  parts.pack.write(relationsPart(item), relationsXml([{ id: 'rId1', type: `${book.dialect.relations}/customXmlProps`, target: `/${properties}` }]));
  relate(item);
}

/** Where the workbook's new relations are gathered. */
interface NewBookRelations {
  readonly freeId: () => string;
  readonly relations: NewRelation[];
  readonly dialect: Dialect;
}

const propertiesXml = `${declaration}<ds:datastoreItem ds:itemID="{5A3D2C41-7E0B-4C52-9A1E-53414D52414B}" xmlns:ds="${customXmlNamespace}">` +
  `<ds:schemaRefs><ds:schemaRef ds:uri="${stateNamespace}"/></ds:schemaRefs></ds:datastoreItem>`;
