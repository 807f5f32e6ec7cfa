/** "Varför detta tal?": the sentence, the working down to the cells, and the source. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Answer, Source } from '../../core/model';
import { sourceAsRead } from '../../text/source';
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

export function SourceLine({ source: from }: { readonly source: Source }): ReactNode {
  const { pane, language } = useWords();
  const source = pane.rules.source(sourceAsRead(from, language), from.read);
  return <p>{from.link === undefined ? source : <Link inline href={from.link} target="_blank" rel="noreferrer noopener">{source}</Link>}</p>;
}
