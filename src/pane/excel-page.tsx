/** The pane in Excel: the open workbook, read at once, with what was found; five views in the order of work. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { SelectCell } from './parts/cell-link';
import { Counts } from './parts/counts';
import { ExcelBars } from './shell/excel-bars';
import { ExcelHeader } from './shell/excel-header';
import { ExcelStatus } from './shell/excel-status';
import { ExcelWrite } from './write/excel-write';
import { Frame } from './parts/frame';
import { Help } from './shell/help';
import { KeptOfBook } from './keeping/use-kept';
import { InExcel } from './parts/in-excel';
import type { LiveSession } from './session/live-session';
import { useStore } from './session/store';
import { SelectedRange } from './parts/selected-range';
import type { Scheme } from './parts/theme';
import { type View, Views } from './views';

const useStyles = makeStyles({
  main: { paddingInline: tokens.spacingHorizontalM, paddingBottom: tokens.spacingVerticalXL, outline: 'none' },
  name: { margin: 0, paddingTop: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, overflowWrap: 'anywhere' },
});

interface Props {
  readonly session: LiveSession;
  readonly version: string;
  /** Office's own colours, where it tells of them. */
  readonly scheme?: Scheme | undefined;
  /** The view that the user has asked for. */
  readonly wanted?: View | undefined;
  /** The self-test for this Excel, where there is one. */
  readonly selfTest?: ReactNode;
}

export function ExcelPage({ session, version, scheme, wanted, selfTest }: Props): ReactNode {
  const { language } = useStore(session);
  const context = useMemo(() => ({ session, version, more: selfTest }), [session, version, selfTest]);
  return (
    <Frame language={language} scheme={scheme}>
      <InExcel value>
        <SelectCell value={(cell) => { session.select(cell); }}>
          <SelectedRange value={session.selection}>
            <Help context={context}>
              <ExcelHeader />
              <Main session={session} wanted={wanted} />
            </Help>
          </SelectedRange>
        </SelectCell>
      </InExcel>
    </Frame>
  );
}

function Main({ session, wanted }: Pick<Props, 'session' | 'wanted'>): ReactNode {
  const { opened, notice, fault } = useStore(session);
  const styles = useStyles();
  if (fault) throw fault;
  const said = { ...(notice ? { notice } : {}), ...(opened ? { opened } : {}) };
  return (
    <main id="main" tabIndex={-1} className={styles.main}>
      {opened && <h2 className={styles.name}>{opened.name}</h2>}
      {opened && <Counts opened={opened} />}
      <ExcelStatus session={session} {...said} />
      <ExcelBars session={session} {...(opened ? { opened } : {})} />
      {opened && <KeptOfBook opened={opened}><Views session={session} opened={opened} first="reading" wanted={wanted} write={<ExcelWrite session={session} opened={opened} />} /></KeptOfBook>}
    </main>
  );
}
