/** One thing that the help explains, folded until it is wanted. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useViewStyles } from '../parts/view-styles';
import type { Entry } from './entries';

const useStyles = makeStyles({
  entry: { marginTop: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, '& > summary': { paddingBlock: tokens.spacingVerticalS, scrollMarginTop: '110px' } },
  title: { margin: 0, display: 'inline', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  parts: { margin: `0 0 ${tokens.spacingVerticalM}`, paddingInlineStart: tokens.spacingHorizontalL, '& dt': { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 }, '& dd': { margin: `0 0 ${tokens.spacingVerticalS}` } },
});

export function EntryItem({ entry: { id, title, parts }, open: first }: { readonly entry: Entry; readonly open: boolean }): ReactNode {
  const view = useViewStyles();
  const styles = useStyles();
  const [open, setOpen] = useState(first);
  return (
    <details id={id} className={`${view.details} ${styles.entry}`} open={open} onToggle={({ currentTarget }) => { setOpen(currentTarget.open); }}>
      <summary><h3 className={styles.title}>{title}</h3></summary>
      {open && (
        <dl className={styles.parts}>
          {parts.map(({ heading, lines }) => (
            <div key={heading ?? ''}>
              {heading !== undefined && <dt>{heading}</dt>}
              {lines.map(({ text, link }) => <dd key={text}>{link === undefined ? text : <Link inline href={link} target="_blank" rel="noreferrer noopener">{text}</Link>}</dd>)}
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}
