/** A table as it stands on the sheet, before it is read. */
import type { Grid } from './grid';
import type { Head } from './headers';
import type { Title } from './titles';

/** A header with the columns and rows under it. */
export interface Block {
  readonly grid: Grid;
  readonly titles: readonly Title[];
  readonly header: { readonly top: number; readonly bottom: number };
  readonly labelColumns: readonly number[];
  readonly heads: readonly Head[];
  /** The rows under the header, none below the last figure. */
  readonly rows: readonly number[];
  /** Rows of a header or a title whose label is a heading of the table: "INTÄKTER | 2021 | 2022". */
  readonly headings: readonly number[];
  /** Where the table goes on in another place of the sheet. */
  readonly parts: readonly Part[];
}

export interface Part {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}
