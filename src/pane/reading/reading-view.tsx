/** Läsning: what was found in the workbook and how it was understood; open questions first. */
import type { ReactNode } from 'react';
import { unreadSheets } from '../../text/unread';
import { Assumptions } from './assumptions';
import { CorrectedRows } from './corrected-rows';
import { GivenAnswers } from './given-answers';
import { PointOut } from './point-out';
import { QuestionItem } from './questions';
import type { Opened, Session } from '../session/session';
import { TableItem } from './table-item';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';

interface Props {
  readonly session: Session;
  readonly opened: Opened;
}

export function ReadingView({ session, opened }: Props): ReactNode {
  const { pane } = useWords();
  const styles = useViewStyles();
  const { reading, questions } = opened.analysis;
  const unread = unreadSheets(reading);
  return (
    <section aria-labelledby="reading">
      <h2 id="reading" className={styles.heading}>{pane.reading.heading}</h2>
      <section aria-labelledby="questions">
        <h3 id="questions" className={styles.subheading}>{pane.reading.questions}</h3>
        {questions.length === 0 ? <p>{pane.reading.noQuestions}</p> : (
          <ul className={styles.list}>
            {questions.map((question) => (
              <QuestionItem key={`${question.code} ${question.about}`} session={session} opened={opened} question={question} />
            ))}
          </ul>
        )}
        <Assumptions key={opened.name} session={session} opened={opened} />
      </section>
      <GivenAnswers session={session} choices={opened.choices} />
      <section aria-labelledby="tables">
        <h3 id="tables" className={styles.subheading}>{pane.reading.tables}</h3>
        {reading.tables.length === 0 ? (
          <>
            <p>{pane.reading.none} {pane.reading.searched(reading.snapshot.sheets.map(({ name }) => name))}</p>
            <PointOut session={session} opened={opened} />
          </>
        ) : (
          <ul className={styles.list}>
            {reading.tables.map((table) => <TableItem key={table.id} session={session} opened={opened} table={table} main={table.id === reading.budget} />)}
          </ul>
        )}
        <CorrectedRows session={session} opened={opened} />
        {reading.tables.length > 0 && (
          <details className={styles.details} open={reading.pointed.length > 0}>
            <summary>{pane.pointing.heading}</summary>
            <PointOut session={session} opened={opened} />
          </details>
        )}
        {reading.tables.length > 0 && unread.length > 0 && <p>{pane.reading.unread(unread)}</p>}
      </section>
    </section>
  );
}
