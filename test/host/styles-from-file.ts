/** The looks of cells from the styles part of a file. Theme colours are not resolved: such a colour is as by default. */
import { readFormats } from '../../src/hosts/xlsx/formats';
import { noStyle, styled } from './cell';
import type { Style } from './cell';
import type { Json } from './json';
import { lineNames } from './styles-to-file';
import type { Element } from './xml';
import { parseXml } from './xml';

export interface FileLook {
  readonly style: Style;
  readonly quoted: boolean;
}

const on = (value: string | undefined) => value !== undefined && /^(1|true)$/.test(value);
const child = (element: Element | undefined, name: string) => element?.children.find((one) => one.name === name);
const colour = (element: Element | undefined) => { const rgb = element?.attributes['rgb']; return rgb === undefined ? undefined : `#${rgb.slice(-6).toUpperCase()}`; };
const word = (text: string) => ({ centerContinuous: 'CenterAcrossSelection' })[text] ?? text.charAt(0).toUpperCase() + text.slice(1);

/** What each style index of the file stands for. */
export function readStyles(xml: string | undefined): readonly FileLook[] {
  if (xml === undefined) return [];
  const root = parseXml(xml);
  const [fonts, fills, borders] = ['fonts', 'fills', 'borders'].map((name) => child(root, name)?.children ?? []);
  const formats = readFormats(xml);
  return (child(root, 'cellXfs')?.children ?? []).map(({ attributes, children }, index): FileLook => {
    const alignment = children.find(({ name }) => name === 'alignment')?.attributes ?? {};
    const style = styled(noStyle, defined({
      'NumberFormat': formats[index],
      ...fontOf(fonts?.[Number(attributes['fontId'] ?? 0)]),
      ...fillOf(fills?.[Number(attributes['fillId'] ?? 0)]),
      ...bordersOf(borders?.[Number(attributes['borderId'] ?? 0)]),
      'HorizontalAlignment': alignment['horizontal'] && word(alignment['horizontal']),
      'VerticalAlignment': alignment['vertical'] && word(alignment['vertical']),
      'WrapText': on(alignment['wrapText']) ? true : undefined,
      'IndentLevel': alignment['indent'] === undefined ? undefined : Number(alignment['indent']),
      'Protection/Locked': children.some(({ name, attributes: { locked } }) => name === 'protection' && locked === '0') ? false : undefined,
    }));
    return { style, quoted: on(attributes['quotePrefix']) };
  });
}

function defined(members: Readonly<Record<string, Json | undefined>>): Style {
  return Object.fromEntries(Object.entries(members).filter((entry): entry is [string, Json] => entry[1] !== undefined));
}

function fontOf(font: Element | undefined): Readonly<Record<string, Json | undefined>> {
  const flag = (name: string) => { const one = child(font, name); return one !== undefined && one.attributes['val'] !== '0' ? true : undefined; };
  const size = child(font, 'sz')?.attributes['val'];
  const underline = child(font, 'u');
  return {
    'Font/Bold': flag('b'), 'Font/Italic': flag('i'), 'Font/Strikethrough': flag('strike'), 'Font/Color': colour(child(font, 'color')),
    'Font/Name': child(font, 'name')?.attributes['val'], 'Font/Size': size === undefined ? undefined : Number(size),
    'Font/Underline': underline && (underline.attributes['val'] === 'double' ? 'Double' : 'Single'),
  };
}

function fillOf(fill: Element | undefined): Readonly<Record<string, Json | undefined>> {
  const pattern = child(fill, 'patternFill');
  return pattern?.attributes['patternType'] === 'solid' ? { 'Fill/Pattern': 'Solid', 'Fill/Color': colour(child(pattern, 'fgColor')) } : {};
}

function bordersOf(border: Element | undefined): Readonly<Record<string, Json | undefined>> {
  return Object.fromEntries((['left', 'right', 'top', 'bottom'] as const).flatMap((side): [string, Json | undefined][] => {
    const line = child(border, side);
    const [style, weight] = (lineNames[line?.attributes['style'] ?? ''] ?? '').split('/');
    if (!style) return [];
    const at = `Borders/Edge${word(side)}/`;
    return [[`${at}Style`, style], [`${at}Weight`, weight], [`${at}Color`, colour(child(line, 'color'))]];
  }));
}
