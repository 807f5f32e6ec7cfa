/** From a trouble, the button that leads on; undefined where the sentence itself says all there is to do. */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { focusOnMain } from '../parts/focus';
import type { LiveSession } from '../session/live-session';
import type { Notice } from '../session/notice';
import type { Words } from '../parts/words';

export function wayOn(session: LiveSession, notice: Notice | undefined, { pane: { excel } }: Words): ReactNode | undefined {
  if (notice?.is !== 'trouble' || notice.during === undefined) return undefined;
  const { trouble, during } = notice;
  const button = (text: string, lead: () => void): ReactNode => <Button onClick={() => { lead(); focusOnMain(); }}>{text}</Button>;
  // Reading again has its own button, always in view.
  if (trouble === 'changed-since-read') return undefined;
  return trouble === 'interrupted' ? button(excel.write.undo, () => { session.undo(); }) : button(excel.again, () => { session.repeat(during); });
}
