/** How a rule fares, said once for the years that fare alike: a sign, the years and the words. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../parts/words';

export type Sign = 'holds' | 'breaks' | 'open';

export interface VerdictLine {
  readonly sign: Sign;
  readonly years: readonly string[];
  readonly said: string;
}

const signs: Readonly<Record<Sign, string>> = { holds: '✓', breaks: '✗', open: '?' };

const useStyles = makeStyles({
  lines: { listStyleType: 'none', margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalXXS },
  line: { display: 'grid', gridTemplateColumns: '1.5em minmax(0, 1fr)', alignItems: 'baseline' },
  sign: { fontWeight: tokens.fontWeightBold },
  holds: { color: tokens.colorPaletteGreenForeground1 },
  breaks: { color: tokens.colorPaletteRedForeground1 },
  open: { color: tokens.colorNeutralForeground2 },
  years: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

export function VerdictLines({ lines }: { readonly lines: readonly VerdictLine[] }): ReactNode {
  const { pane: { rules } } = useWords();
  const styles = useStyles();
  return (
    <ul className={styles.lines}>
      {lines.map(({ sign, years, said }) => (
        <li key={said} className={styles.line}>
          <span aria-hidden="true" className={`${styles.sign} ${styles[sign]}`}>{signs[sign]}</span>
          <span>{rules.inYears(years, said)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The sign and the words of one verdict, in a cell of a table. */
export function VerdictCell({ sign, said }: { readonly sign: Sign; readonly said: string }): ReactNode {
  const styles = useStyles();
  return <><span aria-hidden="true" className={`${styles.sign} ${styles[sign]}`}>{signs[sign]}</span> {said}</>;
}
