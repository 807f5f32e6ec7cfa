/** How the kommuner's quarter is shared, as plain formulas: the part of a year a date leaves, and largest remainder. */
import type { Formula } from './formula';
import { formula, quoted } from './formula';
import type { Convention } from '../model';

type ConventionNames = Readonly<Record<Convention, string>>;

/** 12 months, or the days of the year. */
export function wholeYear(convention: Formula, names: ConventionNames, year: number): Formula {
  return formula`IF(${convention}=${quoted(names.day)},DATE(${year},12,31)-DATE(${year - 1},12,31),12)`;
}

/** The months or days of the year on or after the date, by the convention in its cell; see `compute/dates.ts`. */
export function partAfterFormula(date: Formula, whole: Formula, convention: Formula, names: ConventionNames, year: number): Formula {
  const is = (name: Convention) => formula`${convention}=${quoted(names[name])}`;
  const within = formula`IF(${is('whole-year')},0,IF(${is('half-year')},IF(${date}<=DATE(${year},7,1),6,0),IF(${is('month')},13-MONTH(${date}),IF(${is('month-after')},12-MONTH(${date}),DATE(${year},12,31)-${date}+1))))`;
  return formula`IF(${date}<=DATE(${year},1,1),${whole},IF(${date}>DATE(${year},12,31),0,${within}))`;
}

/** The first day outside, from a date of exit: the last day of a month is read as a last day inside. */
export function firstDayOutsideFormula(date: Formula): Formula {
  return formula`(${date}+IF(DAY(${date}+1)=1,1,0))`;
}

/** What is left of an exact part when its whole steps are taken away, counted in steps; 0 without a step. */
export function restFormula(exact: Formula, step: Formula): Formula {
  return formula`IF(${step}=0,0,ROUND(MOD(${inSteps(exact, step)},1),6))`;
}

interface Column {
  readonly all: Formula;
  readonly one: Formula;
}

/**
 * One part of a whole by largest remainder, as `money.ts` has it: ties go to the larger, then to the earlier; what no step divides goes
 * to the largest. Without a step (0) the exact part.
 * @param exact the exact parts, and this one; @param rest their remainders, and this one's; @param row the row of this one
 */
export function largestRemainderFormula(
  { whole, step, exact, rest, row, decimals }: {
    readonly whole: Formula; readonly step: Formula; readonly exact: Column; readonly rest: Column; readonly row: number; readonly decimals: number;
  },
): Formula {
  const larger = formula`(${exact.all}>${exact.one})+(${exact.all}=${exact.one})*(ROW(${exact.all})<${row})`;
  const before = formula`SUMPRODUCT((${rest.all}>${rest.one})+(${rest.all}=${rest.one})*(${larger}))`;
  const wholeSteps = formula`INT(${inSteps(whole, step)})`;
  const left = formula`${wholeSteps}-SUMPRODUCT(INT(${inSteps(exact.all, step)}))`;
  const residue = formula`IF(SUMPRODUCT(${larger})=0,${whole}-${wholeSteps}*${step},0)`;
  const rounded = formula`(INT(${inSteps(exact.one, step)})+IF(${before}<${left},1,0))*${step}+${residue}`;
  return formula`IF(${step}=0,ROUND(ROUND(${exact.one},${decimals + 4}),${decimals}),ROUND(${rounded},${decimals}))`;
}

function inSteps(amount: Formula, step: Formula): Formula {
  return formula`ROUND(${amount}/${step},6)`;
}
