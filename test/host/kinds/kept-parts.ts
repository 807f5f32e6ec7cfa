/** Custom XML parts and settings: what an add-in keeps in the file. */
import type { Book, CustomXmlPart } from '../book';
import type { Json } from '../json';
import { refuse } from '../refusal';
import type { Kind, Thing } from '../thing';
import { thing } from '../thing';
import { isWellFormed, rootNamespace } from '../xml';

interface Parted { readonly book: Book; readonly part: CustomXmlPart }

function wellFormed(xml: string): string {
  return isWellFormed(xml) ? xml : refuse('InvalidArgument', 'the XML is not well-formed');
}

const part: Kind<Parted> = {
  name: 'CustomXmlPart',
  identity: ({ part: { id } }) => ({ Id: id }),
  get: { Id: ({ part: { id } }) => id, NamespaceUri: ({ part: { xml } }) => rootNamespace(xml) },
  call: {
    GetXml: ({ part: { xml } }) => xml,
    SetXml: ({ book, part: one }, args) => { one.xml = wellFormed(args.text(0)); book.touched(); },
    Delete: ({ book, part: one }) => { book.parts.splice(book.parts.indexOf(one), 1); book.touched(); },
  },
  // Microsoft: custom XML is outside undo (office-js 6415). That it leaves the stack alone has not been seen in Excel.
  outsideUndo: true,
};

interface Scoped { readonly book: Book; readonly namespace?: string }
const within = ({ book, namespace }: Scoped) => book.parts.filter(({ xml }) => namespace === undefined || rootNamespace(xml) === namespace);
const one = ({ book }: Scoped, found: CustomXmlPart | undefined): Thing | undefined => found && thing(part, { book, part: found });

const common: Pick<Kind<Scoped>, 'items' | 'call'> & { readonly find: NonNullable<Kind<Scoped>['find']> } = {
  items: (it) => within(it).flatMap((found) => one(it, found) ?? []),
  find: {
    GetItem: (it, args) => one(it, within(it).find(({ id }) => id === args.text(0))) ?? refuse('ItemNotFound', 'no such part'),
    GetItemOrNullObject: (it, args) => one(it, within(it).find(({ id }) => id === args.text(0))),
  },
  call: { GetCount: (it) => within(it).length },
};

const scoped: Kind<Scoped> = {
  ...common,
  name: 'CustomXmlPartScopedCollection',
  find: {
    ...common.find,
    GetOnlyItem: (it) => (within(it).length === 1 ? one(it, within(it)[0]) : refuse('ItemNotFound', `${within(it).length} parts, not one`)),
    GetOnlyItemOrNullObject: (it) => (within(it).length === 1 ? one(it, within(it)[0]) : undefined),
  },
};

const parts: Kind<Scoped> = {
  ...common,
  name: 'CustomXmlPartCollection',
  find: {
    ...common.find,
    Add: (it, args) => {
      const made: CustomXmlPart = { id: it.book.freshId(), xml: wellFormed(args.text(0)) };
      it.book.parts.push(made);
      it.book.touched();
      return one(it, made);
    },
    GetByNamespace: ({ book }, args) => thing(scoped, { book, namespace: args.text(0) }),
  },
  outsideUndo: true,
};

/** The custom XML parts of the workbook. */
export function customXmlPartsThing(book: Book): Thing {
  return thing(parts, { book });
}

/** About two megabytes, says Microsoft. */
const largestSettings = 2 * 1024 * 1024;

interface Set { readonly book: Book; readonly key: string }

function put(book: Book, key: string, value: Json): void {
  const size = [...book.settings, [key, value] as const].reduce((sum, [name, text]) => sum + name.length + JSON.stringify(text).length, 0);
  if (size > largestSettings) refuse('InvalidArgument', 'so much in settings');
  book.settings.set(key, value);
  book.touched();
}

const setting: Kind<Set> = {
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key, Key: key }),
  get: { Key: ({ key }) => key, Value: ({ book, key }) => book.settings.get(key) ?? null },
  set: { Value: ({ book, key }, value) => { put(book, key, value); } },
  call: { Delete: ({ book, key }) => { book.settings.delete(key); book.touched(); } },
  outsideUndo: true,
};

const settings: Kind<Book> = {
  name: 'SettingCollection',
  items: (book) => [...book.settings.keys()].map((key) => thing(setting, { book, key })),
  find: {
    Add: (book, args) => { put(book, args.text(0), args.value(1)); return thing(setting, { book, key: args.text(0) }); },
    GetItem: (book, args) => (book.settings.has(args.text(0)) ? thing(setting, { book, key: args.text(0) }) : refuse('ItemNotFound', 'no such setting')),
    GetItemOrNullObject: (book, args) => (book.settings.has(args.text(0)) ? thing(setting, { book, key: args.text(0) }) : undefined),
  },
  call: { GetCount: (book) => book.settings.size },
  outsideUndo: true,
};

/** The settings that add-ins keep in the workbook. */
export function settingsThing(book: Book): Thing {
  return thing(settings, book);
}
