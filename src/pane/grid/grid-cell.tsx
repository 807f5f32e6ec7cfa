/** A cell of the grid: what it shows as Excel would, its mark, and what it is called where that is more than what stands in it. */
import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';
import { a1 } from '../../core/address';
import { useWords, type Words } from '../parts/words';
import type { GridCell } from './cells';
import { useGridStyles } from './grid-styles';
import type { Mark } from './marks';
import { MarkSymbol } from './mark-symbol';
import type { Place } from './places';
import { rowNumbersWidth } from './sheet-layout';

interface Props {
  readonly place: Place;
  readonly cell: GridCell | undefined;
  readonly text: string;
  readonly left: number;
  readonly width: number;
  /** As far as the cell's words may run on. */
  readonly free: number;
  readonly mark: Mark | undefined;
  readonly chosen: boolean;
  /** Set for the cell where the keyboard is. */
  readonly active?: Ref<HTMLDivElement> | undefined;
}

export function Cell({ place, cell, text, left, width, free, mark, chosen, active }: Props): ReactNode {
  const words = useWords();
  const styles = useGridStyles();
  const is = cell?.shows?.is;
  const inner = width - (mark ? 26 : 12);
  const shown = is === 'number' && wide(text) > inner ? '#'.repeat(Math.max(1, Math.floor(inner / 8))) : text;
  const side = cell?.align ?? (is === 'number' ? 'right' : is === 'boolean' || is === 'error' ? 'center' : 'left');
  const flows = is === 'text' && side === 'left' && free > width && wide(text) > inner;
  return (
    <div
      ref={active}
      role="gridcell"
      aria-colindex={place.column + 1}
      aria-selected={chosen || active !== undefined}
      aria-label={mark || active ? cellName(place, cell, text, mark, words) : undefined}
      tabIndex={active ? 0 : undefined}
      style={{ left: left + rowNumbersWidth, width }}
      className={mergeClasses(
        styles.cell, !flows && styles.clipped, styles[side], cell?.indent && (side === 'right' ? styles.indentRight : styles.indentLeft), cell?.strong && styles.strong,
        mark ? styles.withSymbol : undefined, mark ? styles[mark.finding.severity] : undefined, mark?.follows === undefined ? undefined : styles.follows, mark?.isAccepted ? styles.accepted : undefined, chosen && styles.chosen, active ? styles.active : undefined,
      )}
    >
      {mark && <MarkSymbol mark={mark} className={styles.symbol} />}
      {flows ? <span className={mergeClasses(styles.flowing, (mark || chosen) && styles.bare)} style={{ maxWidth: free - 12 }}>{text}</span> : shown}
    </div>
  );
}

/** About how many pixels the text takes. */
function wide(text: string): number {
  return text.length * 7;
}

/** "D14, 0, formel =C14, fel: …": all that is known of the cell. */
function cellName(place: Place, cell: GridCell | undefined, text: string, mark: Mark | undefined, words: Words): string {
  const { grid } = words.pane;
  const shows = text === '' ? grid.empty : text;
  const plain = cell?.formula === undefined ? grid.cell(a1(place), shows) : grid.cellWithFormula(a1(place), shows, cell.formula);
  return mark ? grid.cellMarked(plain, markText(mark, words)) : plain;
}

/** "fel: …", or what it follows from, and whether it is accepted. */
export function markText({ finding, follows, isAccepted }: Mark, { pane: { grid }, finding: sentence }: Words): string {
  const { mark, follows: following } = isAccepted ? grid.accepted : grid;
  return follows === undefined ? mark[finding.severity](sentence(finding)) : following[finding.severity](follows);
}
