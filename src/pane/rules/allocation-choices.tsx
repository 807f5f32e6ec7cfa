/** What the kommuner have agreed on how they share their quarter, chosen from lists: the key, how a part of a year counts, and the rounding. */
import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { conventions } from '../../core/compute/dates';
import { readingsOf } from '../../core/compute/readings';
import type { Choices, KeyKind } from '../../core/model';
import type { Rounding } from '../../core/money';
import { decimal } from '../../text/numbers';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';
import type { Session } from '../session/session';
import type { ShareYear } from './share-years';

const keys: readonly KeyKind[] = ['fasta-procent', 'befolkning', 'lika-bas-plus-befolkning', 'fjolarets-belopp', 'fria-belopp'];
const roundings: readonly Rounding[] = ['1', '100', '1000'];

interface Props {
  readonly session: Session;
  readonly choices: Choices;
  readonly years: readonly ShareYear[];
}

export function AllocationChoices({ session, choices, years }: Props): ReactNode {
  const { pane: { shares }, names, readingName, language } = useWords();
  const styles = useViewStyles();
  const computed = new Set(years.flatMap(({ rules }) => rules.map(({ reading }) => reading.split('/')[0])));
  // A key that nothing is known about gives nothing to choose.
  const possible = keys.filter((key) => computed.has(key) || key === choices.key);
  const partYear = years.some(({ isPartYear }) => isPartYear);
  const { kommunandelar: gap, ...otherReadings } = choices.readings ?? {};
  return (
    <div className={styles.form}>
      <Choice
        label={shares.keyChoice} value={choices.key} options={possible} nameOf={readingName} unset={shares.automatic}
        choose={(key) => { if (key) session.answer({ key }); else session.forget('key'); }}
      />
      {partYear && (
        <>
          <Choice
            label={shares.conventionChoice} value={choices.convention} options={conventions} nameOf={(one) => names.convention[one]} unset={shares.automatic}
            choose={(convention) => { if (convention) session.answer({ convention }); else session.forget('convention'); }}
          />
          <Choice
            label={shares.gapChoice} hint={shares.gapAbout} value={gap} options={readingsOf.kommunandelar} nameOf={readingName} unset={shares.automatic}
            choose={(kommunandelar) => { session.answer({ readings: kommunandelar ? { ...otherReadings, kommunandelar } : otherReadings }); }}
          />
        </>
      )}
      <Choice
        label={shares.roundingChoice} value={choices.rounding === 'none' ? undefined : choices.rounding} options={roundings} unset={shares.unrounded}
        nameOf={(step) => shares.roundedTo(decimal(step, language))}
        choose={(rounding) => { if (rounding) session.answer({ rounding }); else session.forget('rounding'); }}
      />
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly value: T | undefined;
  readonly options: readonly T[];
  readonly nameOf: (option: T) => string;
  /** What holds until something is chosen. */
  readonly unset: string;
  /** Undefined takes the choice back. */
  readonly choose: (option: T | undefined) => void;
}

const useStyles = makeStyles({
  // As wide as there is room for, whatever its longest option.
  choice: { gridTemplateColumns: 'minmax(0, 1fr)', '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' } },
});

function Choice<T extends string>({ label, hint, value, options, nameOf, unset, choose }: ChoiceProps<T>): ReactNode {
  const styles = useStyles();
  return (
    <Field label={label} className={styles.choice} {...(hint !== undefined && { hint })}>
      <Select value={value ?? ''} onChange={(_, chosen) => { choose(options.find((one) => one === chosen.value)); }}>
        <option value="">{unset}</option>
        {options.map((option) => <option key={option} value={option}>{nameOf(option)}</option>)}
      </Select>
    </Field>
  );
}
