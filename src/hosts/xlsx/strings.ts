/** Text of cells: shared and inline strings, and the `_xHHHH_` escapes of ECMA-376 part 1, 22.9.2.19. */
import { Scanner } from './xml';

/** "_x000D_" → a carriage return; "_x005F_x0041_" → "_x0041_". */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** What XML cannot hold, and text that would read as an escape, written as escapes. */
export function encodeEscapes(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (character) =>
      `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

/** The strings of xl/sharedStrings.xml by index. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  const scanner = new Scanner(xml);
  while (scanner.next()) if (scanner.kind === 'open' && scanner.name === 'si') strings.push(richText(scanner));
  return strings;
}

/** Inside `si` or `is`: the text of its runs; phonetic runs are a reading aid and no part of it. */
export function richText(scanner: Scanner): string {
  let text = '';
  for (let depth = 1; depth > 0 && scanner.next();) {
    if (scanner.kind === 'close') depth -= 1;
    else if (scanner.kind === 'text') continue;
    else if (scanner.name === 't') text += scanner.inner();
    else if (scanner.name === 'rPh') scanner.inner();
    else depth += 1;
  }
  return decodeEscapes(text);
}
