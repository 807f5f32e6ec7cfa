/** The lines above the one being read, found by what they mean. */
import type { Line } from './lines';
import type { Section } from './terms';

export class Seen {
  private readonly byMeaning = new Map<string, Line[]>();
  private readonly latest = new Map<Section, Line>();

  add(line: Line): void {
    const { section, total, sectionWhole } = line.meaning;
    if (section && (total || sectionWhole)) this.latest.set(section, line);
    const key = keyOf(line);
    if (key !== undefined) this.byMeaning.set(key, [...this.like(line).slice(-7), line]);
  }

  /** The latest total of each section. */
  get totals(): readonly Line[] {
    return [...this.latest.values()];
  }

  /** The last few lines that mean the same as this one. */
  like(line: Line): readonly Line[] {
    const key = keyOf(line);
    return (key === undefined ? undefined : this.byMeaning.get(key)) ?? [];
  }
}

/** A section's total, or a row that means one thing; results of different steps are often called the same, and are not. */
function keyOf({ meaning }: Line): string | undefined {
  if (meaning.section) return meaning.sectionWhole ? meaning.section : undefined;
  return meaning.concept === 'arets-resultat' ? undefined : meaning.concept;
}
