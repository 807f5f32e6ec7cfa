/** What each member pays, year by year: kronor, share and change. */
import type { ReactNode } from 'react';
import type { Member } from '../../core/model';
import { Money } from '../../core/money';
import { kronor, percent } from '../../text/numbers';
import { RecordTable, type Field } from '../parts/record-table';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';
import { Delta } from './delta';
import { wholeOf, type BesidePresent } from './outcome';
import { useWhatifWords } from './whatif-words';

export function MembersTable({ present, then }: BesidePresent): ReactNode {
  const { effects } = useWhatifWords();
  const { language } = useWords();
  const view = useViewStyles();
  if (then.members.length === 0) return undefined;
  const fields: readonly Field<Member>[] = [
    { name: effects.member, cell: ({ name }) => name },
    ...then.periods.map((period): Field<Member> => ({
      name: period,
      cell: (member) => {
        const [now, next] = [present, then].map(({ paid }) => paid.get(period)?.get(member.name));
        if (!now && !next) return undefined;
        const { of, amount } = wholeOf(then, member, period);
        const share = next && !amount.isZero() ? percent(next.over(amount), 2, language) : undefined;
        // Who pays nothing in a year has a blank cell there.
        return (
          <span>
            {kronor(next ?? Money.zero, language)}
            {share !== undefined && <><br />{of === 'kommuner' ? effects.ofKommuner(share) : effects.ofAll(share)}</>}
            <br /><Delta now={now ?? Money.zero} then={next ?? Money.zero} />
          </span>
        );
      },
    })),
  ];
  return (
    <section className={view.card} aria-labelledby="whatif-members">
      <h4 id="whatif-members" className={view.cardHeading}>{effects.members}</h4>
      <RecordTable labelledBy="whatif-members" fields={fields} records={then.members} />
    </section>
  );
}
