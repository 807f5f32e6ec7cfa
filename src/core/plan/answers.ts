/** What the user has answered in our own sheets, for the engine to reckon with before the sheets are drafted again. */
import { isoDate } from '../compute/dates';
import type { MemberDate } from '../model';
import { dateForm, edited } from './inputs';
import type { OwnSheet } from './model';

interface SheetAnswers {
  readonly entries: readonly MemberDate[];
  readonly exits: readonly MemberDate[];
}

/** Dates of entry and exit that the user has written into Kommunandelar; those that we wrote ourselves are not answers. */
export function answersIn(own: readonly OwnSheet[], date1904: boolean): SheetAnswers {
  const kept = own.find(({ kind }) => kind === 'kommunandelar')?.kept ?? {};
  const dates = (name: string) => Object.keys(kept).flatMap((key): MemberDate[] => {
    const match = new RegExp(`^${name} (.+) \\d{4} = `).exec(key);
    const day = match?.[0] === undefined ? undefined : edited(kept, match[0].slice(0, -' = '.length), dateForm(date1904));
    return day && match?.[1] !== undefined ? [{ member: match[1], date: isoDate(day) }] : [];
  });
  return { entries: dates('intrade'), exits: dates('uttrade') };
}
