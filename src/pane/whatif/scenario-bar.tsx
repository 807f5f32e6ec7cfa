/** Which scenario is shown, and what is said about it: its name, who proposes it, and why. */
import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Folded } from '../parts/folded';
import { useViewStyles } from '../parts/view-styles';
import { Choice } from './choice';
import type { Scenarios } from './scenarios';
import { useWhatifWords } from './whatif-words';

export function ScenarioBar({ scenarios }: { readonly scenarios: Scenarios }): ReactNode {
  const { scenarios: words } = useWhatifWords();
  const styles = useViewStyles();
  const { all, current, shown, describe } = scenarios;
  return (
    <div className={styles.form}>
      <Choice label={words.label} options={all.map(({ name }, index) => ({ value: String(index), text: name.trim() || words.unnamed(index + 1) }))} value={String(shown)} choose={(value) => { scenarios.show(Number(value)); }} />
      <div className={styles.actions}>
        <Button onClick={scenarios.create}>{words.create}</Button>
        <Button onClick={scenarios.copy}>{words.copy}</Button>
        {(all.length > 1 || current.changes.length > 0) && <Button onClick={scenarios.remove}>{words.remove}</Button>}
      </div>
      <Folded summary={words.about}>
        <div className={styles.form}>
          <Field label={words.name}><Input value={current.name} autoComplete="off" onChange={(_, { value }) => { describe({ name: value }); }} /></Field>
          <Field label={words.proposedBy}><Input value={current.proposedBy ?? ''} autoComplete="off" onChange={(_, { value }) => { describe({ proposedBy: value }); }} /></Field>
          <Field label={words.why}><Textarea value={current.why ?? ''} onChange={(_, { value }) => { describe({ why: value }); }} /></Field>
        </div>
      </Folded>
    </div>
  );
}
