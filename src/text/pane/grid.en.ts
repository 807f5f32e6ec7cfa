/** What the workbook beside the pane says, in English; see `grid.sv.ts`. */
import type { gridSv } from './grid.sv';

export const gridEn: typeof gridSv = {
  select: (cell) => `Show cell ${cell} in the workbook`,

  heading: 'The workbook',
  show: 'Show the workbook',
  back: 'Back to the results',
  loading: 'The workbook will be shown in a moment …',
  none: 'The workbook is shown here once it has been read.',
  values: { true: 'TRUE', false: 'FALSE', errors: {} },

  sheets: 'Sheets',
  tab: {
    user: (name, marked) => `${name}${marked}`,
    hidden: (name, marked) => `${name}${marked} – hidden sheet`,
    own: (name) => `${name} – Samräkna’s sheet`,
  },
  marked: (cells) => (cells === 0 ? '' : ` (${cells})`),
  about: {
    planned: 'Samräkna’s sheet, a preview: not written yet.',
    written: 'Samräkna’s sheet, as it stands in the workbook now. Write shows what it will be next time.',
    hidden: 'The sheet is hidden in the workbook.',
    empty: 'The sheet is empty.',
  },

  grid: (sheet) => `The sheet ${sheet}`,
  rowNumbers: 'Row',
  hiddenRow: (row) => `Row ${row} is hidden. Show it.`,
  hiddenRows: (from, to) => `Rows ${from}–${to} are hidden. Show them.`,
  emptyRows: (from, to) => `Rows ${from}–${to} are empty.`,
  hiddenColumn: (column) => `Column ${column} is hidden. Show it.`,
  hiddenColumns: (from, to) => `Columns ${from}–${to} are hidden. Show them.`,
  emptyColumns: (from, to) => `Columns ${from}–${to} are empty.`,
  unfoldedRow: (row) => `${row}, hidden in the workbook`,
  unfoldedColumn: (column) => `${column}, hidden in the workbook`,

  empty: 'empty',
  formula: (formula) => `Formula: =${formula}`,
  cell: (address, shows) => `${address}, ${shows}`,
  cellWithFormula: (address, shows, formula) => `${address}, ${shows}, formula =${formula}`,
  cellMarked: (cell, mark) => `${cell}, ${mark}`,
  mark: {
    error: (sentence) => `error: ${sentence}`,
    warning: (sentence) => `warning: ${sentence}`,
    info: (sentence) => `remark: ${sentence}`,
  },
  follows: {
    error: (label) => `follows from an error: ${label}`,
    warning: (label) => `follows from a warning: ${label}`,
    info: (label) => `follows from a remark: ${label}`,
  },
  accepted: {
    mark: {
      error: (sentence) => `accepted error: ${sentence}`,
      warning: (sentence) => `accepted warning: ${sentence}`,
      info: (sentence) => `accepted remark: ${sentence}`,
    },
    follows: {
      error: (label) => `follows from an accepted error: ${label}`,
      warning: (label) => `follows from an accepted warning: ${label}`,
      info: (label) => `follows from an accepted remark: ${label}`,
    },
  },
  more: (number) => (number === 1 ? 'and one more finding in the cell' : `and ${number} more findings in the cell`),
  open: 'Show in Checks',
  range: (range) => `${range} selected`,
  shown: (cell) => `The workbook shows ${cell}`,
};
