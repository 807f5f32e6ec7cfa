/** Above the grid: the active cell's address, what it shows and its formula, and what is found there with a way to it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { a1, a1Range } from '../../core/address';
import { useWords } from '../parts/words';
import { markText } from './grid-cell';
import { MarkSymbol } from './mark-symbol';
import { placeKey, type SheetMarks } from './marks';
import { rangeOf, type Marking } from './places';
import { cellText } from './cell-text';
import type { GridSheet } from './sheets';

const useStyles = makeStyles({
  line: {
    flexShrink: 0, boxSizing: 'border-box', minHeight: '76px', padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, overflowWrap: 'anywhere',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1,
    '& p': { margin: 0 },
  },
  cell: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, fontVariantNumeric: 'tabular-nums' },
  formula: { color: tokens.colorNeutralForeground2 },
  mark: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'start' },
  // Two lines, so that the sheet below stays where it is; the whole of it stands in Kontroller.
  sentence: { flex: '1 1 0', overflow: 'hidden', display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical' },
  symbol: { flexShrink: 0, marginTop: '4px' },
});

/** A formula may be thousands of letters long. */
const longest = 600;

interface Props {
  readonly sheet: GridSheet;
  readonly marks: SheetMarks | undefined;
  readonly marking: Marking;
  readonly openFinding: (key: string) => void;
}

export function CellLine({ sheet, marks, marking, openFinding }: Props): ReactNode {
  const words = useWords();
  const { language, pane: { grid } } = words;
  const styles = useStyles();
  const { active } = marking;
  const cell = sheet.cells().at(active.row, active.column);
  const mark = marks?.get(placeKey(active));
  const range = a1Range(rangeOf(marking));
  return (
    <div className={styles.line}>
      <p className={styles.cell}>
        <strong>{range === a1(active) ? range : grid.range(range)}</strong>
        {range === a1(active) && cell && <span>{cellText(cell, sheet.date1904, language, grid.values)}</span>}
        {range === a1(active) && cell?.formula !== undefined && <span className={styles.formula}>{grid.formula(short(cell.formula))}</span>}
      </p>
      {mark && (
        <div className={styles.mark}>
          <MarkSymbol mark={mark} className={styles.symbol} />
          <p className={styles.sentence}>{sentence(markText(mark, words))}{mark.count > 1 && ` (${grid.more(mark.count - 1)})`}</p>
          <Button size="small" onClick={() => { openFinding(mark.finding.key); }}>{grid.open}</Button>
        </div>
      )}
    </div>
  );
}

function short(formula: string): string {
  return formula.length > longest ? `${formula.slice(0, longest)} …` : formula;
}

/** A sentence of its own begins with a capital. */
function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
