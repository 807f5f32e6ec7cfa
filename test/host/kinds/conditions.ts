/** Conditional formats: kept with their rules and looks; they shade nothing here. */
import { intersection } from '../areas';
import { refuseProtected } from '../entering';
import type { Json } from '../json';
import { isObject } from '../json';
import { refuse } from '../refusal';
import { parses } from '../engine';
import type { Hung } from '../sheet';
import type { Spot } from '../spot';
import { spot } from '../spot';
import type { Kind, Thing } from '../thing';
import { thing } from '../thing';
import { accepted } from './format';
import { rangeThing } from './range';
import { rangeAreasThing } from './range-areas';

const types = ['Custom', 'DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria', 'ContainsText', 'CellValue'];
/** The member of the object that holds the rule of each type. */
const holders: Readonly<Record<string, string>> = { Custom: 'Custom', CellValue: 'CellValue', ContainsText: 'TextComparison', PresetCriteria: 'Preset', TopBottom: 'TopBottom' };

interface Condition extends Spot { readonly hung: Hung }
interface Part extends Condition { readonly prefix: string }

const put = (it: Condition, path: string, value: Json) => {
  refuseProtectedAll(it);
  it.hung.members.set(path, value);
  it.sheet.book.touched();
};
const got = (it: Condition, path: string): Json => it.hung.members.get(path) ?? null;

function refuseProtectedAll({ sheet, hung }: Condition): void {
  if (sheet.protection || sheet.book.isReadOnly) for (const area of hung.areas) refuseProtected(sheet, area);
}

function looks(name: string, group: string, members: readonly string[]): Kind<Part> {
  return {
    name,
    get: Object.fromEntries(members.map((member) => [member, (it: Part) => got(it, `${it.prefix}Format/${group}/${member}`)])),
    set: Object.fromEntries(members.map((member) => [member, (it: Part, value: Json) => { put(it, `${it.prefix}Format/${group}/${member}`, accepted(`${group}/${member}`, value)); }])),
    call: { Clear: (it) => { for (const member of members) it.hung.members.delete(`${it.prefix}Format/${group}/${member}`); } },
  };
}

const font = looks('ConditionalRangeFont', 'Font', ['Bold', 'Color', 'Italic', 'Strikethrough', 'Underline']);
const fill = looks('ConditionalRangeFill', 'Fill', ['Color']);

const rangeFormat: Kind<Part> = {
  name: 'ConditionalRangeFormat',
  get: { NumberFormat: (it) => got(it, `${it.prefix}Format/NumberFormat`) },
  set: { NumberFormat: (it, value) => { put(it, `${it.prefix}Format/NumberFormat`, value); } },
  to: { Font: (it) => thing(font, it), Fill: (it) => thing(fill, it) },
};

const customRule: Kind<Part> = {
  name: 'ConditionalFormatRule',
  get: { Formula: (it) => got(it, `${it.prefix}Rule/Formula`) },
  set: {
    Formula: (it, value) => {
      if (typeof value !== 'string' || !value.startsWith('=') || !parses(value)) refuse('InvalidArgument', 'no formula');
      put(it, `${it.prefix}Rule/Formula`, value);
    },
  },
};

const holder: Kind<Part> = {
  name: 'ConditionalFormatHolder',
  get: { Rule: (it) => got(it, `${it.prefix}Rule`) },
  set: { Rule: (it, value) => { put(it, `${it.prefix}Rule`, isObject(value) ? value : refuse('InvalidArgument', 'no rule')); } },
  to: { Format: (it) => thing(rangeFormat, it) },
};

const customHolder: Kind<Part> = { ...holder, get: {}, set: {}, to: { ...holder.to, Rule: (it) => thing(customRule, it) } };

const condition: Kind<Condition> = {
  name: 'ConditionalFormat',
  identity: ({ hung }) => ({ Id: hung.id }),
  get: {
    Id: ({ hung }) => hung.id, Type: (it) => got(it, 'Type'),
    Priority: ({ sheet, hung }) => sheet.conditions.indexOf(hung), StopIfTrue: (it) => got(it, 'StopIfTrue') ?? false,
  },
  set: {
    StopIfTrue: (it, value) => { put(it, 'StopIfTrue', value); },
    Priority: ({ sheet, hung }, value) => {
      sheet.conditions = sheet.conditions.filter((one) => one !== hung);
      sheet.conditions.splice(Number(value), 0, hung);
    },
  },
  to: Object.fromEntries(Object.entries(holders).flatMap(([type, name]) => {
    const is = (it: Condition) => got(it, 'Type') === type;
    const part = (it: Condition) => thing(type === 'Custom' ? customHolder : holder, { ...it, prefix: `${name}/` });
    return [
      [name, (it: Condition) => (is(it) ? part(it) : refuse('ItemNotFound', `no condition of type ${type}`))],
      [`${name}OrNullObject`, (it: Condition) => (is(it) ? part(it) : undefined)],
    ];
  })),
  find: {
    GetRange: ({ sheet, hung }) => rangeThing(spot(sheet, ...hung.areas)),
    GetRanges: ({ sheet, hung }) => rangeAreasThing(spot(sheet, ...hung.areas)),
    GetRangeOrNullObject: ({ sheet, hung }) => (hung.areas.length === 1 ? rangeThing(spot(sheet, ...hung.areas)) : undefined),
  },
  call: { Delete: ({ sheet, hung }) => { sheet.conditions = sheet.conditions.filter((one) => one !== hung); sheet.book.touched(); } },
};

const here = ({ sheet, areas }: Spot) => sheet.conditions.filter((one) => one.areas.some((area) => areas.some((mine) => intersection(mine, area))));

const conditions: Kind<Spot> = {
  name: 'ConditionalFormatCollection',
  items: (it) => here(it).map((hung) => thing(condition, { ...it, hung })),
  find: {
    Add: (it, args) => {
      const type = types.find((one) => one.toLowerCase() === args.text(0).toLowerCase()) ?? refuse('InvalidArgument', 'no such type');
      for (const area of it.areas) refuseProtected(it.sheet, area);
      const hung: Hung = { id: it.sheet.book.freshId(), members: new Map([['Type', type]]), areas: it.areas };
      it.sheet.conditions.unshift(hung);
      it.sheet.book.touched();
      return thing(condition, { ...it, hung });
    },
    GetItem: (it, args) => found(it, args.text(0)) ?? refuse('ItemNotFound', 'no such condition'),
    GetItemOrNullObject: (it, args) => found(it, args.text(0)),
    GetItemAt: (it, args) => { const hung = here(it)[args.number(0)]; return hung ? thing(condition, { ...it, hung }) : refuse('InvalidArgument', 'no such condition'); },
  },
  call: {
    GetCount: (it) => here(it).length,
    ClearAll: (it) => {
      for (const area of it.areas) refuseProtected(it.sheet, area);
      const gone = new Set(here(it).filter((one) => one.areas.every((area) => it.areas.some((mine) => intersection(mine, area)))));
      it.sheet.conditions = it.sheet.conditions.filter((one) => !gone.has(one));
      it.sheet.book.touched();
    },
  },
};

function found(it: Spot, id: string): Thing | undefined {
  const hung = here(it).find((one) => one.id === id);
  return hung && thing(condition, { ...it, hung });
}

/** The conditional formats of these cells. */
export function conditionsThing(it: Spot): Thing {
  return thing(conditions, it);
}
