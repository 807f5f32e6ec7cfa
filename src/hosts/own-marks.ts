/** Samräkna's own sheets, found by their mark and never by their name: the same in every host. */
import { columnNumber } from '../core/address';
import type { OwnKind } from '../core/model';

/** The sheet-scoped name of every own sheet, with the value `"kind:N"`, N being its sheetId. */
export const markName = '_samrakna';
/** The sheet-scoped name of the column that holds the keys of inputs and kept texts: the last own column. */
export const keysName = '_samrakna_nycklar';

/** The mark of a sheet of this kind with this number. */
export function markOf(kind: OwnKind, id: number): string {
  return `"${kind}:${id}"`;
}

const isKind: Readonly<Record<OwnKind, true>> = { avstamning: true, kommunandelar: true, regler: true, kontroller: true, noter: true };
export const kinds = Object.keys(isKind) as OwnKind[]; // The keys of a Record of kinds are the kinds.

/** A sheet, and a defined name, as far as a mark is concerned. */
interface Numbered {
  /** Its sheetId in a file, its tabId in Excel. */
  readonly id: number;
}

interface SheetName {
  readonly name: string;
  /** The place among all sheets of the one it belongs to; absent for a name of the workbook. */
  readonly sheet?: number;
  /** Without "=". */
  readonly refersTo: string;
}

interface MarkedBook {
  readonly sheets: readonly Numbered[];
  readonly names: readonly SheetName[];
}

export interface OwnPlaces {
  /** Each kind's sheet, by its place among all sheets. */
  readonly claimed: ReadonlyMap<OwnKind, number>;
  /** All marked sheets: the claimed ones and the user's copies of them. */
  readonly marked: ReadonlySet<number>;
}

/**
 * A sheet whose mark names its own sheetId is ours; a mismatch is a copy that the user made. LibreOffice renumbers the sheets:
 * the only one of its kind is ours all the same if our state is in the workbook.
 */
export function ownPlaces({ sheets, names }: MarkedBook, hasState: boolean): OwnPlaces {
  const marks = names.flatMap((name) => {
    const mark = name.name === markName ? /^"([a-z]+):(\d+)"$/.exec(name.refersTo.trim()) : null;
    const kind = kinds.find((one) => one === mark?.[1]);
    return name.sheet === undefined || kind === undefined || !sheets[name.sheet] ? [] : [{ place: name.sheet, kind, id: Number(mark?.[2]) }];
  });
  const claimed = new Map<OwnKind, number>();
  for (const kind of kinds) {
    const ofKind = marks.filter((mark) => mark.kind === kind);
    const own = ofKind.find((mark) => sheets[mark.place]?.id === mark.id) ?? (ofKind.length === 1 && hasState ? ofKind[0] : undefined);
    if (own) claimed.set(kind, own.place);
  }
  return { claimed, marked: new Set(marks.map((mark) => mark.place)) };
}

/** The number of the key column of the sheet at this place, from its name, which follows inserted columns. */
export function keyColumn({ names }: Pick<MarkedBook, 'names'>, place: number): number | undefined {
  const refersTo = names.find((name) => name.name === keysName && name.sheet === place)?.refersTo;
  const letters = refersTo === undefined ? undefined : /!\$([A-Z]{1,3})(?:\$1)?:/.exec(refersTo)?.[1];
  return letters === undefined ? undefined : columnNumber(letters);
}
