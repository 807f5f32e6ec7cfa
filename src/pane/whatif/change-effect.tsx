/** What one change touches, and what follows from it: the balances with it and without it, all else alike. */
import { useMemo, type ReactNode } from 'react';
import type { Change, Present } from '../../core/model';
import { kronor } from '../../text/numbers';
import type { RowName } from '../../text/scenario-figures';
import { useWords } from '../parts/words';
import { closing, outcomeOf, type Outcome } from './outcome';
import { useWhatifWords } from './whatif-words';

/** More rows than these are counted. */
const most = 6;

interface Props {
  readonly change: Change;
  readonly changes: readonly Change[];
  readonly present: Present;
  readonly then: Outcome;
  readonly rowName: RowName;
}

export function ChangeEffect({ change, changes, present, then, rowName }: Props): ReactNode {
  const { changes: words, effects } = useWhatifWords();
  const { language } = useWords();
  const others = useMemo(() => changes.filter(({ id }) => id !== change.id), [changes, change.id]);
  const without = useMemo(() => outcomeOf(present, others), [present, others]);
  const own = then.touched.filter((one) => one.change === change.id);
  const rows = [...new Set(own.map(({ row }) => row))].map((row) => effects.inRow(rowName(row), [...new Set(own.filter((one) => one.row === row).map(({ period }) => period))].sort()));
  const shown = rows.length > most ? [...rows.slice(0, most), words.others(rows.length - most)] : rows;
  const differences = then.periods.flatMap((period) => {
    const [before, after] = [without && closing(without, 'i-kedja', period), closing(then, 'i-kedja', period)];
    const by = before && after && after.minus(before);
    return !by || by.isZero() ? [] : [words[by.isNegative() ? 'givesLess' : 'givesMore'](period, kronor(by.abs(), language))];
  });
  return (
    <>
      {shown.length > 0 && <p>{words.touches(shown)}</p>}
      <p>{differences.length > 0 ? words.gives(differences) : words.givesNothing}</p>
    </>
  );
}
