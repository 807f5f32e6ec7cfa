/** How a figure came about, down to cells and parameters: the answer to "Varför detta tal?". */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { address } from '../core/address';
import type { Working } from '../core/model';
import { workingFigure } from '../text/answer-table';
import { useWords } from './words';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, listStyleType: 'disc', fontVariantNumeric: 'tabular-nums' },
  value: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  from: { color: tokens.colorNeutralForeground2 },
});

export function WorkingTree({ working }: { readonly working: Working }): ReactNode {
  const styles = useStyles();
  return <ul className={styles.list}><Step working={working} /></ul>;
}

function Step({ working }: { readonly working: Working }): ReactNode {
  const { language } = useWords();
  const styles = useStyles();
  const parts = partsOf(working);
  return (
    <li>
      <span className={styles.value}>{workingFigure(working.value, language)}</span> <span className={styles.from}><Origin working={working} /></span>
      {parts.length > 0 && (
        <ul className={styles.list}>
          {/* The parts of one step never change places, so their place is their key. */}
          {parts.map((part, place) => <Step key={place} working={part} />)}
        </ul>
      )}
    </li>
  );
}

function partsOf(working: Working): readonly Working[] {
  switch (working.is) {
    case 'cell':
    case 'parameter':
      return [];
    case 'rounded':
    case 'unsigned':
      return [working.of];
    case 'rounded-total':
    case 'plus':
    case 'minus':
    case 'times':
    case 'over':
      return working.of;
  }
}

function Origin({ working }: { readonly working: Working }): ReactNode {
  const { pane, language } = useWords();
  switch (working.is) {
    case 'cell': return `${working.label} (${address(working.cell)})`;
    case 'parameter': return working.source ? `${working.name} (${[working.source.act, working.source.paragraph].filter(Boolean).join(', ')})` : working.name;
    case 'rounded': return working.to === 'none' ? pane.working.exact : pane.working.rounded(working.to);
    case 'rounded-total': return pane.working.roundedTotal(workingFigure(working.tolerance, language));
    case 'unsigned':
    case 'plus':
    case 'minus':
    case 'times':
    case 'over':
      return pane.working[working.is];
  }
}
