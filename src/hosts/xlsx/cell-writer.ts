/** One cell of ours as XML. Text is written inline, so the user's shared strings stay as they are. */
import { a1 } from '../../core/address';
import type { Shown } from '../../core/model';
import { numberText } from './numbers';
import { encodeEscapes } from './strings';
import { escaped } from './xml';

/** The most characters a cell holds. */
const longestText = 32_767;

export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly shows?: Shown;
  /** As it stands in the file, without "=". */
  readonly formula?: string;
}

/** A `c` element. A blank cell keeps its style; text never becomes a formula. */
export function cellXml({ row, column, style, shows, formula }: WrittenCell): string {
  const start = `<c r="${a1({ row, column })}" s="${style}"`;
  const calculated = formula === undefined ? '' : `<f>${escaped(formula)}</f>`;
  if (shows === undefined) return calculated === '' ? `${start}/>` : `${start}>${calculated}</c>`;
  switch (shows.is) {
    case 'number': {
      const number = numberText(shows.number);
      if (number === undefined) throw new RangeError(`not a number: ${shows.number}`);
      return `${start}>${calculated}<v>${number}</v></c>`;
    }
    case 'boolean': return `${start} t="b">${calculated}<v>${shows.boolean ? 1 : 0}</v></c>`;
    case 'error': return `${start} t="e">${calculated}<v>${escaped(shows.error)}</v></c>`;
    case 'text':
      if (formula !== undefined) return `${start} t="str">${calculated}<v>${textXml(shows.text)}</v></c>`;
      if (shows.text === '') return `${start}/>`;
      return `${start} t="inlineStr"><is><t xml:space="preserve">${textXml(shows.text)}</t></is></c>`;
  }
}

/** Text as Excel writes it: what XML cannot hold as `_xHHHH_`. */
export function textXml(text: string): string {
  return escaped(encodeEscapes(text.slice(0, longestText)));
}
