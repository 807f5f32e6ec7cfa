/** xl/styles.xml with our looks appended: the indices that the user's cells name never move. */
import type { StyleName } from '../../core/model';
import type { AmountFormats, Look } from '../looks';
import { lookOf, palette } from '../looks';
import { declaration } from './namespaces';
import type { Dialect } from './namespaces';
import { Refused } from './refused';
import type { Child, Root } from './splice';
import { Edits, childrenOf, outline } from './splice';
import { Scanner, attribute, escaped } from './xml';

/** The order of the elements of styleSheet, ECMA-376 part 1, 18.8.39. */
const order = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'];
type Collection = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** For a workbook that has no styles at all. */
export function emptyStyles({ main }: Dialect): string {
  return `${declaration}<styleSheet xmlns="${main}">` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';
}

export class Styles {
  private readonly root: Root;
  private readonly existing = new Map<string, Child>();
  private readonly items = new Map<Collection, string[]>();
  private readonly known = new Map<Collection, number>();
  private readonly cells = new Map<string, number>();
  private readonly fontName: string;

  constructor(xml: string) {
    const root = outline(xml);
    if (!root) throw new Refused('damaged', 'styles.xml');
    this.root = root;
    for (const child of root.children) this.existing.set(child.name, child);
    this.fontName = /<(?:\w+:)?name\s[^>]*val="([^"]*)"/.exec(this.list('fonts')[0] ?? '')?.[1] ?? 'Calibri';
    for (const [collection, reference, filler] of this.references()) this.pad(collection, reference, filler);
  }

  /** The index of the cell style for a name. @param theirs a number format that what the user has written came with, in place of the style's */
  cell(style: StyleName, formats: AmountFormats, theirs?: string): number {
    const key = [style, formats.amount, formats.ore, theirs].join('|');
    const index = this.cells.get(key) ?? this.addCell({ ...lookOf(style, formats), ...(theirs === undefined ? {} : { format: theirs }) });
    this.cells.set(key, index);
    return index;
  }

  private addCell(look: Look): number {
    const p = this.root.prefix;
    const format = look.format === undefined ? 0 : this.format(look.format);
    const ids = `numFmtId="${format}" fontId="${this.font(look)}" fillId="${this.fill(look)}" borderId="${this.border(look)}"`;
    const parent = this.existing.has('cellStyleXfs') ? ' xfId="0"' : '';
    const alignment = `<${p}alignment horizontal="${look.align}" vertical="${look.vertical}"${look.wrap ? ' wrapText="1"' : ''}${look.indent ? ' indent="1"' : ''}/>`;
    const applies = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
    return this.index('cellXfs', `<${p}xf ${ids}${parent} ${applies}>${alignment}</${p}xf>`);
  }

  /** The index of the conditional format for a status that is calm, or that asks for attention. */
  status(calm: boolean): number {
    const p = this.root.prefix;
    const font = (extra: string, ink: string) => `<${p}font>${extra}<${p}color rgb="FF${ink}"/></${p}font>`;
    if (calm) return this.index('dxfs', `<${p}dxf>${font('', palette.calmInk)}</${p}dxf>`);
    const fill = `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${palette.marked}"/><${p}bgColor rgb="FF${palette.marked}"/></${p}patternFill></${p}fill>`;
    return this.index('dxfs', `<${p}dxf>${font(`<${p}b/>`, palette.markedInk)}${fill}</${p}dxf>`);
  }

  toString(): string {
    const edits = new Edits(this.root.xml);
    for (const [collection, items] of this.items) {
      const added = items.slice(this.known.get(collection) ?? 0).join('');
      if (added !== '') this.write(edits, collection, items.length, added);
    }
    return edits.toString();
  }

  private write(edits: Edits, collection: Collection, count: number, added: string): void {
    const { prefix: p } = this.root;
    const old = this.existing.get(collection);
    if (!old) {
      edits.insertInOrder(this.root, order.slice(0, order.indexOf(collection)), `<${p}${collection} count="${count}">${added}</${p}${collection}>`);
      return;
    }
    const attributes = /\scount\s*=/.test(old.attributes)
      ? old.attributes.replace(/(\scount\s*=\s*)(["'])\d*\2/, `$1$2${count}$2`) : ` count="${count}"${old.attributes}`;
    edits.replace({ start: old.start, end: old.opened }, `<${p}${collection}${attributes.trimEnd()}>`);
    if (old.empty) edits.insert(old.opened, `${added}</${p}${collection}>`);
    else edits.insert(old.closes, added);
  }

  /** What is in the file and what we have added, as written. */
  private list(collection: Collection): string[] {
    const listed = this.items.get(collection);
    if (listed) return listed;
    const element = this.existing.get(collection);
    const items: string[] = [];
    if (element && !element.empty) {
      const scanner = new Scanner(this.root.xml, element.opened);
      for (const child of childrenOf(scanner)) items.push(this.root.xml.slice(child.start, child.end));
    }
    this.items.set(collection, items);
    this.known.set(collection, items.length);
    return items;
  }

  private index(collection: Collection, xml: string): number {
    const items = this.list(collection);
    const found = items.indexOf(xml);
    return found >= 0 ? found : items.push(xml) - 1;
  }

  private font({ size, bold, underline, ink }: Look): number {
    const p = this.root.prefix;
    const marks = `${bold ? `<${p}b/>` : ''}${underline ? `<${p}u/>` : ''}`;
    return this.index('fonts', `<${p}font>${marks}<${p}sz val="${size}"/><${p}color rgb="FF${ink}"/><${p}name val="${this.fontName}"/><${p}family val="2"/></${p}font>`);
  }

  private fill({ fill }: Look): number {
    const p = this.root.prefix;
    if (fill === undefined) return 0;
    return this.index('fills', `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${fill}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`);
  }

  private border({ border }: Look): number {
    const p = this.root.prefix;
    if (border === undefined) return 0;
    const side = (name: 'left' | 'right' | 'top' | 'bottom') => {
      const colour = border[name];
      return colour === undefined ? `<${p}${name}/>` : `<${p}${name} style="thin"><${p}color rgb="FF${colour}"/></${p}${name}>`;
    };
    return this.index('borders', `<${p}border>${side('left')}${side('right')}${side('top')}${side('bottom')}<${p}diagonal/></${p}border>`);
  }

  /** An id above every one that is defined or merely referred to: a dangling id must not become ours. */
  private format(code: string): number {
    const p = this.root.prefix;
    const items = this.list('numFmts');
    const same = items.find((item) => attribute(item, 'formatCode') === code);
    if (same !== undefined) return Number(attribute(same.replace(/^<\S+/, ''), 'numFmtId'));
    const taken = [...[this.root.xml, ...items].join('').matchAll(/numFmtId\s*=\s*["'](\d+)["']/g)].map((match) => Number(match[1]));
    const id = taken.reduce((most, one) => Math.max(most, one), 163) + 1;
    items.push(`<${p}numFmt numFmtId="${id}" formatCode="${escaped(code)}"/>`);
    return id;
  }

  private references(): [Collection, string, string][] {
    const p = this.root.prefix;
    return [
      ['fonts', 'fontId', `<${p}font/>`],
      ['fills', 'fillId', `<${p}fill><${p}patternFill patternType="none"/></${p}fill>`],
      ['borders', 'borderId', `<${p}border><${p}left/><${p}right/><${p}top/><${p}bottom/><${p}diagonal/></${p}border>`],
    ];
  }

  /** Fills up to the highest index referred to, so that a dangling one stays plain and does not become ours. */
  private pad(collection: Collection, reference: string, filler: string): void {
    const items = this.list(collection);
    const used = [...this.root.xml.matchAll(new RegExp(`\\b${reference}\\s*=\\s*["'](\\d{1,5})["']`, 'g'))].map((match) => Number(match[1]));
    const highest = used.reduce((most, one) => Math.max(most, one), collection === 'fills' ? 1 : 0);
    while (items.length <= highest) items.push(filler);
  }
}
