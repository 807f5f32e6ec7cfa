/** The namespaces of the two dialects of the format: transitional, which Excel writes, and strict. */

export interface Dialect {
  readonly main: string;
  readonly relations: string;
  readonly drawing: string;
  readonly sheetDrawing: string;
  readonly chart: string;
}

const open = 'http://schemas.openxmlformats.org';
const strictRoot = 'http://purl.oclc.org/ooxml';

const transitional: Dialect = {
  main: `${open}/spreadsheetml/2006/main`,
  relations: `${open}/officeDocument/2006/relationships`,
  drawing: `${open}/drawingml/2006/main`,
  sheetDrawing: `${open}/drawingml/2006/spreadsheetDrawing`,
  chart: `${open}/drawingml/2006/chart`,
};

const strict: Dialect = {
  main: `${strictRoot}/spreadsheetml/main`,
  relations: `${strictRoot}/officeDocument/relationships`,
  drawing: `${strictRoot}/drawingml/main`,
  sheetDrawing: `${strictRoot}/drawingml/spreadsheetDrawing`,
  chart: `${strictRoot}/drawingml/chart`,
};

/** The dialect of a workbook, by the namespaces its root declares. */
export function dialectOf(rootAttributes: string): Dialect {
  return rootAttributes.includes(strict.main) ? strict : transitional;
}

export const packageRelations = `${open}/package/2006/relationships`;
export const customXmlNamespace = `${open}/officeDocument/2006/customXml`;
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const sheetTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Content types of the parts that we write. */
export const contentTypes = {
  worksheet: `${sheetTypes}.worksheet+xml`,
  table: `${sheetTypes}.table+xml`,
  styles: `${sheetTypes}.styles+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  customXmlProps: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
} as const;
