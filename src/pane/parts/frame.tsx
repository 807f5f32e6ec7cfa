/** Round every page: the theme, the words in one language, and the one place where a bug ends. */
import { FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { useContext, useEffect, type ReactNode } from 'react';
import type { Language } from '../../text/numbers';
import { noteFault } from '../keeping/faults';
import { KeepingContext } from '../keeping/use-kept';
import { Boundary } from './boundary';
import { paneContainer } from './narrow';
import { type Scheme, useTheme } from './theme';
import { useSpoken } from './languages';
import { useRoomForWhatStays } from './staying';
import { WordsContext } from './words';

const useStaticStyles = makeStaticStyles({ body: { margin: 0 } });
const useStyles = makeStyles({
  provider: {
    minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2, ...paneContainer,
    // A second line under the text, Fluent's own mark of the focus, is easily missed among links.
    '& .fui-Link:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

interface Props {
  readonly language: Language;
  /** As the user's system has it, unless it is given. */
  readonly scheme?: Scheme | undefined;
  readonly children: ReactNode;
}

export function Frame({ language, scheme, children }: Props): ReactNode {
  const theme = useTheme(scheme);
  const styles = useStyles();
  useStaticStyles();
  useRoomForWhatStays();
  const keeping = useContext(KeepingContext);
  const { spoken, fault } = useSpoken(language);
  useEffect(() => { document.documentElement.lang = spoken.language; }, [spoken.language]);
  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <WordsContext value={spoken}>
        <Boundary words={spoken.pane.boundary} onCaught={() => { noteFault(keeping); }}>{fault ? <Thrown fault={fault} /> : children}</Boundary>
      </WordsContext>
    </FluentProvider>
  );
}

/** What went wrong outside the boundary, brought inside it. */
function Thrown({ fault }: { readonly fault: Error }): ReactNode {
  throw fault;
}
