/** What each note says, and its figures. */
import { balances } from '../compute/chain';
import type { Ground } from '../compute/ground';
import { chosenReading } from '../compute/readings';
import { ofParty, type Year } from '../compute/year';
import { membersOf } from '../compute/memberships';
import { toleranceOf } from '../compute/sections';
import type { Amount, Portion } from '../compute/working';
import { difference, sum, sumOfAll } from '../compute/working';
import type { Answer, Choices, Working } from '../model';
import { Money } from '../money';
import { constant, formula, list, quoted } from './formula';
import type { Analysed } from './analysed';
import { shownText } from './layout';
import type { Cells, Line, Note, Sentence, YearTest } from './note';
import { byYears, bySign, together } from './note';
import type { Live } from './source';
import type { NoteLine } from './note-choice';
import type { BalanceWay, NoterWords } from './words';

export function medlemsbidrag(words: NoterWords, { years, table, choices }: Ground, shares: string | undefined): Note {
  const paid = (...parties: Parameters<typeof ofParty>[1][]) => years.map((year) => sumOfAll(ofParty(year, ...parties).map(({ amount }) => amount)));
  const lines: Line[] = [
    line('staten', paid('forsakringskassan', 'arbetsformedlingen')), line('regionen', paid('region')), line('kommunerna', paid('kommun')),
    { ...line('medlemsbidrag', years.map((year) => sumOfAll(year.medlemsbidrag.map(({ amount }) => amount)))), total: true },
  ];
  const fourths: Sentence = (cells) => {
    const whole = cells('medlemsbidrag');
    const tests = whole.flatMap(({ cell, value, year }): YearTest[] => {
      const [state, region, kommuner] = (['staten', 'regionen', 'kommunerna'] as const).map((id) => cells(id).find((one) => one.year === year));
      const tolerance = toleranceOf(years[year]?.medlemsbidrag ?? []);
      if (!state || !region || !kommuner || value.is !== 'money') return [];
      const parts = [[state, 2], [region, 4], [kommuner, 4]] as const;
      const holds = parts.every(([one, times]) => one.value.is === 'money' &&
        repeated(one.value, times).minus(value).abs().compare(repeated(tolerance, times)) <= 0);
      const test = parts.map(([one, times]) => formula`ABS(${times}*${one.cell}-${cell})<=${constant(repeated(tolerance, times).in(table.unit))}`);
      return [{ period: periodOf(years, year), holds, test: formula`AND(${list(test)})` }];
    });
    return tests.length === whole.length ? byYears(tests, words.fourths(tests.length), words.separators) : undefined;
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
    return bySign(formula`${last.cell}-${first.cell}`, last.value.compare(first.value), words.administrationMoves(periodOf(years, first.year), periodOf(years, last.year)));
  };
  return {
    id: 'forvaltningskostnader', sentences: [words.administration, moves],
    lines: [
      line('personalkostnader', years.map((year) => year.personalkostnader)), line('ovrigaKostnader', years.map((year) => year.ovrigaKostnader)),
      { ...line('forvaltningskostnader', years.map((year) => year.forvaltningskostnader)), total: true },
    ],
  };
}

export function insatser({ words, answers, choices }: Analysed, { years, table, measure }: Ground): Note {
  const own = words.noter;
  const answer = (reading: string, year: Year) => answers.find((one) =>
    one.rule === 'insatsandel' && one.reading === reading && one.period === year.period && (one.table ?? table.id) === table.id && (one.measure ?? measure) === measure);
  const shareOf = (reading: string) => years.map((year) => portion(answer(reading, year)?.working));
  const marginOf = (reading: string) => years.map((year) => amount(answer(reading, year)));
  const individualsOnly = choices.readings?.insatsandel === 'individinriktade/nyttjade-medel';
  const kept: Sentence = (cells) => {
    const margins = cells(individualsOnly ? 'marginalIndivid' : 'marginal');
    return byYears(notNegative(margins, years), own.goalKept(margins.length, measure, individualsOnly), own.separators);
  };
  const agree: Sentence = (cells) => byYears(cells('marginalIndivid').flatMap((individ) => {
    const whole = cells('marginal').find(({ year }) => year === individ.year);
    if (!whole) return [];
    const holds = whole.value.isNegative() === individ.value.isNegative();
    return [{ period: periodOf(years, individ.year), test: formula`(${whole.cell}>=0)=(${individ.cell}>=0)`, holds }];
  }), own.readingsAgree(individualsOnly), own.separators);
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
  const lasts = spokenWays(all, choices).map((way): Sentence => (cells) => {
    const closing = cells(way === 'som-tryckt' ? 'utgaende' : 'utgaendeIKedja');
    return byYears(notNegative(closing, years), own.lasts(closing.length, way), own.separators);
  });
  const result: Sentence = (cells) => byYears(notNegative(cells('aretsResultat'), years), own.ownResult(cells('aretsResultat').length), own.separators);
  return {
    id: 'overskott', sentences: [own.balance, ...lasts, (cells) => carried(cells, years, own), result],
    lines: [
      line('ingaende', of(({ printed }) => printed?.opening)), line('aretsResultat', of((balance) => balance.own)),
      { ...line('utgaende', of(({ printed }) => printed?.closing)), total: true }, line('utgaendeIKedja', of(({ chained }) => chained?.closing)),
    ],
  };
}

/** How the balances are spoken of: first as the rules go by, then the other way where it gives something else. Of the sheet's only where every year has one. */
function spokenWays(all: ReturnType<typeof balances>, { readings }: Choices): readonly BalanceWay[] {
  const chain = all.some(({ adopted }) => adopted) ? 'angiven' : 'i-kedja';
  if (all.some(({ printed, chained }) => chained && !printed)) return [chain];
  const differ = all.some(({ printed, chained }) => printed && chained && !printed.closing.value.equals(chained.closing.value));
  const ways: readonly BalanceWay[] = chosenReading('overskott', readings) === 'i-kedja' ? [chain, 'som-tryckt'] : ['som-tryckt', chain];
  return differ ? ways : ways.slice(0, 1);
}

function line(id: NoteLine, values: Line['values']): Line {
  return { id, values };
}

function periodOf(years: readonly Year[], year: number): string {
  return years[year]?.period ?? '';
}

function notNegative(cells: ReturnType<Cells>, years: readonly Year[]): YearTest[] {
  return cells.map(({ cell, value, year }) => ({ period: periodOf(years, year), test: formula`${cell}>=0`, holds: !value.isNegative() }));
}

/** Whether each year opens with what the year before ends with; a sentence for each that does not. */
function carried(cells: Cells, years: readonly Year[], words: NoterWords): Live | undefined {
  const steps = cells('ingaende').flatMap((opening) => {
    const closing = cells('utgaende').find(({ year }) => year === opening.year - 1);
    return closing?.value.is === 'money' && opening.value.is === 'money' ? [{ opening: opening.cell, opens: opening.value, closing: closing.cell, closes: closing.value, year: opening.year }] : [];
  });
  if (steps.length === 0) return undefined;
  const broken = steps.map(({ opening, opens, closing, closes, year }): Live => {
    const said = bySign(closing, signOf(closes), words.notCarried(periodOf(years, year - 1), periodOf(years, year)));
    return { formula: formula`IF(${opening}=${closing},"",${said.formula}&" ")`, shows: opens.equals(closes) ? shownText('') : shownText(`${said.shows.is === 'text' ? said.shows.text : ''} `) };
  });
  const all = formula`AND(${list(steps.map(({ opening, closing }) => formula`${opening}=${closing}`))})`;
  const carry = steps.every(({ opens, closes }) => opens.equals(closes));
  const { formula: sentences, shows } = together(broken);
  return {
    formula: formula`IF(${all},${quoted(words.carried)},${sentences}&${quoted(words.bothShown)})`,
    shows: carry ? shownText(words.carried) : shownText((shows.is === 'text' ? shows.text : '') + words.bothShown),
  };
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
