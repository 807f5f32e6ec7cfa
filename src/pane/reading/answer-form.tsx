/** A form with one answer: sent by its button or by Enter, and never by the browser. */
import type { ReactNode } from 'react';
import { useViewStyles } from '../parts/view-styles';

interface Props {
  readonly onAnswer: () => void;
  /** The id of the heading that names it. */
  readonly labelledBy?: string;
  readonly children: ReactNode;
}

export function AnswerForm({ onAnswer, labelledBy, children }: Props): ReactNode {
  const styles = useViewStyles();
  return (
    <form
      className={styles.form}
      noValidate
      aria-labelledby={labelledBy}
      onSubmit={(event) => {
        event.preventDefault();
        onAnswer();
      }}
    >
      {children}
    </form>
  );
}
