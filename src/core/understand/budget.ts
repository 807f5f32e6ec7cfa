/** Which budget is written back: the most complete, then the first, or as answered. */
import type { Choices } from '../choices';
import type { Question, Table, TableId } from '../model';

interface Ranked {
  readonly table: Table;
  readonly rank: number;
}

/** @returns no budget where no table has members' contributions, incomes or costs; a question where another sheet would do as well. */
export function mainBudgetOf(tables: readonly Table[], choices: Choices): { budget?: TableId; question?: Question } {
  const ranked = tables.flatMap(rankOf).sort((a, b) => b.rank - a.rank);
  const answered = ranked.find(({ table }) => table.sheet === choices.mainBudget);
  const [first] = ranked;
  if (answered) return { budget: answered.table.id };
  if (!first) return {};
  const sheets = [...new Set(ranked.filter((one) => one === first || rivals(one, first)).map(({ table }) => table.sheet))];
  if (sheets.length < 2) return { budget: first.table.id };
  const cell = first.table.columns[0]?.headerCell ?? { sheet: first.table.sheet, row: 1, column: 1 };
  return { budget: first.table.id, question: { code: 'main-budget', cell, guess: first.table.sheet, options: sheets, about: first.table.title } };
}

/** A budget has incomes or costs by name; the more kinds of rows, the more complete, and both sides count most. */
function rankOf(table: Table): Ranked[] {
  if (table.kind !== 'budget' && table.kind !== 'okand' && table.kind !== 'utfall') return [];
  const concepts = new Set<string>(table.rows.map((row) => row.concept).filter((concept) => concept !== 'okand'));
  const income = ['medlemsbidrag', 'summa-intakter', 'summa-medlemsbidrag', 'summa-intakter-med-kapital'].some((concept) => concepts.has(concept));
  const cost = [...concepts].some((concept) => /kostnad|insats/.test(concept));
  const known = table.kind === 'budget' ? income || cost : income && cost;
  const budgeted = table.columns.some((column) => column.measure === 'budget') ? 1 : 0;
  return known && concepts.size > 1 ? [{ table, rank: concepts.size * 2 + budgeted + (income && cost ? 100 : 0) }] : [];
}

/** As complete, on another sheet. */
function rivals(one: Ranked, first: Ranked): boolean {
  if (one.table.sheet === first.table.sheet || one.table.kind !== first.table.kind) return false;
  return one.rank >= first.rank - 2;
}
