/** How a figure came about, down to cells and parameters: the answer to "Varför detta tal?". */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Working } from '../../core/model';
import type { Unit } from '../../core/money';
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

interface Props {
  readonly working: Working;
  /** The unit in which amounts are told: the table's own, or kronor. */
  readonly unit?: Unit | undefined;
}

export function WorkingTree({ working, unit }: Props): ReactNode {
  const styles = useStyles();
  return <ul className={styles.list}><Step working={working} unit={unit} inner={false} /></ul>;
}

function Step({ working, unit, inner }: Props & { readonly inner: boolean }): ReactNode {
  const words = useWords();
  const styles = useStyles();
  const { value, said, cell, parts, folded } = stepOf(working, inner, { ...words, unit });
  const line = <><span className={styles.value}>{value}</span> <span className={styles.from}>{cell ? <CellLink cell={cell}>{said}</CellLink> : said}</span></>;
  // The parts of one step never change places, so their place is their key.
  const below = parts.length > 0 && <ul className={styles.list}>{parts.map((part, place) => <Step key={place} working={part} unit={unit} inner />)}</ul>;
  return <li className={folded ? styles.unmarked : ''}>{folded ? <details><summary className={styles.folded}>{line}</summary>{below}</details> : <>{line}{below}</>}</li>;
}
