/** The top of the pane in Excel: the name and the way to the help. Excel's own menu lies over the upper right corner, 34 by 32 pixels. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { HelpButton } from './help-button';
import { Mark } from '../parts/mark';
import { useWords } from '../parts/words';

/** What is kept free at the right of anything that may stand at the top of the pane. */
export const menuWidth = '42px';

const useStyles = makeStyles({
  header: {
    display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '36px',
    paddingBlock: tokens.spacingVerticalXS, paddingInlineStart: tokens.spacingHorizontalM, paddingInlineEnd: menuWidth,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  mark: { width: '24px', height: '24px', flexShrink: 0 },
  name: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  skip: {
    position: 'absolute', left: '-10000px', padding: tokens.spacingHorizontalS, zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1,
    ':focus': { left: tokens.spacingHorizontalS, top: tokens.spacingVerticalXS },
  },
});

export function ExcelHeader(): ReactNode {
  const { pane } = useWords();
  const styles = useStyles();
  return (
    <>
      <a className={styles.skip} href="#main">{pane.skip}</a>
      <header className={styles.header}>
        <Mark className={styles.mark} />
        <h1 className={styles.name}>Samräkna</h1>
        <HelpButton small />
      </header>
    </>
  );
}
