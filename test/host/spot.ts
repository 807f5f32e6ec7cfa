/** Cells of one sheet, as a Range (one area) or RangeAreas (several) has them. */
import type { Area } from './areas';
import { areaAddress, bounding, quotedSheet } from './areas';
import { refuse } from './refusal';
import type { Sheet } from './sheet';

export interface Spot {
  readonly sheet: Sheet;
  areas: readonly Area[];
  /** Once it is tracked: by this the library asks for it in later batches. */
  reference?: string;
}

export function spot(sheet: Sheet, ...areas: readonly Area[]): Spot {
  return { sheet, areas };
}

/** The area of a Range. */
export function areaOf({ areas }: Spot): Area {
  return areas[0] ?? refuse('InvalidReference', 'the range is gone');
}

/** "Budget!A1:B2,Budget!C3". */
export function addressOf({ sheet, areas }: Spot): string {
  return areas.map((one) => `${quotedSheet(sheet.name)}!${areaAddress(one)}`).join(',');
}

/** One area round all. */
export function hullOf({ areas }: Spot): Area {
  return bounding(areas) ?? refuse('InvalidReference', 'the range is gone');
}

/** Whether it is a Range or RangeAreas, given as an argument. */
export function isSpot(it: unknown): it is Spot {
  return typeof it === 'object' && it !== null && 'areas' in it && 'sheet' in it;
}
