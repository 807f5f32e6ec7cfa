/**
 * The present with changes made. Always in the same order of thought, whatever order they were put in: first the members' money, then who is a member
 * and by which key, then single kommuner, then rows, then the balance and the readings. Nothing is written, and the present is as it was.
 */
import type { Choices, RowKey } from '../model';
import { withAmounts } from './amounts';
import { amountFrom } from '../compute/given';
import { changeKommun, changeMembersMoney } from './contributions';
import { Draft } from './draft';
import { changeMemberships, isMembershipChange } from './memberships';
import type { Applied, Change, Present, What } from './model';
import { addRow } from './new-row';
import { changeRow, movePart, removeRow } from './rows';

type Of<Is extends What['is']> = Change & Extract<What, { is: Is }>;

/** @param changes those that are off are not made. */
export function applied(present: Present, changes: readonly Change[]): Applied {
  const active = changes.filter(({ off }) => off !== true);
  const nothing = { ...present, touched: [], obstacles: [] };
  if (active.length === 0) return nothing;
  const draft = Draft.of(present);
  if (!draft) return { ...nothing, obstacles: active.map(({ id }) => ({ change: id, is: 'no-budget' as const })) };
  const made = withoutConflicts(draft, active);
  const all = <Is extends What['is']>(is: Is): Of<Is>[] => made.filter((change): change is Of<Is> => change.is === is);
  for (const change of all('medlemsbidrag')) changeMembersMoney(draft, change);
  changeMemberships(draft, made.filter(isMembershipChange));
  for (const change of all('kommunandel')) changeKommun(draft, change);
  for (const change of all('rad')) changeRow(draft, change);
  for (const change of all('flytt')) movePart(draft, change);
  for (const change of all('utan-rad')) removeRow(draft, change);
  for (const change of all('ingaende-balans')) changeOpening(draft, change);
  const entries = draft.changed().map(({ place: { row, column }, printed }) => ({ row: row.id, index: column.index, amount: printed }));
  const reading = all('ny-rad').reduce((before, change) => addRow(draft, before, change), withAmounts(present.reading, entries));
  return { reading, choices: choicesWith(present.choices, made), touched: draft.touched, obstacles: draft.obstacles };
}

/** The same thing changed twice counts once, and what is decided not at all. */
function withoutConflicts(draft: Draft, changes: readonly Change[]): readonly Change[] {
  const locked = new Map<RowKey, Change>(changes.flatMap((change) => (change.is === 'las' ? [[change.row, change]] : [])));
  return changes.filter((change, place) => {
    const lock = rowsOf(change).flatMap((row) => locked.get(row) ?? [])[0];
    if (lock) draft.obstacle(change, 'locked', lock.id);
    const thing = thingOf(change);
    const later = thing === undefined ? undefined : changes.slice(place + 1).find((other) => thingOf(other) === thing);
    if (later) draft.obstacle(change, 'overridden', later.id);
    return !lock && !later;
  });
}

function rowsOf(change: Change): readonly RowKey[] {
  switch (change.is) {
    case 'rad': case 'utan-rad': return [change.row];
    case 'flytt': return [change.row, change.to];
    default: return [];
  }
}

/** What a change is of, where there can be only one of it. */
function thingOf(change: Change): string | undefined {
  switch (change.is) {
    case 'medlemsbidrag': return `${change.is} ${change.party} ${change.period ?? ''}`;
    case 'kommunandel': case 'intrade': case 'uttrade': return `${change.is} ${change.member} ${'period' in change ? change.period ?? '' : ''}`;
    case 'nyckel': return `${change.is} ${change.from ?? ''}`;
    case 'rad': case 'utan-rad': return `row ${change.row} ${change.period ?? ''}`;
    case 'delar-av-ar': case 'mellanskillnad': case 'avrundning': case 'ingaende-balans': case 'lasart': return change.is;
    case 'ny-rad': case 'flytt': case 'las': return undefined;
  }
}

/** The first year's opening balance, wherever the sheet has it. */
function changeOpening(draft: Draft, change: Of<'ingaende-balans'>): void {
  const amount = amountFrom(change.kronor);
  const [first] = draft.ground.years;
  if (!amount) { draft.obstacle(change, 'not-a-number'); return; }
  const rows = draft.rows().filter(({ concept, role }) => concept === 'overfort-kapital' && role === 'item');
  const places = rows.flatMap((row) => draft.places(row, first?.period));
  if (places.length === 0) draft.obstacle(change, 'no-row');
  for (const place of places) draft.put(change, place, amount);
}

/** The adopted opening balance gives way to the scenario's, and readings to those chosen in it. */
function choicesWith(choices: Choices, changes: readonly Change[]): Choices {
  return changes.reduce<Choices>((so, change) => {
    if (change.is === 'lasart') return { ...so, readings: { ...so.readings, ...change.readings } };
    if (change.is === 'ingaende-balans' && so.openingBalance !== undefined) return { ...so, openingBalance: change.kronor };
    return so;
  }, choices);
}
