/** A large budget, made up: what the measurements are made on. */
const { strToU8, zipSync } = require('fflate');

const years = [2025, 2026, 2027];

/** A budget with so many insatser, typed in, that adds up. */
function workbook(insatser) {
  const amounts = (one) => years.map((_, index) => one * (index + 1));
  const times = (factor, row) => row.map((amount) => amount * factor);
  const members = [['Intäkter Astad kommun', 125_000], ['Intäkter Bestad kommun', 125_000], ['Intäkter Region Cedal', 250_000],
    ['Intäkter Försäkringskassan', 250_000], ['Intäkter Arbetsförmedlingen', 250_000]];
  const rows = [
    ['Budget, belopp i kr'], ['', ...years], ['INTÄKTER'],
    ...members.map(([label, amount]) => [label, ...amounts(amount)]), ['Summa intäkter', ...amounts(1_000_000)],
    ['PERSONALKOSTNADER'], ['Förbundschef', ...amounts(100_000)], ['Summa personalkostnader', ...amounts(100_000)],
    ['INSATSER'],
    ...Array.from({ length: insatser }, (_, index) => [`Insats ${index + 1}`, ...amounts(100)]),
    ['Summa insatser', ...times(insatser, amounts(100))],
  ];
  const cell = (value, row, column) => {
    const at = `${'ABCD'[column]}${row + 1}`;
    return typeof value === 'number' ? `<c r="${at}"><v>${value}</v></c>` : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const part = (text) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
  const pointing = (id, type, target) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/></Relationships>`;
  return zipSync({
    '[Content_Types].xml': part(`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`),
    '_rels/.rels': part(pointing('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': part(`<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Budget" sheetId="1" r:id="rId1"/></sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': part(pointing('rId1', 'worksheet', 'worksheets/sheet1.xml')),
    'xl/worksheets/sheet1.xml': part(`<worksheet xmlns="${main}"><sheetData>${rows.map((row, index) =>
      `<row r="${index + 1}">${row.map((value, column) => (value === '' ? '' : cell(value, index, column))).join('')}</row>`).join('')}</sheetData></worksheet>`),
  });
}

module.exports = { workbook };
