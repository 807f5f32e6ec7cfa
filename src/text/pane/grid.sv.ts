/** What the workbook beside the pane says, in the browser, in Swedish. Part of `../pane.sv.ts`. */
import type { Severity } from '../../core/model';

const errors: Readonly<Record<string, string>> = {
  '#DIV/0!': '#DIVISION/0!', '#N/A': '#SAKNAS!', '#NAME?': '#NAMN?', '#NULL!': '#SKÄRNING!', '#NUM!': '#OGILTIGT!', '#REF!': '#REFERENS!', '#VALUE!': '#VÄRDEFEL!',
};

export const gridSv = {
  select: (cell: string) => `Visa cell ${cell} i arbetsboken`,

  heading: 'Arbetsboken',
  show: 'Visa arbetsboken',
  back: 'Tillbaka till resultaten',
  loading: 'Arbetsboken visas strax …',
  none: 'Arbetsboken visas här när den är läst.',
  /** How Excel in Swedish writes what a cell shows. */
  values: { true: 'SANT', false: 'FALSKT', errors },

  sheets: 'Blad',
  /** @param marked how many cells have a finding; empty where none has */
  tab: {
    user: (name: string, marked: string) => `${name}${marked}`,
    hidden: (name: string, marked: string) => `${name}${marked} – dolt blad`,
    own: (name: string) => `${name} – Samräknas blad`,
  },
  marked: (cells: number) => (cells === 0 ? '' : ` (${cells})`),
  about: {
    planned: 'Samräknas blad, förhandsvisning: ännu inte skrivet.',
    written: 'Samräknas blad, som det står i arbetsboken nu. Hur det blir nästa gång visas i Skriv.',
    hidden: 'Bladet är dolt i arbetsboken.',
    empty: 'Bladet är tomt.',
  },

  grid: (sheet: string) => `Bladet ${sheet}`,
  rowNumbers: 'Rad',
  hiddenRow: (row: number) => `Rad ${row} är dold. Visa den.`,
  hiddenRows: (from: number, to: number) => `Raderna ${from}–${to} är dolda. Visa dem.`,
  emptyRows: (from: number, to: number) => `Raderna ${from}–${to} är tomma.`,
  hiddenColumn: (column: string) => `Kolumn ${column} är dold. Visa den.`,
  hiddenColumns: (from: string, to: string) => `Kolumnerna ${from}–${to} är dolda. Visa dem.`,
  emptyColumns: (from: string, to: string) => `Kolumnerna ${from}–${to} är tomma.`,
  unfoldedRow: (row: number) => `${row}, dold i arbetsboken`,
  unfoldedColumn: (column: string) => `${column}, dold i arbetsboken`,

  empty: 'tom',
  formula: (formula: string) => `Formel: =${formula}`,
  /** What a cell is called: its address, what it shows, and what else is known of it. */
  cell: (address: string, shows: string) => `${address}, ${shows}`,
  cellWithFormula: (address: string, shows: string, formula: string) => `${address}, ${shows}, formel =${formula}`,
  cellMarked: (cell: string, mark: string) => `${cell}, ${mark}`,
  mark: {
    error: (sentence: string) => `fel: ${sentence}`,
    warning: (sentence: string) => `varning: ${sentence}`,
    info: (sentence: string) => `anmärkning: ${sentence}`,
  } satisfies Record<Severity, (sentence: string) => string>,
  follows: {
    error: (label: string) => `följd av ett fel: ${label}`,
    warning: (label: string) => `följd av en varning: ${label}`,
    info: (label: string) => `följd av en anmärkning: ${label}`,
  } satisfies Record<Severity, (label: string) => string>,
  accepted: {
    mark: {
      error: (sentence: string) => `accepterat fel: ${sentence}`,
      warning: (sentence: string) => `accepterad varning: ${sentence}`,
      info: (sentence: string) => `accepterad anmärkning: ${sentence}`,
    } satisfies Record<Severity, (sentence: string) => string>,
    follows: {
      error: (label: string) => `följd av ett accepterat fel: ${label}`,
      warning: (label: string) => `följd av en accepterad varning: ${label}`,
      info: (label: string) => `följd av en accepterad anmärkning: ${label}`,
    } satisfies Record<Severity, (label: string) => string>,
  },
  more: (number: number) => (number === 1 ? 'och ett fynd till i cellen' : `och ${number} fynd till i cellen`),
  open: 'Visa i Kontroller',
  range: (range: string) => `${range} markerat`,
  shown: (cell: string) => `Arbetsboken visar ${cell}`,
};
