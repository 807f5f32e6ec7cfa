/** Before another workbook takes the place of one whose answers are in no file: what would be lost, and the choice. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';

const useStyles = makeStyles({
  asked: { marginTop: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorStatusWarningBorder1}`, '& > p': { marginTop: 0 } },
});

interface Props {
  readonly name: string;
  readonly goOn: () => void;
  readonly stay: () => void;
}

export function Unwritten({ name, goOn, stay }: Props): ReactNode {
  const { pane: { open: { unwritten } } } = useWords();
  const view = useViewStyles();
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.asked}>
      <p id={id}>{unwritten.about(name)}</p>
      <div className={view.actions}>
        {/* The user has just asked for something that is held back: the keyboard goes to the safe answer. */}
        <Button appearance="primary" autoFocus onClick={stay}>{unwritten.stay}</Button>
        <Button onClick={goOn}>{unwritten.goOn}</Button>
      </div>
    </div>
  );
}
