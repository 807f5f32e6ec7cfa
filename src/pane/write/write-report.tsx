/** What the last write left in the workbook or in a new file, as it was read back, and where it shows something else than the exact value. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { address } from '../../core/address';
import type { Shown } from '../../core/model';
import type { WrittenDifference } from '../../hosts/workbook';
import type { Language } from '../../text/numbers';
import { CellLink } from '../parts/cell-link';
import { shownText } from '../parts/figures';
import type { Report } from '../session/progress';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';

const mostDifferences = 20;

const useStyles = makeStyles({
  report: { '& > p': { marginBlock: tokens.spacingVerticalXS }, '& ul': { paddingInlineStart: tokens.spacingHorizontalL, fontVariantNumeric: 'tabular-nums' } },
});

interface Props {
  readonly report: Report;
  /** Has Excel calculate, where it is Excel that shows something else. */
  readonly recalculate?: () => void;
  readonly busy: boolean;
}

export function WriteReport({ report: { at, file, sheets, written: { checked, differs, because, undoKept } }, recalculate, busy }: Props): ReactNode {
  const { pane: { excel, write } } = useWords();
  const view = useViewStyles();
  const styles = useStyles();
  return (
    <section aria-labelledby="report" className={styles.report}>
      <h3 id="report" className={view.subheading}>{excel.write.report}</h3>
      <p>{file === undefined ? excel.write.at(at) : write.writtenTo(file, at)}</p>
      <ul>{sheets.map((sheet) => <li key={sheet}>{file === undefined ? <CellLink cell={{ sheet, row: 1, column: 1 }}>{sheet}</CellLink> : sheet}</li>)}</ul>
      {differs.length === 0 ? <p>{file === undefined ? excel.write.agrees(checked) : write.agrees(checked)}</p> : (
        <>
          <p>{file === undefined ? excel.write.differs(differs.length, checked) : write.differs(differs.length, checked)} {because !== undefined && excel.write.because[because]}</p>
          {recalculate && <Button disabledFocusable={busy} onClick={recalculate}>{excel.write.recalculate}</Button>}
          <Differences differs={differs} />
        </>
      )}
      {file !== undefined && <p>{write.untouched}</p>}
      {file === undefined && !undoKept && <p>{excel.write.undoNotKept}</p>}
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
