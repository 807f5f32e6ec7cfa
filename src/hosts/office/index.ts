/** The office host: the workbook that is open in Excel, through Office.js. */
export { OfficeWorkbook } from './host';
export type { Clock, Surroundings } from './surroundings';
