/** A total and the rows that it adds. */
import type { Line, SignedLine } from './lines';

export type SignedLines = readonly [SignedLine, ...SignedLine[]];

export function isTerms(terms: readonly SignedLine[]): terms is SignedLines {
  return terms.length > 0;
}

export interface Sum {
  readonly total: Line;
  readonly terms: SignedLines;
  readonly basis: 'formula' | 'structure' | 'arithmetic' | 'words';
}

export function plain(lines: readonly Line[]): readonly SignedLine[] {
  return lines.map((line) => ({ line, sign: 1 as const }));
}
