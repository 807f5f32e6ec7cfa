/** "Varför detta tal?": the sentence, the working down to the cells, and the source. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Answer } from '../../core/model';
import { useWords } from '../parts/words';
import { WorkingTree } from './working-tree';

const useStyles = makeStyles({
  why: { '& > p': { marginBlock: tokens.spacingVerticalXS }, '& + &': { marginTop: tokens.spacingVerticalL } },
});

export function Why({ answer }: { readonly answer: Answer }): ReactNode {
  const { pane, margins, answer: sentence } = useWords();
  const styles = useStyles();
  const { act, paragraph, link, read } = answer.source;
  const source = pane.rules.source([act, paragraph].filter(Boolean).join(', '), read);
  return (
    <div className={styles.why}>
      <p>{sentence(answer)}</p>
      {answer.working && <WorkingTree working={answer.working} />}
      {answer.marginWorking && <><p>{margins.margin}</p><WorkingTree working={answer.marginWorking} /></>}
      {answer.marginOtherWorking && <><p>{margins.marginOther}</p><WorkingTree working={answer.marginOtherWorking} /></>}
      <p>{link === undefined ? source : <Link inline href={link} target="_blank" rel="noreferrer noopener">{source}</Link>}</p>
    </div>
  );
}
