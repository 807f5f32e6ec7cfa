/** Erases what this browser keeps of workbooks. */
import { Button } from '@fluentui/react-components';
import { useContext, useState, type ReactNode } from 'react';
import { KeepingContext } from '../keeping/use-kept';
import { useWords } from '../parts/words';
import type { HelpContext } from './context';
import { helpWords } from './entries';

export function Forget({ context: { forgetBook } }: { readonly context: HelpContext }): ReactNode {
  const { language } = useWords();
  const { privacy } = helpWords[language];
  const keeping = useContext(KeepingContext);
  const [forgotten, setForgotten] = useState(false);
  const forget = (): void => {
    keeping.forgetBooks();
    forgetBook?.();
    setForgotten(true);
  };
  return (
    <>
      <p>{keeping.lasts || forgetBook ? <Button disabledFocusable={forgotten} onClick={() => { if (!forgotten) forget(); }}>{privacy.forget}</Button> : privacy.refused}</p>
      <p role="status">{forgotten ? privacy.forgotten : ''}</p>
    </>
  );
}
