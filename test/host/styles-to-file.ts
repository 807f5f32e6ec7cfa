/** The looks of cells as the styles part of a file: number formats, fonts, fills, borders, alignment, protection. */
import { look } from './cell';
import type { Style } from './cell';
import { escapedXml } from './xml';

/** Elements that stand once each in a list, by index. */
class List {
  private readonly items: string[];

  constructor(...first: readonly string[]) {
    this.items = [...first];
  }

  add(xml: string): number {
    const at = this.items.indexOf(xml);
    return at >= 0 ? at : this.items.push(xml) - 1;
  }

  xml(name: string): string {
    return `<${name} count="${this.items.length}">${this.items.join('')}</${name}>`;
  }
}

const lines: Readonly<Record<string, string>> = { 'Continuous/Thin': 'thin', 'Continuous/Medium': 'medium', 'Continuous/Thick': 'thick', 'Continuous/Hairline': 'hair', 'Double/Thick': 'double', 'Dash/Thin': 'dashed', 'Dot/Thin': 'dotted' };
/** The names of lines in a file, and what Excel calls them. */
export const lineNames = Object.fromEntries(Object.entries(lines).map(([name, xml]) => [xml, name]));

const rgb = (colour: unknown) => `FF${String(colour).slice(1)}`;

export class FileStyles {
  private readonly codes: string[] = [];
  private readonly fonts = new List(fontXml({}));
  private readonly fills = new List('<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>');
  private readonly borders = new List(borderXml({}));
  private readonly cells = new List('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');

  /** The index of the look in the file. */
  index(style: Style, quoted: boolean): number {
    const format = this.format(String(look(style, 'NumberFormat')));
    const font = this.fonts.add(fontXml(style));
    const fill = look(style, 'Fill/Pattern') === 'None' ? 0 : this.fills.add(`<fill><patternFill patternType="solid"><fgColor rgb="${rgb(look(style, 'Fill/Color'))}"/></patternFill></fill>`);
    const border = this.borders.add(borderXml(style));
    const text = String(look(style, 'HorizontalAlignment'));
    const horizontal = text === 'General' ? '' : ` horizontal="${text === 'CenterAcrossSelection' ? 'centerContinuous' : text.toLowerCase()}"`;
    const vertical = look(style, 'VerticalAlignment') === 'Bottom' ? '' : ` vertical="${String(look(style, 'VerticalAlignment')).toLowerCase()}"`;
    const alignment = `${horizontal}${vertical}${look(style, 'WrapText') === true ? ' wrapText="1"' : ''}${look(style, 'IndentLevel') === 0 ? '' : ` indent="${String(look(style, 'IndentLevel'))}"`}`;
    const inside = (alignment === '' ? '' : `<alignment${alignment}/>`) + (look(style, 'Protection/Locked') === true ? '' : '<protection locked="0"/>');
    const applied = `${alignment === '' ? '' : ' applyAlignment="1"'}${quoted ? ' quotePrefix="1"' : ''}`;
    return this.cells.add(`<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"${applied}${inside === '' ? '/>' : `>${inside}</xf>`}`);
  }

  xml(space: string): string {
    const codes = this.codes.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escapedXml(code)}"/>`).join('');
    return `<styleSheet xmlns="${space}">${codes === '' ? '' : `<numFmts count="${this.codes.length}">${codes}</numFmts>`}` +
      `${this.fonts.xml('fonts')}${this.fills.xml('fills')}${this.borders.xml('borders')}` +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `${this.cells.xml('cellXfs')}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
  }

  private format(code: string): number {
    if (code === 'General') return 0;
    if (!this.codes.includes(code)) this.codes.push(code);
    return 164 + this.codes.indexOf(code);
  }
}

function fontXml(style: Style): string {
  const flag = (path: string, tag: string) => (look(style, path) === true ? `<${tag}/>` : '');
  const underline = look(style, 'Font/Underline') === 'None' ? '' : look(style, 'Font/Underline') === 'Double' ? '<u val="double"/>' : '<u/>';
  return `<font>${flag('Font/Bold', 'b')}${flag('Font/Italic', 'i')}${flag('Font/Strikethrough', 'strike')}${underline}` +
    `<sz val="${String(look(style, 'Font/Size'))}"/><color rgb="${rgb(look(style, 'Font/Color'))}"/><name val="${escapedXml(String(look(style, 'Font/Name')))}"/></font>`;
}

function borderXml(style: Style): string {
  const side = (tag: string, edge: string) => {
    const name = lines[`${String(look(style, `Borders/${edge}/Style`))}/${String(look(style, `Borders/${edge}/Weight`))}`];
    return name === undefined ? `<${tag}/>` : `<${tag} style="${name}"><color rgb="${rgb(look(style, `Borders/${edge}/Color`))}"/></${tag}>`;
  };
  return `<border>${side('left', 'EdgeLeft')}${side('right', 'EdgeRight')}${side('top', 'EdgeTop')}${side('bottom', 'EdgeBottom')}<diagonal/></border>`;
}
