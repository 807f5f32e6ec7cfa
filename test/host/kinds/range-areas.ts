/** RangeAreas: several areas of one sheet at once. */
import { isEntireColumn, isEntireRow, sizeOf } from '../areas';
import { refuse } from '../refusal';
import { addressOf, spot } from '../spot';
import type { Spot } from '../spot';
import type { Kind, Thing } from '../thing';
import { thing } from '../thing';
import { conditionsThing } from './conditions';
import { formatThing } from './format';
import { rangeThing } from './range';
import { clear } from './range-calls';
import { validationThing } from './validation';
import { worksheetThing } from './worksheet';

const collection: Kind<Spot> = {
  name: 'RangeCollection',
  items: ({ sheet, areas }) => areas.map((one) => rangeThing(spot(sheet, one))),
  find: { GetItemAt: ({ sheet, areas }, args) => rangeThing(spot(sheet, areas[args.number(0)] ?? refuse('InvalidArgument', 'no such area'))) },
  call: { GetCount: ({ areas }) => areas.length },
};

const rangeAreas: Kind<Spot> = {
  name: 'RangeAreas',
  identity: ({ reference }) => (reference === undefined ? {} : { _ReferenceId: reference }),
  get: {
    Address: addressOf, AddressLocal: addressOf, AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, one) => sum + sizeOf(one), 0),
    IsEntireColumn: ({ areas }) => areas.every(isEntireColumn), IsEntireRow: ({ areas }) => areas.every(isEntireRow),
  },
  to: {
    Areas: (it) => thing(collection, it), Format: formatThing, Worksheet: ({ sheet }) => worksheetThing(sheet),
    ConditionalFormats: conditionsThing, DataValidation: validationThing,
  },
  call: {
    _KeepReference: (it) => { it.sheet.book.track(it); },
    Clear: (it, args) => { clear(it, args.has(0) ? args.text(0) : 'All'); },
    Calculate: (it) => { it.sheet.book.calculate(); },
  },
  harmless: ['_KeepReference', 'Calculate'],
};

/** The RangeAreas of this spot. */
export function rangeAreasThing(it: Spot): Thing {
  return thing(rangeAreas, it);
}
