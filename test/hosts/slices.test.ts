/** Long work laid aside between its pieces, and the form that a restore point has for it. */
import fc from 'fast-check';
import { deflated, inflated } from '../../src/hosts/office/deflated';
import { jsonLines, ofJsonLines } from '../../src/hosts/office/long-json';
import { packed, unpacked } from '../../src/hosts/office/restore-content';
import type { Work } from '../../src/hosts/slices';
import { Slices, atOnce } from '../../src/hosts/slices';
import { runs } from '../properties/runs';

function* counting(pieces: number, told: string[]): Work<string> {
  for (let piece = 1; piece <= pieces; piece += 1) {
    told.push(String(piece));
    yield 1;
  }
  return 'done';
}

test('work in slices comes to what it comes to at once, with a pause after each five hundred pieces, also where they are of many small works', async () => {
  const told: string[] = [];
  const slices = new Slices(() => {
    told.push('pause');
    return Promise.resolve();
  });
  expect(await slices.whole(counting(1_200, told))).toBe('done');
  expect(told.flatMap((one, index) => (one === 'pause' ? [told[index - 1]] : []))).toEqual(['500', '1000']);
  for (let round = 0; round < 100; round += 1) await slices.whole(counting(3, []));
  await slices.after(10_000);
  expect(told.filter((one) => one === 'pause')).toHaveLength(4);
  expect(atOnce(counting(1_200, []))).toBe('done');
});

test('what is written as lines of JSON is read as it was, lists of any length in it', () => {
  const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
  const list = fc.integer({ min: 0, max: 2_600 }).map((length) => Array.from({ length }, (_, index) => ({ row: index, text: `rad\n${index}` })));
  const value = fc.dictionary(fc.string(), fc.oneof(leaf, list, fc.array(fc.record({ name: fc.string(), list }), { maxLength: 3 })));
  fc.assert(fc.property(value, (one) => {
    const lines = atOnce(jsonLines(one));
    expect(lines.every((line) => !line.includes('\n'))).toBe(true);
    expect(atOnce(ofJsonLines(lines))).toEqual(JSON.parse(JSON.stringify(one)));
  }), runs(60));
});

test('lines are inflated as they were deflated, whatever their characters and however many', () => {
  const line = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 200_000 }).map((length) => 'å€😀x7'.repeat(length / 4))).map((text) => text.replace(/\n/g, ''));
  fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
    expect(atOnce(inflated(atOnce(deflated(lines, Infinity)) ?? ''))).toEqual(lines);
  }), runs(30));
  const noise = [Array.from({ length: 9_000 }, (_, index) => (Math.imul(index + 1, 0x9e3779b1) >>> 0).toString(36)).join('')];
  const text = atOnce(deflated(noise, Infinity)) ?? '';
  expect(atOnce(deflated(noise, text.length))).toBe(text);
  expect(atOnce(deflated(noise, text.length - 10))).toBeUndefined();
});

test('a restore point that somebody has damaged is as none, whatever is amiss', () => {
  const cells = Array.from({ length: 3_000 }, (_, index) => ({ row: index + 1, column: 1, shows: { is: 'text', text: `rad ${index}` } as const }));
  const content = { looks: [], places: [], witnesses: [], sheets: [{ kind: 'kontroller', isNew: false, cells, inserted: 0 } as const] };
  const text = atOnce(packed(content));
  expect(atOnce(unpacked(text))).toMatchObject(content);
  for (const damaged of ['', 'ö', text.slice(0, -8), text.slice(400), `${text.slice(0, 800)}${text.slice(900)}`, `${text.slice(0, 100)}*${text.slice(101)}`]) expect(atOnce(unpacked(damaged))).toBeUndefined();
  const lines = atOnce(jsonLines({ form: 2, ...content }));
  for (const some of [lines.slice(1), lines.slice(0, -1), ['[]', ...lines.slice(1)].reverse()]) expect(atOnce(unpacked(atOnce(deflated(some, Infinity)) ?? ''))).toBeUndefined();
});
