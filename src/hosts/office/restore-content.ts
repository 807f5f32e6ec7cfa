/** The body of a restore point: our sheets as they stood before a write, and how they look after it. Deflated, in base64. */
import { isObject } from '../../core/decoders';
import type { Cell, OwnKind } from '../../core/model';
import { kinds } from '../own-marks';
import type { Work } from '../slices';
import { deflated, inflated } from './deflated';
import { jsonLines, ofJsonLines } from './long-json';
import type { SheetLook } from './look';
import type { Places } from './renamed';
import type { Witness } from './witness';

/** The form that the content has: what another version of the program has stored otherwise is as none. */
const form = 2;
/** The most that is stored, in characters. */
const largest = 1_000_000;

export type SavedSheet =
  /** It was made by that write: an undo empties it. */
  | { readonly kind: OwnKind; readonly isNew: true; readonly name: string }
  | {
    readonly kind: OwnKind;
    readonly isNew: false;
    /** What it was called. */
    readonly name?: string;
    readonly cells: readonly Cell[];
    readonly keyColumn?: number;
    /** Absent where the sheet was last written by another host. */
    readonly look?: SheetLook;
    /** How many columns that write inserted left of what the user has beside ours. */
    readonly inserted: number;
  };

export interface RestoreContent {
  /** Of our sheets as that write left them. */
  readonly looks: readonly SheetLook[];
  readonly sheets: readonly SavedSheet[];
  /** What all sheets of the workbook were called when it was saved. */
  readonly places: Places;
  /** What that write wrote, by which it is seen whether the user's cells have moved since. */
  readonly witnesses: readonly Witness[];
}

/** Empty where it is too large to be stored. */
export function* packed(content: RestoreContent): Work<string> {
  return (yield* deflated(yield* jsonLines({ form, ...content }), largest)) ?? '';
}

/** Whether it can be stored, without packing what is small anyway. */
export function* fits(content: RestoreContent): Work<boolean> {
  const lines = yield* jsonLines({ form, ...content });
  return lines.reduce((sum, line) => sum + line.length, 0) < largest * 3 / 4 || (yield* deflated(lines, largest)) !== undefined;
}

/** Undefined where somebody has damaged it. */
export function* unpacked(text: string): Work<RestoreContent | undefined> {
  if (text === '') return undefined;
  try {
    const content = yield* ofJsonLines(yield* inflated(text));
    return isContent(content) ? content : undefined;
  } catch (problem) {
    // Neither base64, nor deflated, nor JSON: as good as none. Anything else thrown is a bug.
    if (problem instanceof SyntaxError || problem instanceof DOMException || (problem instanceof Error && 'code' in problem)) return undefined;
    throw problem;
  }
}

function isContent(value: unknown): value is RestoreContent {
  return isObject(value) && value['form'] === form && Array.isArray(value['looks']) && Array.isArray(value['sheets']) && Array.isArray(value['places']) && Array.isArray(value['witnesses']) && value['witnesses'].every(isWitness) && value['looks'].every(isLook) && value['sheets'].every(isSaved) && value['places'].every(isPlace);
}

function isPlace(value: unknown): boolean {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number';
}

function isWitness(value: unknown): boolean {
  return isOfKind(value) && typeof value['sheet'] === 'string' && typeof value['formula'] === 'string';
}

function isSaved(value: unknown): boolean {
  if (!isOfKind(value)) return false;
  return value['isNew'] === true ? typeof value['name'] === 'string' : Array.isArray(value['cells']) && value['cells'].every(isCell) && typeof value['inserted'] === 'number' && (value['keyColumn'] === undefined || Number.isInteger(value['keyColumn'])) && (value['look'] === undefined || isLook(value['look'])) && (value['name'] === undefined || typeof value['name'] === 'string');
}

function isLook(value: unknown): boolean {
  return isOfKind(value) && typeof value['keyColumn'] === 'number' && ['columnWidths', 'tables', 'charts', 'statusRules', 'choices', 'links'].every((list) => Array.isArray(value[list])) &&
    isObject(value['styles']) && isObject(value['formats']);
}

function isCell(value: unknown): boolean {
  return isObject(value) && Number.isInteger(value['row']) && Number.isInteger(value['column']) && (value['shows'] === undefined || isObject(value['shows'])) &&
    (value['formula'] === undefined || typeof value['formula'] === 'string');
}

function isOfKind(value: unknown): value is Record<string, unknown> {
  return isObject(value) && kinds.some((kind) => kind === value['kind']);
}
