/** @jest-environment jsdom */
import { openExcel } from '.';
import type { OpenExcel } from '.';
import { drawn, sheet } from '../drawn';

const budget = drawn(sheet('1000 | Luleå | =SUM(A1:A2) -> 3000\n2000 | | 5', { name: 'Budget' }), sheet('7', { name: 'Två' }));

/** The code of what Excel says no to, or "no error". */
async function codeOf(open: OpenExcel, work: (context: Excel.RequestContext) => void): Promise<string> {
  try {
    await open.excel.run(async (context) => { work(context); await context.sync(); });
    return 'no error';
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : String(error);
  }
}

const range = (context: Excel.RequestContext, address: string) => context.workbook.worksheets.getItem('Budget').getRange(address);
const valueAt = ({ book }: OpenExcel, row: number, column: number) => { book.settle(); return book.sheet('Budget')?.cell(row, column).value; };

test('a batch stops at the first action that is refused, and what was done before it stays', async () => {
  const open = await openExcel({ snapshot: budget });
  expect(await codeOf(open, (context) => {
    range(context, 'A1').values = [[1]];
    range(context, 'A1:B1').values = [[1]];
    range(context, 'A2').values = [[2]];
  })).toBe('InvalidArgument');
  expect([valueAt(open, 1, 1), valueAt(open, 2, 1), valueAt(open, 1, 3)]).toEqual([1, 2000, 2001]);
});

test.each([
  ['sv-SE', '1 250', 1250], ['sv-SE', '1\u00A0250,5', 1250.5], ['sv-SE', '2021-11-30', 44530], ['sv-SE', 'maj 2021', 44317], ['sv-SE', '12 %', 0.12], ['sv-SE', 'SANT', true], ['sv-SE', 'Luleå', 'Luleå'],
  ['sv-SE', "'12", '12'], ['sv-SE', "'=1+1", '=1+1'], ['sv-SE', '=1+1', 2], ['sv-SE', '+A2', 2000], ['sv-SE', '(12)', -12], ['sv-SE', '12 kr', 12],
  ['en-US', '1,250.5', 1250.5], ['en-US', '5/1/2021', 44317], ['en-US', 'TRUE', true], ['en-US', '$12', 12], ['en-US', '1 250', '1 250'],
  ['de-DE', '1.250,5', 1250.5], ['de-DE', '1.5.2021', 44317], ['de-DE', 'WAHR', true],
])('in %s the user types %s and the cell holds %p', async (locale, text, value) => {
  const open = await openExcel({ snapshot: budget, locale });
  open.user.type('Budget!A1', text);
  expect(valueAt(open, 1, 1)).toBe(value);
});

test('in a cell of format "@" all is text, from an add-in too', async () => {
  const open = await openExcel({ snapshot: budget });
  await codeOf(open, (context) => { range(context, 'A1').numberFormat = [['@']]; range(context, 'A1').values = [['=1+1']]; });
  expect(valueAt(open, 1, 1)).toBe('=1+1');
});

const refused: Readonly<Record<string, readonly [string, (context: Excel.RequestContext) => void]>> = {
  'a sheet that is not there': ['ItemNotFound', (context) => { context.workbook.worksheets.getItem('Tre').load('name'); }],
  'a name of 32 characters': ['InvalidArgument', (context) => { context.workbook.worksheets.add('x'.repeat(32)); }],
  'a name with a slash': ['InvalidArgument', (context) => { context.workbook.worksheets.add('a/b'); }],
  'a name that is taken, in other case': ['ItemAlreadyExists', (context) => { context.workbook.worksheets.add('BUDGET'); }],
  'a defined name that is an address': ['InvalidArgument', (context) => { context.workbook.names.add('A1', '="x"'); }],
  'a formula that does not parse': ['InvalidArgument', (context) => { range(context, 'A1').formulas = [['=SUM(']]; }],
  'a table over another': ['InvalidOperation', (context) => { const { tables } = context.workbook.worksheets.getItem('Budget'); tables.add('A1:B2', true); tables.add('B1:C2', true); }],
  'XML that is not well-formed': ['InvalidArgument', (context) => { context.workbook.customXmlParts.add('<a>'); }],
  'a colour that is none': ['InvalidArgument', (context) => { range(context, 'A1').format.fill.color = '#12'; }],
  'an address off the sheet': ['InvalidArgument', (context) => { range(context, 'A1').getOffsetRange(-1, 0).load('address'); }],
};

test.each(Object.keys(refused))('Excel refuses %s', async (what) => {
  const [code, work] = refused[what] ?? ['', () => undefined];
  expect(await codeOf(await openExcel({ snapshot: budget }), work)).toBe(code);
});

test('protected cells and files that may only be read are not written', async () => {
  const open = await openExcel({ snapshot: budget });
  open.user.protect('Budget');
  expect(await codeOf(open, (context) => { range(context, 'A1').values = [[1]]; })).toBe('AccessDenied');
  const locked = await openExcel({ snapshot: budget, readOnly: true });
  expect(await codeOf(locked, (context) => { context.workbook.customXmlParts.add('<a xmlns="urn:a"/>'); })).toBe('AccessDenied');
  expect([valueAt(open, 1, 1), locked.book.parts]).toEqual([1000, []]);
});

test('while the user types in a cell a command fails, or waits where it says that it can', async () => {
  const open = await openExcel({ snapshot: budget });
  open.user.startEditing();
  expect(await codeOf(open, (context) => { range(context, 'A1').load('values'); })).toBe('InvalidOperationInCellEditMode');
  let isDone = false;
  const waiting = open.excel.run({ delayForCellEdit: true }, async (context) => { range(context, 'A1').values = [[5]]; await context.sync(); isDone = true; });
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect([isDone, valueAt(open, 1, 1)]).toEqual([false, 1000]);
  open.user.stopEditing();
  await waiting;
  expect(valueAt(open, 1, 1)).toBe(5);
});

test('a planned fault strikes at its sync and moment, and no other', async () => {
  const open = await openExcel({ snapshot: budget });
  open.faults.plan({ sync: 2, at: 'after', fault: 'timed-out' }, { sync: 3, at: 'before', fault: 'unknown-code' });
  const write = (value: number) => codeOf(open, (context) => { range(context, 'A1').values = [[value]]; });
  expect([await write(1), valueAt(open, 1, 1)]).toEqual(['no error', 1]);
  expect([await write(2), valueAt(open, 1, 1)]).toEqual(['InvalidOrTimedOutSession', 2]);
  expect([await write(3), valueAt(open, 1, 1)]).toEqual(['SomethingNobodyHasSeen', 2]);
  expect([await write(4), valueAt(open, 1, 1)]).toEqual(['no error', 4]);
});

test('what clears the user’s undo is logged: on Windows more than on the web', async () => {
  const cleared = async (shape: 'windows' | 'web') => {
    const open = await openExcel({ snapshot: budget, shape });
    await codeOf(open, (context) => { const two = context.workbook.worksheets.getItem('Två'); two.name = 'Tre'; range(context, 'A1').values = [[1]]; two.delete(); });
    return open.log.cleared;
  };
  expect(await cleared('windows')).toEqual(['Worksheet.Name', 'Worksheet.Delete']);
  expect(await cleared('web')).toEqual(['Worksheet.Delete']);
});

test('in manual calculation what is entered is computed, and what depends on a change waits', async () => {
  const open = await openExcel({ snapshot: budget });
  open.user.setCalculation('Manual');
  await codeOf(open, (context) => { range(context, 'D1').formulas = [['=C1+1']]; range(context, 'D1').format.font.bold = true; });
  open.user.type('Budget!A1', '1');
  expect([valueAt(open, 1, 3), valueAt(open, 1, 4)]).toEqual([3000, 3001]);
  open.user.calculateNow();
  expect([valueAt(open, 1, 3), valueAt(open, 1, 4)]).toEqual([2001, 2002]);
});

test('rows put in and sheets renamed move what points at them', async () => {
  const open = await openExcel({ snapshot: drawn(sheet('1\n2', { name: 'A' }), sheet("=SUM(A!A1:A2) -> 3 | =A!$A$2 -> 2 | '=A!A1'", { name: 'B' })) });
  open.user.insertRows('A', 2);
  open.user.rename('A', 'Nytt namn');
  expect([1, 2, 3].map((column) => { const cell = open.book.sheet('B')?.cell(1, column); return cell?.formula ?? cell?.value; })).toEqual(["=SUM('Nytt namn'!A1:A3)", "='Nytt namn'!$A$3", '=A!A1']);
});

test('a table follows its new size and keeps its headers text, unlike each other', async () => {
  const open = await openExcel({ snapshot: budget });
  expect(await codeOf(open, (context) => {
    const table = context.workbook.worksheets.getItem('Budget').tables.add('A1:B2', true);
    table.resize('A1:D3');
    range(context, 'B1').values = [['1000']];
  })).toBe('no error');
  expect([1, 2, 3, 4].map((column) => valueAt(open, 1, column))).toEqual(['1000', '10002', '3000', 'Column4']);
});

test('the engine rounds as Excel does, to the last digit', async () => {
  const open = await openExcel({ snapshot: budget });
  const formulas = ['=ROUND(1.005,2)', '=ROUND(-2.5,0)', '=ROUND(2.675,2)', '=ROUND(1234567,-3)', '=0.1+0.2', '=SUMPRODUCT(ROUND(A1:A2/3,2))', '=SUMPRODUCT((ROW(A1:A2)>1)*A1:A2)'];
  await codeOf(open, (context) => { range(context, 'E1:E7').formulas = formulas.map((one) => [one]); });
  expect(formulas.map((_, index) => valueAt(open, index + 1, 5))).toEqual([1.01, -3, 2.68, 1235000, 0.1 + 0.2, 1000, 2000]);
});
