/**
 * The page of the browser: the pane, and the workbook beside it where there is room, each scrolling by itself. On a narrow window one of
 * the two is seen at a time; whoever goes to a cell there comes back to where he was.
 */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { createContext, lazy, Suspense, useCallback, useContext, useDeferredValue, useEffect, useRef, useState, type ReactNode } from 'react';
import type { CellRef, RangeRef } from '../../core/address';
import { bookScope, KeptOfBook } from '../keeping/use-kept';
import { SelectCell } from '../parts/cell-link';
import { BesideWorkbook, paneContainer, useWindowOf } from '../parts/narrow';
import { FindingsThatOpen, useFindings } from '../parts/open-finding';
import { SelectedRange } from '../parts/selected-range';
import { useWords } from '../parts/words';
import type { Opened } from '../session/session';
import type { ShownCell } from './shown-cell';

const Workbook = lazy(() => import(/* webpackChunkName: "workbook" */ './workbook'));

/** Room for both: not on a low window either, where each would be a slit. */
const room = '(min-width: 900px) and (min-height: 480px)';

/** Shows the workbook in place of the pane; undefined where it stands beside it. */
const ShowWorkbook = createContext<(() => void) | undefined>(undefined);

export function useShowWorkbook(): (() => void) | undefined {
  return useContext(ShowWorkbook);
}

const useStyles = makeStyles({
  page: { height: '100vh', display: 'flex', flexDirection: 'column', overflow: 'hidden' },
  both: { flex: '1 1 0', minHeight: 0, display: 'grid', gridTemplateColumns: 'clamp(400px, 32vw, 460px) minmax(0, 1fr)', gridTemplateRows: 'minmax(0, 1fr)' },
  pane: { ...paneContainer },
  scrolling: { overflowY: 'auto', position: 'relative' },
  workbook: { display: 'flex', flexDirection: 'column', minWidth: 0, minHeight: 0, outline: 'none' },
  beside: { borderLeft: `1px solid ${tokens.colorNeutralStroke1}` },
  alone: { height: '100vh', minHeight: '320px' },
  away: { display: 'none' },
  back: { flexShrink: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  quiet: { margin: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly header: ReactNode;
  readonly opened: Opened | undefined;
  /** The pane. */
  readonly children: ReactNode;
}

export function PaneAndWorkbook(props: Props): ReactNode {
  return <FindingsThatOpen><Page {...props} /></FindingsThatOpen>;
}

function Page({ header, opened, children }: Props): ReactNode {
  const { pane } = useWords();
  const styles = useStyles();
  const beside = useWindowOf(room);
  const { asked, open } = useFindings();
  const [shown, setShown] = useState<ShownCell>();
  const book = opened && bookOf(opened);
  // The pane first: a page full of cells is drawn in a task of its own, which what the user does may interrupt.
  const drawn = useDeferredValue(opened);
  const drawnBook = drawn && bookOf(drawn);
  const [side, setSide] = useState<'pane' | 'workbook'>('pane');
  const cameFrom = useRef<{ readonly element: Element | null; readonly scrolled: number }>(undefined);
  const marked = useRef<RangeRef>(undefined);
  const both = opened !== undefined && beside;
  const alone = opened !== undefined && !beside && side === 'workbook';
  // Kept once it has been seen, with its sheet and its place.
  const [visited, visit] = useState(false);
  if ((both || alone) && !visited) visit(true);
  // The finding is told in the pane.
  if (asked !== undefined && side === 'workbook') setSide('pane');

  const turn = useCallback((): void => {
    cameFrom.current = { element: document.activeElement, scrolled: window.scrollY };
    setSide('workbook');
  }, []);
  const select = useCallback((cell: CellRef): void => {
    if (book !== undefined) setShown((before) => ({ cell, book, nth: (before?.nth ?? 0) + 1 }));
    if (!beside) turn();
  }, [turn, beside, book]);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = section;
    if (!alone || !current) return;
    // To its very beginning: nothing stays above it.
    window.scrollBy(0, current.getBoundingClientRect().top);
    // A cell that is asked for has it already.
    if (!current.contains(document.activeElement)) current.focus({ preventScroll: true });
  }, [alone]);
  const onMark = useCallback((range: RangeRef | undefined): void => { marked.current = range; }, []);
  const selected = useCallback((): Promise<RangeRef | undefined> => Promise.resolve(marked.current), []);
  const back = (): void => { setSide('pane'); };
  useEffect(() => {
    if (side === 'workbook' || !cameFrom.current) return;
    const { element, scrolled } = cameFrom.current;
    cameFrom.current = undefined;
    // Kontroller has taken the keyboard already where a finding was opened.
    if (beside || asked !== undefined) return;
    window.scrollTo(0, scrolled);
    if (element instanceof HTMLElement) element.focus({ preventScroll: true });
  }, [side, beside, asked]);

  return (
    <BesideWorkbook value={both}>
      <SelectCell value={opened ? select : undefined}>
        <SelectedRange value={opened ? selected : undefined}>
        <ShowWorkbook value={opened && !beside ? turn : undefined}>
          <div className={both ? styles.page : ''}>
            {header}
            <div className={both ? styles.both : ''}>
              <div className={mergeClasses(styles.pane, both && styles.scrolling, alone && styles.away)} {...(both ? { 'data-scrolls': '' } : {})}>{children}</div>
              {drawn && visited && (
                // In the pane's place it is what the page is about.
                <section ref={section} role={alone ? 'main' : undefined} tabIndex={-1} aria-label={pane.grid.heading} className={mergeClasses(styles.workbook, both ? styles.beside : alone ? styles.alone : styles.away)}>
                  {alone && <div className={styles.back}><Button onClick={back}>{pane.grid.back}</Button></div>}
                  <Suspense fallback={<p className={styles.quiet}>{pane.grid.loading}</p>}>
                    <KeptOfBook opened={drawn}>
                      <Workbook opened={drawn} shown={shown?.book === drawnBook ? shown : undefined} takesFocus={alone} openFinding={open} onMark={onMark} />
                    </KeptOfBook>
                  </Suspense>
                </section>
              )}
            </div>
          </div>
        </ShowWorkbook>
        </SelectedRange>
      </SelectCell>
    </BesideWorkbook>
  );
}

function bookOf({ name, sample, read }: Opened): string {
  return bookScope(name, sample, read.snapshot.sheets.map((sheet) => sheet.name));
}
