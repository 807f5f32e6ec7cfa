/** How the kommuner shared before a newcomer: a percentage each. */
import { Button } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import type { Choices } from '../../core/model';
import { Share } from '../../core/money';
import { exactPercent } from '../../text/numbers';
import type { Session } from '../session/session';
import { AnswerForm } from './answer-form';
import { EntryField } from '../parts/entry-field';
import { typed as understood } from '../parts/typed';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';

interface Props {
  readonly session: Session;
  readonly choices: Choices;
  readonly kommuner: readonly string[];
}

export function KeyBefore({ session, choices, kommuner }: Props): ReactNode {
  const { pane, language } = useWords();
  const styles = useViewStyles();
  const sumId = useId();
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(() => new Map(Object.entries(choices.keyBefore ?? {})));
  const shares = kommuner.flatMap((member) => {
    const entered = understood('percent', typed.get(member) ?? '', { language });
    return entered.is === 'nothing' ? [] : [{ member, share: entered.is === 'understood' ? entered.value : undefined }];
  });
  const sum = Share.sum(shares.flatMap(({ share }) => share ?? []));
  const offWhole = shares.length > 0 && shares.every(({ share }) => share) && !sum.equals(Share.one);
  return (
    <AnswerForm
      onAnswer={() => {
        if (shares.some(({ share }) => share === undefined)) return;
        if (shares.length === 0) session.forget('keyBefore');
        else session.answer({ keyBefore: Object.fromEntries(shares.flatMap(({ member, share }) => (share ? [[member, share.inPercent()]] : []))) });
      }}
    >
      <fieldset aria-describedby={sumId}>
        <legend>{pane.assumptions.keyBefore}</legend>
        {kommuner.map((member) => (
          <EntryField
            key={member}
            kind="percent"
            label={pane.assumptions.keyPercent(member)}
            value={typed.get(member) ?? ''}
            onChange={(text) => { setTyped(new Map(typed).set(member, text)); }}
          />
        ))}
        {/* Said and not refused: percentages that were rounded need not make a hundred. */}
        <p id={sumId} aria-live="polite">{offWhole && pane.assumptions.keySum(exactPercent(sum, language))}</p>
        <div className={styles.actions}><Button type="submit">{pane.assumptions.use}</Button></div>
      </fieldset>
    </AnswerForm>
  );
}
