/** What each note says, and its figures. */
import { balances } from '../compute/chain';
import type { Ground } from '../compute/ground';
import { ofParty, type Year } from '../compute/year';
import { membersOf } from '../compute/memberships';
import { toleranceOf } from '../compute/sections';
import type { Amount, Portion } from '../compute/working';
import { difference, sum, sumOfAll } from '../compute/working';
import type { Answer, Working } from '../model';
import { Money } from '../money';
import { constant, formula, list } from './formula';
import type { Analysed } from './analysed';
import type { Cells, Line, Note, Sentence } from './note';
import { byYears, bySign } from './note';
import type { NoteLine, NoterWords } from './words';

export function medlemsbidrag(words: NoterWords, { years, table, choices }: Ground, shares: string | undefined): Note {
  const paid = (...parties: Parameters<typeof ofParty>[1][]) => years.map((year) => sumOfAll(ofParty(year, ...parties).map(({ amount }) => amount)));
  const lines: Line[] = [
    line('staten', paid('forsakringskassan', 'arbetsformedlingen')), line('regionen', paid('region')), line('kommunerna', paid('kommun')),
    { ...line('medlemsbidrag', years.map((year) => sumOfAll(year.medlemsbidrag.map(({ amount }) => amount)))), total: true },
  ];
  const fourths: Sentence = (cells) => {
    const whole = cells('medlemsbidrag');
    const tests = whole.flatMap(({ cell, value, year }) => {
      const [state, region, kommuner] = (['staten', 'regionen', 'kommunerna'] as const).map((id) => cells(id).find((one) => one.year === year));
      const tolerance = toleranceOf(years[year]?.medlemsbidrag ?? []);
      if (!state || !region || !kommuner || value.is !== 'money') return [];
      const parts = [[state, 2], [region, 4], [kommuner, 4]] as const;
      const holds = parts.every(([one, times]) => one.value.is === 'money' &&
        repeated(one.value, times).minus(value).abs().compare(repeated(tolerance, times)) <= 0);
      const test = parts.map(([one, times]) => formula`ABS(${times}*${one.cell}-${cell})<=${constant(repeated(tolerance, times).in(table.unit))}`);
      return [{ holds, test: formula`AND(${list(test)})` }];
    });
    return tests.length === whole.length ? byYears(tests, words.fourths(tests.length)) : undefined;
  };
  const entries = years.flatMap((year): string[] => {
    const joining = membersOf(year, choices).filter(({ entry, exit }) => entry?.year === Number(year.period) || exit?.year === Number(year.period));
    return joining.length === 0 ? [] : [words.entry(joining.map(({ member }) => member.name), year.period)];
  });
  return { id: 'medlemsbidrag', lines, sentences: [words.financing, fourths, ...entries, ...(shares === undefined ? [] : [words.shares(shares)])] };
}

export function forvaltning(words: NoterWords, { years }: Ground): Note {
  const moves: Sentence = (cells) => {
    const all = cells('forvaltningskostnader');
    const [first, last] = [all[0], all.at(-1)];
    if (!first || !last || first === last || first.value.is !== 'money' || last.value.is !== 'money') return undefined;
    const { up, down, same } = words.administrationMoves;
    return bySign(formula`${last.cell}-${first.cell}`, last.value.compare(first.value), { above: up, below: down, zero: same });
  };
  return {
    id: 'forvaltningskostnader', sentences: [words.administration, moves],
    lines: [
      line('personalkostnader', years.map((year) => year.personalkostnader)), line('ovrigaKostnader', years.map((year) => year.ovrigaKostnader)),
      { ...line('forvaltningskostnader', years.map((year) => year.forvaltningskostnader)), total: true },
    ],
  };
}

export function insatser({ words, answers }: Analysed, { years, table, measure }: Ground): Note {
  const own = words.noter;
  const answer = (reading: string, year: Year) => answers.find((one) =>
    one.rule === 'insatsandel' && one.reading === reading && one.period === year.period && (one.table ?? table.id) === table.id && (one.measure ?? measure) === measure);
  const shareOf = (reading: string) => years.map((year) => portion(answer(reading, year)?.working));
  const marginOf = (reading: string) => years.map((year) => amount(answer(reading, year)));
  const kept: Sentence = (cells) => byYears(cells('marginal').map(({ cell, value }) => ({ test: formula`${cell}>=0`, holds: !value.isNegative() })),
    own.goalKept(cells('marginal').length));
  const agree: Sentence = (cells) => byYears(cells('marginalIndivid').flatMap((individ) => {
    const whole = cells('marginal').find(({ year }) => year === individ.year);
    if (!whole) return [];
    return [{ test: formula`(${whole.cell}>=0)=(${individ.cell}>=0)`, holds: whole.value.isNegative() === individ.value.isNegative() }];
  }), own.readingsAgree);
  return {
    id: 'insatser', sentences: [own.goal, kept, agree],
    lines: [
      line('individinriktade', years.map((year) => year.individinriktade)),
      line('strukturinriktade', years.map(({ insatser: all, individinriktade: some }) => all && some && difference(all, some))),
      { ...line('insatser', years.map((year) => year.insatser)), total: true },
      line('nyttjadeMedel', years.map(({ insatser: all, forvaltningskostnader }) => all && forvaltningskostnader && sum(all, forvaltningskostnader))),
      line('andel', shareOf('alla-insatser/nyttjade-medel')), line('marginal', marginOf('alla-insatser/nyttjade-medel')),
      line('andelIndivid', shareOf('individinriktade/nyttjade-medel')), line('marginalIndivid', marginOf('individinriktade/nyttjade-medel')),
    ],
  };
}

export function overskott({ words }: Analysed, { years, choices }: Ground): Note {
  const own = words.noter;
  const all = balances(years, choices);
  const of = (pick: (balance: (typeof all)[number]) => Amount | undefined) => years.map(({ period }) => {
    const balance = all.find((one) => one.period === period);
    return balance && pick(balance);
  });
  const last: Sentence = (cells) => {
    const cell = cells('utgaendeIKedja').at(-1);
    const period = cell && years[cell.year]?.period;
    return cell?.value.is === 'money' && period !== undefined ? bySign(cell.cell, signOf(cell.value), own.lastBalance(period)) : undefined;
  };
  const carried: Sentence = (cells) => {
    const pairs = pairsOf(cells, 'utgaende', 'utgaendeIKedja');
    return pairs.length < 2 ? undefined : byYears([{
      test: formula`AND(${list(pairs.map(([one, other]) => formula`${one.cell}=${other.cell}`))})`,
      holds: pairs.every(([one, other]) => one.value.toString() === other.value.toString()),
    }], { all: own.carried.yes, some: '', none: own.carried.no });
  };
  const result: Sentence = (cells) => byYears(cells('aretsResultat').map(({ cell, value }) =>
    ({ test: formula`${cell}<=0`, holds: value.isNegative() || value.isZero() })), own.ownResult(cells('aretsResultat').length));
  return {
    id: 'overskott', sentences: [own.balance, last, carried, result],
    lines: [
      line('ingaende', of(({ printed }) => printed?.opening)), line('aretsResultat', of((balance) => balance.own)),
      { ...line('utgaende', of(({ printed }) => printed?.closing)), total: true }, line('utgaendeIKedja', of(({ chained }) => chained?.closing)),
    ],
  };
}

function line(id: NoteLine, values: Line['values']): Line {
  return { id, values };
}

function pairsOf(cells: Cells, one: NoteLine, other: NoteLine) {
  return cells(one).flatMap((first) => {
    const second = cells(other).find(({ year }) => year === first.year);
    return second ? [[first, second] as const] : [];
  });
}

function portion(working: Working | undefined): Portion | undefined {
  return working && isPortion(working) ? working : undefined;
}

function amount({ marginWorking }: Answer | { readonly marginWorking?: undefined } = {}): Amount | undefined {
  return marginWorking && isAmount(marginWorking) ? marginWorking : undefined;
}

function isPortion(working: Working): working is Portion {
  return working.value.is === 'share';
}

function isAmount(working: Working): working is Amount {
  return working.value.is === 'money';
}

function repeated(amount: Money, times: number): Money {
  return Money.sum(Array.from({ length: times }, () => amount));
}

function signOf(amount: Money): -1 | 0 | 1 {
  return amount.isZero() ? 0 : amount.isNegative() ? -1 : 1;
}
