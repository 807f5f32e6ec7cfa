/** Large workbooks, made up: what the measurements are made on. */
const { strToU8, zipSync } = require('fflate');

const years = [2025, 2026, 2027];

/** A budget with so many insatser, typed in, that adds up. Every insats in a hundred may have the name of another: something to look at. */
function workbook(insatser, { twins = false } = {}) {
  const amounts = (one) => years.map((_, index) => one * (index + 1));
  const times = (factor, row) => row.map((amount) => amount * factor);
  const twin = (index) => twins && index % 100 === 99;
  const members = [['Intäkter Astad kommun', 125_000], ['Intäkter Bestad kommun', 125_000], ['Intäkter Region Cedal', 250_000],
    ['Intäkter Försäkringskassan', 250_000], ['Intäkter Arbetsförmedlingen', 250_000]];
  const rows = [
    ['Budget, belopp i kr'], ['', ...years], ['INTÄKTER'],
    ...members.map(([label, amount]) => [label, ...amounts(amount)]), ['Summa intäkter', ...amounts(1_000_000)],
    ['PERSONALKOSTNADER'], ['Förbundschef', ...amounts(100_000)], ['Summa personalkostnader', ...amounts(100_000)],
    ['INSATSER'],
    ...Array.from({ length: insatser }, (_, index) => (twin(index) ? [`Insats ${index}`, ...amounts(200)] : [`Insats ${index + 1}`, ...amounts(100)])),
    ['Summa insatser', ...times(insatser + (twins ? Math.floor(insatser / 100) : 0), amounts(100))],
  ];
  return packed([{ name: 'Budget', rows }]);
}

/** Sheets of so many rows and columns of figures, with words before them, that are no budget. */
function ledger(sheets, rows, columns) {
  return packed(Array.from({ length: sheets }, (_, sheet) => ({
    name: `Blad ${sheet + 1}`,
    rows: Array.from({ length: rows }, (_, row) => [`Verifikation ${row + 1}`, ...Array.from({ length: columns - 1 }, (_, column) => (row + 1) * (column + 1))]),
  })));
}

function packed(sheets) {
  const cell = (value, row, column) => {
    const at = `${String.fromCharCode(65 + column)}${row + 1}`;
    return typeof value === 'number' ? `<c r="${at}"><v>${value}</v></c>` : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const part = (text) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
  const pointing = (id, type, target) =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const related = (...all) => part(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`);
  return zipSync({
    '[Content_Types].xml': part(`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>${sheets.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${types}.worksheet+xml"/>`).join('')}</Types>`),
    '_rels/.rels': related(pointing('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': part(`<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets.map(({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': related(...sheets.map((_, index) => pointing(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`))),
    ...Object.fromEntries(sheets.map(({ rows }, sheet) => [`xl/worksheets/sheet${sheet + 1}.xml`, part(`<worksheet xmlns="${main}"><sheetData>${rows.map((row, index) =>
      `<row r="${index + 1}">${row.map((value, column) => (value === '' ? '' : cell(value, index, column))).join('')}</row>`).join('')}</sheetData></worksheet>`)])),
  });
}

module.exports = { workbook, ledger };
