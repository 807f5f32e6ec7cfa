/** Which workbook is open, and how another is opened: by button or by dropping it anywhere on the page. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import { useShowWorkbook } from '../grid/beside';
import { Counts } from '../parts/counts';
import type { BookKeeper } from '../keeping/book-keeper';
import { KeptBook } from '../keeping/kept-book';
import { useDroppedFiles } from './dropped-files';
import { focusOnMain } from '../parts/focus';
import { Unwritten } from './unwritten';
import type { FileSession } from '../session/file-session';
import type { Opened } from '../session/session';
import { useWords } from '../parts/words';

/** The workbook that the page shows before the user has opened one. */
export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const useStyles = makeStyles({
  zone: {
    marginTop: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`, borderRadius: tokens.borderRadiusXLarge,
    border: `1px dashed ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorNeutralBackground1,
  },
  over: { border: `1px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface Props {
  readonly session: FileSession;
  readonly sample: Sample;
  readonly keeper: BookKeeper;
  readonly opened?: Opened;
}

export function OpenBook({ session, sample, keeper, opened }: Props): ReactNode {
  const { pane } = useWords();
  const styles = useStyles();
  const show = useShowWorkbook();
  const picker = useRef<HTMLInputElement>(null);
  const latest = useRef<File>(undefined);
  const take = async (file: File): Promise<void> => {
    latest.current = file;
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      // A large file may be here later than one that was chosen after it.
      if (latest.current === file) session.open(file.name, bytes);
    } catch (error) {
      // The file was moved or locked after it was chosen, or a folder was dropped.
      if (!(error instanceof DOMException)) throw error;
      session.fail('file-not-found', file.name);
    }
  };
  const [asked, ask] = useState<{ readonly goOn: () => void }>();
  /** What the user has said and not written is not thrown away unasked. */
  const carefully = (goOn: () => void): void => {
    if (session.isUnwritten()) ask({ goOn });
    else goOn();
  };
  const dropping = useDroppedFiles((file) => { if (file) carefully(() => { void take(file); }); });
  return (
    <section aria-labelledby="workbook" className={mergeClasses(styles.zone, dropping && styles.over)}>
      <h2 id="workbook" className={styles.heading}>{opened?.name ?? pane.open.heading}</h2>
      {opened && <Counts opened={opened} />}
      {opened?.sample !== false && <p className={styles.quiet}>{pane.open.sample} {!opened && pane.privacy}</p>}
      <div className={styles.actions}>
        <Button appearance="primary" title={pane.open.drop} onClick={() => picker.current?.click()}>{pane.open.button}</Button>
        {show && <Button onClick={show}>{pane.grid.show}</Button>}
        <input
          ref={picker}
          type="file"
          hidden
          accept=".xlsx,.xlsm"
          aria-label={pane.open.button}
          onChange={(event) => {
            const { target } = event;
            const chosen = target.files?.[0];
            if (chosen) carefully(() => { void take(chosen); });
            // Emptied, so that the same file can be chosen again once it has been mended.
            target.value = '';
          }}
        />
        {opened?.sample === false && <Button onClick={() => { carefully(() => { session.open(sample.name, sample.bytes, { sample: true }); }); }}>{pane.open.backToSample}</Button>}
        {(dropping || !opened) && <p className={styles.quiet}>{dropping ? pane.open.dropping : pane.open.drop}</p>}
      </div>
      {asked && opened && <Unwritten name={opened.name} goOn={() => { ask(undefined); asked.goOn(); }} stay={() => { ask(undefined); focusOnMain(); }} />}
      <KeptBook keeper={keeper} />
    </section>
  );
}
