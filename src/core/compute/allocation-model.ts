/** The nouns of how a year's quarter is shared: what the rule answers from, and what the sheet Kommunandelar is drawn from. */
import type { Convention, KeyKind } from '../choices';
import type { CellRef } from '../address';
import type { Measure, Member, Period, TableId } from '../model';
import type { Money, Rounding, Share } from '../money';
import type { Day } from './dates';
import type { Gap } from './allocation';
import type { Amount, Portion } from './working';

/**
 * Where a key was taken from.
 * svar: the user's answer; etiketter: the percentages in the rows' labels; annat-ar: the published amounts of another year;
 * egna-belopp: the whole percentages (or with one or two decimals) that the year's own amounts are;
 * ur-fulla-nyckeln: the full key, in proportion among those who are members all year; ur-raden: the whole percentages that alone explain
 * the published row.
 */
export type KeyOrigin = 'svar' | 'etiketter' | 'annat-ar' | 'egna-belopp' | 'ur-fulla-nyckeln' | 'ur-raden';

export interface AllocationMember {
  readonly member: Member;
  readonly label: string;
  /** Where the year's amount stands, or would stand. */
  readonly cell: CellRef;
  /** Absent where the cell is blank: unknown, not zero. */
  readonly published?: Amount;
  /** In this year; `exit` is the first day outside. */
  readonly entry?: Day;
  readonly exit?: Day;
}

/** One way to share the year's quarter. */
export interface AllocationReading {
  /** KEY, KEY/etiketter, KEY/GAP/CONVENTION or KEY/GAP/CONVENTION/nyckel-ur-raden; then /avrundat-1, -100 or -1000 where it is rounded. A closed form: see `readingName` in allocations.ts. */
  readonly reading: string;
  readonly key: KeyKind;
  /** Both absent in a year without entry or exit. */
  readonly gap?: Gap;
  /** 'ur-beloppen' where no date is known: the part is what the figures show. */
  readonly convention?: Convention | 'ur-beloppen';
  readonly rounding: Rounding;
  /** Each member's share of the full quarter when all are members, and among those who are so all year; in the members' order. */
  readonly withAll: readonly Portion[];
  readonly withAllFrom: KeyOrigin;
  /** The year whose amounts the full key was taken from. */
  readonly withAllYear?: Period;
  readonly without?: readonly Portion[];
  readonly withoutFrom?: KeyOrigin;
  /** The part of the year each is a member: 1 for all year. */
  readonly presence: readonly Portion[];
  /** Each member's share of the quarter that year, before rounding. */
  readonly shares: readonly Portion[];
  /** What each pays; they sum to the quarter exactly. */
  readonly parts: readonly Amount[];
  /** Published − computed for each; absent where nothing is published. */
  readonly differences: readonly (Money | undefined)[];
  /** Every member's published amount is reproduced, to the last digit it is printed with. */
  readonly matches: boolean;
  /** What the largest share took because the quarter is no multiple of the rounding; zero otherwise. */
  readonly residue: Money;
}

export interface Allocation {
  readonly table: TableId;
  readonly sheet: string;
  readonly period: Period;
  readonly measure: Measure;
  /** The quarter to share: what the state's half and the region make it, or else what the kommuner together pay. */
  readonly whole: Amount;
  readonly wholeFrom: 'ovriga-parter' | 'kommunerna';
  /** Everyone who is a member for some part of the year, in the sheet's order. */
  readonly members: readonly AllocationMember[];
  /** Whether someone is a member for a part of the year only. */
  readonly partYear: boolean;
  readonly readings: readonly AllocationReading[];
  /** The reading that applies: as chosen, else the first that reproduces the row, else the first. Absent where none can be computed. */
  readonly chosen?: AllocationReading;
  /** A newcomer without a known date: what its amount is of the next full year's, from the figures alone. */
  readonly newcomer?: { readonly member: string; readonly part: Portion; readonly fullYear: Amount; readonly fullYearPeriod: Period };
  /** The percentage each label claims, where it claims one; in the members' order. */
  readonly claimed: readonly (Share | undefined)[];
}
