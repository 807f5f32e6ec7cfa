/** One column of a table as a year of the rules: who pays, what comes in, what it costs. */
import type { Concept, Member, Party, Period, Row } from '../model';
import { areMostlyOne, areOne, blanksOf, hasRounding, itemIn, oriented, printedIn, section, type ColumnOf, type Printed, type Reckon } from './sections';
import { called, sum, sumOfAll, type Amount } from './working';

/** What one member pays in one year; several rows of one member are one contribution. */
export interface Contribution extends Printed {
  readonly member: Member;
  readonly row: Row;
}

/** One year. An amount is absent where the sheet does not tell it; costs and incomes are without sign. */
export interface Year {
  readonly period: Period;
  /** The budget's column. */
  readonly column: ColumnOf;
  /** The column with the members' rows: of another table where the budget has none of its own. */
  readonly memberColumn: ColumnOf;
  /** Contributions with an amount, in the sheet's order. */
  readonly medlemsbidrag: readonly Contribution[];
  /** Members' rows without one: blank, words or an error. */
  readonly okandaBidrag: readonly Row[];
  readonly medlemsintakt?: Amount;
  /** All incomes of the year, without carried capital. */
  readonly intakter?: Amount;
  /** Carried capital, with its sign. */
  readonly ingaende?: Amount;
  readonly personalkostnader?: Amount;
  readonly ovrigaKostnader?: Amount;
  readonly forvaltningskostnader?: Amount;
  readonly individinriktade?: Amount;
  readonly insatser?: Amount;
  readonly kostnader?: Amount;
}

/** What every rule may read. */
export type Always = 'period' | 'column' | 'memberColumn' | 'okandaBidrag';

/** The names a rule may read if it says so. */
export type Input = Exclude<keyof Year, Always>;

export function yearOf(column: ColumnOf, period: Period): Year {
  const rows = column.shape.items('medlemsbidrag').filter((row) => row.member);
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
    const amount = oriented(column, rows, itemIn(column, row));
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
  const paid = sumOfAll(contributions.map(({ amount }) => amount));
  const medlemsintakt = paid ? called(paid, { as: 'summa-medlemsbidrag' }) : section(column, 'summa-medlemsbidrag');
  const intakter = section(column, 'summa-intakter', 'medlemsbidrag', 'medfinansiering', 'ovriga-intakter');
  return { medlemsintakt, intakter: intakter ?? medlemsintakt };
}

/** How a part of the costs is got, and the concepts of its rows. */
interface Part {
  readonly reckon: Reckon;
  readonly concepts: readonly Concept[];
}

const personal = part('summa-personalkostnader', 'personalkostnad');
const ovriga = part('summa-ovriga-kostnader', 'ovrig-kostnad');
const individ = part('summa-individinsatser', 'individinsats');
const struktur = part('summa-strukturinsatser', 'strukturinsats');
const forvaltning = whole('forvaltningskostnader', 'forvaltningskostnader', personal, ovriga);
const insatser = whole('summa-insatser', 'insats', individ, struktur);
const kostnader = whole('summa-kostnader', 'summa-kostnader', forvaltning, insatser);

function costsOf(column: ColumnOf) {
  const [one, other] = [forvaltning.reckon(column), insatser.reckon(column)];
  const hasTotal = column.shape.totals('summa-kostnader').length > 0;
  return {
    personalkostnader: personal.reckon(column), ovrigaKostnader: ovriga.reckon(column), forvaltningskostnader: one,
    individinriktade: individ.reckon(column), insatser: other,
    // One of the parts alone is not the costs, unless a total says that it is.
    kostnader: hasTotal || (one && other) ? kostnader.reckon(column) : undefined,
  };
}

function part(totalConcept: Concept, itemConcept: Concept): Part {
  return { concepts: [totalConcept, itemConcept], reckon: (column) => section(column, totalConcept, itemConcept) };
}

/**
 * A whole of several parts: the parts where they make it, or where it has no total; its total where that sums other rows too, or is more
 * exact than rounded parts, or where one of the parts is an error. An item of the whole is added to the parts unless it repeats them.
 */
function whole(totalConcept: Concept, itemConcept: Concept, ...parts: readonly Part[]): Part {
  const own = part(totalConcept, itemConcept);
  const made: Reckon = (column) => {
    if (parts.some(({ reckon, concepts }) => !reckon(column) && column.shape.hasError(column.index, concepts))) return undefined;
    if (parts.every(({ reckon }) => !reckon(column))) return undefined;
    const sums = sumOfAll(parts.flatMap(({ reckon, concepts }) => reckon(column) ?? blanksOf(column, concepts) ?? []));
    return sums && called(sums, { as: totalConcept });
  };
  return {
    concepts: [...own.concepts, ...parts.flatMap(({ concepts }) => concepts)],
    reckon: (column) => column.shape.once(`whole ${String(column.index)} ${totalConcept}`, () => {
      const [total, sumOfParts] = [own.reckon(column), made(column)];
      const hasTotal = column.shape.totals(totalConcept).length > 0;
      if (!sumOfParts) return hasTotal || !parts.some(({ concepts }) => column.shape.hasError(column.index, concepts)) ? total : undefined;
      if (!total) return sumOfParts;
      const same = hasTotal ? areOne : areMostlyOne;
      if (same(column, `whole ${totalConcept}`, own.reckon, made)) return hasTotal && hasRounding(column) ? total : sumOfParts;
      return hasTotal ? total : called(sum(sumOfParts, total), { as: totalConcept });
    }),
  };
}

/** The first carried capital that is printed, with its sign: the same balance often stands both among the incomes and in the summary. */
function openingOf(column: ColumnOf): Amount | undefined {
  const rows = column.shape.table.rows.filter((row) => row.concept === 'overfort-kapital');
  return rows.flatMap((row) => printedIn(column, row)?.amount ?? [])[0];
}

/** The members of one party, in the sheet's order. */
export function ofParty(year: Pick<Year, 'medlemsbidrag'>, ...parties: readonly Party[]): readonly Contribution[] {
  return year.medlemsbidrag.filter(({ member }) => parties.includes(member.party));
}
