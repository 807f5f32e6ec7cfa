/** The adopted opening balance, typed as people write amounts, with what was understood beside it. */
import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { address } from '../../core/address';
import type { Choices, Fact } from '../../core/model';
import { kronor } from '../../text/numbers';
import type { Session } from '../session/session';
import { typedAmount } from '../parts/typed';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';

interface Props {
  readonly session: Session;
  readonly choices: Choices;
  /** What the sheet has in its place. */
  readonly inSheet?: Fact;
}

export function OpeningBalance({ session, choices, inSheet }: Props): ReactNode {
  const { pane, language } = useWords();
  const styles = useViewStyles();
  const [typed, setTyped] = useState(choices.openingBalance ?? '');
  const [wrong, setWrong] = useState(false);
  const amount = typedAmount(typed);
  const instead = inSheet ? pane.assumptions.openingInstead(address(inSheet.cell), kronor(inSheet.amount, language)) : pane.assumptions.openingHint;
  const hint = amount ? pane.assumptions.understood(kronor(amount, language)) : instead;
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
