/** What goes between the threads arrives as it was: every book, and any value. */
import fc from 'fast-check';
import { Money, Share } from '../../../src/core/money';
import { Assembly, type Piece, pieces } from '../../../src/pane/engine/wire';

/** As the browser hands it over: a copy of what can be copied. */
function arrived(value: unknown, given: readonly object[] = []): unknown {
  const assembly = new Assembly(given);
  for (const piece of pieces(value, given)) assembly.add(structuredClone<Piece>(piece));
  return assembly.whole();
}

test('amounts and shares arrive as amounts and shares, to the last decimal', () => {
  const sent = { amounts: [Money.of('-0.1'), Money.of('1234567890123456789.000000000000000000001')], share: Share.ratio(1, 3) };
  expect(arrived(sent)).toEqual(sent);
  expect(arrived(sent)).toMatchObject({ share: expect.any(Share) });
});

test('what is held in two places is one object on the other side too', () => {
  const member = { name: 'Astad', party: 'kommun' };
  const [one, other] = arrived([member, { of: member }]) as [unknown, { of: unknown }];
  expect(other.of).toBe(one);
});

test('what the other side has already is not sent', () => {
  const snapshot = { workbook: 'budget.xlsx', cells: Array.from({ length: 10 }, (_, row) => ({ row })) };
  const sent = [...pieces({ reading: { snapshot } }, [snapshot])];
  expect(JSON.stringify(sent)).not.toContain('budget.xlsx');
  const there = { ...snapshot };
  const assembly = new Assembly([there]);
  sent.forEach((piece) => { assembly.add(piece); });
  expect(assembly.whole()).toEqual({ reading: { snapshot: there } });
  expect((assembly.whole() as { reading: { snapshot: unknown } }).reading.snapshot).toBe(there);
});

test('much comes in many pieces, each small', () => {
  const sent = Array.from({ length: 30_000 }, (_, row) => ({ row, column: row % 7 }));
  const all = [...pieces(sent)];
  expect(all.length).toBeGreaterThan(5);
  expect(Math.max(...all.map((piece) => piece.length))).toBeLessThan(5_000);
  expect(arrived(sent)).toEqual(sent);
});

test('any value of the kinds that the engine has arrives as it was', () => {
  const leaf = fc.oneof(
    fc.string(), fc.boolean(), fc.constant(null), fc.constant(undefined), fc.double({ noNaN: true }), fc.integer(),
    fc.integer().map((kronor) => Money.of(String(kronor))), fc.integer().map((percent) => Share.percent(String(percent))),
    fc.uint8Array(),
  );
  const value = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie('value')), fc.dictionary(fc.string(), tie('value')).map((made) => ({ ...made })),
      fc.array(fc.string()).map((all) => new Set(all)), fc.array(fc.tuple(fc.string(), tie('value'))).map((all) => new Map(all))),
  })).value;
  fc.assert(fc.property(value, (sent) => { expect(arrived(sent)).toEqual(sent); }), { numRuns: 500 });
});

test('a function is a bug, and said', () => {
  expect(() => arrived({ how: () => 1 })).toThrow('a function cannot be sent');
});
