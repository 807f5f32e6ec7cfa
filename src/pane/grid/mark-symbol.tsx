/** The shape of a mark: a cross for an error, a triangle for a warning, an i for a remark; hollow for what only follows from one. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Severity } from '../../core/model';

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly severity: Severity;
  readonly hollow: boolean;
  readonly className?: string | undefined;
}

export function MarkSymbol({ severity, hollow, className }: Props): ReactNode {
  const styles = useStyles();
  return (
    <svg className={mergeClasses(styles[severity], className)} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" fill={hollow ? 'none' : 'currentColor'} stroke="currentColor" strokeWidth="1.3" strokeLinejoin="round">
      {shapes[severity](hollow ? 'currentColor' : 'Canvas')}
    </svg>
  );
}

const shapes: Readonly<Record<Severity, (ink: string) => ReactNode>> = {
  error: (ink) => <><circle cx="6" cy="6" r="5" /><path d="M4.2 4.2l3.6 3.6M7.8 4.2L4.2 7.8" stroke={ink} /></>,
  warning: (ink) => <><path d="M6 1l5.2 9.8H.8z" /><path d="M6 4.6v3M6 9.2v.1" stroke={ink} /></>,
  info: (ink) => <><rect x="1" y="1" width="10" height="10" rx="2" /><path d="M6 5.4v3.4M6 3.2v.1" stroke={ink} /></>,
};
