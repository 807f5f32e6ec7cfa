/** Defined names, of the workbook or of one sheet. */
import type { Book } from './book';
import { parseArea } from './areas';
import { refuse } from './refusal';
import type { Sheet } from './sheet';

export interface Name {
  readonly id: string;
  name: string;
  /** "=Budget!$A$1:$B$2" or "=\"kontroller:3\"". */
  formula: string;
  visible: boolean;
  comment: string;
}

export class Names {
  private readonly list: Name[] = [];

  constructor(private readonly book: Book, readonly sheet?: Sheet) {}

  all(): readonly Name[] {
    return [...this.list].sort((a, b) => (a.name.toUpperCase() < b.name.toUpperCase() ? -1 : 1));
  }

  find(name: string): Name | undefined {
    return this.list.find((one) => one.name.toUpperCase() === name.toUpperCase());
  }

  /** @throws Refusal where the name may not be had or is taken. */
  add(name: string, formula: string, comment = '', visible = true): Name {
    if (!isGoodName(name)) refuse('InvalidArgument', `no good name: ${name}`);
    if (this.find(name)) refuse('ItemAlreadyExists', `the name ${name} is taken`);
    if (comment.length > 255) refuse('InvalidArgument', 'the comment is too long');
    const made: Name = { id: `${this.sheet?.id ?? 'workbook'}!${name}`, name, formula, visible, comment };
    this.list.push(made);
    this.book.touched();
    return made;
  }

  remove(name: Name): void {
    this.list.splice(this.list.indexOf(name), 1);
    this.book.touched();
  }
}

/** Excel's rules: a letter, "_" or "\" first; no spaces; not a cell's address in either notation; at most 255 characters. */
export function isGoodName(name: string): boolean {
  return name.length <= 255 && /^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u.test(name) && !parseArea(name) && !/^(R\d*(C\d*)?|C\d*)$/i.test(name) && !/^(TRUE|FALSE)$/i.test(name);
}
