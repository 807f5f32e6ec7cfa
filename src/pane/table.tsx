/** A table that scrolls by itself where it is wider than the page, so that the page never does; by keyboard too. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

export const useTableStyles = makeStyles({
  scroll: { overflowX: 'auto', maxWidth: '100%', overflowWrap: 'normal' },
  table: {
    borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums', width: '100%',
    '& th, & td': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, textAlign: 'start', verticalAlign: 'top',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    '& thead th': { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
    '& tbody th': { fontWeight: tokens.fontWeightRegular },
  },
  caption: { textAlign: 'start', paddingBlock: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  figure: { textAlign: 'end !important' as 'end', whiteSpace: 'nowrap' },
});

interface Props {
  readonly caption: string;
  readonly className?: string;
  /** A width of its own; as wide as the page where it has none. */
  readonly width?: string;
  readonly children: ReactNode;
}

export function ScrollingTable({ caption, className, width, children }: Props): ReactNode {
  const styles = useTableStyles();
  return (
    <div role="region" aria-label={caption} tabIndex={0} className={styles.scroll}>
      <table className={mergeClasses(styles.table, className)} style={width === undefined ? {} : { width }}>
        <caption className={styles.caption}>{caption}</caption>
        {children}
      </table>
    </div>
  );
}
