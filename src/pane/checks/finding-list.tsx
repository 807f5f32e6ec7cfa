/** A group of findings, those of one explanation together, so many at a time. */
import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Finding } from '../../core/model';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';
import { useFindingStyles } from './finding-styles';
import { clusters, type Cluster } from './told';

/** Shown at first, and with each press of the button. */
const atATime = 20;

interface Props {
  readonly findings: readonly Finding[];
  /** The key of a finding that is to be seen, however far down it stands. */
  readonly target: string | undefined;
  readonly card: (finding: Finding, explained: boolean) => ReactNode;
  /** Moves the keyboard's place to a finding. */
  readonly onMore: (first: Finding) => void;
}

export function FindingList({ findings, target, card, onMore }: Props): ReactNode {
  const { pane: { checks } } = useWords();
  const view = useViewStyles();
  const styles = useFindingStyles();
  const [wanted, setWanted] = useState(atATime);
  const all = clusters(findings);
  const until = Math.max(wanted, all.findIndex((one) => one.findings.some(({ key }) => key === target)) + 1);
  const left = all.slice(until);
  const [next] = left;
  const inCluster = ({ findings: own, shared }: Cluster): ReactNode => {
    if (!shared) return card(own[0], false);
    return (
      <div className={styles.cluster}>
        <p className={styles.shared}>{checks.sharedKey(own.length, shared.label)}</p>
        <ul className={view.list}>{own.map((finding) => <li key={finding.key}>{card(finding, true)}</li>)}</ul>
      </div>
    );
  };
  return (
    <>
      <ul className={view.list}>{all.slice(0, until).map((cluster) => <li key={cluster.findings[0].key}>{inCluster(cluster)}</li>)}</ul>
      {next && (
        <p>
          <Button
            onClick={() => {
              setWanted(until + atATime);
              onMore(next.findings[0]);
            }}
          >
            {checks.more(Math.min(atATime, left.length))}
          </Button>
        </p>
      )}
    </>
  );
}
