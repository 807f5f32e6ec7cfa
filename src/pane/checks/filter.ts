/** Which findings are shown: by severity, standing and place, and by what the user searches for: words, a cell or an amount. */
import { standingOf } from '../../core/accepted';
import { address, type CellRef } from '../../core/address';
import type { Choices, Finding, Severity } from '../../core/model';
import type { Words } from '../parts/words';
import { figuresOf, nameOf } from './told';

export const standings = ['all', 'open', 'accepted'] as const;
export const anySeverity = ['all', 'error', 'warning', 'info'] as const satisfies readonly (Severity | 'all')[];

export interface Filter {
  readonly search: string;
  readonly severity: (typeof anySeverity)[number];
  readonly standing: (typeof standings)[number];
  /** The whole workbook, or a sheet's name, or a table's id. */
  readonly place: { readonly is: 'anywhere' } | { readonly is: 'sheet' | 'table'; readonly id: string };
  readonly fresh: boolean;
}

export const unfiltered: Filter = { search: '', severity: 'all', standing: 'all', place: { is: 'anywhere' }, fresh: false };

export function isFiltering({ search, severity, standing, place, fresh }: Filter): boolean {
  return search.trim() !== '' || severity !== 'all' || standing !== 'all' || place.is !== 'anywhere' || fresh;
}

/** @param fresh the keys of what is new since the last check */
export function filtered(findings: readonly Finding[], filter: Filter, choices: Choices, fresh: ReadonlySet<string>, words: Words): readonly Finding[] {
  if (!isFiltering(filter)) return findings;
  const wanted = asked(filter.search);
  return findings.filter((finding) => isIn(finding, filter) && (!filter.fresh || fresh.has(finding.key)) && stands(finding, filter, choices) && wanted.every(matches(finding, words)));
}

function isIn({ severity, cell, table }: Finding, filter: Filter): boolean {
  if (filter.severity !== 'all' && severity !== filter.severity) return false;
  switch (filter.place.is) {
    case 'anywhere': return true;
    case 'sheet': return cell.sheet === filter.place.id;
    case 'table': return table === filter.place.id;
  }
}

function stands(finding: Finding, { standing }: Filter, choices: Choices): boolean {
  return standing === 'all' || (standingOf(finding, choices).is === 'accepted') === (standing === 'accepted');
}

/** Each thing that is asked for, every one of which is to be found. Spaces within an amount do not part it. */
function asked(search: string): readonly string[] {
  return plain(search).split(' ').filter((word) => word !== '');
}

/** A word is found anywhere, an amount from its beginning, a cell's address only whole. */
function matches(finding: Finding, words: Words): (word: string) => boolean {
  let text: string | undefined;
  return (word) => {
    text ??= textOf(finding, words);
    if (/^[a-z]{1,3}\d+$/.test(word)) return new RegExp(`(?<![\\p{L}\\d])${word}(?![\\p{L}\\d])`, 'u').test(text);
    return /^-?\d/.test(word) ? new RegExp(`(?<![\\d.,])${word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`).test(text) : text.includes(word);
  };
}

/** Everything that can be searched for in a finding. */
function textOf(finding: Finding, words: Words): string {
  const labels = finding.consequences.map(({ label }) => label);
  return plain([nameOf(finding), words.finding(finding), ...cellsOf(finding).map(address), ...labels, ...figuresOf(finding, words).map(({ text }) => text)].join(' '));
}

function cellsOf({ cell, consequences }: Finding): readonly CellRef[] {
  return [cell, ...consequences.map((one) => one.cell)];
}

/** In small letters, amounts without their spaces, a minus as on the keyboard. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[\u2212\u2013](?=\d)/g, '-').replaceAll(/(?<=\d)[ \u00a0\u202f\u2009](?=\d{3}(?!\d))/g, '').replaceAll(/\s+/g, ' ').trim();
}

/** Tells a filter that was kept from anything else that may stand in its place. */
export function isFilter(kept: unknown): kept is Filter {
  if (typeof kept !== 'object' || kept === null || !('search' in kept && 'severity' in kept && 'standing' in kept && 'place' in kept && 'fresh' in kept)) return false;
  const { search, severity, standing, place, fresh } = kept;
  return typeof search === 'string' && typeof fresh === 'boolean' && anySeverity.some((one) => one === severity) && standings.some((one) => one === standing) && isPlace(place);
}

function isPlace(place: unknown): place is Filter['place'] {
  if (typeof place !== 'object' || place === null || !('is' in place)) return false;
  return place.is === 'anywhere' || ((place.is === 'sheet' || place.is === 'table') && 'id' in place && typeof place.id === 'string');
}
