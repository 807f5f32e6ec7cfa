/** A table (list object): a name, an area with a header row, filters. */
import type { Area } from './areas';
import type { Json, JsonObject } from './json';

export interface Table {
  readonly id: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  /** Members without a meaning of their own here: "Style", "ShowBandedRows", "ShowFilterButton". */
  readonly members: Map<string, Json>;
  /** The criteria by column, counted from 0; rows that they hide are hidden. */
  readonly filters: Map<number, JsonObject>;
}
