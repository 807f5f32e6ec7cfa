import { cellXml } from '../../src/hosts/xlsx/cell-writer';

const place = { row: 1, column: 1 };
const number = (text: string, formula?: string) =>
  cellXml({ ...place, shows: { is: 'number', number: text }, ...(formula === undefined ? {} : { formula }) }, 0);

test('a number as the file holds it', () => {
  expect(number('0.0500')).toBe('<c r="A1" s="0"><v>0.05</v></c>');
});

test('a number larger than any of Excel’s is the error that Excel would show', () => {
  expect(number(`2${'0'.repeat(308)}`, 'SUM(B1:B2)')).toBe('<c r="A1" s="0" t="e"><f>SUM(B1:B2)</f><v>#NUM!</v></c>');
});

test('what is no number is a fault of the plan', () => {
  expect(() => number('tolv')).toThrow(RangeError);
});
