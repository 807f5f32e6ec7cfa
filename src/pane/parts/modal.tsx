/** A page over the page: the browser's own dialogue, which keeps the keyboard inside, closes by Esc and gives focus back. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useState, type ReactNode } from 'react';
import { focusOnMain } from './focus';

const useStyles = makeStyles({
  modal: {
    boxSizing: 'border-box', margin: 0, padding: 0, border: 'none', maxWidth: '100vw', maxHeight: '100dvh', overflowX: 'hidden', overflowY: 'auto', overscrollBehavior: 'contain',
    color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1, overflowWrap: 'anywhere', outline: 'none',
    '::backdrop': { backgroundColor: 'rgba(0, 0, 0, 0.4)' },
    '@media (forced-colors: active)': { outline: '1px solid CanvasText', outlineOffset: '-1px' },
  },
});

interface Props {
  /** The id of the heading that names it. */
  readonly labelledBy: string;
  /** The page has closed, by Esc or by `close`. */
  readonly onClosed: () => void;
  readonly className?: string;
  readonly children: (close: () => void) => ReactNode;
}

export function Modal({ labelledBy, onClosed, className, children }: Props): ReactNode {
  const styles = useStyles();
  const [dialog, setDialog] = useState<HTMLDialogElement | null>(null);
  // Opened as it comes into the page: before the effects of what is in it, which may move the focus.
  const attach = useCallback((element: HTMLDialogElement | null) => {
    if (element && !element.open) element.showModal();
    setDialog(element);
  }, []);
  const close = (): void => { dialog?.close(); };
  return (
    <dialog
      ref={attach}
      aria-labelledby={labelledBy}
      className={mergeClasses(styles.modal, className)}
      onClose={({ currentTarget }) => {
        // The browser gives focus back to where it was, if it was anywhere that is still there.
        const { activeElement, body } = document;
        if (activeElement === body || currentTarget.contains(activeElement)) focusOnMain();
        onClosed();
      }}
      onClick={({ target }) => { if (target === dialog) close(); }}
    >
      {children(close)}
    </dialog>
  );
}
