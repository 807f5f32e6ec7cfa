/** What no sentence that a user meets may have, in either language. */
import type { Reading } from '../../src/core/model';
import type { Language } from '../../src/text/numbers';

/** Swedish words that no English sentence has; the terms of the law, and what stands in the sheet, are not among them. */
const swedish = /(?<![\p{L}”“])(?:och|är|inte|för|med|som|eller|av|på|från|till|men|raden|rader|beloppet|belopp|bladet|enligt|ska|året|år|har|hör|utan|cellen|kan|också)(?![\p{L}])/u;

/** What the user's own sheet says: sentences repeat it as it stands. */
export function saidInSheet({ snapshot, tables }: Reading): readonly string[] {
  const texts = [
    ...snapshot.sheets.flatMap(({ name, cells }) => [name, ...cells.flatMap(({ shows }) => (shows?.is === 'text' ? [shows.text, shows.text.trim()] : []))]),
    ...tables.flatMap(({ title, sheet, columns, rows }) =>
      [title, sheet, ...columns.map(({ header }) => header), ...rows.flatMap(({ label, section, member }) => [label, ...section, ...(member ? [member.name] : [])])]),
  ];
  return [...new Set(texts)].filter((one) => one.trim().length > 1).sort((a, b) => b.length - a.length);
}

/** @param said texts of the sheet, the longest first */
export function faultsIn(sentence: string, language: Language, said: readonly string[]): string[] {
  const own = said.reduce((text, one) => text.replaceAll(one, 'X'), sentence).replaceAll(/[”“][^”“]*”/g, 'X');
  return [
    ...(sentence.trim() === '' ? ['empty'] : []),
    ...(/undefined|NaN|\[object|Infinity|\bnull\b/.test(sentence) ? ['a value of the program'] : []),
    ...(/ {2}|^ | $/.test(own) ? ['spaces'] : []),
    ...(/ [,.;:?!](?:\s|$)|\(\)|””|“”|,,|(?<!\.)\.\.(?!\.)/.test(own) ? ['signs'] : []),
    ...(count(own, '(') === count(own, ')') ? [] : ['brackets']),
    ...(/^[”“]?[A-ZÅÄÖ0-9\u2212#]/.test(own) ? [] : ['no capital']),
    ...(/[.?!:]$/.test(own) ? [] : ['no end']),
    ...(/(?:^|[\s(])-\d/.test(own) ? ['a hyphen for a minus'] : []),
    ...(language === 'sv' ? swedishNumbers(own) : swedish.test(own) ? ['Swedish words'] : []),
  ];
}

/** Four figures and more in a row, where they are no year, no act and no date. */
function swedishNumbers(text: string): string[] {
  const bare = text.replaceAll(/\d{4}-\d{2}(?:-\d{2})?/g, '').replaceAll(/\(?\d{4}:\d+\)?/g, '').replaceAll(/\b[A-Z]{1,3}\d+\b/g, '');
  return [
    ...(/\d{5,}/.test(bare) ? ['thousands together'] : []), ...(/\d \d{3}(?!\d)/.test(bare) ? ['thousands by a common space'] : []),
    ...(/\d\.\d/.test(bare) ? ['a decimal point'] : []), ...(/\d%/.test(bare) ? ['a per cent sign without a space'] : []),
  ];
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
