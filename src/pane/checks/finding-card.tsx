/** One finding: what stands, what should stand, what follows from it, why it is believed, and what may be done about it. */
import { Badge, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { standingOf } from '../../core/accepted';
import { a1, address } from '../../core/address';
import type { Choices, Consequence, Finding } from '../../core/model';
import { shown } from '../../text/figures';
import { CellLink } from '../parts/cell-link';
import { Folded } from '../parts/folded';
import { HelpLink } from '../parts/open-help';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';
import { Accepting } from './accepting';
import { copyOne } from './copied';
import { CopyText } from './copy-text';
import { FindingWhy, hasWhy } from './finding-why';
import { useFindingStyles } from './finding-styles';
import { alone, figuresOf, nameOf } from './told';

const colors = { error: 'danger', warning: 'warning', info: 'informative' } as const;

interface Props {
  readonly finding: Finding;
  readonly choices: Choices;
  /** The id of its heading, to which the keyboard's place may be moved. */
  readonly id: string;
  readonly fresh: boolean;
  /** The explanation has been told for several findings together. */
  readonly explained: boolean;
  readonly onAccept: (finding: Finding, reason: string) => void;
  readonly onTakeBack: (finding: Finding) => void;
}

export function FindingCard({ finding, choices, id, fresh, explained, onAccept, onTakeBack }: Props): ReactNode {
  const words = useWords();
  const { pane: { checks }, names } = words;
  const view = useViewStyles();
  const styles = useFindingStyles();
  const figures = figuresOf(finding, words);
  const name = nameOf(finding);
  return (
    <article className={view.card} aria-labelledby={id}>
      <div className={styles.top}>
        <Badge appearance="tint" color={colors[finding.severity]}>{names.severity[finding.severity]}</Badge>
        {fresh && <Badge appearance="outline" color="brand">{checks.fresh}</Badge>}
        <h4 id={id} tabIndex={-1} className={mergeClasses(view.cardHeading, styles.name)}>{name}</h4>
      </div>
      <p className={styles.cell}><CellLink cell={finding.cell}>{checks.cell(address(finding.cell))}</CellLink></p>
      <Reopened finding={finding} choices={choices} />
      <p>{words.finding(explained ? alone(finding) : finding)}</p>
      {figures.length > 0 && (
        <dl className={styles.figures}>
          {figures.map((figure) => [<dt key={`${figure.name}-name`}>{figure.name}</dt>, <dd key={figure.name}>{figure.text}</dd>])}
        </dl>
      )}
      {finding.consequences.length > 0 && (
        <Folded summary={checks.consequences(finding.consequences.length)}>
          <ul>
            {finding.consequences.map((consequence) => (
              <li key={address(consequence.cell)}><ConsequenceText of={finding} consequence={consequence} /></li>
            ))}
          </ul>
        </Folded>
      )}
      {hasWhy(finding)
        ? <Folded summary={checks.why} name={checks.whyOf(name)}><FindingWhy finding={finding} name={name} /></Folded>
        : <p><HelpLink topic={{ about: 'check', code: finding.code }} name={name} /></p>}
      <div className={styles.actions}>
        <Accepting finding={finding} standing={standingOf(finding, choices)} name={name} onAccept={onAccept} onTakeBack={onTakeBack} />
        <CopyText button={checks.copy.one} name={checks.copy.oneOf(name)} text={() => copyOne(finding, words)} />
      </div>
    </article>
  );
}

/** What was accepted is another value now. */
function Reopened({ finding, choices }: Pick<Props, 'finding' | 'choices'>): ReactNode {
  const { pane: { checks: { accept } }, language } = useWords();
  const styles = useFindingStyles();
  const standing = standingOf(finding, choices);
  if (standing.is !== 'reopened') return undefined;
  const said = standing.printed && finding.printed ? accept.reopened(shown(standing.printed, finding.unit, language), shown(finding.printed, finding.unit, language)) : accept.reopenedOnly;
  return <p className={styles.reopened}>{said} {accept.earlier(standing.reason)}</p>;
}

function ConsequenceText({ of, consequence: { cell, label, difference } }: { readonly of: Finding; readonly consequence: Consequence }): ReactNode {
  const { pane, language } = useWords();
  const where = cell.sheet === of.cell.sheet ? a1(cell) : address(cell);
  const said = difference ? pane.checks.consequence(where, label, shown(difference, of.unit, language)) : pane.checks.consequenceOnly(where, label);
  return <CellLink cell={cell}>{said}</CellLink>;
}
