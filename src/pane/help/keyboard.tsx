/** Every key that does something, as the views themselves tell. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { checkShortcuts } from '../checks/shortcuts';
import { useTableStyles } from '../parts/table';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';
import { helpWords } from './entries';

const useStyles = makeStyles({ key: { width: '40%', whiteSpace: 'normal', fontFamily: tokens.fontFamilyMonospace } });

export function Keyboard(): ReactNode {
  const { language, pane } = useWords();
  const { keyboard } = helpWords[language];
  const names: Readonly<Record<string, string>> = keyboard.names;
  const named = (key: string): string => key.split('+').map((part) => names[part] ?? part).join('+');
  const all = [
    ...keyboard.general,
    ...checkShortcuts.map(({ keys, does }) => [keys.map(named).join(', '), pane.checks.shortcuts[does]] as const),
  ];
  const view = useViewStyles();
  const table = useTableStyles();
  const styles = useStyles();
  return (
    <>
      <p className={view.quiet}>{keyboard.about}</p>
      <table className={table.table} aria-labelledby="help-keyboard">
        <thead><tr><th scope="col">{keyboard.key}</th><th scope="col">{keyboard.does}</th></tr></thead>
        <tbody>{all.map(([key, does]) => <tr key={key}><th scope="row" className={styles.key}>{key}</th><td>{does}</td></tr>)}</tbody>
      </table>
    </>
  );
}
