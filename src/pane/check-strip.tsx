/** Stays in view while the pane scrolls: when the workbook was read, whether it has changed since, and the button that reads it again. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { menuWidth } from './excel-header';
import type { LiveSession } from './live-session';
import { useStore } from './store';
import { useWords } from './words';

const useStyles = makeStyles({
  strip: {
    position: 'sticky', top: 0, zIndex: 1, display: 'flex', flexWrap: 'wrap', alignItems: 'center', minHeight: '32px',
    columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXXS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    paddingBlock: tokens.spacingVerticalXS, paddingInlineStart: tokens.spacingHorizontalM, paddingInlineEnd: menuWidth,
    backgroundColor: tokens.colorNeutralBackground2, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  stale: { backgroundColor: tokens.colorStatusWarningBackground1, borderBottom: `1px solid ${tokens.colorStatusWarningBorder1}` },
  said: { fontSize: tokens.fontSizeBase200 },
  changed: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusWarningForeground3 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function CheckStrip({ session }: { readonly session: LiveSession }): ReactNode {
  const { pane } = useWords();
  const { doing, stale, readAt } = useStore(session.progress);
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.strip, stale && styles.stale)}>
      <Button size="small" appearance={stale ? 'primary' : 'secondary'} disabledFocusable={doing !== 'nothing'} onClick={() => { session.check(); }}>
        {pane.excel.check}
      </Button>
      <span className={styles.said}>
        <span aria-live="polite" className={styles.changed}>{stale && pane.excel.stale}</span>
        {!stale && readAt !== undefined && <span className={styles.quiet}>{pane.excel.readAt(timeOfDay(readAt))}</span>}
      </span>
    </div>
  );
}

/** "2026-11-25 09:30" → "09:30". */
function timeOfDay(time: string): string {
  return time.slice(-'09:30'.length);
}
