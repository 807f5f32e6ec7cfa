/** The way to the help, where there is any: not before the pane has started. */
import { Button } from '@fluentui/react-components';
import { useContext, type ReactNode } from 'react';
import { OpenHelp } from '../parts/open-help';
import { useWords } from '../parts/words';

export function HelpButton({ small = false }: { readonly small?: boolean }): ReactNode {
  const { pane: { shell } } = useWords();
  const open = useContext(OpenHelp);
  if (!open) return undefined;
  return <Button appearance="subtle" size={small ? 'small' : 'medium'} onClick={() => { open(); }}>{shell.help}</Button>;
}
