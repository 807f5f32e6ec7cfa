/** The shape of a mark: a cross for an error, a triangle for a warning, an i for a remark; hollow for what only follows from one; a tick for what is accepted. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Severity } from '../../core/model';
import type { Mark } from './marks';

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
  accepted: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly mark: Mark;
  readonly className?: string | undefined;
}

export function MarkSymbol({ mark: { finding: { severity }, follows, isAccepted }, className }: Props): ReactNode {
  const styles = useStyles();
  const hollow = follows !== undefined;
  return (
    <svg className={mergeClasses(styles[isAccepted ? 'accepted' : severity], className)} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" fill={hollow || isAccepted ? 'none' : 'currentColor'} stroke="currentColor" strokeWidth="1.3" strokeLinejoin="round">
      {isAccepted ? <path d="M1.8 6.4l2.8 3 5.6-6.8" /> : shapes[severity](hollow ? 'currentColor' : 'Canvas')}
    </svg>
  );
}

const shapes: Readonly<Record<Severity, (ink: string) => ReactNode>> = {
  error: (ink) => <><circle cx="6" cy="6" r="5" /><path d="M4.2 4.2l3.6 3.6M7.8 4.2L4.2 7.8" stroke={ink} /></>,
  warning: (ink) => <><path d="M6 1l5.2 9.8H.8z" /><path d="M6 4.6v3M6 9.2v.1" stroke={ink} /></>,
  info: (ink) => <><rect x="1" y="1" width="10" height="10" rx="2" /><path d="M6 5.4v3.4M6 3.2v.1" stroke={ink} /></>,
};
