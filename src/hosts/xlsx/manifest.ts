/** The package's two lists of itself, edited by splicing: [Content_Types].xml and the relations of a part. */
import { declaration, packageRelations } from './namespaces';
import type { Package } from './package';
import { relationsPart } from './package';
import { Edits, outline } from './splice';
import { attribute, escaped } from './xml';
import { Refused } from './refused';

const typesPart = '[Content_Types].xml';

/** Says what the parts are, and forgets those that are gone. Parts that are listed already are left as they are. */
export function listParts(pack: Package, added: ReadonlyMap<string, string>, removed: ReadonlySet<string>): void {
  const root = outline(pack.text(typesPart));
  if (!root) throw new Refused('damaged', typesPart);
  const edits = new Edits(root.xml);
  const key = (name: string) => name.replace(/^\//, '').toLowerCase();
  const gone = new Set([...removed].map(key));
  const listed = new Set<string>();
  for (const child of root.children) {
    const name = child.name === 'Override' ? key(attribute(child.attributes, 'PartName') ?? '') : '';
    if (name !== '' && gone.has(name)) edits.replace(child, '');
    else listed.add(name);
  }
  const overrides = [...added].filter(([part]) => !listed.has(key(part)));
  if (overrides.length > 0) {
    edits.append(root.root, overrides.map(([part, type]) => `<${root.prefix}Override PartName="/${escaped(part)}" ContentType="${type}"/>`).join(''));
  }
  pack.write(typesPart, edits.toString());
}

/** Whether files of this extension have a content type without being listed. */
export function hasDefault(pack: Package, extension: string): boolean {
  const root = outline(pack.text(typesPart));
  return root?.children.some((child) => child.name === 'Default' && attribute(child.attributes, 'Extension')?.toLowerCase() === extension) ?? false;
}

export interface NewRelation {
  readonly id: string;
  /** The whole address of the type. */
  readonly type: string;
  readonly target: string;
}

/** Adds and removes relations of a part that has some. */
export function editRelations(pack: Package, part: string, added: readonly NewRelation[], removed: ReadonlySet<string>): void {
  const root = outline(pack.text(relationsPart(part)));
  if (!root) throw new Refused('damaged', relationsPart(part));
  const edits = new Edits(root.xml);
  for (const child of root.children) if (removed.has(attribute(child.attributes, 'Id') ?? '')) edits.replace(child, '');
  if (added.length > 0) edits.append(root.root, added.map((relation) => relationElement(relation, root.prefix)).join(''));
  pack.write(relationsPart(part), edits.toString());
}

/** The relations part of a part of ours. */
export function relationsXml(relations: readonly NewRelation[]): string {
  return `${declaration}<Relationships xmlns="${packageRelations}">${relations.map((one) => relationElement(one, '')).join('')}</Relationships>`;
}

/** One relation; an attribute value is escaped. */
export function relationElement({ id, type, target }: NewRelation, prefix: string): string {
  return `<${prefix}Relationship Id="${escaped(id)}" Type="${escaped(type)}" Target="${escaped(target)}"/>`;
}

/** "rId1", "rId2" …: the first that is free, and from then on taken. */
export function idsBeside(taken: Iterable<string>): () => string {
  const used = new Set(taken);
  let number = 0;
  return () => {
    do number += 1; while (used.has(`rId${number}`));
    return `rId${number}`;
  };
}
