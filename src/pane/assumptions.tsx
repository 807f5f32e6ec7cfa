/** What the user may add though nobody asked: the old key, the convention, the adopted opening balance; and what has been answered. */
import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { conventions } from '../core/compute/dates';
import type { Choices, Reading } from '../core/model';
import { kronor } from '../text/numbers';
import type { Opened, Session } from './session';
import { typedAmount, typedPercent } from './typed';
import { useViewStyles } from './view-styles';
import { useWords } from './words';

interface Props {
  readonly session: Session;
  readonly opened: Opened;
}

export function Assumptions({ session, opened: { choices, analysis } }: Props): ReactNode {
  const { pane } = useWords();
  const styles = useViewStyles();
  const kommuner = kommunerOf(analysis.reading);
  return (
    <details className={styles.details}>
      <summary>{pane.assumptions.heading}</summary>
      <p>{pane.assumptions.about}</p>
      {choices.entries && (
        <p>
          {pane.assumptions.entries}: {choices.entries.map(({ member, date }) => `${member} ${date}`).join(', ')}{' '}
          <Button size="small" onClick={() => { session.forget('entries'); }}>{pane.assumptions.forget(pane.assumptions.entries)}</Button>
        </p>
      )}
      <ConventionChoice session={session} choices={choices} />
      {kommuner.length > 0 && <KeyBefore session={session} choices={choices} kommuner={kommuner} />}
      <OpeningBalance session={session} choices={choices} />
    </details>
  );
}

function kommunerOf({ tables }: Reading): string[] {
  const members = tables.flatMap(({ rows }) => rows.flatMap(({ member }) => (member?.party === 'kommun' ? [member.name] : [])));
  return [...new Set(members)];
}

interface PartProps {
  readonly session: Session;
  readonly choices: Choices;
}

function ConventionChoice({ session, choices }: PartProps): ReactNode {
  const { pane } = useWords();
  const styles = useViewStyles();
  return (
    <div className={styles.form}>
      <Field label={pane.assumptions.convention}>
        <Select
          value={choices.convention ?? ''}
          onChange={(_, { value }) => {
            const convention = conventions.find((one) => one === value);
            if (convention) session.answer({ convention });
            else session.forget('convention');
          }}
        >
          <option value="">{pane.assumptions.conventionUnset}</option>
          {conventions.map((one) => <option key={one} value={one}>{pane.assumptions.conventions[one]}</option>)}
        </Select>
      </Field>
    </div>
  );
}

function KeyBefore({ session, choices, kommuner }: PartProps & { readonly kommuner: readonly string[] }): ReactNode {
  const { pane } = useWords();
  const styles = useViewStyles();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(choices.keyBefore ?? {});
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const filled = kommuner.filter((member) => (typed[member] ?? '').trim() !== '');
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const shares = filled.map((member) => ({ member, share: typedPercent(typed[member] ?? '') }));
        const bad = shares.filter(({ share }) => share === undefined).map(({ member }) => member);
        setWrong(bad);
        if (bad.length > 0) return;
        if (filled.length === 0) session.forget('keyBefore');
        else session.answer({ keyBefore: Object.fromEntries(shares.flatMap(({ member, share }) => (share ? [[member, share.inPercent()]] : []))) });
      }}
    >
      <fieldset>
        <legend>{pane.assumptions.keyBefore}</legend>
        {kommuner.map((member) => (
          <Field
            key={member}
            label={pane.assumptions.keyPercent(member)}
            {...(wrong.includes(member) ? { validationMessage: pane.assumptions.badPercent, validationState: 'error' } : {})}
          >
            <Input value={typed[member] ?? ''} inputMode="decimal" autoComplete="off" onChange={(_, { value }) => { setTyped({ ...typed, [member]: value }); }} />
          </Field>
        ))}
      </fieldset>
      <div className={styles.actions}><Button type="submit">{pane.assumptions.use}</Button></div>
    </form>
  );
}

function OpeningBalance({ session, choices }: PartProps): ReactNode {
  const { pane, language } = useWords();
  const styles = useViewStyles();
  const [typed, setTyped] = useState(choices.openingBalance ?? '');
  const amount = typedAmount(typed);
  const [wrong, setWrong] = useState(false);
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
