/** xl/workbook.xml with our sheets and names in it: the rest keeps its every character. */
import type { Dialect } from './namespaces';
import { Edits, outline } from './splice';
import type { Child, Root } from './splice';
import { Refused } from './refused';
import type { WorkbookPart } from './workbook-part';
import { attribute, escaped } from './xml';

/** What may stand before each element, ECMA-376 part 1, 18.2.27. */
const beforeNames = ['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups', 'externalReferences', 'AlternateContent'];
const beforeCalculation = [...beforeNames, 'definedNames'];

interface NewSheet {
  readonly name: string;
  readonly id: number;
  readonly relation: string;
}

export interface NewName {
  readonly name: string;
  /** The sheet's place among all sheets. */
  readonly sheet: number;
  readonly refersTo: string;
  readonly hidden: boolean;
}

/** @param names ours for the sheets written; those that these sheets have of the same name are replaced. */
export function editWorkbook(workbook: WorkbookPart, sheets: readonly NewSheet[], names: readonly NewName[], dialect: Dialect): string {
  const root = outline(workbook.xml);
  const list = root?.children.find((child) => child.name === 'sheets');
  if (!root || !list) throw new Refused('damaged', workbook.part);
  const edits = new Edits(root.xml);
  if (sheets.length > 0) edits.append(list, sheets.map((sheet) => sheetElement(sheet, root, dialect)).join(''));
  editNames(edits, root, workbook, names);
  recalculateOnLoad(edits, root);
  return edits.toString();
}

function sheetElement({ name, id, relation }: NewSheet, { prefix, attributes }: Root, { relations }: Dialect): string {
  const declared = new RegExp(`\\sxmlns:([\\w.-]+)\\s*=\\s*["']${relations.replace(/[.]/g, '\\.')}["']`).exec(attributes)?.[1];
  const reference = declared === undefined ? `xmlns:r="${relations}" r:id="${relation}"` : `${declared}:id="${relation}"`;
  return `<${prefix}sheet name="${escaped(name)}" sheetId="${id}" ${reference}/>`;
}

function editNames(edits: Edits, root: Root, { names: present }: WorkbookPart, names: readonly NewName[]): void {
  const { prefix } = root;
  for (const old of present) if (names.some((name) => name.name === old.name && name.sheet === old.sheet)) edits.replace(old, '');
  const text = names.map(({ name, sheet, refersTo, hidden }) =>
    `<${prefix}definedName name="${name}" localSheetId="${sheet}"${hidden ? ' hidden="1"' : ''}>${escaped(refersTo)}</${prefix}definedName>`).join('');
  const list = root.children.find((child) => child.name === 'definedNames');
  if (list) edits.append(list, text);
  else if (text !== '') edits.insertInOrder(root, beforeNames, `<${prefix}definedNames>${text}</${prefix}definedNames>`);
}

/** Put first, so that `forgetRecalculation` knows it for ours. */
const onLoad = ' fullCalcOnLoad="1"';

function recalculateOnLoad(edits: Edits, root: Root): void {
  const calculation = root.children.find((child) => child.name === 'calcPr');
  if (!calculation) {
    edits.insertInOrder(root, beforeCalculation, `<${root.prefix}calcPr${onLoad}/>`);
    return;
  }
  const present = attribute(calculation.attributes, 'fullCalcOnLoad');
  if (present === '1' || present === 'true') return;
  const start = nameEnd(root, calculation);
  const rest = root.xml.slice(start, calculation.opened).replace(/\sfullCalcOnLoad\s*=\s*(["']).*?\1/, '');
  edits.replace({ start, end: calculation.opened }, onLoad + rest);
}

function nameEnd({ xml }: Root, child: Child): number {
  return child.start + (/^<[^\s/>]+/.exec(xml.slice(child.start, child.opened))?.[0].length ?? 0);
}

/** Takes back what `recalculateOnLoad` did, as far as it can be told from what was there. */
export function forgetRecalculation(edits: Edits, root: Root): void {
  const calculation = root.children.find((child) => child.name === 'calcPr');
  if (!calculation?.attributes.startsWith(onLoad)) return;
  if (calculation.attributes.trim() === onLoad.trim()) return edits.replace(calculation, '');
  const start = nameEnd(root, calculation);
  return edits.replace({ start, end: start + onLoad.length }, '');
}
