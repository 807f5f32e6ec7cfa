/** The workbook beside the pane: its sheets as tabs, the one that is chosen as a grid, findings marked in the cells. Loaded when it is first shown. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { address, type RangeRef } from '../../core/address';
import { isText, useKept } from '../keeping/use-kept';
import type { Opened } from '../session/session';
import { Mark } from '../parts/mark';
import { Tabs } from '../parts/tabs';
import { useWords, type Words } from '../parts/words';
import { CellLine } from './cell-line';
import { marksBySheet, type SheetMarks } from './marks';
import { markOne, rangeOf, type Marking } from './places';
import { SheetGrid } from './sheet-grid';
import { ownSheets, userSheets, type GridSheet } from './sheets';
import type { ShownCell } from './shown-cell';

const useStyles = makeStyles({
  workbook: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minHeight: 0, minWidth: 0 },
  panel: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minHeight: 0 },
  about: { margin: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground1 },
  heard: { position: 'absolute', left: '-10000px' },
  icon: { width: '16px', height: '16px', marginInlineEnd: tokens.spacingHorizontalXS, verticalAlign: '-3px' },
  tabs: { marginBlock: 0, flexShrink: 0, backgroundColor: tokens.colorNeutralBackground2, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface Props {
  readonly opened: Opened;
  /** The cell that was last asked for, in the pane. */
  readonly shown: ShownCell | undefined;
  /** Whether the keyboard goes to a cell that is asked for: where the pane is out of sight. */
  readonly takesFocus: boolean;
  readonly openFinding: (key: string) => void;
  /** Hears what is marked, at every change; undefined where it is not in a sheet of the user's. */
  readonly onMark: (range: RangeRef | undefined) => void;
}

const first: Marking = markOne({ row: 1, column: 1 });

export default function Workbook({ opened, shown, takesFocus, openFinding, onMark }: Props): ReactNode {
  const { pane } = useWords();
  const styles = useStyles();
  const { read, plan, analysis, choices } = opened;
  const users = useMemo(() => userSheets(read.snapshot), [read.snapshot]);
  const ours = useMemo(() => ownSheets(plan, read, pane.write.writtenAt), [plan, read, pane.write.writtenAt]);
  const marks = useMemo(() => marksBySheet(analysis.findings, choices), [analysis.findings, choices]);
  const [chosen, choose] = useKept('grid-sheet', '', isText);
  const [markings, setMarkings] = useState<Readonly<Record<string, Marking>>>({});
  const [seen, setSeen] = useState(0);
  const sheets = [...users, ...ours];
  const sheet = sheets.find(({ key }) => key === chosen) ?? firstSheet(users, opened);

  const asked = shown && shown.nth !== seen ? users.find(({ name }) => name === shown.cell.sheet) : undefined;
  if (shown && shown.nth !== seen) {
    setSeen(shown.nth);
    if (asked) {
      choose(asked.key);
      setMarkings((all) => ({ ...all, [asked.key]: markOne(shown.cell) }));
    }
  }
  const marking = (sheet && markings[sheet.key]) ?? first;
  useEffect(() => {
    onMark(sheet?.whose === 'user' && markings[sheet.key] ? { sheet: sheet.name, ...rangeOf(marking) } : undefined);
  }, [sheet, markings, marking, onMark]);

  if (!sheet) return null;
  const own = sheet.whose === 'user' ? marks.get(sheet.name) : undefined;
  return (
    <div className={styles.workbook}>
      <div role="tabpanel" id="sheet" aria-labelledby={tabId(sheets, sheet)} className={styles.panel}>
        <CellLine sheet={sheet} marks={own} marking={marking} openFinding={openFinding} />
        <About sheet={sheet} />
        <SheetGrid
          key={sheet.key}
          sheet={sheet}
          marks={own}
          marking={marking}
          mark={(next) => { setMarkings((all) => ({ ...all, [sheet.key]: next })); }}
          shows={seen}
          takesFocus={takesFocus}
          openFinding={openFinding}
        />
      </div>
      <Tabs
        label={pane.grid.sheets}
        tabs={sheets.map((one, index) => ({ name: `sheet-${index}`, text: tabText(one, marks.get(one.name), pane.grid), icon: one.whose !== 'user' && <Mark className={styles.icon} /> }))}
        selected={`sheet-${sheets.indexOf(sheet)}`}
        onSelect={(name) => { choose(sheets[Number(name.slice('sheet-'.length))]?.key ?? ''); }}
        panel="sheet"
        oneLine
        className={styles.tabs}
      />
      <p aria-live="polite" className={styles.heard}>{shown && shown.nth === seen ? pane.grid.shown(address(shown.cell)) : ''}</p>
    </div>
  );
}

function About({ sheet }: { readonly sheet: GridSheet }): ReactNode {
  const { pane: { grid: { about } } } = useWords();
  const styles = useStyles();
  const said = [
    ...(sheet.whose === 'user' ? [] : [about[sheet.whose]]),
    ...(sheet.hidden ? [about.hidden] : []),
    ...(sheet.cells().cells.length === 0 ? [about.empty] : []),
  ];
  return said.length > 0 && <p className={styles.about}>{said.join(' ')}</p>;
}

/** The one that most is known of, else the first that the user would see. */
function firstSheet(sheets: readonly GridSheet[], { analysis }: Opened): GridSheet | undefined {
  const [table] = analysis.reading.tables;
  return sheets.find(({ name }) => name === table?.sheet) ?? sheets.find(({ hidden }) => !hidden) ?? sheets[0];
}

function tabId(sheets: readonly GridSheet[], sheet: GridSheet): string {
  return `tab-sheet-${sheets.indexOf(sheet)}`;
}

function tabText({ name, whose, hidden }: GridSheet, marks: SheetMarks | undefined, { tab, marked }: Words['pane']['grid']): string {
  if (whose !== 'user') return tab.own(name);
  const own = [...(marks?.values() ?? [])].filter(({ follows, isAccepted }) => follows === undefined && !isAccepted).length;
  return hidden ? tab.hidden(name, marked(own)) : tab.user(name, marked(own));
}
