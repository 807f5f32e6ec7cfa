/** How many findings of each severity, and how many questions, a workbook has. */
import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Severity } from '../core/model';
import type { Opened } from './session';
import { useWords } from './words';

const useStyles = makeStyles({
  counts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginBlock: tokens.spacingVerticalS, padding: 0, listStyleType: 'none' },
});

export function Counts({ opened: { analysis } }: { readonly opened: Opened }): ReactNode {
  const { pane, names } = useWords();
  const styles = useStyles();
  const of = (wanted: Severity) => analysis.findings.filter(({ severity }) => severity === wanted).length;
  const [errors, warnings, remarks, questions] = [of('error'), of('warning'), of('info'), analysis.questions.length];
  return (
    <ul className={styles.counts}>
      <li><Badge size="large" appearance="tint" color={errors === 0 ? 'success' : 'danger'}>{names.counted.error(errors)}</Badge></li>
      {warnings > 0 && <li><Badge size="large" appearance="tint" color="warning">{names.counted.warning(warnings)}</Badge></li>}
      {remarks > 0 && <li><Badge size="large" appearance="tint" color="informative">{names.counted.info(remarks)}</Badge></li>}
      {questions > 0 && <li><Badge size="large" appearance="tint" color="brand">{pane.questions(questions)}</Badge></li>}
    </ul>
  );
}
