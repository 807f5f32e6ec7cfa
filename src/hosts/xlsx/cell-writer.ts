/** One cell of ours as XML. Text is written inline, so the user's shared strings stay as they are. */
import { a1 } from '../../core/address';
import type { OwnCell } from '../own-cells';
import { marked } from './functions';
import { numberText } from '../numbers';
import { encodeEscapes } from './strings';
import { escaped } from './xml';

/** The most characters a cell holds. */
const longestText = 32_767;

/** A `c` element. A blank cell keeps its style; text never becomes a formula. @param style the index in the workbook's styles */
export function cellXml({ row, column, shows, formula }: Omit<OwnCell, 'style'>, style: number): string {
  const start = `<c r="${a1({ row, column })}" s="${style}"`;
  const calculated = formula === undefined ? '' : `<f>${escaped(marked(formula))}</f>`;
  if (shows === undefined) return calculated === '' ? `${start}/>` : `${start}>${calculated}</c>`;
  switch (shows.is) {
    case 'number': {
      const number = numberText(shows.number);
      if (number === undefined) {
        if (Number.isNaN(Number(shows.number))) throw new RangeError(`not a number: ${shows.number}`);
        return `${start} t="e">${calculated}<v>#NUM!</v></c>`; // Larger than any number of Excel's: what it would show itself.
      }
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
