/** What holds of every set of changes, in every book that has a budget. */
import * as fc from 'fast-check';
import { groundsIn } from '../../../src/core/compute/ground';
import { compute } from '../../../src/core/compute';
import { applied } from '../../../src/core/scenario';
import type { Answer, Change, Period, Present, Reading, Row, What } from '../../../src/core/model';
import { Money } from '../../../src/core/money';
import { rules } from '../../../src/rules';
import { bookNames, bytesOf } from '../../books/open';
import { presentOf } from './over';

const books = bookNames.flatMap((name) => {
  const present = presentOf(bytesOf(name));
  return groundsIn(present.reading, {}).length > 0 ? [[name, present] as const] : [];
});
const fewer = { numRuns: 12 };

const itemsOf = ({ reading, choices }: Present, concepts: readonly string[]): readonly Row[] => {
  const [ground] = groundsIn(reading, choices);
  const tables = new Set(ground?.years.flatMap(({ column, memberColumn }) => [column.shape.table, memberColumn.shape.table]));
  return [...tables].flatMap(({ rows }) => rows).filter(({ role, concept }) => role === 'item' && concepts.includes(concept));
};
const insatser = ['insats', 'individinsats', 'strukturinsats'];
const costs = [...insatser, 'personalkostnad', 'ovrig-kostnad'];
const kommunerOf = (present: Present): readonly string[] => [...new Set(itemsOf(present, ['medlemsbidrag']).flatMap(({ member }) => (member?.party === 'kommun' ? [member.name] : [])))];
const yearsOf = ({ reading, choices }: Present): readonly Period[] => groundsIn(reading, choices)[0]?.years.map(({ period }) => period) ?? [];
const answersOf = ({ reading, choices }: Present): readonly Answer[] => compute(reading, rules, choices).answers;

const kommunsum = (present: Present, period: Period): string => {
  const year = groundsIn(present.reading, present.choices)[0]?.years.find((one) => one.period === period);
  return Money.sum((year?.medlemsbidrag ?? []).flatMap(({ member, amount }) => (member.party === 'kommun' ? [amount.value] : []))).roundedTo(Money.of('0.000001')).toString();
};

/** Changes of things that have nothing to do with each other, at most one of each. */
function independent(present: Present): fc.Arbitrary<readonly What[]> {
  const [rows, kommuner, years] = [itemsOf(present, costs), kommunerOf(present), yearsOf(present)];
  const kronor = fc.integer({ min: -900_000, max: 900_000 }).map(String);
  const period = fc.constantFrom(...years);
  const one: fc.Arbitrary<What>[] = [
    fc.record({ is: fc.constant('medlemsbidrag' as const), party: fc.constant('alla' as const), amount: fc.record({ is: fc.constant('by' as const), kronor: fc.integer({ min: 0, max: 900_000 }).map(String) }), period }),
    fc.record({ is: fc.constant('ingaende-balans' as const), kronor }),
    fc.constant<What>({ is: 'lasart', readings: { overskott: 'i-kedja' } }),
    ...(rows.length > 0 ? [fc.record({ is: fc.constant('rad' as const), row: fc.constantFrom(...rows.map(({ key }) => key)), amount: fc.record({ is: fc.constant('by' as const), kronor }), period })] : []),
    ...(kommuner.length > 0 ? [
      fc.record({ is: fc.constant('intrade' as const), member: fc.constantFrom(...kommuner), date: fc.tuple(period, fc.integer({ min: 1, max: 12 })).map(([year, month]) => `${year.slice(0, 4)}-${String(month).padStart(2, '0')}-01`) }),
      fc.constant<What>({ is: 'delar-av-ar', convention: 'month' }),
    ] : []),
  ];
  return fc.tuple(...one.map((each) => fc.option(each, { nil: undefined }))).map((all) => all.flatMap((what) => what ?? []));
}

/** The sums that hold, cell by cell. */
function sumsThatHold({ tables, relations }: Reading): ReadonlySet<string> {
  const rows = new Map(tables.flatMap((table) => table.rows.map((row) => [row.id, row])));
  const amount = (row: Row | undefined, index: number): Money | undefined => {
    const entry = row?.entries[index];
    return entry?.is === 'amount' ? entry.amount : undefined;
  };
  const seen = new Set<string>();
  return new Set(relations.flatMap(({ id, kind, total, terms }) => {
    // Of several ways to one total the first is the one that is followed.
    if (kind !== 'sum' || seen.has(total)) return [];
    seen.add(total);
    const row = rows.get(total);
    return (row?.entries ?? []).flatMap((_, index) => {
      const printed = amount(row, index);
      const made = Money.sum(terms.flatMap(({ row: term, sign }) => {
        const value = amount(rows.get(term), index);
        return value ? [sign === 1 ? value : value.negated()] : [];
      }));
      return printed && made.minus(printed).abs().compare(Money.of('0.000001')) < 0 ? [`${id} ${String(index)}`] : [];
    });
  }));
}

describe.each(books)('%s', (_, present) => {
  const named = (what: readonly What[]): readonly Change[] => what.map((one, index) => ({ ...one, id: `${String(index)} ${one.is}` }));

  test('nothing changed is the present', () => {
    expect(answersOf(applied(present, []))).toEqual(answersOf(present));
  });

  test('the order of independent changes does not matter, and withdrawn they leave the present', () => {
    fc.assert(fc.property(independent(present), (what) => {
      const changes = named(what);
      const [one, other] = [applied(present, changes), applied(present, [...changes].reverse())];
      expect(answersOf(other)).toEqual(answersOf(one));
      expect(answersOf(applied(present, changes.map((change) => ({ ...change, off: true as const }))))).toEqual(answersOf(present));
    }), fewer);
  });

  test('sums that hold still hold', () => {
    const before = sumsThatHold(present.reading);
    fc.assert(fc.property(independent(present), (what) => {
      const after = sumsThatHold(applied(present, named(what)).reading);
      expect([...before].filter((cell) => !after.has(cell))).toEqual([]);
    }), fewer);
  });

  test('who enters when changes what each pays, and not what they pay together', () => {
    const kommuner = kommunerOf(present);
    fc.assert(fc.property(fc.constantFrom(...(kommuner.length > 1 ? kommuner : [''])), fc.constantFrom(...yearsOf(present)), fc.integer({ min: 1, max: 12 }), (member, year, month) => {
      const after = applied(present, named([{ is: 'intrade', member, date: `${year.slice(0, 4)}-${String(month).padStart(2, '0')}-15` }]));
      if (after.obstacles.length > 0) return;
      expect(yearsOf(present).map((period) => kommunsum(after, period))).toEqual(yearsOf(present).map((period) => kommunsum(present, period)));
    }), fewer);
  });

  test('an insats that costs more takes as much from the result', () => {
    const rows = itemsOf(present, insatser);
    // Changes are made to the budget that is written back, and not to an outcome beside it.
    const [ground] = groundsIn(present.reading, present.choices);
    const result = (after: Present) => answersOf(after).flatMap(({ rule, reading, period, measure, value }) =>
      (rule === 'overskott' && reading === 'arets-resultat' && measure === ground?.measure && value?.is === 'money' ? [[period, value] as const] : []));
    const now = new Map(result(present));
    for (const row of rows.slice(0, 3)) {
      for (const period of now.keys()) {
        const after = applied(present, named([{ is: 'rad', row: row.key, amount: { is: 'by', kronor: '1000' }, period }]));
        const felt = after.touched.length > 0 ? '-1000' : '0';
        expect([row.label, period, result(after).map(([year, value]) => [year, value.minus(now.get(year) ?? Money.zero).toOre()])])
          .toEqual([row.label, period, [...now.keys()].map((year) => [year, year === period ? felt : '0'])]);
      }
    }
  });
});
