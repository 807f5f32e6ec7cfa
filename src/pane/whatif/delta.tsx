/** How a figure differs from what it is compared with: a sign, the amount, and words that name the baseline. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Money } from '../../core/money';
import { kronor } from '../../text/numbers';
import { useWords } from '../parts/words';
import { useWhatifWords } from './whatif-words';

const useStyles = makeStyles({
  delta: { display: 'inline-block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, whiteSpace: 'normal', overflowWrap: 'anywhere' },
  moved: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** Drawn, since not every font has such signs. */
const signs = { more: 'M2 9.5l4-7 4 7z', less: 'M2 2.5l4 7 4-7z' } as const;

interface Words {
  readonly more: (amount: string) => string;
  readonly less: (amount: string) => string;
  readonly same: string;
  readonly onlyNow: string;
  readonly onlyThen: string;
}

interface Props {
  readonly now: Money | undefined;
  readonly then: Money | undefined;
  /** Where the baseline is another than the present. */
  readonly words?: Words;
}

export function Delta({ now, then, words }: Props): ReactNode {
  const { language } = useWords();
  const { effects } = useWhatifWords();
  const styles = useStyles();
  const said = words ?? effects;
  if (!now && !then) return undefined;
  if (!now || !then) return <span className={styles.delta}>{now ? said.onlyNow : said.onlyThen}</span>;
  const by = then.minus(now);
  if (by.isZero()) return <span className={styles.delta}>{said.same}</span>;
  const which = by.isNegative() ? 'less' : 'more';
  return (
    <span className={mergeClasses(styles.delta, styles.moved)}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true"><path d={signs[which]} fill="currentColor" /></svg> {said[which](kronor(by.abs(), language))}
    </span>
  );
}
