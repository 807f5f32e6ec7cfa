/** A table of records whose figures may be opened, each for what is behind it; on a narrow page every record becomes a block of its own. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, useId, useState, type ReactNode } from 'react';
import { narrow } from './narrow';
import { useTableStyles } from './table';

/** A table whose records are blocks, with the name of the column before what stands in it. Griffel's types know a value and not its importance. */
const asBlocks = {
  display: 'block', '& tbody, & tr, & td, & th': { display: 'block' }, '& thead': { position: 'absolute', left: '-10000px' },
  '& [data-record]': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlock: tokens.spacingVerticalXS },
  '& [data-record] > *': { borderBottom: 'none', paddingBlock: tokens.spacingVerticalXXS, paddingInline: 0, textAlign: 'start !important' as 'start' },
  '& [data-record] > th': { fontWeight: `${tokens.fontWeightSemibold} !important` as 'bold' },
  '& [data-name]': {
    display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM,
    '::before': { content: 'attr(data-name)', color: tokens.colorNeutralForeground2, flexBasis: '38%', flexShrink: 0, textAlign: 'start', whiteSpace: 'normal', hyphens: 'auto', overflowWrap: 'anywhere' },
  },
  '& [data-absent]': { display: 'none' },
} as const;

/** So few columns stand beside each other in the narrowest pane, and so many never do. */
const [few, many] = [3, 8];

const useStyles = makeStyles({
  // The roles are spelt out below, since a table that is laid out as blocks loses its own.
  records: { '& [data-record] > *': { verticalAlign: 'baseline' }, [narrow]: { '& thead th': { whiteSpace: 'normal !important' as 'normal' }, '& [data-record] > *, & thead th': { paddingInline: tokens.spacingHorizontalXXS } } },
  narrowBlocks: { [narrow]: asBlocks },
  blocks: asBlocks,
  oneLine: { whiteSpace: 'nowrap' },
  opened: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} !important`, backgroundColor: tokens.colorNeutralBackground2, overflowWrap: 'anywhere' },
});

export interface More {
  /** The button's full name, for those who hear it alone: it has the figure itself in it. */
  readonly label: string;
  readonly content: () => ReactNode;
}

export interface Field<T> {
  readonly name: string;
  /** Right-aligned on a wide page, and never broken over lines; words are. */
  readonly figure?: boolean;
  /** Kept on one line, as a year is. */
  readonly oneLine?: boolean;
  readonly cell: (record: T) => ReactNode;
  /** What the figure opens; undefined where there is nothing behind it. */
  readonly more?: (record: T) => More | undefined;
}

interface Props<T> {
  /** The id of the heading that names the table, */
  readonly labelledBy?: string;
  /** or its name, where no heading is its own. */
  readonly label?: string;
  /** The first names the record. */
  readonly fields: readonly Field<T>[];
  readonly records: readonly T[];
}

export function RecordTable<T>({ labelledBy, label, fields, records }: Props<T>): ReactNode {
  const table = useTableStyles();
  const styles = useStyles();
  return (
    <table role="table" aria-labelledby={labelledBy} aria-label={label} className={mergeClasses(table.table, styles.records, fields.length > many ? styles.blocks : fields.length > few && styles.narrowBlocks)}>
      <thead role="rowgroup">
        <tr role="row">
          {fields.map(({ name, figure }) => <th key={name} role="columnheader" scope="col" className={figure ? table.figure : ''}>{name}</th>)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {/* Records have no identity beyond their place in an answer that is replaced whole. */}
        {records.map((record, place) => <RecordRow key={place} record={record} fields={fields} />)}
      </tbody>
    </table>
  );
}

function RecordRow<T>({ record, fields }: Pick<Props<T>, 'fields'> & { readonly record: T }): ReactNode {
  const table = useTableStyles();
  const styles = useStyles();
  const [opened, setOpened] = useState<string>();
  const id = useId();
  const content = fields.find(({ name }) => name === opened)?.more?.(record)?.content();
  return (
    <Fragment>
      <tr role="row" data-record>
        {fields.map(({ name, figure, oneLine, cell, more }, place) => {
          const shown = cell(record);
          const behind = shown === undefined ? undefined : more?.(record);
          const className = mergeClasses(figure && table.figure, oneLine && styles.oneLine);
          const said = behind ? <OpeningFigure more={behind} wraps={!figure} open={opened === name} controls={id} onToggle={() => { setOpened(opened === name ? undefined : name); }}>{shown}</OpeningFigure> : shown;
          return place === 0
            ? <th key={name} role="rowheader" scope="row" className={className}>{said}</th>
            : <td key={name} role="cell" data-name={name} data-absent={shown === undefined ? true : undefined} className={className}>{said}</td>;
        })}
      </tr>
      {content !== undefined && (
        <tr role="row" id={id} ref={intoView}><td role="cell" colSpan={fields.length} className={styles.opened}>{content}</td></tr>
      )}
    </Fragment>
  );
}

/** What a figure opened is seen, also where the figure stands at the edge. */
function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

const useFigureStyles = makeStyles({
  figure: {
    font: 'inherit', fontVariantNumeric: 'tabular-nums', color: 'inherit', backgroundColor: 'transparent', border: 'none', padding: `0 ${tokens.spacingHorizontalXXS}`, minHeight: '24px',
    cursor: 'pointer', whiteSpace: 'nowrap', textDecorationLine: 'underline', textDecorationStyle: 'dotted', textUnderlineOffset: '3px', textDecorationColor: tokens.colorNeutralStrokeAccessible,
    ':hover': { color: tokens.colorBrandForegroundLink, textDecorationStyle: 'solid' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusSmall },
  },
  words: { whiteSpace: 'normal', textAlign: 'start' },
  open: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold, textDecorationStyle: 'solid' },
});

function OpeningFigure({ more, wraps, open, controls, onToggle, children }: {
  readonly more: More; readonly wraps: boolean; readonly open: boolean; readonly controls: string; readonly onToggle: () => void; readonly children: ReactNode;
}): ReactNode {
  const styles = useFigureStyles();
  return (
    <button type="button" className={mergeClasses(styles.figure, wraps && styles.words, open && styles.open)} aria-expanded={open} {...(open && { 'aria-controls': controls })} aria-label={more.label} onClick={onToggle}>
      {children}
    </button>
  );
}
