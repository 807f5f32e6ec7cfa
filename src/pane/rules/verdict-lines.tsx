/** How a rule fares, said once for the years that fare alike: a sign, the years and the words. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../parts/words';

export type Sign = 'holds' | 'breaks' | 'open';

export interface VerdictLine {
  readonly sign: Sign;
  readonly years: readonly string[];
  readonly said: string;
}

/** Drawn, since not every font has such signs. */
const signs: Readonly<Record<Sign, string>> = {
  holds: 'M2 6.5l3 3 5-7', breaks: 'M2.5 2.5l7 7M9.5 2.5l-7 7', open: 'M3.5 4a2.5 2.5 0 1 1 3.6 2.2C6.3 6.6 6 7 6 8M6 10.2v.3',
};

const useStyles = makeStyles({
  lines: { listStyleType: 'none', margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalXXS },
  line: { display: 'grid', gridTemplateColumns: '1.5em minmax(0, 1fr)', alignItems: 'baseline' },
  sign: { verticalAlign: '-1px', '@media (forced-colors: active)': { color: 'CanvasText' } },
  holds: { color: tokens.colorPaletteGreenForeground1 },
  breaks: { color: tokens.colorPaletteRedForeground1 },
  open: { color: tokens.colorNeutralForeground2 },
});

export function VerdictLines({ lines }: { readonly lines: readonly VerdictLine[] }): ReactNode {
  const { pane: { rules } } = useWords();
  const styles = useStyles();
  return (
    <ul className={styles.lines}>
      {lines.map(({ sign, years, said }) => (
        <li key={said} className={styles.line}>
          <SignMark sign={sign} />
          <span>{rules.inYears(years, said)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The sign and the words of one verdict, in a cell of a table. */
export function VerdictCell({ sign, said }: { readonly sign: Sign; readonly said: string }): ReactNode {
  return <span><SignMark sign={sign} /> {said}</span>;
}

function SignMark({ sign }: { readonly sign: Sign }): ReactNode {
  const styles = useStyles();
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" className={mergeClasses(styles.sign, styles[sign])}>
      <path d={signs[sign]} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
