/** Accepting a finding with a reason, and taking that back. */
import { Button, Field, Input, mergeClasses } from '@fluentui/react-components';
import { useEffect, useId, useState, type ReactNode } from 'react';
import type { Standing } from '../../core/accepted';
import type { Finding } from '../../core/model';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';
import { useFindingStyles } from './finding-styles';

interface Props {
  readonly finding: Finding;
  readonly standing: Standing;
  readonly name: string;
  readonly onAccept: (finding: Finding, reason: string) => void;
  readonly onTakeBack: (finding: Finding) => void;
}

export function Accepting({ finding, standing, name, onAccept, onTakeBack }: Props): ReactNode {
  const { pane: { checks: { accept } } } = useWords();
  const styles = useFindingStyles();
  const [asking, setAsking] = useState(false);
  const id = useId();
  if (standing.is === 'accepted') {
    return <><span className={styles.said}>{accept.because(standing.reason)}</span><Button size="small" aria-label={accept.takeBackOf(name)} onClick={() => { onTakeBack(finding); }}>{accept.takeBack}</Button></>;
  }
  return (
    <>
      <Button id={id} size="small" aria-label={accept.buttonOf(name)} aria-expanded={asking} onClick={() => { setAsking(!asking); }}>{accept.button}</Button>
      {asking && (
        <ReasonForm
          first={standing.is === 'reopened' ? standing.reason : ''}
          onReason={(reason) => { onAccept(finding, reason); }}
          onCancel={() => {
            setAsking(false);
            focusOn(id);
          }}
        />
      )}
    </>
  );
}

interface FormProps {
  /** The reason that it was accepted for before. */
  readonly first: string;
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
}

function ReasonForm({ first, onReason, onCancel }: FormProps): ReactNode {
  const { pane: { checks: { accept } } } = useWords();
  const view = useViewStyles();
  const styles = useFindingStyles();
  const [reason, setReason] = useState(first);
  const [missing, setMissing] = useState(false);
  const id = useId();
  useEffect(() => { focusOn(id); }, [id]);
  return (
    <form
      className={mergeClasses(view.form, styles.below)}
      noValidate
      onKeyDown={({ key }) => { if (key === 'Escape') onCancel(); }}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') return onReason(reason);
        setMissing(true);
        focusOn(id);
      }}
    >
      <Field label={accept.reason} required hint={accept.hint} {...(missing ? { validationMessage: accept.required, validationState: 'error' } : {})}>
        <Input
          id={id}
          value={reason}
          autoComplete="off"
          onChange={(_, { value }) => {
            setReason(value);
            setMissing(false);
          }}
        />
      </Field>
      <div className={view.actions}>
        <Button type="submit" size="small" appearance="primary">{accept.save}</Button>
        <Button size="small" onClick={onCancel}>{accept.cancel}</Button>
      </div>
    </form>
  );
}

/** Fluent's own components hand out no typed place to focus. */
function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}
