/** Number formats: which code a cell's style index stands for. ECMA-376 part 1, 18.8.30. */
import { Scanner } from './xml';

const builtIn: Readonly<Record<number, string>> = {
  1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 5: '$#,##0_);($#,##0)', 6: '$#,##0_);[Red]($#,##0)',
  7: '$#,##0.00_);($#,##0.00)', 8: '$#,##0.00_);[Red]($#,##0.00)', 9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??',
  14: 'm/d/yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm', 37: '#,##0_);(#,##0)', 38: '#,##0_);[Red](#,##0)', 39: '#,##0.00_);(#,##0.00)', 40: '#,##0.00_);[Red](#,##0.00)',
  45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0', 48: '##0.0E+0', 49: '@',
};

/** The code of each cell style by index; undefined for General. */
export function readFormats(styles: string): (string | undefined)[] {
  const own = new Map<number, string>();
  const ids: number[] = [];
  let inCells = false;
  const scanner = new Scanner(styles);
  while (scanner.next()) {
    if (scanner.kind === 'text') continue;
    if (scanner.name === 'cellXfs') inCells = scanner.kind === 'open';
    if (scanner.kind !== 'open') continue;
    if (scanner.name === 'numFmt' && !inCells) own.set(Number(scanner.attribute('numFmtId')), scanner.attribute('formatCode') ?? '');
    if (scanner.name === 'xf' && inCells) ids.push(Number(scanner.attribute('numFmtId') ?? 0));
  }
  return ids.map((id) => {
    const code = own.get(id) ?? builtIn[id];
    return code === '' || code === 'General' ? undefined : code;
  });
}
