/** One note in the editor: its place, whether it is written, how it reads, and what the user says in it. */
import { Button, Checkbox, Input, Label, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import type { NoteChoices, OwnNote, Plan, PlannedSheet } from '../../core/model';
import { isGenerated } from '../../core/plan/note-choice';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';
import { NoteReads } from './note-reads';
import { ParagraphsEntry } from './paragraphs-entry';
import type { Listed, Token } from './notes-text';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  arrow: { minWidth: '32px', flexShrink: 0 },
  title: { flex: '1 1 0', minWidth: 0, alignSelf: 'center', margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  off: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  entry: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXXS, marginBlock: tokens.spacingVerticalS },
  wrong: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

export type Way = 'up' | 'down';

interface Props {
  readonly listed: Listed;
  readonly sheet: PlannedSheet;
  readonly unit: Plan['unit'];
  readonly known: readonly Token[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (way: Way) => void;
  readonly onChange: (note: NoteChoices[number]) => void;
  readonly onRemove: () => void;
}

export function NoteItem({ listed: { key, choice, planned }, sheet, unit, known, isFirst, isLast, onMove, onChange, onRemove }: Props): ReactNode {
  const { pane: { notes } } = useWords();
  const styles = useStyles();
  const view = useViewStyles();
  const [open, setOpen] = useState(!isGenerated(choice) && choice.paragraphs.length === 0);
  const title = isGenerated(choice) ? planned?.title ?? '' : choice.title;
  const heading = planned && planned.is !== 'off' ? sheet.cells.find(({ row }) => row === planned.top)?.content : undefined;
  const shown = heading?.is === 'value' && heading.value.is === 'text' ? heading.value.text : title;
  const isOff = isGenerated(choice) && choice.off === true;
  return (
    <li className={view.card}>
      <div className={styles.head}>
        <h4 className={styles.title}>{isOff ? <span className={styles.off}>{notes.leftOut(title)}</span> : shown}</h4>
        <Button id={buttonId(key, 'up')} size="small" disabledFocusable={isFirst} icon={<Arrow way="up" />} className={styles.arrow} aria-label={notes.up(title)} onClick={() => { if (!isFirst) onMove('up'); }} />
        <Button id={buttonId(key, 'down')} size="small" disabledFocusable={isLast} icon={<Arrow way="down" />} className={styles.arrow} aria-label={notes.down(title)} onClick={() => { if (!isLast) onMove('down'); }} />
      </div>
      {isGenerated(choice) && (
        <Checkbox
          label={notes.written}
          aria-label={notes.isWritten(title)}
          checked={!isOff}
          onChange={(_, { checked }) => {
            const { note, before, after } = choice;
            onChange({ note, ...(before && { before }), ...(after && { after }), ...(checked === true ? {} : { off: true }) });
          }}
        />
      )}
      <details className={view.details} open={open} onToggle={({ currentTarget }) => { setOpen(currentTarget.open); }}>
        <summary aria-label={notes.readAndChangeOf(title)}>{notes.readAndChange}</summary>
        {open && planned && planned.is !== 'off' && <NoteReads note={planned} sheet={sheet} unit={unit} />}
        {open && isGenerated(choice) && (
          <>
            <ParagraphsEntry label={notes.before} paragraphs={choice.before ?? []} known={known} onChange={(before) => { onChange({ ...choice, before }); }} />
            <ParagraphsEntry label={notes.after} paragraphs={choice.after ?? []} known={known} onChange={(after) => { onChange({ ...choice, after }); }} />
          </>
        )}
        {open && !isGenerated(choice) && <OwnEntry note={choice} known={known} onChange={onChange} onRemove={onRemove} />}
      </details>
    </li>
  );
}

const strokes: Readonly<Record<Way, string>> = { up: 'M6 10V2M2.5 5.5L6 2l3.5 3.5', down: 'M6 2v8M2.5 6.5L6 10l3.5-3.5' };

function Arrow({ way }: { readonly way: Way }): ReactNode {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d={strokes[way]} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

export function buttonId(key: string, way: Way): string {
  return `note-${key}-${way}`;
}

interface OwnProps {
  readonly note: OwnNote;
  readonly known: readonly Token[];
  readonly onChange: (note: OwnNote) => void;
  readonly onRemove: () => void;
}

function OwnEntry({ note, known, onChange, onRemove }: OwnProps): ReactNode {
  const { pane: { notes } } = useWords();
  const styles = useStyles();
  const [id, wrongId] = [useId(), useId()];
  const [title, setTitle] = useState(note.title);
  const isBlank = title.trim() === '';
  return (
    <>
      <div className={styles.entry}>
        <Label htmlFor={id}>{notes.title}</Label>
        <Input
          id={id}
          value={title}
          maxLength={120}
          aria-invalid={isBlank}
          aria-describedby={wrongId}
          onChange={(_, { value }) => { setTitle(value); }}
          onBlur={() => { if (!isBlank && title.trim() !== note.title) onChange({ ...note, title: title.trim() }); }}
        />
        <p id={wrongId} aria-live="polite" className={styles.wrong}>{isBlank && notes.noTitle}</p>
      </div>
      <ParagraphsEntry label={notes.paragraphs} paragraphs={note.paragraphs} known={known} onChange={(paragraphs) => { onChange({ ...note, paragraphs }); }} />
      <Button size="small" onClick={onRemove}>{notes.remove}</Button>
    </>
  );
}
