/** Something folded away, drawn only once it is opened. */
import { useState, type ReactNode } from 'react';
import { useViewStyles } from './view-styles';

interface Props {
  readonly summary: string;
  /** For those who hear it alone, where the summary is the same in many places. */
  readonly name?: string;
  readonly children: ReactNode;
}

export function Folded({ summary, name, children }: Props): ReactNode {
  const styles = useViewStyles();
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.details} open={open} onToggle={({ currentTarget }) => { setOpen(currentTarget.open); }}>
      <summary {...(name === undefined ? {} : { 'aria-label': name })}>{summary}</summary>
      {open && children}
    </details>
  );
}
