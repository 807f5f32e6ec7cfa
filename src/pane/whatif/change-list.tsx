/** The changes of a scenario, each with what it touches, what follows from it, and what is in its way; each can be left out or taken away. */
import { Button, Checkbox } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Change, Present } from '../../core/model';
import type { RowName } from '../../text/scenario-figures';
import { focusOnMain } from '../parts/focus';
import { useViewStyles } from '../parts/view-styles';
import { ChangeEffect } from './change-effect';
import type { Outcome } from './outcome';
import type { Scenarios } from './scenarios';
import { useSentences, useWhatifWords } from './whatif-words';

interface Props {
  readonly scenarios: Scenarios;
  readonly present: Present;
  readonly then: Outcome;
  /** The changes, and the one that is being typed. */
  readonly reckoned: readonly Change[];
  readonly rowName: RowName;
}

export function ChangeList(props: Props): ReactNode {
  const { changes: words } = useWhatifWords();
  const styles = useViewStyles();
  const { scenarios } = props;
  const { changes } = scenarios.current;
  return (
    <section aria-labelledby="whatif-changes">
      <h3 id="whatif-changes" className={styles.subheading}>{words.heading}</h3>
      {changes.length === 0 && <p className={styles.quiet}>{words.none}</p>}
      <Undo scenarios={scenarios} />
      <ul className={styles.list}>
        {changes.map((change) => <li key={change.id} className={styles.card}><ChangeItem change={change} {...props} /></li>)}
      </ul>
    </section>
  );
}

function ChangeItem({ change, scenarios, present, then, reckoned, rowName }: Props & { readonly change: Change }): ReactNode {
  const { changes: words } = useWhatifWords();
  const { changeSentence, obstacleSentence } = useSentences();
  const styles = useViewStyles();
  const said = changeSentence(change, rowName);
  const obstacles = then.obstacles.filter((obstacle) => obstacle.change === change.id);
  return (
    <>
      <Checkbox label={said} checked={change.off !== true} onChange={(_, { checked }) => { scenarios.turn(change, checked === true); }} />
      {change.off && <p className={styles.quiet}>{words.isOff}</p>}
      {obstacles.map((obstacle) => <p key={obstacle.is}><strong>{words.obstacle}</strong> {obstacleSentence(obstacle, reckoned, rowName)}</p>)}
      {!change.off && <ChangeEffect change={change} changes={reckoned} present={present} then={then} rowName={rowName} />}
      <div className={styles.actions}><Button size="small" aria-label={words.removeThis(said)} onClick={() => { scenarios.removeChange(change); }}>{words.remove}</Button></div>
    </>
  );
}

/** What was taken away can be had back; the focus comes here, since what had it is gone. */
function Undo({ scenarios: { taken, undo } }: Pick<Props, 'scenarios'>): ReactNode {
  const { changes, scenarios } = useWhatifWords();
  return (
    <div role="status">
      {taken && (
        <p>
          {taken.is === 'change' ? changes.removed : scenarios.removed(taken.name)}{' '}
          <Button size="small" ref={focused} onClick={() => { undo(); focusOnMain(); }}>{changes.undo}</Button>
        </p>
      )}
    </div>
  );
}

function focused(button: HTMLButtonElement | null): void {
  button?.focus();
}
