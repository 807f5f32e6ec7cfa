/** "Varför detta tal?": the sentence, the working down to the cells, and the source. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Answer, Source } from '../../core/model';
import { useWords } from '../parts/words';
import type { AnswerFigure } from './answer-figures';
import { WorkingTree } from './working-tree';

const useStyles = makeStyles({ why: { '& > p': { marginBlock: tokens.spacingVerticalXS } } });

export function Why({ answer, figure }: { readonly answer: Answer; readonly figure: AnswerFigure }): ReactNode {
  const { answer: sentence } = useWords();
  const styles = useStyles();
  return (
    <div className={styles.why}>
      <p>{sentence(answer)}</p>
      <WorkingTree working={figure.working} />
      <SourceLine source={answer.source} />
    </div>
  );
}

export function SourceLine({ source: { act, paragraph, link, read } }: { readonly source: Source }): ReactNode {
  const { pane } = useWords();
  const source = pane.rules.source([act, paragraph].filter(Boolean).join(', '), read);
  return <p>{link === undefined ? source : <Link inline href={link} target="_blank" rel="noreferrer noopener">{source}</Link>}</p>;
}
