/** The short form of each kind of change: which fields it has, and the change that they make once they are filled in. */
import type { Convention, KeyKind, Months, NewAmount, PayingParty, RestPaidBy, Row, What } from '../../core/model';
import type { Rounding } from '../../core/money';
import type { How } from '../../text/pane/whatif.sv';
import type { Language } from '../../text/numbers';
import { typed, type Kind } from '../parts/typed';

export type KindOfChange = What['is'];
export type FieldName = 'party' | 'member' | 'period' | 'from' | 'how' | 'rest' | 'key' | 'entryDate' | 'exitDate' | 'convention' | 'gap' | 'step' | 'row' | 'to' | 'beside' | 'label' | 'amount' | 'months' | 'part' | 'reading';

/** As typed and chosen, by field; a key's weights by "weight:" and the member. */
export type Values = Readonly<Record<string, string>>;

/** What there is to choose among in this budget. */
export interface Choosable {
  readonly periods: readonly string[];
  readonly kommuner: readonly string[];
  /** Items with an amount of their own, in the sheet's order. */
  readonly rows: readonly Row[];
}

export const fieldsOf: Readonly<Record<KindOfChange, readonly FieldName[]>> = {
  medlemsbidrag: ['party', 'period', 'how'], kommunandel: ['member', 'period', 'how', 'rest'], nyckel: ['from', 'key'], intrade: ['member', 'entryDate'], uttrade: ['member', 'exitDate'],
  'delar-av-ar': ['convention'], mellanskillnad: ['gap'], avrundning: ['step'], rad: ['row', 'period', 'how', 'months'], 'ny-rad': ['label', 'beside', 'period', 'amount', 'months'],
  'utan-rad': ['row', 'period'], flytt: ['row', 'to', 'part', 'period'], las: ['row'], 'ingaende-balans': ['amount'], lasart: ['reading'],
};

export const parties = ['alla', 'staten', 'regionerna', 'kommunerna'] as const satisfies readonly (PayingParty | 'alla')[];
export const keys = ['fasta-procent', 'befolkning', 'fria-belopp'] as const satisfies readonly KeyKind[];
export const conventions = ['half-year', 'month', 'month-after', 'day', 'whole-year'] as const satisfies readonly Convention[];
export const gaps = ['gamla-nyckeln', 'tidsvagda-nycklar'] as const;
export const steps = ['none', '1', '100', '1000'] as const satisfies readonly Rounding[];
export const parts = ['whole-year', 'these-months'] as const;
const plainHows = ['to', 'more', 'less', 'more-percent', 'less-percent'] as const satisfies readonly How[];

export function howsOf(kind: KindOfChange): readonly How[] {
  if (kind === 'kommunandel') return [...plainHows, 'share'];
  return kind === 'rad' ? [...plainHows, 'as-is'] : plainHows;
}

export const readingChoices = {
  'alla-insatser/nyttjade-medel': { insatsandel: 'alla-insatser/nyttjade-medel' },
  'individinriktade/nyttjade-medel': { insatsandel: 'individinriktade/nyttjade-medel' },
  'som-tryckt': { overskott: 'som-tryckt', budgetram: 'som-tryckt' },
  'i-kedja': { overskott: 'i-kedja', budgetram: 'i-kedja' },
} as const;

/** What is chosen in a list; its first where nothing is. */
export function chosenIn<const T extends string>(all: readonly T[], value: string | undefined): T | undefined {
  return all.find((one) => one === value) ?? all[0];
}

export const weightKinds: Readonly<Record<(typeof keys)[number], Kind>> = { 'fasta-procent': 'percent', befolkning: 'count', 'fria-belopp': 'amount' };

/** The change that is typed; undefined as long as something is missing or cannot be understood. */
export function changeFrom(kind: KindOfChange, values: Values, among: Choosable, language: Language): What | undefined {
  const entry = new Entry(values, among, language);
  const period = entry.period('period');
  const [row, amount] = [entry.row('row'), entry.newAmount(kind)];
  switch (kind) {
    case 'medlemsbidrag': {
      const party = chosenIn(parties, values.party);
      return party && amount && { is: kind, party, amount, ...period };
    }
    case 'kommunandel': {
      const member = chosenIn(among.kommuner, values.member);
      const share = values.how === 'share' ? entry.percent('amount') : undefined;
      const changed = share === undefined ? amount : { is: 'share' as const, percent: share };
      return member !== undefined && changed ? { is: kind, member, amount: changed, rest: entry.rest(), ...period } : undefined;
    }
    case 'nyckel': return entry.key();
    case 'intrade': case 'uttrade': {
      const member = chosenIn(among.kommuner, values.member);
      const date = entry.understood('date', kind === 'intrade' ? 'entryDate' : 'exitDate');
      return member !== undefined && date !== undefined ? { is: kind, member, date } : undefined;
    }
    case 'delar-av-ar': return { is: kind, convention: chosenIn(conventions, values.convention) ?? conventions[0] };
    case 'mellanskillnad': return { is: kind, borneBy: chosenIn(gaps, values.gap) ?? gaps[0] };
    case 'avrundning': return { is: kind, step: chosenIn(steps, values.step) ?? steps[0] };
    case 'rad': {
      const months = entry.months();
      const asIs = values.how === 'as-is';
      if (row === undefined || (asIs ? !months : !amount)) return undefined;
      return { is: kind, row, ...(!asIs && amount && { amount }), ...(months && { months }), ...period };
    }
    case 'ny-rad': {
      const [label, beside, kronor, months] = [(values.label ?? '').trim(), entry.row('beside'), entry.kronor('amount'), entry.months()];
      return label !== '' && beside !== undefined && kronor !== undefined ? { is: kind, label, beside, kronor, ...(months && { months }), ...period } : undefined;
    }
    case 'utan-rad': return row === undefined ? undefined : { is: kind, row, ...period };
    case 'flytt': {
      const [to, percent] = [entry.row('to'), entry.percent('part')];
      return row !== undefined && to !== undefined && to !== row && percent !== undefined ? { is: kind, row, to, percent, ...period } : undefined;
    }
    case 'las': return row === undefined ? undefined : { is: kind, row };
    case 'ingaende-balans': {
      const kronor = entry.kronor('amount');
      return kronor === undefined ? undefined : { is: kind, kronor };
    }
    case 'lasart': {
      const all = Object.keys(readingChoices).filter(isReadingChoice);
      const reading = chosenIn(all, values.reading);
      return reading && { is: kind, readings: readingChoices[reading] };
    }
  }
}

export function isReadingChoice(name: string): name is keyof typeof readingChoices {
  return Object.hasOwn(readingChoices, name);
}

/** What is typed in the fields, each as what it is asked for. */
class Entry {
  constructor(private readonly values: Values, private readonly among: Choosable, private readonly language: Language) {}

  understood(kind: 'date' | 'count', name: string): string | undefined {
    const found = typed(kind, this.values[name] ?? '', { language: this.language });
    return found.is === 'understood' ? found.value : undefined;
  }

  kronor(name: string): string | undefined {
    const found = typed('amount', this.values[name] ?? '', { language: this.language });
    return found.is === 'understood' ? found.value.toString() : undefined;
  }

  percent(name: string): string | undefined {
    const found = typed('percent', this.values[name] ?? '', { language: this.language });
    return found.is === 'understood' ? found.value.inPercent() : undefined;
  }

  period(name: 'period' | 'from'): { readonly period?: string } {
    const period = this.among.periods.find((one) => one === this.values[name]);
    return period === undefined ? {} : { period };
  }

  row(name: 'row' | 'to' | 'beside'): string | undefined {
    return chosenIn(this.among.rows.map(({ key }) => key), this.values[name]);
  }

  newAmount(kind: KindOfChange): NewAmount | undefined {
    const how = chosenIn(howsOf(kind), this.values.how) ?? 'to';
    switch (how) {
      case 'to': case 'more': case 'less': {
        const kronor = this.kronor('amount');
        if (kronor === undefined) return undefined;
        return how === 'to' ? { is: 'to', kronor } : { is: 'by', kronor: how === 'more' ? kronor : negated(kronor) };
      }
      case 'more-percent': case 'less-percent': {
        const percent = this.percent('amount');
        return percent === undefined ? undefined : { is: 'by-percent', percent: how === 'more-percent' ? percent : negated(percent) };
      }
      case 'share': case 'as-is': return undefined;
    }
  }

  rest(): RestPaidBy {
    const { rest = 'others' } = this.values;
    if (rest === 'nobody') return { is: 'nobody' };
    const member = this.among.kommuner.find((name) => rest === `member:${name}`);
    return member === undefined ? { is: 'others' } : { is: 'member', member };
  }

  months(): Months | undefined {
    const { fromMonth = '', toMonth = '12' } = this.values;
    if (fromMonth === '') return undefined;
    return { from: Number(fromMonth), to: Math.max(Number(fromMonth), Number(toMonth)), of: chosenIn(parts, this.values.of) ?? 'whole-year' };
  }

  key(): What | undefined {
    const kind = chosenIn(keys, this.values.key) ?? keys[0];
    const { period: from } = this.period('from');
    const read = (name: string): string | undefined => (kind === 'befolkning' ? this.understood('count', name) : kind === 'fasta-procent' ? this.percent(name) : this.kronor(name));
    const weights = this.among.kommuner.flatMap((member) => {
      const weight = read(`weight:${member}`);
      return weight === undefined ? [] : [[member, weight] as const];
    });
    return weights.length === this.among.kommuner.length && weights.length > 0 ? { is: 'nyckel', kind, weights: Object.fromEntries(weights), ...(from !== undefined && { from }) } : undefined;
  }
}

function negated(decimal: string): string {
  return decimal.startsWith('-') ? decimal.slice(1) : `-${decimal}`;
}
