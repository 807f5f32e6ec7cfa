/** @jest-environment jsdom */
import { openExcel } from '.';
import { drawn, sheet } from '../drawn';

test('the real library reads and writes the workbook', async () => {
  const { excel, log, book } = await openExcel({ snapshot: drawn(sheet(`
    1000 | text
    2000 | =SUM(A1:A2) -> 1
  `, { name: 'Budget' })) });
  const read = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Budget').getUsedRange(true);
    range.load('values,formulas,address,valueTypes,numberFormat');
    await context.sync();
    range.getCell(0, 0).values = [[1500]];
    range.load('values');
    await context.sync();
    return range.toJSON();
  });
  expect(read).toEqual({
    address: 'Budget!A1:B2', values: [[1500, 'text'], [2000, 3500]], formulas: [[1000, 'text'], [2000, '=SUM(A1:A2)']],
    numberFormat: [['General', 'General'], ['General', 'General']], valueTypes: [['Double', 'String'], ['Double', 'Double']],
  });
  expect(log.syncs).toBe(2);
  expect(book.sheet('Budget')?.cell(1, 1).value).toBe(1500);
});
