/** A party that does not pay its part by 5 §, as a finding at the row that deviates, or at the first of the party's rows. */
import { Share } from '../money';
import type { Finding } from '../model';
import type { Parties } from './equations';
import { finding, runs } from './finding';
import type { Spot } from './ledger';
import { deviating } from './quarter';
import type { Deviation } from './quarter';

export function quarterFinding(parties: Parties): Finding {
  const deviation = deviating(parties);
  const at = rowOf(deviation);
  const all = [...parties.state, ...parties.regions, ...parties.kommuner].map((spot) => spot.entry.cell);
  return finding('quarter-broken', at.entry.cell, at, {
    printed: deviation.printed, expected: deviation.expected, difference: deviation.printed.minus(deviation.expected),
    working: deviation.working, believed: { basis: 'act', holds: [] },
    related: runs(all.filter((cell) => cell !== at.entry.cell)),
    details: { party: { is: 'words', words: deviation.party } },
  });
}

/** Where one of two authorities pays half of what both should, it is the other. */
function rowOf({ party, spots, expected }: Deviation): Spot {
  const half = expected.times(Share.ratio(1, 2));
  const [first] = spots;
  if (!first) throw new Error('a party without rows');
  return (party === 'state' && spots.length === 2 && spots.find((spot) => !spot.entry.amount.equals(half))) || first;
}
