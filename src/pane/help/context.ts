/** What the help is told of the page that it stands over. */
import type { ReactNode } from 'react';
import type { Session } from '../session/session';

export interface HelpContext {
  readonly session: Session;
  readonly version: string;
  /** Beside the version: what the page alone has, as the self-test in Excel. */
  readonly more?: ReactNode;
  /** Forgets the workbook itself, where the page keeps it. */
  readonly forgetBook?: () => void;
}
