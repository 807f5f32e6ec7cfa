/** Changes of rows: an amount, its months, no amount at all, a part moved to another row. */
import { Money } from '../money';
import type { Draft } from './draft';
import type { Change, What } from './model';
import { inMonths, newAmount, partOfHundred } from './new-amount';

type Of<Is extends What['is']> = Change & Extract<What, { is: Is }>;

export function changeRow(draft: Draft, change: Of<'rad'>): void {
  const row = draft.row(change.row);
  if (!row) { draft.obstacle(change, 'no-row'); return; }
  const places = draft.places(row, change.period);
  if (places.length === 0) draft.obstacle(change, 'no-period');
  for (const place of places) {
    const now = draft.amount(place);
    // A change of what stands there needs something that does.
    if (!now && change.amount?.is !== 'to') {
      if (change.period !== undefined) draft.obstacle(change, 'nothing-to-follow');
      continue;
    }
    const amount = change.amount ? newAmount(change.amount, now ?? Money.zero) : now;
    const within = amount && inMonths(amount, change.months);
    if (!within) { draft.obstacle(change, 'not-a-number'); return; }
    draft.put(change, place, within);
  }
}

export function removeRow(draft: Draft, change: Of<'utan-rad'>): void {
  const row = draft.row(change.row);
  if (!row) { draft.obstacle(change, 'no-row'); return; }
  const places = draft.places(row, change.period);
  if (places.length === 0) draft.obstacle(change, 'no-period');
  for (const place of places) if (draft.amount(place)) draft.put(change, place, Money.zero);
}

export function movePart(draft: Draft, change: Of<'flytt'>): void {
  const [from, to] = [draft.row(change.row), draft.row(change.to)];
  if (!from || !to) { draft.obstacle(change, 'no-row'); return; }
  const part = partOfHundred(change.percent);
  if (!part) { draft.obstacle(change, 'not-a-number'); return; }
  const [giving, receiving] = [draft.places(from, change.period), draft.places(to, change.period)];
  if (giving.length === 0 || receiving.length === 0) draft.obstacle(change, 'no-period');
  for (const place of giving) {
    const amount = draft.amount(place);
    const other = receiving.find(({ period }) => period === place.period);
    if (!amount || !other) continue;
    const moved = amount.times(part);
    draft.put(change, place, amount.minus(moved));
    draft.put(change, other, (draft.amount(other) ?? Money.zero).plus(moved));
  }
}
