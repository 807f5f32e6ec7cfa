/**
 * Whether the user has accepted a finding: by its key, while the printed value is the one that was accepted. The pane and the sheet Kontroller
 * ask the same function. Re-opened is a finding whose value has moved: the reason is kept, for those who want to accept it again.
 */
import type { Choices, Finding, Quantity } from './model';
import { Money, Share } from './money';

type Acceptance = NonNullable<Choices['accepted']>[number];

export type Standing =
  | { readonly is: 'open' }
  | { readonly is: 'accepted'; readonly reason: string }
  /** `printed` is what stood there when it was accepted, undefined where that cannot be told. */
  | { readonly is: 'reopened'; readonly reason: string; readonly printed?: Quantity };

export function standingOf(finding: Finding, { accepted = [] }: Choices): Standing {
  const own = accepted.filter((one) => isOf(one, finding));
  const same = own.find((one) => one.printed === printedText(finding));
  if (same) return { is: 'accepted', reason: same.reason };
  const last = own.at(-1);
  if (!last) return { is: 'open' };
  const printed = asQuantity(last.printed, finding.printed);
  return { is: 'reopened', reason: last.reason, ...(printed && { printed }) };
}

/** The findings that are not accepted. */
export function openAmong(findings: readonly Finding[], choices: Choices): readonly Finding[] {
  return findings.filter((finding) => standingOf(finding, choices).is !== 'accepted');
}

/** The acceptances with this finding's, as it stands now, in place of any that it had. */
export function accepting(finding: Finding, reason: string, { accepted = [] }: Choices): readonly Acceptance[] {
  return [...accepted.filter((one) => !isOf(one, finding)), { key: finding.key, printed: printedText(finding), reason: reason.trim() }];
}

/** The acceptances without this finding's. */
export function takingBack(finding: Finding, { accepted = [] }: Choices): readonly Acceptance[] {
  return accepted.filter((one) => !isOf(one, finding));
}

/** The printed value as it is remembered: kronor or a share as decimal text, or the words; empty where the finding prints none. */
export function printedText({ printed }: Finding): string {
  return printed === undefined ? '' : printed.is === 'words' ? printed.words : printed.toString();
}

/** A key that has been written into a sheet is on one line. */
function isOf({ key }: Acceptance, finding: Finding): boolean {
  return oneLine(key) === oneLine(finding.key);
}

const oneLine = (key: string): string => key.replaceAll(/\s+/g, ' ');

function asQuantity(text: string, like: Quantity | undefined): Quantity | undefined {
  if (like === undefined || text === '') return undefined;
  if (like.is === 'words') return { is: 'words', words: text };
  if (!/^-?\d+(\.\d+)?$/.test(text)) return undefined;
  return like.is === 'money' ? Money.of(text) : Share.of(text);
}
