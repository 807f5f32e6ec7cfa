/** Which budget is written back: the most complete, then the first, or as answered. */
import type { Choices } from '../choices';
import type { Question, Table, TableId } from '../model';

export function mainBudgetOf(tables: readonly Table[], choices: Choices): { budget?: TableId; question?: Question } {
  const ranked = tables.filter((table) => completeness(table) > 0)
    .map((table, order) => ({ table, order, complete: completeness(table) }))
    .sort((a, b) => b.complete - a.complete || a.order - b.order);
  const answered = ranked.find(({ table }) => table.sheet === choices.mainBudget);
  const [first, second] = ranked;
  if (answered) return { budget: answered.table.id };
  if (!first) return {};
  const rivals = ranked.filter(({ complete }) => complete === first.complete).map(({ table }) => table);
  if (!second || rivals.length < 2) return { budget: first.table.id };
  return {
    budget: first.table.id,
    question: {
      code: 'main-budget', cell: first.table.columns[0]?.headerCell ?? { sheet: first.table.sheet, row: 1, column: 1 },
      guess: first.table.sheet, options: [...new Set(rivals.map((table) => table.sheet))], about: first.table.title,
    },
  };
}

/** How many kinds of rows of a budget the table has; none where it lacks incomes or costs. */
function completeness(table: Table): number {
  if (table.kind !== 'budget' && table.kind !== 'okand' && table.kind !== 'utfall') return 0;
  const concepts = new Set(table.rows.map((row) => row.concept));
  const income = concepts.has('medlemsbidrag') || concepts.has('summa-intakter') || concepts.has('summa-medlemsbidrag') || concepts.has('summa-intakter-med-kapital');
  const cost = [...concepts].some((concept) => /kostnad|insats/.test(concept));
  concepts.delete('okand');
  const budgeted = table.columns.some((column) => column.measure === 'budget') ? 1 : 0;
  return income && cost ? concepts.size * 2 + budgeted : 0;
}
