/** What is new, solved and remaining since the last check: a finding is the same by its key, whatever its figures have become. */
import { openAmong } from '../../core/accepted';
import { isObject } from '../../core/decoders';
import type { Choices, Finding } from '../../core/model';

/** A finding as it is remembered: enough to know it again and to name it. Over a reload no amount is kept, only what it was about. */
export interface Known {
  readonly key: string;
  readonly said: string;
}

/** What an earlier check of the same workbook found. */
export interface Before {
  /** Local time, "2026-11-25 09:30". */
  readonly at: string;
  readonly findings: readonly Known[];
}

export interface Since<T> {
  readonly at: string;
  /** The keys of findings that the earlier check did not have. */
  readonly fresh: ReadonlySet<string>;
  readonly solved: readonly T[];
  /** How many both have, what is accepted apart: that is dealt with. */
  readonly left: number;
  readonly accepted: number;
}

export function known(findings: readonly Finding[], said: (finding: Finding) => string): readonly Known[] {
  return findings.map((finding) => ({ key: finding.key, said: said(finding) }));
}

/** @param before with findings as they were, or as they are remembered */
export function since<T extends { readonly key: string }>(before: { readonly at: string; readonly findings: readonly T[] }, findings: readonly Finding[], choices: Choices): Since<T> {
  const then = new Set(before.findings.map(({ key }) => key));
  const now = new Set(findings.map(({ key }) => key));
  const both = findings.filter(({ key }) => then.has(key));
  const left = openAmong(both, choices).length;
  return {
    at: before.at,
    fresh: new Set([...now].filter((key) => !then.has(key))),
    solved: before.findings.filter(({ key }) => !now.has(key)),
    left, accepted: both.length - left,
  };
}

/** The last check, as it is kept over a reload, and the one before it. */
export interface Kept {
  readonly now?: Before;
  readonly before?: Before;
}

/** What is kept once a check has been made: the same check again replaces itself. */
export function keeping({ now, before }: Kept, made: Before): Kept {
  const earlier = now?.at === made.at ? before : now;
  return { now: made, ...(earlier && { before: earlier }) };
}

/** What is kept of the check before the one that was made at a time. */
export function keptBefore({ now, before }: Kept, at: string): Before | undefined {
  return now?.at === at ? before : now;
}

/** Tells what was kept from anything else that may stand in its place. */
export function isKept(kept: unknown): kept is Kept {
  return isObject(kept) && [kept['now'], kept['before']].every((one) => one === undefined || isBefore(one));
}

function isBefore(kept: unknown): kept is Before {
  return isObject(kept) && typeof kept['at'] === 'string' && Array.isArray(kept['findings']) && kept['findings'].every(isKnown);
}

function isKnown(kept: unknown): kept is Known {
  return isObject(kept) && ['key', 'said'].every((name) => typeof kept[name] === 'string');
}
