/**
 * A scenario as text and back: the form of the command's scenario file. Strict: what is not understood is a complaint that says where, never skipped.
 * A change needs no id of its own in a file, and its rows may be named as `row-names.ts` understands.
 */
import { amount, chosenReadings, convention, date, filled, keyKind, positive, rounding, yes } from '../choice-decoders';
import { byName, fromJson, isObject, list, oneOf, record, textLike, toJson, type Complaint, type Decoder } from '../decoders';
import type { Change, Months, NewAmount, RestPaidBy, Scenario, What } from './model';

type Decoded =
  | { readonly is: 'scenario'; readonly scenario: Scenario }
  | { readonly is: 'complaints'; readonly complaints: readonly Complaint[] };

/** As it may stand in a file. */
type Written<Is extends What['is'] = What['is']> = What & { readonly is: Is } & { readonly id?: string; readonly off?: true };

/** The scenario as JSON text; the same scenario always gives the same text. */
export function rememberScenario(scenario: Scenario): string {
  return toJson(scenario);
}

/** @param text JSON. Everything that is wrong with it is complained of at once. */
export function recallScenario(text: string): Decoded {
  const decoded = fromJson(text, scenario);
  if (decoded.is === 'complaints') return decoded;
  // Without a complaint there is a value.
  return decoded.value ? { is: 'scenario', scenario: decoded.value } : { is: 'complaints', complaints: [{ at: '', wanted: 'object' }] };
}

const period = textLike('year', /^\d{4}(?!\d)/);
const kronor = { kronor: amount };
const percent = { percent: amount };

const newAmount = byKind<NewAmount>({
  to: record<NewAmount & { is: 'to' }>({ is: oneOf(['to']), ...kronor }), by: record<NewAmount & { is: 'by' }>({ is: oneOf(['by']), ...kronor }),
  'by-percent': record<NewAmount & { is: 'by-percent' }>({ is: oneOf(['by-percent']), ...percent }),
});

type KommunAmount = Written<'kommunandel'>['amount'];
const kommunAmount: Decoder<KommunAmount> = (value, at, complain) => (isObject(value) && value.is === 'share'
  ? record<KommunAmount & { is: 'share' }>({ is: oneOf(['share']), ...percent })(value, at, complain) : newAmount(value, at, complain));

const rest = byKind<RestPaidBy>({
  others: record<RestPaidBy & { is: 'others' }>({ is: oneOf(['others']) }), nobody: record<RestPaidBy & { is: 'nobody' }>({ is: oneOf(['nobody']) }),
  member: record<RestPaidBy & { is: 'member' }>({ is: oneOf(['member']), member: filled }),
});

const month: Decoder<number> = (value, at, complain) => {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 12) return value;
  complain({ at, wanted: 'month' });
  return undefined;
};

const months: Decoder<Months> = (value, at, complain) => {
  const found = record<Months>({ from: month, to: month, of: oneOf(['whole-year', 'these-months']) })(value, at, complain);
  if (!found || found.from <= found.to) return found;
  complain({ at, wanted: 'months' });
  return undefined;
};

/** A row is changed in its amount, its months or both. */
const changedRow: Decoder<Written<'rad'>> = (value, at, complain) => {
  const found = record<Written<'rad'>>({ is: oneOf(['rad']), row: filled, amount: newAmount, months, period, ...meta }, ['amount', 'months', 'period', ...optional])(value, at, complain);
  if (!found || found.amount || found.months) return found;
  complain({ at: `${at}.amount`, wanted: 'object' });
  return undefined;
};

const meta = { id: filled, off: yes };
const optional = ['id', 'off'] as const;
const inPeriod = ['period', ...optional] as const;

/** A kind of change without a decoder does not compile. */
const kinds: { readonly [Is in What['is']]: Decoder<Written<Is>> } = {
  medlemsbidrag: record<Written<'medlemsbidrag'>>(
    { is: oneOf(['medlemsbidrag']), party: oneOf(['alla', 'staten', 'regionerna', 'kommunerna']), amount: newAmount, period, ...meta }, inPeriod,
  ),
  kommunandel: record<Written<'kommunandel'>>({ is: oneOf(['kommunandel']), member: filled, amount: kommunAmount, rest, period, ...meta }, inPeriod),
  nyckel: record<Written<'nyckel'>>({ is: oneOf(['nyckel']), kind: keyKind, weights: byName(positive), from: period, ...meta }, ['from', ...optional]),
  intrade: record<Written<'intrade'>>({ is: oneOf(['intrade']), member: filled, date, ...meta }, optional),
  uttrade: record<Written<'uttrade'>>({ is: oneOf(['uttrade']), member: filled, date, ...meta }, optional),
  'delar-av-ar': record<Written<'delar-av-ar'>>({ is: oneOf(['delar-av-ar']), convention, ...meta }, optional),
  mellanskillnad: record<Written<'mellanskillnad'>>({ is: oneOf(['mellanskillnad']), borneBy: oneOf(['gamla-nyckeln', 'tidsvagda-nycklar']), ...meta }, optional),
  avrundning: record<Written<'avrundning'>>({ is: oneOf(['avrundning']), step: rounding, ...meta }, optional),
  rad: changedRow,
  'utan-rad': record<Written<'utan-rad'>>({ is: oneOf(['utan-rad']), row: filled, period, ...meta }, inPeriod),
  'ny-rad': record<Written<'ny-rad'>>({ is: oneOf(['ny-rad']), label: filled, beside: filled, kronor: amount, months, period, ...meta }, ['months', ...inPeriod]),
  flytt: record<Written<'flytt'>>({ is: oneOf(['flytt']), row: filled, to: filled, percent: amount, period, ...meta }, inPeriod),
  las: record<Written<'las'>>({ is: oneOf(['las']), row: filled, ...meta }, optional),
  'ingaende-balans': record<Written<'ingaende-balans'>>({ is: oneOf(['ingaende-balans']), kronor: amount, ...meta }, optional),
  lasart: record<Written<'lasart'>>({ is: oneOf(['lasart']), readings: chosenReadings, ...meta }, optional),
};

/** Ids are given where there are none: "1", "2" …, those that are taken left out. No two may have the same. */
const changes: Decoder<readonly Change[]> = (value, at, complain) => {
  const written = list<Written>(byKind<Written>(kinds))(value, at, complain);
  if (!written) return undefined;
  const taken = written.flatMap(({ id }) => id ?? []);
  const twice = [...new Set(taken.filter((id, index) => taken.indexOf(id) < index))];
  if (twice.length > 0) complain({ at, wanted: 'once', allowed: twice });
  const used = new Set(taken);
  let next = 0;
  const free = () => {
    do next += 1; while (used.has(String(next)));
    return String(next);
  };
  return written.map((change) => ({ ...change, id: change.id ?? free() }));
};

const scenario: Decoder<Scenario> = (value, at, complain) => record<Scenario>({ name: filled, proposedBy: filled, why: filled, changes }, ['proposedBy', 'why'])(value, at, complain);

/** One of several kinds of object, told apart by what it `is`. */
function byKind<T extends { readonly is: string }>(decoders: { readonly [Is in T['is']]: Decoder<T> }): Decoder<T> {
  const isKind = (text: unknown): text is T['is'] => typeof text === 'string' && Object.hasOwn(decoders, text);
  return (value, at, complain) => {
    if (!isObject(value)) {
      complain({ at, wanted: 'object' });
      return undefined;
    }
    if (isKind(value.is)) return decoders[value.is](value, at, complain);
    complain({ at: `${at}.is`, wanted: 'one-of', allowed: Object.keys(decoders) });
    return undefined;
  };
}
