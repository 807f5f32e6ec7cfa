/** How many open findings of each severity, and how many questions, a workbook has. */
import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { openAmong } from '../../core/accepted';
import type { Finding, Severity } from '../../core/model';
import type { Opened } from '../session/session';
import { useWords } from './words';

const useStyles = makeStyles({
  counts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginBlock: tokens.spacingVerticalS, padding: 0, listStyleType: 'none' },
});

export function Counts({ opened }: { readonly opened: Opened }): ReactNode {
  const { pane, names } = useWords();
  const styles = useStyles();
  const [errors, warnings, remarks, questions] = [count(opened, 'error'), count(opened, 'warning'), count(opened, 'info'), opened.analysis.questions.length];
  return (
    <ul className={styles.counts}>
      <li><Badge size="large" appearance="tint" color={errors === 0 ? 'success' : 'danger'}>{names.counted.error(errors)}</Badge></li>
      {warnings > 0 && <li><Badge size="large" appearance="tint" color="warning">{names.counted.warning(warnings)}</Badge></li>}
      {remarks > 0 && <li><Badge size="large" appearance="tint" color="informative">{names.counted.info(remarks)}</Badge></li>}
      {questions > 0 && <li><Badge size="large" appearance="tint" color="brand">{pane.questions(questions)}</Badge></li>}
    </ul>
  );
}

export function errorsIn(opened: Opened): number {
  return count(opened, 'error');
}

/** What was found and is not accepted. */
export function openFindings({ analysis, choices }: Opened): readonly Finding[] {
  return openAmong(analysis.findings, choices);
}

function count(opened: Opened, wanted: Severity): number {
  return openFindings(opened).filter(({ severity }) => severity === wanted).length;
}
