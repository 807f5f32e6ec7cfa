/** A table that scrolls by itself where it is wider than the page, so that the page never does; by keyboard too. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { useMoreToTheRight } from './overflow';
import { useWords } from './words';

export const useTableStyles = makeStyles({
  scroll: { overflowX: 'auto', maxWidth: '100%', overflowWrap: 'normal' },
  more: { borderRight: `3px solid ${tokens.colorNeutralStroke1}` },
  moreText: { margin: 0, textAlign: 'end', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
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
  unseen: { position: 'absolute', width: '1px', height: '1px', padding: 0, overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  // Griffel's types know the value and not its importance.
  figure: { textAlign: 'end !important' as 'end', whiteSpace: 'nowrap' },
});

interface Props {
  readonly caption: string;
  readonly className?: string;
  /** Where the page says it already. */
  readonly unseenCaption?: boolean;
  /** A width of its own; as wide as the page where it has none. */
  readonly width?: string;
  readonly children: ReactNode;
}

export function ScrollingTable({ caption, unseenCaption = false, className, width, children }: Props): ReactNode {
  const { pane } = useWords();
  const styles = useTableStyles();
  const scrolling = useRef<HTMLDivElement>(null);
  const more = useMoreToTheRight(scrolling);
  return (
    <>
      {more && <p className={styles.moreText} aria-hidden="true">{pane.moreToTheRight}</p>}
      <div ref={scrolling} role="region" aria-label={caption} tabIndex={0} className={mergeClasses(styles.scroll, more && styles.more)}>
        <table className={mergeClasses(styles.table, className)} style={width === undefined ? {} : { width }}>
          <caption className={mergeClasses(styles.caption, unseenCaption && styles.unseen)}>{caption}</caption>
          {children}
        </table>
      </div>
    </>
  );
}
