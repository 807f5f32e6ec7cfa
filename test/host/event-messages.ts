/** The events of Excel as office.js takes them: a number for the kind, to whom, and a message. */
import { areaAddress } from './areas';
import type { Happening } from './book';
import { CellError, wireValue } from './cell';
import type { Value } from './cell';
import type { Json } from './json';

export interface EventMessage {
  readonly type: number;
  /** "Workbook" or a sheet's id. */
  readonly target: string;
  readonly message: Readonly<Record<string, Json>>;
}

/** The numbers that the library listens for. */
const numbers = { changed: 10, activated: 11, deactivated: 12, added: 13, selected: 14, deleted: 15, calculated: 16, renamed: 25, visibility: 26, moved: 27 } as const;

const typeOf = (value: Value | undefined): string => (value === undefined ? 'Empty' : value instanceof CellError ? 'Error' : typeof value === 'number' ? 'Double' : typeof value === 'string' ? 'String' : 'Boolean');

/** To the workbook's listeners and to those of the sheet. */
export function eventMessages(happening: Happening): readonly EventMessage[] {
  const { is, sheet } = happening;
  const both = (message: Readonly<Record<string, Json>>): EventMessage[] =>
    ['Workbook', sheet.id].map((target) => ({ type: numbers[is], target, message: { worksheetId: sheet.id, ...message } }));
  switch (is) {
    case 'changed': {
      const { area, change, source, shift, isSingle, before, after } = happening;
      const details = isSingle ? { valueBefore: wireValue(before), valueAfter: wireValue(after), valueTypeBefore: typeOf(before), valueTypeAfter: typeOf(after) } : {};
      return both({ address: areaAddress(area), changeType: change, source, shiftDirection: shift, triggerSource: 'Unknown', ...details });
    }
    case 'selected': return both({ address: areaAddress(happening.area), isInsideTable: sheet.tableAt(happening.area) !== undefined });
    case 'renamed': return both({ source: happening.source, nameBefore: happening.before, nameAfter: sheet.name });
    case 'moved': return both({ source: happening.source, positionBefore: happening.before, positionAfter: sheet.book.sheets.indexOf(sheet) });
    case 'visibility': return both({ source: happening.source, visibilityBefore: happening.before, visibilityAfter: sheet.visibility });
    case 'added': case 'deleted': case 'activated': case 'deactivated': case 'calculated': return both({ source: happening.source });
  }
}
