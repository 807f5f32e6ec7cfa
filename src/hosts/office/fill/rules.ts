/** What Excel does with the cells of a sheet of ours: shades a status, offers a list of choices, holds long texts over several columns. */
import { a1, a1Range } from '../../../core/address';
import { palette } from '../../looks';
import type { SheetLook } from '../look';
import type { Writer } from '../writer';
import { bytesOfCommand, bytesOfRange } from '../writer';

/** The longest list of values that Excel takes in a validation. */
const longestList = 255;

/** @throws RangeError for a list that Excel would refuse: the values are our own words, so a plan with such a list is wrong. */
export async function fillRules(writer: Writer, sheet: Excel.Worksheet, { statusRules, choices, merges = [] }: SheetLook): Promise<void> {
  for (const { range, calm } of statusRules) {
    await writer.room(12 * bytesOfCommand);
    const cell = a1({ row: range.top, column: range.left });
    const isCalm = calm.length === 0 ? 'FALSE' : `OR(${calm.map((word) => `${cell}="${word.replace(/"/g, '""')}"`).join(',')})`;
    const rules = sheet.getRange(a1Range(range)).conditionalFormats;
    const shade = (formula: string, ink: string) => {
      const { custom } = rules.add('Custom');
      custom.rule.formula = `=${formula}`;
      custom.format.font.color = `#${ink}`;
      return custom.format;
    };
    shade(`IF(ISERROR(${cell}),FALSE,${isCalm})`, palette.calmInk);
    const marked = shade(`IF(ISERROR(${cell}),TRUE,AND(LEN(${cell})>0,NOT(${isCalm})))`, palette.markedInk);
    marked.font.bold = true;
    marked.fill.color = `#${palette.marked}`;
  }
  for (const { range, values } of choices) {
    const source = values.join(',');
    if (source === '' || source.length > longestList || values.some((value) => value.includes(','))) throw new RangeError(`no list that a cell can have: ${source}`);
    await writer.room(2 * bytesOfCommand);
    const { dataValidation } = sheet.getRange(a1Range(range));
    dataValidation.rule = { list: { inCellDropDown: true, source } };
    dataValidation.ignoreBlanks = true;
  }
  for (const range of merges) {
    await writer.room(bytesOfRange);
    sheet.getRange(a1Range(range)).merge(false);
  }
}
