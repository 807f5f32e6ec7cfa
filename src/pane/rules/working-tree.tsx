/** How a figure came about, down to cells and parameters: the answer to "Varför detta tal?". */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Working } from '../../core/model';
import { CellLink } from '../parts/cell-link';
import { useWords } from '../parts/words';
import { stepOf } from './working-steps';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, listStyleType: 'disc', fontVariantNumeric: 'tabular-nums' },
  value: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  from: { color: tokens.colorNeutralForeground2 },
  // It has a marker of its own.
  unmarked: { listStyleType: 'none' },
  folded: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

export function WorkingTree({ working }: { readonly working: Working }): ReactNode {
  const styles = useStyles();
  return <ul className={styles.list}><Step working={working} inner={false} /></ul>;
}

function Step({ working, inner }: { readonly working: Working; readonly inner: boolean }): ReactNode {
  const words = useWords();
  const styles = useStyles();
  const { value, said, cell, parts, folded } = stepOf(working, inner, words);
  const line = <><span className={styles.value}>{value}</span> <span className={styles.from}>{cell ? <CellLink cell={cell}>{said}</CellLink> : said}</span></>;
  // The parts of one step never change places, so their place is their key.
  const below = parts.length > 0 && <ul className={styles.list}>{parts.map((part, place) => <Step key={place} working={part} inner />)}</ul>;
  return <li className={folded ? styles.unmarked : ''}>{folded ? <details><summary className={styles.folded}>{line}</summary>{below}</details> : <>{line}{below}</>}</li>;
}
