/** The budget year by year: what is left as the sheet carries it and when each year's end is carried on, what the förbund costs, and the goal. */
import type { ReactNode } from 'react';
import type { Answer, Period } from '../../core/model';
import type { Money } from '../../core/money';
import { kronor, percent } from '../../text/numbers';
import { RecordTable, type Field } from '../parts/record-table';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';
import { Delta } from './delta';
import { administration, closing, shareOfYear, type Outcome, type BesidePresent } from './outcome';
import { useWhatifWords } from './whatif-words';

export function YearsTable({ present, then }: BesidePresent): ReactNode {
  const { effects } = useWhatifWords();
  const view = useViewStyles();
  const { language } = useWords();
  const amount = (name: string, of: (outcome: Outcome, period: Period) => Money | undefined): Field<Period> => ({
    name,
    cell: (period) => {
      const [now, next] = [of(present, period), of(then, period)];
      if (!now && !next) return undefined;
      return <span>{next && kronor(next, language)}<br /><Delta now={now} then={next} /></span>;
    },
  });
  const fields: readonly Field<Period>[] = [
    { name: effects.year, cell: (period) => period },
    amount(effects.printed, (outcome, period) => closing(outcome, 'som-tryckt', period)),
    amount(effects.chained, (outcome, period) => closing(outcome, 'i-kedja', period)),
    amount(effects.administration, administration),
    { name: effects.share, cell: (period) => {
      const [now, next] = [shareOfYear(present, period), shareOfYear(then, period)];
      if (next?.value?.is !== 'share') return undefined;
      const was = now?.value?.is === 'share' && !now.value.equals(next.value) ? effects.was(percent(now.value, 2, language)) : effects.same;
      return <span>{percent(next.value, 2, language)}{margin(next)}<br />{was}</span>;
    } },
  ];
  const margin = ({ margin: left }: Answer): string => (left ? ` (${effects.margin(kronor(left, language))})` : '');
  return (
    <section className={view.card} aria-labelledby="whatif-years">
      <h4 id="whatif-years" className={view.cardHeading}>{effects.years}</h4>
      <RecordTable labelledBy="whatif-years" fields={fields.filter(({ cell }) => then.periods.some((period) => cell(period) !== undefined))} records={then.periods} />
    </section>
  );
}
