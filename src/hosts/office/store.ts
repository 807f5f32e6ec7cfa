/** The two parts that Samräkna stores in the workbook: found by namespace, written in place or added. */
import type { StoredRestore, StoredState } from '../stored-xml';
import { readRestoreXml, readStateXml, restoreNamespace, restoreXml, stateNamespace, stateXml } from '../stored-xml';
import { outcome } from '../xlsx/refused';
import type { Link } from './run';
import type { Stored, Stores } from './seen';

/** Both, in two requests. */
export async function readStores(link: Link): Promise<Stores> {
  const parts = link.context.workbook.customXmlParts;
  parts.load('items/id,items/namespaceUri');
  await link.sync();
  const stores = askStores(link, parts);
  await link.sync();
  return stores();
}

/** Adds to the next request. @param parts loaded: ids and namespaces. @returns what to call when it has been answered */
export function askStores({ context }: Link, { items }: Excel.CustomXmlPartCollection): () => Stores {
  const ask = (namespace: string) => items.filter(({ namespaceUri }) => namespaceUri === namespace)
    .map(({ id }): Asked => ({ id, xml: context.workbook.customXmlParts.getItem(id).getXml() }));
  const [stateText, restoreText] = [ask(stateNamespace), ask(restoreNamespace)];
  return () => {
    const [state, restore] = [decoded(stateText, readStateXml), decoded(restoreText, readRestoreXml)];
    return { ...(state === undefined ? {} : { state }), ...(restore === undefined ? {} : { restore }) };
  };
}

interface Asked {
  readonly id: string;
  readonly xml: OfficeExtension.ClientResult<string>;
}

/** The first that can be read: a part that somebody has damaged is as none, and stays where it is. */
function decoded<T>(parts: readonly Asked[], read: (xml: string) => T | undefined): Stored<T> | undefined {
  for (const { id, xml } of parts) {
    const result = outcome(() => read(xml.value));
    if (result.is === 'done' && result.value !== undefined) return { id, value: result.value };
  }
  return undefined;
}

/** Adds to the next request. */
export function storeState({ context }: Link, { state }: Stores, value: StoredState): void {
  const parts = context.workbook.customXmlParts;
  if (state) parts.getItem(state.id).setXml(stateXml(value));
  else parts.add(stateXml(value));
}

/** Adds to the next request. */
export function storeRestore({ context }: Link, { restore }: Stores, value: StoredRestore): void {
  const parts = context.workbook.customXmlParts;
  if (restore) parts.getItem(restore.id).setXml(restoreXml(value));
  else parts.add(restoreXml(value));
}
