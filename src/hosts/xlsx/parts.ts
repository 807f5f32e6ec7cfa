/** Names for our parts: those that our sheets had are used again, and what is left over of them is taken away. */
import type { Package } from './package';
import { relationsPart } from './package';

export class Parts {
  /** Content types of the parts written. */
  readonly types = new Map<string, string>();
  private readonly written = new Set<string>();
  private readonly released = new Map<string, string>();

  constructor(readonly pack: Package) {}

  /** Marks a part of ours, and the charts that hang on it, as to be written anew. Images may be shared with the user's sheets and stay. */
  release(part: string): void {
    const key = part.toLowerCase();
    if (!this.pack.has(part) || this.released.has(key)) return;
    this.released.set(key, part);
    for (const { target, external, type } of this.pack.relations(part)) if (!external && type !== 'image') this.release(target);
  }

  /** The first free name, and from now on taken: `xl/charts/chart` → `xl/charts/chart3.xml`. */
  name(stem: string): string {
    for (let number = 1; ; number += 1) {
      const name = `${stem}${number}.xml`;
      const key = name.toLowerCase();
      if (this.written.has(key) || (this.pack.has(name) && !this.released.has(key))) continue;
      this.written.add(key);
      return name;
    }
  }

  write(part: string, xml: string, contentType: string): void {
    this.pack.write(part, xml);
    this.written.add(part.toLowerCase());
    this.types.set(part, contentType);
  }

  /** Takes away what was released and not written again. @returns the names taken away */
  sweep(): Set<string> {
    const gone = [...this.released].filter(([key]) => !this.written.has(key)).map(([, name]) => name);
    for (const name of gone) {
      this.pack.remove(name);
      this.pack.remove(relationsPart(name));
    }
    return new Set(gone);
  }
}
