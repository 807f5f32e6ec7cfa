/** AutoFilter of a sheet or of a table: criteria that are kept. A filter by values hides the rows that have none of them. */
import type { Area } from '../areas';
import { wireValue } from '../cell';
import { isList, isObject } from '../json';
import type { Json, JsonObject } from '../json';
import { refuse } from '../refusal';
import type { Sheet } from '../sheet';
import { isSpot, spot } from '../spot';
import type { Table } from '../table';
import type { Kind, Thing } from '../thing';
import { thing } from '../thing';
import { rangeThing } from './range';

interface Filtered { readonly sheet: Sheet; readonly owner?: Table }

const areaOf = ({ sheet, owner }: Filtered): Area | undefined => owner?.area ?? sheet.filter?.area;
const criteriaOf = ({ sheet, owner }: Filtered): Map<number, JsonObject> => owner?.filters ?? sheet.filter?.criteria ?? new Map<number, JsonObject>();

/** Hides the rows that the criteria leave out, and shows the others. */
export function applyFilters(it: Filtered): void {
  const area = areaOf(it);
  if (!area) return;
  for (let row = area.top + 1; row <= area.bottom; row += 1) {
    const hidden = [...criteriaOf(it)].some(([column, criterion]) => !passes(it.sheet, row, area.left + column, criterion));
    it.sheet.rows.set(row, { ...it.sheet.rows.get(row), hidden });
  }
  it.sheet.book.touched();
}

function passes(sheet: Sheet, row: number, column: number, { values }: JsonObject): boolean {
  const value: Json = wireValue(sheet.cell(row, column).value);
  return !isList(values) || values.some((one) => String(one) === String(value));
}

const filter: Kind<Filtered> = {
  name: 'AutoFilter',
  get: {
    Enabled: (it) => areaOf(it) !== undefined, IsDataFiltered: (it) => criteriaOf(it).size > 0,
    Criteria: (it) => [...criteriaOf(it).values()],
  },
  find: {
    GetRange: (it) => rangeThing(spot(it.sheet, areaOf(it) ?? refuse('ItemNotFound', 'no filter'))),
    GetRangeOrNullObject: (it) => { const area = areaOf(it); return area && rangeThing(spot(it.sheet, area)); },
  },
  call: {
    Apply: (it, args) => {
      if (it.sheet.protection) refuse('AccessDenied', 'the sheet is protected');
      const range = args.thing(0)?.it;
      if (!it.owner) it.sheet.filter = { area: isSpot(range) ? range.areas[0] ?? refuse('InvalidArgument', 'no area') : refuse('InvalidArgument', 'no range'), criteria: new Map() };
      const criterion = args.value(2);
      if (args.has(1) && isObject(criterion)) criteriaOf(it).set(args.number(1), criterion);
      applyFilters(it);
    },
    ClearCriteria: (it) => { criteriaOf(it).clear(); applyFilters(it); },
    ClearColumnCriteria: (it, args) => { criteriaOf(it).delete(args.number(0)); applyFilters(it); },
    Reapply: (it) => { applyFilters(it); },
    Remove: (it) => {
      if (it.owner) refuse('NotInTheInMemoryExcel', 'a table whose filter is taken away');
      criteriaOf(it).clear();
      applyFilters(it);
      delete it.sheet.filter;
    },
  },
};

/** The filter of a sheet, or of one of its tables. */
export function autoFilterThing(it: Filtered): Thing {
  return thing(filter, it);
}
