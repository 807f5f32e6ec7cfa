/** Two or more proposals beside a chosen baseline: what is left each year, and what every member pays. */
import { Checkbox, makeStyles } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { Present } from '../../core/model';
import { Money } from '../../core/money';
import { kronor } from '../../text/numbers';
import { isOneOf, isTexts, useKept } from '../keeping/use-kept';
import { Folded } from '../parts/folded';
import { RecordTable, type Field } from '../parts/record-table';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';
import { Choice } from './choice';
import { Delta } from './delta';
import { closing, outcomeOf, type Outcome } from './outcome';
import type { Scenarios } from './scenarios';
import { useWhatifWords } from './whatif-words';

const useStyles = makeStyles({ group: { border: 'none', margin: 0, padding: 0, minWidth: 0 } });

interface Side {
  readonly name: string;
  readonly outcome: Outcome;
}

/** One figure of all of them. */
interface Line {
  readonly what: string;
  readonly of: (outcome: Outcome) => Money | undefined;
}

export function Compare({ scenarios, present }: { readonly scenarios: Scenarios; readonly present: Present }): ReactNode {
  const { compare } = useWhatifWords();
  const styles = useViewStyles();
  return (
    <section aria-labelledby="whatif-compare">
      <h3 id="whatif-compare" className={styles.subheading}>{compare.heading}</h3>
      <Folded summary={compare.show}><Compared scenarios={scenarios} present={present} /></Folded>
    </section>
  );
}

function Compared({ scenarios: { all }, present }: { readonly scenarios: Scenarios; readonly present: Present }): ReactNode {
  const { compare, present: nowName, scenarios: words } = useWhatifWords();
  const styles = useViewStyles();
  const own = useStyles();
  const places = all.map((_, index) => String(index));
  const [baseline, choose] = useKept('whatif-baseline', '', isOneOf(['', ...places]));
  const [left, leaveOut] = useKept<readonly string[]>('whatif-left-out', [], isTexts);
  const sides = useMemo((): readonly Side[] => distinct(all.map(({ name }, index) => name.trim() || words.unnamed(index + 1))).flatMap((name, index) => {
    const outcome = outcomeOf(present, all[index]?.changes ?? []);
    return outcome ? [{ name, outcome }] : [];
  }), [present, all, words]);
  const now = useMemo(() => outcomeOf(present, []), [present]);
  const first = baseline === '' ? now && { name: nowName, outcome: now } : sides[Number(baseline)];
  const others = places.filter((place) => place !== baseline);
  const included = others.filter((place) => !left.includes(place)).flatMap((place) => sides[Number(place)] ?? []);
  return (
    <div className={styles.card}>
      <p>{compare.about}</p>
      <Choice label={compare.baseline} options={[{ value: '', text: nowName }, ...sides.map(({ name }, index) => ({ value: String(index), text: name }))]} value={baseline} choose={choose} />
      <fieldset className={own.group}>
        <legend>{compare.include}</legend>
        {others.map((place) => (
          <div key={place}>
            <Checkbox label={sides[Number(place)]?.name ?? ''} checked={!left.includes(place)} onChange={(_, { checked }) => { leaveOut(checked === true ? left.filter((one) => one !== place) : [...left, place]); }} />
          </div>
        ))}
      </fieldset>
      {first && included.length > 0 ? <Table first={first} others={included} /> : <p className={styles.quiet}>{compare.none}</p>}
    </div>
  );
}

function Table({ first, others }: { readonly first: Side; readonly others: readonly Side[] }): ReactNode {
  const { compare } = useWhatifWords();
  const { language } = useWords();
  const { periods, members } = first.outcome;
  const lines: readonly Line[] = periods.flatMap((period): readonly Line[] => [
    { what: compare.printed(period), of: (outcome) => closing(outcome, 'som-tryckt', period) },
    { what: compare.chained(period), of: (outcome) => closing(outcome, 'i-kedja', period) },
    ...members.map(({ name }): Line => ({ what: compare.pays(period, name), of: ({ paid }) => paid.get(period)?.get(name) ?? Money.zero })),
  ]);
  const words = { more: (amount: string) => compare.more(amount, first.name), less: (amount: string) => compare.less(amount, first.name), same: compare.same(first.name), onlyNow: compare.onlyIn(first.name), onlyThen: compare.notIn(first.name) };
  const shown = (amount: Money | undefined): string | undefined => amount && kronor(amount, language);
  const fields: readonly Field<Line>[] = [
    { name: compare.what, cell: ({ what }) => what },
    { name: first.name, cell: ({ of }) => shown(of(first.outcome)) },
    ...others.map(({ name, outcome }): Field<Line> => ({
      name,
      cell: ({ of }) => {
        const [now, then] = [of(first.outcome), of(outcome)];
        return (now ?? then) && <span>{shown(then)}<br /><Delta now={now} then={then} words={words} /></span>;
      },
    })),
  ];
  return <RecordTable labelledBy="whatif-compare" fields={fields} records={lines.filter(({ of }) => [first, ...others].some(({ outcome }) => of(outcome)))} />;
}

/** Names that are told apart, whatever the proposals are called. */
function distinct(names: readonly string[]): readonly string[] {
  return names.map((name, index) => {
    const before = names.slice(0, index).filter((other) => other === name).length;
    return before === 0 ? name : `${name} (${String(before + 1)})`;
  });
}
