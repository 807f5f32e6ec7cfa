/** A total's own formula leaves out a row that belongs to the total. */
import { contains } from '../address';
import type { Concept, Consequence, Finding, Relation, Term } from '../model';
import { given, residualOf } from './equations';
import type { Equation } from './equations';
import { amounts, finding, runs } from './finding';
import type { Ledger, Placed, Spot } from './ledger';
import { references } from './references';

/** The parts that the formula of the total does not name, where they are exactly what is missing from it. */
export function omitted(equation: Equation): Spot[] {
  const { entry } = equation.total;
  if (equation.kind !== 'sum' || entry.formula === undefined || residualOf(equation).isZero()) return [];
  const named = references(entry.formula, entry.cell);
  const left = equation.terms.filter(({ spot }) => !spot.entry.amount.isZero() && !named.some((range) => contains(range, spot.entry.cell)));
  const missing = given({ ...equation, terms: left });
  return left.length < equation.terms.length && residualOf(equation).plus(missing).isZero() ? left.map(({ spot }) => spot) : [];
}

export function omittedFinding(equation: Equation, left: readonly Spot[], consequences: readonly Consequence[]): Finding {
  const { total } = equation;
  const [first = total] = left;
  return finding('formula-omits-row', total.entry.cell, total, {
    ...amounts(total, given(equation)), consequences, related: runs(left.map((spot) => spot.entry.cell)),
    ...(equation.relation && { relation: equation.relation.id }),
    explanation: { code: 'row-left-out', cell: first.entry.cell, label: left.map((spot) => spot.row.label).join(' / ') },
  });
}

/** Rows that stand among those a formula adds, or right beside them, and that nothing in the reading takes in: they belong to the sum. */
export function orphansOf(ledger: Ledger, relation: Relation, total: Placed): Term[] {
  if (relation.basis !== 'formula') return [];
  const taken = new Set(ledger.reading.relations.flatMap((one) => [one.total, ...one.terms.map((term) => term.row)]));
  return beside(ledger, relation, total, taken).map(({ row }) => ({ row: row.id, sign: 1 }));
}

/** The untaken items of the section, from the first row that is added down to the total, and above them as far as nothing else stands between. */
function beside(ledger: Ledger, relation: Relation, total: Placed, taken: ReadonlySet<string>): Placed[] {
  const { table } = total;
  const terms = relation.terms.flatMap(({ row, sign }) => (sign === 1 ? ledger.rows.get(row) ?? [] : []));
  const items = terms.filter(({ row }) => row.role === 'item' && row.table === table.id);
  const [first] = items;
  if (!first || items.length < relation.terms.length || total.row.row < first.row.row) return [];
  const [from, to] = [table.rows.indexOf(first.row), table.rows.indexOf(total.row)];
  const free = (index: number) => {
    const row = table.rows[index];
    return row?.role === 'item' && !taken.has(row.id) && samePart(row.concept, total.row.concept) && row.concept !== 'overfort-kapital' && !/^(varav|därav)\b/i.test(row.label.trim());
  };
  let start = from;
  while (free(start - 1)) start--;
  return table.rows.slice(start, to).filter((_, index) => free(start + index)).map((row) => ({ table, row }));
}

type Part = 'income' | 'administration' | 'activities';

const parts: Partial<Record<Concept, Part>> = {
  medlemsbidrag: 'income', medfinansiering: 'income', 'ovriga-intakter': 'income',
  'summa-intakter': 'income', 'summa-intakter-med-kapital': 'income', 'summa-medlemsbidrag': 'income',
  personalkostnad: 'administration', 'ovrig-kostnad': 'administration', forvaltningskostnader: 'administration',
  'summa-personalkostnader': 'administration', 'summa-ovriga-kostnader': 'administration',
  individinsats: 'activities', strukturinsats: 'activities', insats: 'activities',
  'summa-insatser': 'activities', 'summa-individinsatser': 'activities', 'summa-strukturinsatser': 'activities',
};

/** A row of the administration is not left out of a sum of activities, nor a cost of one of incomes; of all costs either may be. */
function samePart(row: Concept, total: Concept): boolean {
  const [one, other] = [parts[row], parts[total]];
  if (total === 'summa-kostnader') return one !== 'income';
  return one === undefined || other === undefined || one === other;
}
