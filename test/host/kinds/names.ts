/** Defined names. */
import type { Book } from '../book';
import { parseArea, splitAddress, areaAddress, quotedSheet } from '../areas';
import { parses } from '../engine';
import type { Json } from '../json';
import { isGoodName } from '../names';
import type { Name, Names } from '../names';
import { refuse } from '../refusal';
import { isSpot, spot } from '../spot';
import type { Spot } from '../spot';
import type { Kind, Thing } from '../thing';
import { thing } from '../thing';
import { rangeThing } from './range';
import { worksheetThing } from './worksheet';

interface Named { readonly book: Book; readonly names: Names; readonly name: Name }

function target({ book, name }: Named): Spot | undefined {
  const { sheet, rest } = splitAddress(name.formula.slice(1));
  const found = sheet === undefined ? undefined : book.sheet(sheet);
  const area = parseArea(rest);
  return found && area ? spot(found, area) : undefined;
}

/** What a name without an area stands for: a text, a number, an error. */
function constant({ name: { formula } }: Named): Json {
  const text = /^="((?:[^"]|"")*)"$/.exec(formula)?.[1];
  if (text !== undefined) return text.replace(/""/g, '"');
  return /^=-?\d+(\.\d+)?$/.test(formula) ? Number(formula.slice(1)) : formula.includes('#REF!') ? '#REF!' : formula;
}

const item: Kind<Named> = {
  name: 'NamedItem',
  identity: ({ name }) => ({ _Id: name.id, Name: name.name }),
  get: {
    Name: ({ name }) => name.name, Formula: ({ name }) => name.formula, Visible: ({ name }) => name.visible, Comment: ({ name }) => name.comment,
    Scope: ({ names }) => (names.sheet ? 'Worksheet' : 'Workbook'),
    Type: (it) => (target(it) ? 'Range' : it.name.formula.includes('#REF!') ? 'Error' : typeof constant(it) === 'number' ? 'Double' : 'String'),
    Value: (it) => { const range = target(it); return range ? `${quotedSheet(range.sheet.name)}!${range.areas.map((area) => areaAddress(area, true)).join(',')}` : constant(it); },
  },
  set: {
    Visible: ({ book, name }, value) => { name.visible = value === true; book.touched(); },
    Comment: ({ book, name }, value) => { name.comment = String(value); book.touched(); },
    Formula: ({ book, name }, value) => { name.formula = formula(value); book.uncomputed(); book.touched(); },
  },
  to: {
    Worksheet: ({ names }) => (names.sheet ? worksheetThing(names.sheet) : refuse('InvalidArgument', 'the name is of the workbook')),
    WorksheetOrNullObject: ({ names }) => names.sheet && worksheetThing(names.sheet),
  },
  find: {
    GetRange: (it) => rangeThing(target(it) ?? refuse('InvalidReference', 'the name is of no range')),
    GetRangeOrNullObject: (it) => { const range = target(it); return range && rangeThing(range); },
  },
  call: { Delete: ({ names, name, book }) => { names.remove(name); book.uncomputed(); } },
};

function formula(given: Json): string {
  if (typeof given !== 'string' || !given.startsWith('=') || !parses(given)) return refuse('InvalidArgument', `no formula: ${String(given)}`);
  return given;
}

interface All { readonly book: Book; readonly names: Names }
const one = ({ book, names }: All, name: Name | undefined): Thing | undefined => name && thing(item, { book, names, name });

const collection: Kind<All> = {
  name: 'NamedItemCollection',
  items: (it) => it.names.all().flatMap((name) => one(it, name) ?? []),
  find: {
    Add: (it, args) => {
      const range = args.thing(1)?.it;
      if (!isGoodName(args.text(0))) refuse('InvalidArgument', `no good name: ${args.text(0)}`);
      const refersTo = isSpot(range) ? `=${quotedSheet(range.sheet.name)}!${range.areas.map((area) => areaAddress(area, true)).join(',')}` : formula(args.value(1));
      const made = it.names.add(args.text(0), refersTo, args.has(2) ? args.text(2) : '');
      it.book.uncomputed();
      return one(it, made);
    },
    GetItem: (it, args) => one(it, it.names.find(args.text(0)) ?? it.names.all().find(({ id }) => id === args.text(0))) ?? refuse('ItemNotFound', `no name ${args.text(0)}`),
    GetItemOrNullObject: (it, args) => one(it, it.names.find(args.text(0))),
  },
  call: { GetCount: ({ names }) => names.all().length },
};

/** The names of a workbook or of a sheet. */
export function namesThing(book: Book, names: Names): Thing {
  return thing(collection, { book, names });
}
