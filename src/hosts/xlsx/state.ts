/** Samräkna's state: one custom XML part that every host finds by its namespace. */
import { readRestoreXml, readStateXml, stateNamespace, stateXml } from '../stored-xml';
import type { NewRelation } from './manifest';
import { hasDefault, relationsXml } from './manifest';
import type { Dialect } from './namespaces';
import { contentTypes, customXmlNamespace, declaration } from './namespaces';
import type { Package } from './package';
import { relationsPart } from './package';
import type { Parts } from './parts';
import type { WorkbookPart } from './workbook-part';

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
    const state = xml === undefined ? undefined : readStateXml(xml);
    if (!state) continue;
    const isLinked = relations.some((relation) => relation.target === target);
    return { part: target, text: state.text, isLinked, ...(state.written === undefined ? {} : { written: state.written }) };
  }
  return undefined;
}

/** The part of the restore point that the add-in in Excel stores: this host leaves it as it is, and takes it out when it cleans. */
export function findRestore(pack: Package, { relations }: Pick<WorkbookPart, 'relations'>): string | undefined {
  const parts = [...relations, ...pack.relations('')].filter(({ type }) => type === 'customXml').map(({ target }) => target);
  return parts.find((part) => readRestoreXml(pack.xml(part)?.text ?? '') !== undefined);
}

/** Writes the state in its place, or as a new custom XML part that the workbook leads to. */
export function writeState(parts: Parts, old: StatePart | undefined, { text, written }: Required<Pick<StatePart, 'text' | 'written'>>, book: NewBookRelations): void {
  const xml = declaration + stateXml({ text, written });
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
