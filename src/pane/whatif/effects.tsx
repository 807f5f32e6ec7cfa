/** What the changes give, always beside what it is compared with: balances, costs, shares, rules and what each member pays. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { kronor } from '../../text/numbers';
import { useWindowOf } from '../parts/narrow';
import { underTabs, useStaying } from '../parts/staying';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';
import { Delta } from './delta';
import { Lamps, TurnedLamps } from './lamps';
import { MembersTable } from './members-table';
import { closing, type BesidePresent } from './outcome';
import { RowsTable } from './rows-table';
import { useSettled } from './settled';
import { useWhatifWords } from './whatif-words';
import { YearsTable } from './years-table';

const useStyles = makeStyles({
  strip: {
    marginBlock: tokens.spacingVerticalS, paddingBlock: tokens.spacingVerticalS, paddingInline: tokens.spacingHorizontalM, backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, overflowWrap: 'anywhere',
  },
  staying: { position: 'sticky', top: underTabs, zIndex: 1 },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  balances: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXL },
  balance: { fontVariantNumeric: 'tabular-nums' },
  heard: { position: 'absolute', left: '-10000px', margin: 0 },
});

interface Props extends BesidePresent {
  readonly isEmpty: boolean;
  readonly isTrying: boolean;
}

export function Effects({ present, then, isEmpty, isTrying }: Props): ReactNode {
  const { effects } = useWhatifWords();
  const view = useViewStyles();
  return (
    <section aria-labelledby="whatif-effects">
      <h3 id="whatif-effects" className={view.subheading}>{effects.heading}</h3>
      {isEmpty && <p className={view.quiet}>{effects.empty}</p>}
      {isTrying && <p>{effects.trying}</p>}
      <IfNobody present={present} />
      <div className={view.list}>
        <YearsTable present={present} then={then} />
        <Lamps present={present} then={then} />
        <MembersTable present={present} then={then} />
        <RowsTable present={present} then={then} />
      </div>
    </section>
  );
}

/** The end of every year with the changes, which stays in view while the page is scrolled. */
export function BalanceStrip({ present, then }: BesidePresent): ReactNode {
  const { effects } = useWhatifWords();
  const { language } = useWords();
  const styles = useStyles();
  const balances = then.periods.flatMap((period) => {
    const balance = closing(then, 'i-kedja', period);
    return balance ? [{ period, balance }] : [];
  });
  const announced = useSettled(effects.announced(balances.map(({ period, balance }) => effects.inYear(period, kronor(balance, language)))));
  const strip = useRef<HTMLDivElement>(null);
  // In view while changes are made, where there is height for it.
  const stays = useWindowOf('(min-height: 700px)') && balances.length > 0;
  useStaying('view', strip, stays);
  return (
    <>
      {balances.length > 0 && (
        <div ref={strip} className={mergeClasses(styles.strip, stays && styles.staying)}>
          <p className={styles.title} id="whatif-strip">{effects.closing}</p>
          <ul className={styles.balances} aria-labelledby="whatif-strip">
            {balances.map(({ period, balance }) => (
              <li key={period} className={styles.balance}>{effects.inYear(period, kronor(balance, language))} <Delta now={closing(present, 'i-kedja', period)} then={balance} /></li>
            ))}
            <TurnedLamps present={present} then={then} />
          </ul>
        </div>
      )}
      <p role="status" aria-live="polite" className={styles.heard}>{announced}</p>
    </>
  );
}

function IfNobody({ present }: Pick<BesidePresent, 'present'>): ReactNode {
  const { effects } = useWhatifWords();
  const { language } = useWords();
  const balances = present.periods.flatMap((period) => {
    const balance = closing(present, 'i-kedja', period);
    return balance ? [effects.inYear(period, kronor(balance, language))] : [];
  });
  return balances.length > 0 && <p>{effects.ifNobody(balances)}</p>;
}
