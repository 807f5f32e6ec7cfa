/** Changes one cell of a workbook's XML as a user's keystroke would, and nothing else. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** @param value a number, or text that goes into the cell. @throws where there is no such sheet or cell. */
export function patched(bytes: Uint8Array, sheet: string, address: string, value: number | string): Uint8Array {
  const parts = unzipSync(bytes);
  const part = partOf(parts, sheet);
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const cell = new RegExp(`<c r="${address}"([^>]*?)(?:/>|>.*?</c>)`, 's').exec(before);
  if (!cell) throw new Error(`${sheet} has no cell ${address}`);
  const attributes = (cell[1] ?? '').replace(/ t="\w+"/, '');
  const after = typeof value === 'number'
    ? `<c r="${address}"${attributes}><v>${value}</v></c>`
    : `<c r="${address}"${attributes} t="inlineStr"><is><t>${value}</t></is></c>`;
  return zipSync({ ...parts, [part]: strToU8(before.replace(cell[0], () => after)) });
}

function partOf(parts: Readonly<Record<string, Uint8Array>>, sheet: string): string {
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const tag = [...text('xl/workbook.xml').matchAll(/<sheet [^>]*>/g)].find(([one]) => one.includes(` name="${sheet}"`))?.[0] ?? '';
  const id = / r:id="([^"]*)"/.exec(tag)?.[1] ?? 'none';
  const relationship = [...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship [^>]*>/g)].find(([one]) => one.includes(` Id="${id}"`))?.[0] ?? '';
  const target = / Target="\/?(?:xl\/)?([^"]*)"/.exec(relationship)?.[1];
  if (target === undefined) throw new Error(`no sheet ${sheet}`);
  return `xl/${target}`;
}
