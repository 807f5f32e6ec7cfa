/** "Avvikelse" beside utfall, or a prognos of the same time, and budget. Which way it is counted is read from the figures, not from the header (domain.md). */
import { Share } from '../money';
import type { Column, Table } from '../model';
import { residualOf, within } from './equations';
import type { Equation } from './equations';
import { precision, spotIn } from './ledger';
import type { Ledger, Placed } from './ledger';
import { samePeriod } from './periods';

export function deviations(ledger: Ledger): Equation[] {
  return ledger.reading.tables.flatMap((table) =>
    table.columns.filter((column) => column.measure === 'avvikelse').flatMap((column) => deviationsIn(ledger, table, column)));
}

/** Rows may count favourable as plus, so a row is right in either direction; a column that mostly is not is not understood. */
function deviationsIn(ledger: Ledger, table: Table, column: Column): Equation[] {
  const beside = (measure: Column['measure']) =>
    table.columns.filter((one) => one.measure === measure && samePeriod(one.period, column.period));
  const outcomes = beside('utfall').length > 0 ? beside('utfall') : beside('prognos');
  const [outcome, second] = outcomes;
  const [budget, third] = beside('budget');
  if (!outcome || !budget || second || third) return [];
  const rows = table.rows.flatMap((row) => ways(ledger, { table, row }, column, outcome, budget));
  const holds = (equation: Equation) => within(residualOf(equation), equation.tolerance);
  const tally = (way: 0 | 1) => rows.filter((row) => holds(row[way])).length;
  const usual = tally(0) >= tally(1) ? 0 : 1;
  const chosen = rows.map((row) => (holds(row[0]) ? row[0] : holds(row[1]) ? row[1] : row[usual]));
  const right = chosen.filter(holds).length;
  return right > chosen.length - right ? chosen : [];
}

function ways(ledger: Ledger, placed: Placed, column: Column, outcome: Column, budget: Column): [Equation, Equation][] {
  const [total, plus, minus] = [spotIn(placed, column), spotIn(placed, outcome), spotIn(placed, budget)];
  if (!total || !plus || !minus) return [];
  const tolerance = precision(ledger, placed.table, column).times(Share.ratio(2, 2));
  const way = (sign: 1 | -1): Equation => ({
    kind: 'deviation', total, blanks: [], tolerance,
    terms: [{ spot: plus, sign }, { spot: minus, sign: sign === 1 ? -1 : 1 }],
  });
  return [[way(1), way(-1)]];
}
