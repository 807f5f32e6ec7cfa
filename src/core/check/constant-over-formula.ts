/** A typed amount where its row, or its column, has formulas of one pattern: it will not follow when the figures change. */
import type { RangeRef } from '../address';
import type { Entry, Finding, Row, Table } from '../model';
import { finding, runs } from './finding';
import type { AmountEntry, Ledger } from './ledger';
import { references, shape } from './references';

export function constantsOverFormulas({ reading }: Ledger): Finding[] {
  return reading.tables.flatMap((table) => {
    const columns = table.columns.map((_, index) => ({ pattern: inColumn(table, index), computed: table.rows.some((row) => isFormula(row.entries[index])) }));
    return table.rows.flatMap((row) => row.entries.flatMap((entry, index) => {
      if (entry.is !== 'amount' || entry.formula !== undefined || entry.amount.isZero()) return [];
      const pattern = (columns[index]?.computed ? inRow(table, row, index) : undefined) ?? columns[index]?.pattern;
      return pattern ? [constant(table, row, index, entry, pattern)] : [];
    }));
  });
}

type Formula = Entry & { readonly formula: string };
const isFormula = (entry: Entry | undefined): entry is Formula => entry?.formula !== undefined;

/** The other columns compute from their own column, all alike, and this column has formulas of its own elsewhere. One formula is a pattern only for a total. */
function inRow(table: Table, row: Row, index: number): Formula[] | undefined {
  const measure = table.columns[index]?.measure;
  const beside = row.entries.filter((_, other) => other !== index && table.columns[other]?.measure === measure);
  const formulas = beside.filter(isFormula).filter((entry) => refersOnly(entry, ({ left, right }) => left === right && left === entry.cell.column));
  return formulas.length === beside.length && alike(formulas, row.role === 'item' ? 2 : 1) ? formulas : undefined;
}

/** The other rows compute from their own row, all alike, three or more, as a column of differences does. */
function inColumn(table: Table, index: number): Formula[] | undefined {
  const entries = table.rows.flatMap((row) => row.entries[index] ?? []);
  const formulas = entries.filter(isFormula).filter((entry) => refersOnly(entry, ({ top, bottom }) => top === bottom && top === entry.cell.row));
  const typed = entries.filter((entry) => entry.is === 'amount' && !isFormula(entry));
  return typed.length * 3 <= formulas.length && alike(formulas, 3) ? formulas : undefined;
}

/** A formula that refers to nothing, as a broken one does, is no pattern. */
function refersOnly({ formula, cell }: Formula, to: (range: RangeRef) => boolean): boolean {
  const ranges = references(formula, cell);
  return ranges.length > 0 && ranges.every(to);
}

function alike(formulas: readonly Formula[], least: number): boolean {
  const shapes = new Set(formulas.map((entry) => shape(entry.formula, entry.cell)));
  return formulas.length >= least && shapes.size === 1;
}

function constant(table: Table, row: Row, index: number, entry: AmountEntry, pattern: readonly Formula[]): Finding {
  const column = table.columns[index];
  return finding('constant-over-formula', entry.cell, { table, row, ...(column && { column }) }, {
    printed: entry.amount, related: runs(pattern.map(({ cell }) => cell)),
  });
}
