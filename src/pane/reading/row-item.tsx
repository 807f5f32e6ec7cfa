/** A row of the user's table: where it stands, how it was understood, and a form that corrects it in place. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useRef, useState, type ReactNode } from 'react';
import type { Choices, Row } from '../../core/model';
import { Share } from '../../core/money';
import { percent } from '../../text/numbers';
import type { Session } from '../session/session';
import { CellLink } from '../parts/cell-link';
import { useWords, type Words } from '../parts/words';
import { withCorrection, withoutCorrection } from './corrections';
import { RowForm } from './row-form';
import type { Summed } from './sums';

const useStyles = makeStyles({
  item: {
    display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) max-content', columnGap: tokens.spacingHorizontalM, alignItems: 'start',
    paddingBlock: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  doubtful: { borderLeft: `3px solid ${tokens.colorPaletteMarigoldBorderActive}`, paddingInlineStart: tokens.spacingHorizontalS },
  said: { margin: 0, overflowWrap: 'anywhere' },
  label: { fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  form: { gridColumn: '1 / -1' },
});

interface Props {
  readonly session: Session;
  readonly choices: Choices;
  readonly row: Row;
  readonly sum?: Summed;
}

export function RowItem({ session, choices, row, sum }: Props): ReactNode {
  const words = useWords();
  const { pane } = words;
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const id = useId();
  const certainty = certaintyOf(row, words);
  const name = row.label === '' ? pane.correcting.unnamed(row.row) : row.label;
  const close = (): void => {
    setOpen(false);
    item.current?.querySelector<HTMLElement>('button[aria-expanded]')?.focus();
  };
  return (
    <li ref={item} className={mergeClasses(styles.item, row.confidence < 0.8 && styles.doubtful)}>
      <div>
        <p className={styles.said}><CellLink cell={row.labelCell}>{String(row.row)}</CellLink> <span className={styles.label}>{name}</span></p>
        <p className={styles.said}>{meaningOf(row, sum, words)}</p>
        {certainty !== undefined && <p className={styles.quiet}>{certainty}</p>}
      </div>
      <Button size="small" aria-expanded={open} aria-controls={id} aria-label={pane.correcting.correctRow(name)} onClick={() => { setOpen(!open); }}>
        {pane.correcting.correct}
      </Button>
      {open && (
        <div id={id} className={styles.form}>
          <RowForm
            row={row}
            name={name}
            onUse={(correction) => { session.answer(withCorrection(choices, row.key, correction)); close(); }}
            onCancel={close}
            {...(row.corrected ? { onTakeBack: () => { withoutCorrection(session, choices, row.key); close(); } } : {})}
          />
        </div>
      )}
    </li>
  );
}

function meaningOf(row: Row, sum: Summed | undefined, { pane, names }: Words): string {
  // A heading means no more than it says.
  const concept = row.role === 'heading' || row.role === 'note' ? undefined : names.concept[row.concept];
  const summed = sum && (sum.sign === 1 ? pane.correcting.addedIn(sum.total) : pane.correcting.takenIn(sum.total));
  const said = [names.role[row.role], concept, row.member && pane.reading.member(row.member.name), summed, row.turned && pane.correcting.turned, row.hidden && pane.reading.hidden];
  return said.filter(Boolean).join(', ');
}

/** Undefined where there is no doubt, which is said once above the rows. */
function certaintyOf({ confidence, corrected }: Row, { pane, language }: Words): string | undefined {
  if (corrected) return pane.correcting.byYou;
  const share = percent(Share.of(String(confidence)), 0, language);
  if (confidence >= 1) return undefined;
  return confidence >= 0.8 ? pane.correcting.ratherSure(share) : pane.correcting.unsure(share);
}
