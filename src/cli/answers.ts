/** The user's answers: from a file, from the workbook's state, and fitted to the names of the members in the sheet. */
import type { Choices, Reading } from '../core/model';
import { recallChoices, type Complaint } from '../core/remembered';

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
export function unknownMembers(choices: Choices, members: readonly string[]): string[] {
  const named = [
    ...(choices.entries ?? []).map(({ member }) => member),
    ...(choices.exits ?? []).map(({ member }) => member),
    ...Object.keys(choices.keyBefore ?? {}),
    ...Object.keys(choices.population ?? {}),
    ...Object.keys(choices.freeAmounts ?? {}),
  ];
  return [...new Set(named)].filter((name) => !members.includes(name));
}

/** The members that the sheets name, in their order. */
export function membersOf(reading: Reading): string[] {
  return [...new Set(reading.tables.flatMap((table) => table.rows.flatMap((row) => row.member?.name ?? [])))];
}
