/** Ids and names of tables: unique in the whole workbook, and kept by a table that is written anew. */
import { claimTables } from '../table-claims';
import type { Parts } from './parts';
import { outline } from './splice';
import type { WorkbookPart } from './workbook-part';
import { attribute } from './xml';

interface Claim {
  readonly part: string;
  readonly id: number;
  readonly name: string;
}

export class TableNames {
  private readonly taken = new Set<string>();
  private readonly known = new Map<string, { readonly id: number; readonly name: string }>();
  private highest = 0;

  constructor(private readonly parts: Parts, { sheets, names }: WorkbookPart) {
    for (const { name } of names) this.taken.add(name.toLowerCase());
    for (const sheet of sheets) {
      for (const { type, target } of sheet.part === undefined ? [] : parts.pack.relations(sheet.part)) if (type === 'table') this.note(target);
    }
  }

  /**
   * The part, id and name for each table of a sheet: those of the one it replaces, if there is one. A table is known by its name; one
   * that the user has renamed takes, in order, the place of those that are missed.
   * @param old the parts of the tables that the sheet has
   */
  claim(old: readonly string[], wanted: readonly string[]): Claim[] {
    const left = old.flatMap((part) => {
      const known = this.known.get(part);
      return known ? [{ part, ...known }] : [];
    });
    return claimTables(left, wanted).map((claim, index) => claim ?? this.fresh(wanted[index] ?? ''));
  }

  private fresh(wanted: string): Claim {
    this.highest += 1;
    return { part: this.parts.name('xl/tables/table'), id: this.highest, name: this.free(wanted) };
  }

  private note(part: string): void {
    const attributes = outline(this.parts.pack.xml(part)?.text ?? '')?.attributes ?? '';
    const id = Number(attribute(attributes, 'id') ?? 0);
    const name = attribute(attributes, 'displayName') ?? attribute(attributes, 'name') ?? '';
    this.known.set(part, { id, name });
    this.taken.add(name.toLowerCase());
    this.highest = Math.max(this.highest, id);
  }

  private free(wanted: string): string {
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? wanted : `${wanted}_${number}`;
      if (this.taken.has(name.toLowerCase())) continue;
      this.taken.add(name.toLowerCase());
      return name;
    }
  }
}
