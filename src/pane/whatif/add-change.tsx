/** A change is put together in a short form; its effect is shown while it is typed, and it is kept when it is added. */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { What } from '../../core/model';
import { AnswerForm } from '../reading/answer-form';
import { useViewStyles } from '../parts/view-styles';
import { ChangeFields } from './change-fields';
import { Choice } from './choice';
import { fieldsOf, type Choosable, type KindOfChange, type Values } from './form';
import { useWhatifWords } from './whatif-words';

/** What stands in the form. */
export interface Typing {
  readonly kind: KindOfChange;
  readonly values: Values;
}

export const kinds: readonly KindOfChange[] = ['medlemsbidrag', 'kommunandel', 'nyckel', 'intrade', 'uttrade', 'delar-av-ar', 'mellanskillnad', 'avrundning', 'rad', 'ny-rad', 'utan-rad', 'flytt', 'las', 'ingaende-balans', 'lasart'];

export function isTyping(kept: unknown): kept is Typing {
  if (typeof kept !== 'object' || kept === null || !('kind' in kept) || !('values' in kept)) return false;
  const { kind, values } = kept;
  return kinds.some((one) => one === kind) && typeof values === 'object' && values !== null && Object.values(values).every((value) => typeof value === 'string');
}

interface Props {
  readonly typing: Typing;
  readonly among: Choosable;
  /** What it comes to so far. */
  readonly what: What | undefined;
  /** Why it has no effect, or not the whole, in sentences. */
  readonly obstacles: readonly string[];
  readonly type: (typing: Typing) => void;
  readonly add: (what: What) => void;
}

export function AddChange({ typing, among, what, obstacles, type, add }: Props): ReactNode {
  const { add: words, changes } = useWhatifWords();
  const styles = useViewStyles();
  const possible = kinds.filter((kind) => fieldsOf[kind].every((field) => (field !== 'member' && field !== 'key') || among.kommuner.length > 0));
  return (
    <section aria-labelledby="whatif-add">
      <h3 id="whatif-add" className={styles.subheading}>{words.heading}</h3>
      <div className={styles.card}>
        <AnswerForm labelledBy="whatif-add" onAnswer={() => { if (what) add(what); }}>
          <Choice label={words.kind} options={possible.map((kind) => ({ value: kind, text: words.kinds[kind] }))} value={typing.kind} choose={(value) => { type({ kind: possible.find((kind) => kind === value) ?? typing.kind, values: {} }); }} />
          <ChangeFields kind={typing.kind} values={typing.values} among={among} put={(name, value) => { type({ kind: typing.kind, values: { ...typing.values, [name]: value } }); }} />
          {!what && <p className={styles.quiet}>{words.unfinished}</p>}
          <div role="status">{obstacles.map((said) => <p key={said}><strong>{changes.obstacle}</strong> {said}</p>)}</div>
          <div className={styles.actions}><Button type="submit" appearance="primary" disabledFocusable={!what}>{words.add}</Button></div>
        </AnswerForm>
      </div>
    </section>
  );
}
