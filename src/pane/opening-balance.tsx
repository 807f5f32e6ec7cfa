/** The adopted opening balance, typed as people write amounts, with what was understood beside it. */
import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Choices } from '../core/model';
import { kronor } from '../text/numbers';
import type { Session } from './session';
import { typedAmount } from './typed';
import { useViewStyles } from './view-styles';
import { useWords } from './words';

export function OpeningBalance({ session, choices }: { readonly session: Session; readonly choices: Choices }): ReactNode {
  const { pane, language } = useWords();
  const styles = useViewStyles();
  const [typed, setTyped] = useState(choices.openingBalance ?? '');
  const [wrong, setWrong] = useState(false);
  const amount = typedAmount(typed);
  const hint = amount ? pane.assumptions.understood(kronor(amount, language)) : pane.assumptions.openingHint;
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const empty = typed.trim() === '';
        setWrong(!empty && !amount);
        if (empty) session.forget('openingBalance');
        else if (amount) session.answer({ openingBalance: amount.toString() });
      }}
    >
      <Field
        label={pane.assumptions.openingBalance}
        {...(wrong ? { validationMessage: pane.assumptions.badAmount, validationState: 'error' } : { hint })}
      >
        <Input value={typed} inputMode="decimal" autoComplete="off" onChange={(_, { value }) => { setTyped(value); }} />
      </Field>
      <div className={styles.actions}><Button type="submit">{pane.assumptions.use}</Button></div>
    </form>
  );
}
