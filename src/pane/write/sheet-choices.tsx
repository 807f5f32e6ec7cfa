/** Which sheets are written, and what that changes in each. */
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { OwnKind } from '../../core/model';
import type { SheetChanges } from '../../core/plan/changes';
import type { Opened, Session } from '../session/session';
import { useWords, type Words } from '../parts/words';

const kinds: readonly OwnKind[] = ['avstamning', 'kommunandelar', 'regler', 'kontroller', 'noter'];

const useStyles = makeStyles({
  sheets: { border: 'none', padding: 0, margin: `0 0 ${tokens.spacingVerticalM}`, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  // Under the words of the checkbox.
  summary: { margin: `calc(-1 * ${tokens.spacingVerticalSNudge}) 0 ${tokens.spacingVerticalXS}`, paddingInlineStart: '36px', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly session: Session;
  readonly opened: Opened;
}

export function SheetChoices({ session, opened }: Props): ReactNode {
  const { pane } = useWords();
  const styles = useStyles();
  return (
    <fieldset className={styles.sheets}>
      <legend className={styles.legend}>{pane.write.sheets}</legend>
      {kinds.map((kind) => <SheetChoice key={kind} kind={kind} session={session} opened={opened} />)}
    </fieldset>
  );
}

function SheetChoice({ kind, session, opened }: Props & { readonly kind: OwnKind }): ReactNode {
  const words = useWords();
  const styles = useStyles();
  const id = useId();
  const isWanted = opened.choices.withoutSheets?.includes(kind) !== true;
  return (
    <div>
      <Checkbox label={words.pane.kinds[kind]} aria-describedby={id} checked={isWanted} onChange={(_, { checked }) => { session.switchSheet(kind, checked === true); }} />
      <p id={id} className={styles.summary}>{summary(kind, isWanted, opened, words)}</p>
    </div>
  );
}

/** In a sentence or two. */
function summary(kind: OwnKind, isWanted: boolean, { changes, read, analysis }: Opened, { pane: { write } }: Words): string {
  if (!isWanted) return read.own.some((one) => one.kind === kind) ? write.staysAsItIs : write.notWritten;
  const found = changes.find((one) => one.kind === kind);
  if (found === undefined) return write.absent(analysis.reading.budget === undefined);
  return [whatChanges(found, write), ...whatStays(found, write)].join(' ');
}

function whatChanges({ is, cells, formulas, come, gone }: SheetChanges, write: Words['pane']['write']): string {
  switch (is) {
    case 'new': return write.isNew;
    case 'same': return write.isSame;
    case 'changed': return write.isChanged({ cells: cells.length, formulas, come: come.length, gone: gone.length });
  }
}

function whatStays({ kept, inputs, beside }: SheetChanges, write: Words['pane']['write']): string[] {
  return [...(kept.length === 0 ? [] : [write.kept(kept.length)]), ...(inputs.length === 0 ? [] : [write.inputsKept(inputs.length)]), ...(beside === 0 ? [] : [write.beside(beside)])];
}
