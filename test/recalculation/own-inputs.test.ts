/**
 * The yellow cells of Kommunandelar: what a user types there moves the formulas exactly as a rewrite would, for the rewrite takes the same
 * cells for its answers.
 */
import { bytesOf } from '../books/open';
import { cellsOf } from './cells';
import { describeWithLibreOffice, recalculated } from './libreoffice';
import { patched } from './patch';
import { written } from './written';

const sheet = 'Kommunandelar';

/** Boden's entry as Excel counts days, how the entry year is counted, who pays what Boden does not, and the step of rounding. */
const cases: readonly (readonly [entry: number, convention: string, gap: string, rounding: number])[] = [
  [44348, 'inträdesmånaden räknas', 'enligt gamla nyckeln', 0],
  [44348, 'från månaden efter', 'enligt gamla nyckeln', 1],
  [44348, 'dagar', 'enligt gamla nyckeln', 100],
  [44348, 'dagar', 'tidsvägda nycklar', 1],
  [44348, 'halvår', 'tidsvägda nycklar', 1000],
  [44348, 'hela år', 'enligt gamla nyckeln', 1000],
  [44348, 'inträdesmånaden räknas', 'tidsvägda nycklar', 1000],
  [44561, 'dagar', 'enligt gamla nyckeln', 1000],
  [44378, 'halvår', 'enligt gamla nyckeln', 100],
];

describeWithLibreOffice('what the user types in the yellow cells', () => {
  const name = (one: (typeof cases)[number]) => one.join(', ');
  let typed = new Map<string, Uint8Array>();
  let live = new Map<string, Uint8Array>();

  beforeAll(() => {
    const clean = written(bytesOf('vp2021'));
    typed = new Map(cases.map((one) => [name(one), withInputs(clean, one)]));
    live = recalculated(typed);
  }, 300_000);

  test.each(cases)('%s %s, %s, %s', (...one) => {
    const [now, rewritten] = [live.get(name(one)), written(typed.get(name(one)) ?? new Uint8Array())].map((bytes) => shares(bytes ?? new Uint8Array()));
    expect(now).toEqual(rewritten);
  });

  // Without rounding the sheet shows öre, and öre need not add up.
  test.each(cases.filter(([, , , rounding]) => rounding !== 0))('%s %s, %s, %s: the parts sum to the quarter', (...one) => {
    const cells = cellsOf(live.get(name(one)) ?? new Uint8Array()).get(sheet) ?? new Map();
    const amount = (address: string) => Number(/^number (.*)$/.exec(cells.get(address)?.value ?? '')?.[1]);
    const first = inputRows(cells).firstMember;
    const computed = [...cells].find(([address, { value }]) => value === 'text Uträknat' && address.endsWith(String(first - 1)))?.[0].charAt(0) ?? '';
    const parts = [0, 1, 2, 3].map((index) => Math.round(amount(`${computed}${first + index}`) * 100));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(125_000_000);
  });
});

type Cells = ReadonlyMap<string, { readonly value: string }>;

/** Where the inputs of the first year stand. */
function inputRows(cells: Cells) {
  const row = (text: string, from = 1) => {
    const found = [...cells].filter(([address, { value }]) => value.startsWith(`text ${text}`) && /^A\d+$/.test(address)).map(([address]) => Number(address.slice(1)));
    return found.find((one) => one >= from) ?? Number.NaN;
  };
  const rounding = row('Avrundning');
  return {
    rounding, convention: row('Så räknas ett inträde'), gap: row('Fördelning av det nya medlemmar'),
    firstMember: row('Luleå', rounding), newcomer: row('Boden', rounding),
  };
}

function withInputs(bytes: Uint8Array, [entry, convention, gap, rounding]: (typeof cases)[number]): Uint8Array {
  const rows = inputRows(cellsOf(bytes).get(sheet) ?? new Map());
  return [
    [`B${rows.rounding}`, rounding], [`B${rows.convention}`, convention], [`B${rows.gap}`, gap], [`D${rows.newcomer}`, entry],
  ].reduce((changed, [address, value]) => patched(changed, sheet, String(address), value ?? 0), bytes);
}

/** Every formula from the first year's key to its sums, by the row counted from the first member: lines of text above come and go. */
function shares(bytes: Uint8Array): Record<string, string> {
  const cells = cellsOf(bytes).get(sheet) ?? new Map();
  const { rounding, firstMember, newcomer } = inputRows(cells);
  return Object.fromEntries([...cells].flatMap(([address, { formula, value }]) => {
    const row = Number(address.replace(/^[A-Z]+/, ''));
    return formula !== undefined && row >= rounding && row <= newcomer + 1 ? [[`${address.replace(/\d+$/, '')} ${row - firstMember}`, value]] : [];
  }));
}
