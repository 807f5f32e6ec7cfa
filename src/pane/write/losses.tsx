/** What the user has written among our own cells, and would lose by a write: told before it, cell by cell. */
import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { SheetChanges } from '../../core/plan/changes';
import { CellLink } from '../parts/cell-link';
import { shownText } from '../parts/figures';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';

const fewest = 5;
const most = 100;

const useStyles = makeStyles({
  losses: { marginBottom: tokens.spacingVerticalM },
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere', paddingBlock: tokens.spacingVerticalXS, '& ul': { marginBlock: tokens.spacingVerticalXS, paddingInlineStart: tokens.spacingHorizontalL }, '& p': { margin: 0 } },
});

export function Losses({ changes }: { readonly changes: readonly SheetChanges[] }): ReactNode {
  const { pane: { write }, language } = useWords();
  const view = useViewStyles();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const all = changes.flatMap(({ name, lost }) => lost.map(({ row, column, words }) => ({ cell: { sheet: name, row, column }, words })));
  if (all.length === 0) return changes.some(({ is }) => is === 'changed') ? <p className={view.quiet}>{write.formatting}</p> : undefined;
  const item = ({ cell, words }: (typeof all)[number]): ReactNode =>
    <li key={`${cell.sheet} ${cell.row} ${cell.column}`}><CellLink cell={cell} />: {write.quoted(shownText(words, language))}</li>;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.losses}>
      <MessageBarBody className={styles.body}>
        <p>{write.lost(all.length)}</p>
        <ul>{all.slice(0, fewest).map(item)}</ul>
        {all.length > fewest && (
          <details className={view.details} onToggle={({ currentTarget }) => { setOpen(currentTarget.open); }}>
            <summary>{write.moreLost(all.length - fewest)}</summary>
            {open && <ul>{all.slice(fewest, most).map(item)}</ul>}
          </details>
        )}
        <p>{write.lostAdvice}</p>
      </MessageBarBody>
    </MessageBar>
  );
}
