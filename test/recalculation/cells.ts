/** A reader of its own for what was written and what LibreOffice saved: it shares nothing with `src/hosts`. */
import { strFromU8, unzipSync } from 'fflate';

export interface ReadCell {
  readonly formula?: string;
  /** "number 12.5", "text OK", "boolean 1", "error #REF!", or "blank". Numbers have fifteen significant digits, as Excel's own. */
  readonly value: string;
}

/** The cells by sheet and address: cells.get("Noter")?.get("B7"). */
export function cellsOf(bytes: Uint8Array): Map<string, Map<string, ReadCell>> {
  const parts = unzipSync(bytes);
  const text = (name: string) => (parts[name] ? strFromU8(parts[name]) : '');
  const strings = [...text('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>|<si\/>/gs)].map((match) => texts(match[1] ?? ''));
  const targets = new Map([...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(([tag]) =>
    [attribute(tag, 'Id'), attribute(tag, 'Target').replace(/^\/?(xl\/)?/, 'xl/')]));
  return new Map([...text('xl/workbook.xml').matchAll(/<sheet [^>]*>/g)].map(([tag]) => {
    const sheet = text(targets.get(attribute(tag, 'r:id')) ?? '');
    const cells = [...sheet.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, attributes = '', inside = '']) =>
      [attribute(` ${attributes}`, 'r'), cell(attribute(` ${attributes}`, 't'), inside, strings)] as const);
    return [decoded(attribute(tag, 'name')), new Map(cells)];
  }));
}

function cell(type: string, inside: string, strings: readonly string[]): ReadCell {
  const formula = /<f[^>]*>(.*?)<\/f>/s.exec(inside)?.[1];
  const value = /<v[^>]*>(.*?)<\/v>/s.exec(inside)?.[1];
  return { ...(formula === undefined ? {} : { formula: decoded(formula) }), value: shown(type, value, inside, strings) };
}

function shown(type: string, value: string | undefined, inside: string, strings: readonly string[]): string {
  if (type === 'inlineStr') return said(texts(inside));
  if (type === 's') return said(strings[Number(value)] ?? '');
  if (type === 'str') return said(decoded(value ?? ''));
  if (value === undefined || value === '') return 'blank';
  if (type === 'b') return `boolean ${value}`;
  return type === 'e' ? `error ${value}` : `number ${Number(Number(value).toPrecision(15))}`;
}

/** An empty text and a blank cell show the same. */
const said = (text: string) => (text === '' ? 'blank' : `text ${text}`);
const texts = (xml: string) => [...xml.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map((match) => decoded(match[1] ?? '')).join('');
const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
const decoded = (text: string) => text
  .replace(/&#(x[0-9a-fA-F]+|\d+);/g, (_, code: string) => String.fromCodePoint(Number(`0${code}`)))
  .replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&');
