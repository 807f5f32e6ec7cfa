/** Every key that does something, as the views themselves tell. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTableStyles } from '../parts/table';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';
import { helpWords } from './entries';

const useStyles = makeStyles({ key: { width: '40%', whiteSpace: 'normal', fontFamily: tokens.fontFamilyMonospace } });

export function Keyboard(): ReactNode {
  const { language } = useWords();
  const { keyboard } = helpWords[language];
  const view = useViewStyles();
  const table = useTableStyles();
  const styles = useStyles();
  return (
    <>
      <p className={view.quiet}>{keyboard.about}</p>
      <table className={table.table} aria-labelledby="help-keyboard">
        <thead><tr><th scope="col">{keyboard.key}</th><th scope="col">{keyboard.does}</th></tr></thead>
        <tbody>{keyboard.general.map(([key, does]) => <tr key={key}><th scope="row" className={styles.key}>{key}</th><td>{does}</td></tr>)}</tbody>
      </table>
    </>
  );
}
