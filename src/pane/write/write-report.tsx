/** What the last write left in the workbook, and where Excel shows something else than the exact value. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { address } from '../../core/address';
import type { Shown } from '../../core/model';
import type { WrittenDifference } from '../../hosts/workbook';
import type { Language } from '../../text/numbers';
import { CellLink } from '../parts/cell-link';
import { shownText } from '../parts/figures';
import type { LiveSession } from '../session/live-session';
import type { Report } from '../session/progress';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';

const mostDifferences = 20;

const useStyles = makeStyles({
  report: { '& > p': { marginBlock: tokens.spacingVerticalXS }, '& ul': { paddingInlineStart: tokens.spacingHorizontalL, fontVariantNumeric: 'tabular-nums' } },
});

interface Props {
  readonly session: LiveSession;
  readonly report: Report;
  readonly busy: boolean;
}

export function WriteReport({ session, report: { at, sheets, written: { differs, because, undoKept } }, busy }: Props): ReactNode {
  const { pane: { excel: { write } } } = useWords();
  const view = useViewStyles();
  const styles = useStyles();
  return (
    <section aria-labelledby="report" className={styles.report}>
      <h3 id="report" className={view.subheading}>{write.report}</h3>
      <p>{write.at(at)}</p>
      <ul>{sheets.map((sheet) => <li key={sheet}><CellLink cell={{ sheet, row: 1, column: 1 }}>{sheet}</CellLink></li>)}</ul>
      {differs.length === 0 ? <p>{write.agrees}</p> : (
        <>
          <p>{write.differs(differs.length)} {because !== undefined && write.because[because]}</p>
          <Button disabledFocusable={busy} onClick={() => { session.recalculate(); }}>{write.recalculate}</Button>
          <Differences differs={differs} />
        </>
      )}
      {!undoKept && <p>{write.undoNotKept}</p>}
    </section>
  );
}

function Differences({ differs }: { readonly differs: readonly WrittenDifference[] }): ReactNode {
  const { pane: { excel: { write } }, language } = useWords();
  const view = useViewStyles();
  const shown = differs.slice(0, mostDifferences);
  return (
    <details className={view.details}>
      <summary>{write.differences}</summary>
      <ul>
        {shown.map(({ cell, planned, found }) => (
          <li key={address(cell)}><CellLink cell={cell} />: {write.difference(shownText(planned, language), textOf(found, language))}</li>
        ))}
      </ul>
      {shown.length < differs.length && <p>{write.firstDifferences(shown.length, differs.length)}</p>}
    </details>
  );
}

/** Undefined where nothing is to be seen: a formula that has not been computed shows an empty text. */
function textOf(found: Shown | undefined, language: Language): string | undefined {
  const text = found && shownText(found, language);
  return text === '' ? undefined : text;
}
