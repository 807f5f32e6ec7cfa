/** About the program: what it is, its version, the other language, and what to copy when something is wrong. */
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useContext, useState, type ReactNode } from 'react';
import { KeepingContext } from '../keeping/use-kept';
import { useInExcel } from '../parts/in-excel';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';
import { useStore } from '../session/store';
import { aroundUs } from './around';
import type { HelpContext } from './context';
import { diagnostics } from './diagnostics';
import { helpWords } from './entries';

const useStyles = makeStyles({
  text: {
    boxSizing: 'border-box', width: '100%', minHeight: '220px', padding: tokens.spacingHorizontalS, resize: 'vertical',
    fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium,
  },
});

interface Props {
  readonly context: HelpContext;
  readonly welcome: () => void;
}

export function Program({ context: { session, version, more }, welcome }: Props): ReactNode {
  const { language, pane } = useWords();
  const { program } = helpWords[language];
  const inExcel = useInExcel();
  const view = useViewStyles();
  const { code, name } = pane.otherLanguage;
  return (
    <>
      <p>{program.about}</p>
      <p>{pane.version(version)}</p>
      <div className={view.actions}>
        <Button onClick={welcome}>{program.firstRun}</Button>
        <Button lang={code} onClick={() => { session.speak(code); }}>{name}</Button>
      </div>
      {inExcel && <p><Link inline href="index.html" target="_blank" rel="noreferrer noopener">{pane.excel.about.browser}</Link></p>}
      {more}
      <Diagnostics session={session} version={version} />
    </>
  );
}

function Diagnostics({ session, version }: Pick<HelpContext, 'session' | 'version'>): ReactNode {
  const { language } = useWords();
  const { program } = helpWords[language];
  const { opened } = useStore(session);
  const { lasts } = useContext(KeepingContext);
  const inExcel = useInExcel();
  const view = useViewStyles();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <details className={view.details} onToggle={({ currentTarget }) => { setOpen(currentTarget.open); }}>
      <summary>{program.diagnostics}</summary>
      {open && (
        <>
          <p id="diagnostics-about">{program.diagnosticsAbout} {program.diagnosticsHint}</p>
          {/* The clipboard is closed to a pane on the web, so the text is there to be selected: by itself, as soon as it is entered. */}
          <textarea
            className={styles.text} aria-label={program.diagnostics} aria-describedby="diagnostics-about" readOnly spellCheck={false}
            value={diagnostics(aroundUs(version, language, lasts, inExcel), opened?.analysis)}
            onFocus={({ currentTarget }) => { currentTarget.select(); }}
          />
        </>
      )}
    </details>
  );
}
