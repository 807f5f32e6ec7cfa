/** What the user has answered, as amounts, numbers and days. An answer that cannot be read counts as not given, so the question stays. */
import type { Choices, MemberDate } from '../model';
import { Money, Share } from '../money';
import { dayOf, firstDayOutside, type Day } from './dates';

const decimalText = /^-?\d+(\.\d+)?$/;

/** "3600000" or "3 600 000,50" in kronor. */
export function amountFrom(text: string | undefined): Money | undefined {
  const plain = plainDecimal(text);
  return plain === undefined ? undefined : Money.of(plain);
}

/** A number that is not negative, such as inhabitants or a percentage; a trailing % is ignored. */
export function weightFrom(text: string | undefined): Share | undefined {
  const plain = plainDecimal(text?.replace(/\s*%\s*$/, ''));
  return plain === undefined || plain.startsWith('-') ? undefined : Share.of(plain);
}

function plainDecimal(text: string | undefined): string | undefined {
  const plain = text?.replace(/\s/g, '').replace('\u2212', '-').replace(',', '.');
  return plain !== undefined && decimalText.test(plain) ? plain : undefined;
}

/** "Kalmar kommun", "Kalmars" and "kalmar" name the same member. */
export function sameMember(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(name: string): string {
  const plain = name.toLowerCase().replace(/\b(kommun|stad)\b/g, '').replace(/\s+/g, ' ').trim();
  return plain.length > 3 ? plain.replace(/s$/, '') : plain;
}

/** The value given for a member, by any of its names. */
export function valueFor(member: string, values: Readonly<Record<string, string>> | undefined): string | undefined {
  return Object.entries(values ?? {}).find(([name]) => sameMember(name, member))?.[1];
}

export function entryOf(member: string, choices: Choices): Day | undefined {
  return dateFor(member, choices.entries);
}

/** The first day outside. */
export function exitOf(member: string, choices: Choices): Day | undefined {
  const last = dateFor(member, choices.exits);
  return last && firstDayOutside(last);
}

function dateFor(member: string, dates: readonly MemberDate[] | undefined): Day | undefined {
  const found = dates?.find((date) => sameMember(date.member, member));
  return found && dayOf(found.date);
}
