/** The user's answers: from a file, from the workbook's state, and fitted to the names of the members in the sheet. */
import { groundsIn } from '../core/compute/ground';
import { entryDoubts } from '../core/compute/memberships';
import type { Choices, MemberDate, Reading } from '../core/model';
import { Share } from '../core/money';
import type { Complaint } from '../core/decoders';
import { recallChoices } from '../core/remembered';
import { exactPercent } from '../text/numbers';
import type { CommandWords } from './words';

/** What the workbook remembers; an unreadable state is set aside and said. */
export function stored(state: string | undefined): { readonly choices: Choices; readonly setAside: boolean } {
  if (state === undefined) return { choices: {}, setAside: false };
  const recalled = recallChoices(state);
  return recalled.is === 'choices' ? { choices: recalled.choices, setAside: false } : { choices: {}, setAside: true };
}

/** @returns the choices in the file, or what is wrong with it. */
export function decodeAnswers(bytes: Uint8Array): { readonly is: 'choices'; readonly choices: Choices } | { readonly is: 'complaints'; readonly complaints: readonly Complaint[] } {
  return recallChoices(new TextDecoder().decode(bytes));
}

/** Names in the choices that no member in the sheet has. */
function unknownMembers(choices: Choices, members: readonly string[]): string[] {
  const named = [
    ...(choices.entries ?? []).map(({ member }) => member),
    ...(choices.exits ?? []).map(({ member }) => member),
    ...Object.keys(choices.keyBefore ?? {}),
    ...Object.keys(choices.population ?? {}),
    ...Object.keys(choices.freeAmounts ?? {}),
  ];
  return [...new Set(named)].filter((name) => !members.includes(name));
}

/** The choices with the members' names as the sheet has them: "Borås stad" is "Borås". @param canonical the name as a label of a sheet would be read */
export function withSheetNames(choices: Choices, members: readonly string[], canonical: (name: string) => string | undefined): Choices {
  const fit = (name: string): string => {
    const read = members.includes(name) ? name : canonical(name);
    return read !== undefined && members.includes(read) ? read : name;
  };
  const dated = (dates: readonly MemberDate[]) => dates.map(({ member, date }) => ({ member: fit(member), date }));
  const keyed = (values: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(values).map(([name, value]) => [fit(name), value]));
  return {
    ...choices,
    ...(choices.entries && { entries: dated(choices.entries) }),
    ...(choices.exits && { exits: dated(choices.exits) }),
    ...(choices.keyBefore && { keyBefore: keyed(choices.keyBefore) }),
    ...(choices.population && { population: keyed(choices.population) }),
    ...(choices.freeAmounts && { freeAmounts: keyed(choices.freeAmounts) }),
  };
}

/** What in the choices does not fit the workbook or itself, one sentence each. Said and not refused: the sheet may be of another year. */
export function doubts(choices: Choices, reading: Reading, { cli, language }: CommandWords): string[] {
  const members = membersOf(reading);
  const sheets = [...new Set(reading.tables.map(({ sheet }) => sheet))];
  const { mainBudget, key, keyBefore = {} } = choices;
  const sum = Share.sum(Object.values(keyBefore).map((percent) => Share.percent(percent)));
  return [
    ...unknownMembers(choices, members).map((name) => cli.unknownMember(name, members.join(', '))),
    ...(mainBudget !== undefined && !sheets.includes(mainBudget) ? [cli.unknownSheet(mainBudget, sheets.join(', '))] : []),
    ...entryDoubts(groundsIn(reading, choices)[0]?.years ?? [], choices).map((doubt) => cli.entryDoubt(doubt)),
    ...(sum.isZero() || sum.equals(Share.one) ? [] : [cli.keySum(exactPercent(sum, language))]),
    ...((key === 'befolkning' || key === 'lika-bas-plus-befolkning') && !choices.population ? [cli.needsPopulation] : []),
    ...(key === 'fria-belopp' && !choices.freeAmounts ? [cli.needsFreeAmounts] : []),
  ];
}

/** The members that the sheets name, in their order. */
export function membersOf(reading: Reading): string[] {
  return [...new Set(reading.tables.flatMap((table) => table.rows.flatMap((row) => row.member?.name ?? [])))];
}
