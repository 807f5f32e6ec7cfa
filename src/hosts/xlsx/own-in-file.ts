/** Which sheets of a file are ours. */
import type { OwnPlaces } from '../own-marks';
import { keyColumn, ownPlaces } from '../own-marks';
import type { Package } from './package';
import type { WorkbookPart } from './workbook-part';

/** A sheet whose column of keys the user has taken away is left as it is, and made anew: what is whose on it cannot be told. As in Excel. */
export function ownInFile(pack: Package, workbook: WorkbookPart, hasState: boolean): OwnPlaces {
  const { claimed, marked } = ownPlaces(workbook, hasState);
  const keyless = new Set([...claimed.values()].filter((place) => keyColumn(workbook, place) === undefined && isFilled(pack, workbook, place)));
  const names = workbook.names.filter(({ sheet }) => sheet === undefined || !keyless.has(sheet));
  return { claimed: keyless.size === 0 ? claimed : ownPlaces({ sheets: workbook.sheets, names }, hasState).claimed, marked };
}

function isFilled(pack: Package, { sheets }: WorkbookPart, place: number): boolean {
  const part = sheets[place]?.part;
  return part !== undefined && /<(?:\w+:)?c[\s>]/.test(pack.text(part));
}
