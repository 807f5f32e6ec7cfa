/** The top of the page: the name, what it is for, and the other language. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { HelpButton } from './help-button';
import { Mark } from '../parts/mark';
import type { Session } from '../session/session';
import { useWords } from '../parts/words';

/** A window where every line counts. */
const small = '@media (max-width: 600px)';

const useStyles = makeStyles({
  skip: {
    position: 'absolute', left: '-10000px', padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1, zIndex: 1,
    ':focus': { left: tokens.spacingHorizontalM, top: tokens.spacingVerticalM },
  },
  header: { backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  inner: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalS, flexWrap: 'wrap',
    '& button': { minWidth: 'auto' },
  },
  mark: { width: '36px', height: '36px', flexShrink: 0, [small]: { width: '28px', height: '28px' } },
  names: { flexGrow: 1 },
  name: {
    margin: 0, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold,
    [small]: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  },
  tagline: { margin: 0, color: tokens.colorNeutralForeground2, [small]: { display: 'none' } },
});

export function Header({ session }: { readonly session: Session }): ReactNode {
  const { pane } = useWords();
  const styles = useStyles();
  const { code, name } = pane.otherLanguage;
  return (
    <>
      <a className={styles.skip} href="#main">{pane.skip}</a>
      <header className={styles.header}>
        <div className={styles.inner}>
          <Mark className={styles.mark} />
          <div className={styles.names}>
            <h1 className={styles.name}>Samräkna</h1>
            <p className={styles.tagline}>{pane.tagline}</p>
          </div>
          <HelpButton />
          <Button appearance="subtle" lang={code} onClick={() => { session.speak(code); }}>{name}</Button>
        </div>
      </header>
    </>
  );
}
