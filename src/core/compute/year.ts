/** One column of a table as a year of the rules: who pays, what comes in, what it costs. */
import type { Concept, Period, Row } from '../model';
import type { Contribution, Year } from './ground';
import { itemIn, itemsOf, make, oriented, printedIn, section, totalRows, type ColumnOf, type Reckon } from './sections';
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
    const amount = oriented(column, rows, itemIn(column, row, rows));
    const { member } = row;
    if (!printed || !amount || !member) continue;
    const same = found.findIndex((other) => other.member.name === member.name && other.member.party === member.party);
    const before = found[same];
    if (before) found[same] = { ...before, amount: sum(before.amount, amount) };
    else found.push({ ...printed, amount, member, row });
  }
  return found;
}

function incomesOf(column: ColumnOf, contributions: readonly Contribution[]) {
  const medlemsintakt = sumOfAll(contributions.map(({ amount }) => amount)) ?? section(column, 'summa-medlemsbidrag');
  const intakter = section(column, 'summa-intakter', 'medlemsbidrag', 'medfinansiering', 'ovriga-intakter');
  return { medlemsintakt, intakter: intakter ?? medlemsintakt };
}

const personal: Reckon = (column) => section(column, 'summa-personalkostnader', 'personalkostnad');
const ovriga: Reckon = (column) => section(column, 'summa-ovriga-kostnader', 'ovrig-kostnad');
const individ: Reckon = (column) => section(column, 'summa-individinsatser', 'individinsats');
const struktur: Reckon = (column) => section(column, 'summa-strukturinsatser', 'strukturinsats');
const forvaltning = whole('forvaltningskostnader', 'forvaltningskostnader', personal, ovriga);
const insatser = whole('summa-insatser', 'insats', individ, struktur);
const kostnader = whole('summa-kostnader', 'summa-kostnader', forvaltning, insatser);

function costsOf(column: ColumnOf) {
  const [one, other] = [forvaltning(column), insatser(column)];
  const hasTotal = totalRows(column, 'summa-kostnader').length > 0;
  return {
    personalkostnader: personal(column), ovrigaKostnader: ovriga(column), forvaltningskostnader: one,
    individinriktade: individ(column), insatser: other,
    // One of the parts alone is not the costs, unless a total says that it is.
    kostnader: hasTotal || (one && other) ? kostnader(column) : undefined,
  };
}

/**
 * A whole of several sections: the sections where they make it, or where it has no total; its total where that sums other rows too,
 * or is more exact than rounded sections.
 * An item of the whole is added to the sections unless it repeats them.
 */
function whole(totalConcept: Concept, itemConcept: Concept, ...sections: readonly Reckon[]): Reckon {
  const parts: Reckon = (column) => sumOfAll(sections.flatMap((reckon) => reckon(column) ?? []));
  const own: Reckon = (column) => section(column, totalConcept, itemConcept);
  return (column) => {
    const [total, made] = [own(column), parts(column)];
    if (!total || !made) return total ?? made;
    const hasTotal = totalRows(column, totalConcept).length > 0;
    if (make(column, own, parts)) return hasTotal && column.rounded ? total : made;
    return hasTotal ? total : sum(made, total);
  };
}

/** The first carried capital that is printed, with its sign: the same balance often stands both among the incomes and in the summary. */
function openingOf(column: ColumnOf): Amount | undefined {
  const rows = column.table.rows.filter((row) => row.concept === 'overfort-kapital');
  return rows.flatMap((row) => printedIn(column, row)?.amount ?? [])[0];
}
