/** A list to choose from, as wide as there is room for. */
import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  choice: { gridTemplateColumns: 'minmax(0, 1fr)', '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' } },
});

export interface Option {
  readonly value: string;
  readonly text: string;
}

interface Props {
  readonly label: string;
  readonly options: readonly Option[];
  /** The first where it is none of them. */
  readonly value: string | undefined;
  readonly choose: (value: string) => void;
}

export function Choice({ label, options, value, choose }: Props): ReactNode {
  const styles = useStyles();
  const known = options.some((option) => option.value === value) ? value : options[0]?.value;
  return (
    <Field label={label} className={styles.choice}>
      <Select value={known ?? ''} onChange={(_, chosen) => { choose(chosen.value); }}>
        {options.map((option) => <option key={option.value} value={option.value}>{option.text}</option>)}
      </Select>
    </Field>
  );
}
