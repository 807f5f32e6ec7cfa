/** The adopted opening balance, typed as people write amounts, with what was understood beside it. */
import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { address } from '../../core/address';
import type { Choices, Fact } from '../../core/model';
import { kronor } from '../../text/numbers';
import type { Session } from '../session/session';
import { AnswerForm } from './answer-form';
import { EntryField } from '../parts/entry-field';
import { typed as understood } from '../parts/typed';
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
  const entered = understood('amount', typed, { language });
  const instead = inSheet ? pane.assumptions.openingInstead(address(inSheet.cell), kronor(inSheet.amount, language)) : pane.assumptions.openingHint;
  return (
    <AnswerForm
      onAnswer={() => {
        if (entered.is === 'nothing') session.forget('openingBalance');
        else if (entered.is === 'understood') session.answer({ openingBalance: entered.value.toString() });
      }}
    >
      <EntryField kind="amount" label={pane.assumptions.openingBalance} hint={instead} value={typed} onChange={setTyped} />
      <div className={styles.actions}><Button type="submit">{pane.assumptions.use}</Button></div>
    </AnswerForm>
  );
}
