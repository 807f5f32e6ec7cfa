/** One column of a table as a year of the rules: who pays, what comes in, what it costs. */
import type { Period, Row } from '../model';
import { Money } from '../money';
import type { Contribution, Year } from './ground';
import { agrees, itemsOf, printedIn, section, totalRows, unsigned, type ColumnOf } from './sections';
import { sum, sumOfAll, type Amount } from './working';

export function yearOf(column: ColumnOf, period: Period): Year {
  const rows = itemsOf(column, 'medlemsbidrag').filter((row) => row.member);
  const medlemsbidrag = contributionsOf(column, rows);
  const okandaBidrag = rows.filter((row) => !printedIn(column, row));
  const amounts = { ...incomesOf(column, medlemsbidrag), ...costsOf(column), ingaende: openingOf(column) };
  const known = Object.fromEntries(Object.entries(amounts).filter(([, amount]) => amount));
  return { period, column, memberColumn: column, medlemsbidrag, okandaBidrag, ...known };
}

function contributionsOf(column: ColumnOf, rows: readonly Row[]): readonly Contribution[] {
  const found: Contribution[] = [];
  for (const row of rows) {
    const printed = printedIn(column, row);
    if (!printed || !row.member) continue;
    const { member } = row;
    const same = found.findIndex((other) => other.member.name === member.name && other.member.party === member.party);
    const before = found[same];
    if (before) found[same] = { ...before, amount: sum(before.amount, printed.amount) };
    else found.push({ ...printed, member, row });
  }
  const negative = found.length > 0 && found.every(({ amount }) => amount.value.isNegative() || amount.value.isZero());
  return negative ? found.map((one) => ({ ...one, amount: unsigned(one.amount) })) : found;
}

function incomesOf(column: ColumnOf, contributions: readonly Contribution[]) {
  const paid = sumOfAll(contributions.map(({ amount }) => amount));
  const medlemsintakt = section(column, 'summa-medlemsbidrag', 'medlemsbidrag') ?? paid;
  const intakter = section(column, 'summa-intakter', 'medlemsbidrag', 'medfinansiering', 'ovriga-intakter');
  return { medlemsintakt, intakter: intakter ?? medlemsintakt };
}

function costsOf(column: ColumnOf) {
  const personalkostnader = section(column, 'summa-personalkostnader', 'personalkostnad');
  const ovrigaKostnader = section(column, 'summa-ovriga-kostnader', 'ovrig-kostnad');
  const individinriktade = section(column, 'summa-individinsatser', 'individinsats');
  const strukturinriktade = section(column, 'summa-strukturinsatser', 'strukturinsats');
  const administration = ['personalkostnad', 'ovrig-kostnad', 'forvaltningskostnader'] as const;
  const activities = ['individinsats', 'strukturinsats', 'insats'] as const;

  const forvaltning = totalRows(column, 'forvaltningskostnader').length > 0
    ? section(column, 'forvaltningskostnader', ...administration)
    : sumOfAll(known(personalkostnader, ovrigaKostnader, section(column, 'forvaltningskostnader', 'forvaltningskostnader')));
  const forvaltningskostnader = fromParts(column, forvaltning, personalkostnader, ovrigaKostnader);
  const insatser = totalRows(column, 'summa-insatser').length > 0
    ? section(column, 'summa-insatser', ...activities)
    : sumOfAll(known(individinriktade, strukturinriktade, section(column, 'summa-insatser', 'insats')));
  const all = totalRows(column, 'summa-kostnader').length > 0 ? section(column, 'summa-kostnader', ...administration, ...activities) : undefined;
  const kostnader = fromParts(column, all, forvaltningskostnader, insatser);
  return { personalkostnader, ovrigaKostnader, forvaltningskostnader, individinriktade, insatser, kostnader };
}

function known(...amounts: readonly (Amount | undefined)[]): readonly Amount[] {
  return amounts.flatMap((amount) => amount ?? []);
}

/** The sum of both parts where they make the whole; else the whole, for then the sheet has parts of another kind too. */
function fromParts(column: ColumnOf, whole: Amount | undefined, one: Amount | undefined, other: Amount | undefined): Amount | undefined {
  if (!one || !other) return whole;
  const both = sum(one, other);
  return !whole || agrees(whole, both, stepOf(column)) ? both : whole;
}

/** The first carried capital that is printed, with its sign: the same balance often stands both among the incomes and in the summary. */
function openingOf(column: ColumnOf): Amount | undefined {
  const rows = column.table.rows.filter((row) => row.concept === 'overfort-kapital');
  return rows.flatMap((row) => printedIn(column, row)?.amount ?? [])[0];
}

/** The coarsest step of the column: totals of rounded totals may differ by it. */
function stepOf(column: ColumnOf): Money {
  const steps = column.table.rows.flatMap((row) => printedIn(column, row)?.step ?? []);
  return steps.reduce((coarsest, step) => (step.compare(coarsest) > 0 ? step : coarsest), Money.zero);
}
