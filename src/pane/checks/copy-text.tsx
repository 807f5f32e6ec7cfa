/** A button that copies finished text; where the clipboard is closed the text is shown, selected, to be copied by hand. */
import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useWords } from '../parts/words';
import { toClipboard } from './clipboard';
import type { Copied } from './copied';
import { useFindingStyles } from './finding-styles';

/** That it is copied has been read or heard by then, in milliseconds. */
const longEnough = 10_000;
/** What the user does next makes it old. */
const actions = ['pointerdown', 'keydown'] as const;

interface Props {
  readonly button: string;
  /** For those who hear it alone. */
  readonly name?: string;
  /** Made when it is asked for. */
  readonly text: () => Copied;
}

export function CopyText({ button, name, text }: Props): ReactNode {
  const { pane: { checks: { copy } } } = useWords();
  const styles = useFindingStyles();
  const [outcome, setOutcome] = useState<{ readonly is: 'copied' } | { readonly is: 'blocked'; readonly plain: string }>();
  const isCopied = outcome?.is === 'copied';
  useEffect(() => {
    if (!isCopied) return;
    const letGo = (): void => { setOutcome(undefined); };
    const seconds = setTimeout(letGo, longEnough);
    for (const action of actions) document.addEventListener(action, letGo);
    return () => {
      clearTimeout(seconds);
      for (const action of actions) document.removeEventListener(action, letGo);
    };
  }, [isCopied]);
  const take = async (): Promise<void> => {
    const made = text();
    setOutcome((await toClipboard(made)) === 'copied' ? { is: 'copied' } : { is: 'blocked', plain: made.plain });
  };
  return (
    <>
      <Button size="small" {...(name === undefined ? {} : { 'aria-label': name })} onClick={() => void take()}>{button}</Button>
      <span aria-live="polite" className={styles.said}>{outcome && (outcome.is === 'copied' ? copy.done : copy.blocked)}</span>
      {outcome?.is === 'blocked' && <ByHand plain={outcome.plain} onClose={() => { setOutcome(undefined); }} />}
    </>
  );
}

function ByHand({ plain, onClose }: { readonly plain: string; readonly onClose: () => void }): ReactNode {
  const { pane: { checks: { copy } } } = useWords();
  const styles = useFindingStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, [plain]);
  return (
    <div className={styles.below}>
      <label htmlFor={id}>{copy.text}</label>
      <textarea ref={area} id={id} className={styles.copied} readOnly spellCheck={false} value={plain} />
      <Button size="small" onClick={onClose}>{copy.close}</Button>
    </div>
  );
}
