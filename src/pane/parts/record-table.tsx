/** A table of records, each of which may be opened for more; on a narrow page every record becomes a block of its own. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, useId, useState, type ReactNode } from 'react';
import { narrow } from './narrow';
import { useTableStyles } from './table';

const useStyles = makeStyles({
  // The roles are spelt out below, since a table that is laid out as blocks loses its own.
  table: { [narrow]: { display: 'block', '& tbody, & tr, & td, & th': { display: 'block' }, '& thead': { position: 'absolute', left: '-10000px' } } },
  record: { [narrow]: { borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, paddingBlock: tokens.spacingVerticalS, '& > td, & > th': { borderBottom: 'none', display: 'flex', columnGap: tokens.spacingHorizontalM } } },
  first: { whiteSpace: 'nowrap' },
  named: { '& .fui-Badge': { height: 'auto' }, [narrow]: { '::before': { content: 'attr(data-name)', color: tokens.colorNeutralForeground2, flexBasis: '38%', flexShrink: 0, minWidth: 'min-content', overflowWrap: 'normal', textAlign: 'start', whiteSpace: 'normal', fontWeight: tokens.fontWeightRegular } } },
  // Griffel's types know the value and not its importance.
  figure: { [narrow]: { textAlign: 'start !important' as 'start' } },
  unseen: { position: 'absolute', left: '-10000px' },
  why: { color: tokens.colorBrandForegroundLink, whiteSpace: 'nowrap', [narrow]: { paddingInlineStart: 0 } },
  absent: { [narrow]: { display: 'none !important' } },
  opened: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} !important`, backgroundColor: tokens.colorNeutralBackground2, overflowWrap: 'anywhere' },
});

interface Field<T> {
  readonly name: string;
  /** Right-aligned on a wide page. */
  readonly figure?: boolean;
  readonly cell: (record: T) => ReactNode;
}

interface Props<T> {
  /** The id of the heading that names the table. */
  readonly labelledBy: string;
  /** The first names the record. */
  readonly fields: readonly Field<T>[];
  readonly records: readonly T[];
  readonly more: {
    readonly label: string;
    /** The button's full name, for those who hear it alone. */
    readonly labelOf: (record: T) => string;
    /** Undefined where there is nothing more to say. */
    readonly content: (record: T) => ReactNode | undefined;
  };
}

export function RecordTable<T>({ labelledBy, fields, records, more }: Props<T>): ReactNode {
  const table = useTableStyles();
  const styles = useStyles();
  return (
    <table role="table" aria-labelledby={labelledBy} className={mergeClasses(table.table, styles.table)}>
      <thead role="rowgroup">
        <tr role="row">
          {fields.map(({ name, figure }) => <th key={name} role="columnheader" scope="col" className={figure ? table.figure : ''}>{name}</th>)}
          <th role="columnheader" scope="col"><span className={styles.unseen}>{more.label}</span></th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {/* Records have no identity beyond their place in an answer that is replaced whole. */}
        {records.map((record, place) => <RecordRow key={place} record={record} fields={fields} more={more} />)}
      </tbody>
    </table>
  );
}

function RecordRow<T>({ record, fields, more }: Pick<Props<T>, 'fields' | 'more'> & { readonly record: T }): ReactNode {
  const table = useTableStyles();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  const content = more.content(record);
  return (
    <Fragment>
      <tr role="row" className={styles.record}>
        {fields.map(({ name, figure, cell }, place) => {
          const shown = cell(record);
          const className = mergeClasses(styles.named, place === 0 && styles.first, figure && table.figure, figure && styles.figure, shown === undefined && styles.absent);
          return place === 0
            ? <th key={name} role="rowheader" scope="row" data-name={name} className={className}>{shown}</th>
            : <td key={name} role="cell" data-name={name} className={className}>{shown}</td>;
        })}
        <td role="cell">
          {content !== undefined && (
            <Button size="small" appearance="transparent" className={styles.why} aria-expanded={open} aria-controls={id} aria-label={more.labelOf(record)} onClick={() => { setOpen(!open); }}>
              {more.label}
            </Button>
          )}
        </td>
      </tr>
      {open && content !== undefined && (
        <tr role="row" id={id}><td role="cell" colSpan={fields.length + 1} className={styles.opened}>{content}</td></tr>
      )}
    </Fragment>
  );
}
