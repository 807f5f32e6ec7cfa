/** The help and the introduction over any page: opened from a button or from "Vad betyder detta?", fetched when they are wanted. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { KeepingContext, useKeptOfReader } from '../keeping/use-kept';
import { Modal } from '../parts/modal';
import { type HelpTopic, OpenHelp } from '../parts/open-help';
import { useWords } from '../parts/words';
import { markFirstRead } from './first-read';
import type { HelpContext } from '../help/context';

const HelpPage = lazy(() => import('../help/help-page'));
const FirstRun = lazy(() => import('../help/first-run'));

const useStyles = makeStyles({
  help: { width: 'min(100vw, 720px)', height: '100dvh', marginInlineStart: 'auto' },
  firstRun: { width: 'min(100vw, 560px)', margin: 'auto', borderRadius: tokens.borderRadiusXLarge, '@media (max-width: 560px)': { minHeight: '100dvh', borderRadius: 0 } },
  loading: { padding: tokens.spacingHorizontalL },
});

type Shown = { readonly is: 'help'; readonly topic: HelpTopic | undefined } | { readonly is: 'first-run' };

interface Props {
  readonly context: HelpContext;
  /** The introduction is left to a later visit: the reader knows where they are going. */
  readonly withoutFirstRun?: boolean;
  readonly children: ReactNode;
}

const isSeen = (kept: unknown): kept is 'seen' => kept === 'seen';

export function Help({ context, withoutFirstRun = false, children }: Props): ReactNode {
  const { lasts } = useContext(KeepingContext);
  const [seen, see] = useKeptOfReader<'seen' | 'unseen'>('first-run', 'unseen', isSeen);
  // Where nothing can be kept it would come every time, and so it comes only when it is asked for.
  const [shown, setShown] = useState<Shown | undefined>(() => (seen === 'seen' || !lasts || withoutFirstRun ? undefined : { is: 'first-run' }));
  const open = useCallback((topic?: HelpTopic) => { setShown({ is: 'help', topic }); }, []);
  const welcome = useMemo(() => () => { setShown({ is: 'first-run' }); }, []);
  useEffect(() => markFirstRead(context.session), [context.session]);
  const styles = useStyles();
  const leave = (): void => {
    if (shown?.is === 'first-run') see('seen');
    setShown(undefined);
  };
  return (
    <OpenHelp value={open}>
      {children}
      {shown && (
        <Modal key={shown.is} labelledBy={shown.is} onClosed={leave} className={shown.is === 'help' ? styles.help : styles.firstRun}>
          {(close) => (
            <Suspense fallback={<Loading name={shown.is} />}>
              {shown.is === 'help' ? <HelpPage context={context} topic={shown.topic} close={close} welcome={welcome} /> : <FirstRun close={close} />}
            </Suspense>
          )}
        </Modal>
      )}
    </OpenHelp>
  );
}

function Loading({ name }: { readonly name: Shown['is'] }): ReactNode {
  const { pane: { shell } } = useWords();
  const styles = useStyles();
  return <p id={name} className={styles.loading}>{shell.loading}</p>;
}
