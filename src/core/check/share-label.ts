/**
 * "Mora kommun 12 %": the share a label claims against what the member pays of the kommuner's part, period by period.
 * One finding a label, at the first period that contradicts it.
 */
import { called, givenPortion, portionProduct, ratio, sumOfAll } from '../compute/working';
import type { CalledAs } from '../compute/model';
import type { Portion } from '../compute/working';
import { Share } from '../money';
import type { Explanation, Finding, Row, Table } from '../model';
import { finding, runs } from './finding';
import { isPlain, keyOf, spotIn } from './ledger';
import type { Ledger, Spot } from './ledger';
import { kommunerAmong, payersOf } from './payers';
import { cellOf } from './why';

export function shareLabels(ledger: Ledger): Finding[] {
  return ledger.reading.tables.flatMap((table) => {
    const payers = payersOf(ledger, table);
    if (!payers.some((row) => row.claimedShare)) return [];
    const kommuner = kommunerAmong(payers);
    // Labels may speak of all members' contributions instead, of which the kommuner pay a quarter: what they hold of is what they mean.
    const ofKommuner = claims(ledger, table, kommuner, 'kommunernas-bidrag');
    const others = [claims(ledger, table, payers, 'summa-medlemsbidrag'), ofKommuner.map((claim) => ({ ...claim, working: portionProduct(claim.working, quarter) }))];
    const meant = others.reduce((best, one) => (held(one) > held(best) ? one : best), ofKommuner);
    return payers.flatMap((row) => {
      const ofRow = meant.filter((claim) => claim.spot.row === row);
      return ofRow.filter((claim) => !holds(claim)).slice(0, 1).map((claim) => asFinding(table, kommuner, claim, ofRow));
    });
  });
}

const quarter = givenPortion('1/4', Share.ratio(1, 4));

interface Claim {
  readonly spot: Spot;
  readonly claimed: Share;
  readonly working: Portion;
}

function claims({ doubted, printed }: Ledger, table: Table, whole: readonly Row[], name: CalledAs): Claim[] {
  return table.columns.filter(isPlain).flatMap((column) => {
    const spots = whole.flatMap((row) => spotIn({ table, row }, column) ?? []);
    const amount = (spot: Spot) => cellOf(spot, spot, printed.get(keyOf(spot)));
    const total = sumOfAll(spots.map(amount));
    // With an amount missing or in doubt, or nothing paid at all, no share can be said.
    if (spots.length < whole.length || !total || total.value.isZero() || spots.some((spot) => doubted.has(keyOf(spot)))) return [];
    return spots.flatMap((spot) => (spot.row.claimedShare ? [{ spot, claimed: spot.row.claimedShare, working: ratio(amount(spot), total.is === 'plus' ? called(total, { as: name }) : total) }] : []));
  });
}

const holds = ({ claimed, working }: Claim): boolean => working.value.rounded(decimals(claimed)).equals(claimed);
const held = (all: readonly Claim[]): number => all.filter(holds).length;

/** As many decimals as the label prints, and never fewer than whole per cent. */
const decimals = (share: Share): number => Math.max(2, share.toString().split('.')[1]?.length ?? 0);

function asFinding(table: Table, kommuner: readonly Row[], { spot, claimed, working }: Claim, ofRow: readonly Claim[]): Finding {
  const printable = (share: Share): Share => share.rounded(decimals(claimed) + 2);
  const expected = printable(working.value);
  const oldKey = keyWithoutNewcomer(kommuner);
  const cells = spot.row.entries.filter((entry) => entry.is === 'amount').map((entry) => entry.cell);
  return finding('share-label', spot.row.labelCell, { table, row: spot.row, column: spot.column }, {
    printed: claimed, expected, difference: claimed.minus(expected), related: runs(cells), working, believed: { basis: 'payments', holds: [] },
    ...(oldKey && { explanation: oldKey }), ...(varies(ofRow) && { details: sharesByPeriod(ofRow, printable) }),
  });
}

/** No percentage is right for all periods. */
function varies(ofRow: readonly Claim[]): boolean {
  return new Set(ofRow.map(({ claimed, working }) => working.value.rounded(decimals(claimed)).toString())).size > 1;
}

function sharesByPeriod(ofRow: readonly Claim[], printable: (share: Share) => Share): Record<string, Share> {
  return Object.fromEntries(ofRow.map(({ spot, working }) => [spot.column.period, printable(working.value)]));
}

/** The labels together are the whole, and yet somebody pays who has none: the key is older than that member. */
function keyWithoutNewcomer(kommuner: readonly Row[]): Explanation | undefined {
  const claimed = kommuner.flatMap((row) => row.claimedShare ?? []);
  const newcomers = kommuner.filter((row) => !row.claimedShare && row.entries.some((entry) => entry.is === 'amount' && !entry.amount.isZero()));
  const [newcomer] = newcomers;
  if (!newcomer || !Share.sum(claimed).equals(Share.one)) return undefined;
  return { code: 'old-key', label: newcomers.map((row) => row.member?.name ?? row.label).join(' / ') };
}
