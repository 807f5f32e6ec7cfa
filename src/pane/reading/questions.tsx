/** What the sheet cannot tell, asked with the best guess marked; an answer is reckoned with at once. */
import { Button } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { Question } from '../../core/model';
import { CellLink } from '../parts/cell-link';
import { useInExcel } from '../parts/in-excel';
import { EntryDate } from './entry-date';
import { focusOnMain } from '../parts/focus';
import { OptionsForm } from './options-form';
import { SplitPost } from './split-post';
import { TableYear } from './table-year';
import type { Opened, Session } from '../session/session';
import { useViewStyles } from '../parts/view-styles';
import { HelpLink } from '../parts/open-help';
import { useWords } from '../parts/words';

interface Props {
  readonly session: Session;
  readonly opened: Opened;
  readonly question: Question;
}

export function QuestionItem({ session, opened, question }: Props): ReactNode {
  const { question: sentence } = useWords();
  const styles = useViewStyles();
  const id = useId();
  return (
    <li>
      <article className={styles.card} aria-labelledby={id}>
        <h4 id={id} className={styles.cardHeading}>{sentence(question)}</h4>
        <p className={styles.quiet}><CellLink cell={question.cell} /></p>
        <Answering session={session} opened={opened} question={question} />
        <p><HelpLink topic={{ about: 'question', code: question.code }} name={sentence(question)} /></p>
      </article>
    </li>
  );
}

const units = ['kr', 'tkr', 'mnkr'] as const;

/** The form of the answer, or what to do in the workbook where nothing else would be an answer. */
function Answering({ session, opened, question }: Props): ReactNode {
  const { pane, inSheet } = useWords();
  const styles = useViewStyles();
  const inExcel = useInExcel();
  switch (question.code) {
    case 'entry-date':
      return <EntryDate session={session} opened={opened} question={question} />;
    case 'unit-unclear':
      return <OptionsForm question={question} options={units.map((unit) => [unit, pane.question.unit[unit]])} onAnswer={(unit) => { session.answer({ unit }); }} />;
    case 'main-budget':
      return (
        <OptionsForm
          question={question}
          options={(question.options ?? []).map((sheet) => [sheet, sheet])}
          onAnswer={(mainBudget) => { session.answer({ mainBudget }); }}
        />
      );
    case 'split-post':
      return <SplitPost session={session} opened={opened} question={question} />;
    case 'year-unclear':
      return <TableYear session={session} opened={opened} question={question} />;
    case 'meaning-unclear':
      return (
        <>
          <p>{inSheet(question, inExcel)} {pane.question.orPoint}</p>
          <div className={styles.actions}>
            <Button
              onClick={() => {
                session.answer({ notBudgets: [...(opened.choices.notBudgets ?? []), question.cell.sheet] });
                focusOnMain();
              }}
            >
              {pane.question.noBudget}
            </Button>
          </div>
        </>
      );
  }
}
