/** Kontroller: what is wrong or worth a look, by severity; each with what stands, what should stand, and what follows from it. */
import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { a1, address } from '../../core/address';
import type { Consequence, Finding, Quantity, Severity } from '../../core/model';
import { periodText, points, shown } from '../../text/figures';
import { CellLink } from '../parts/cell-link';
import { narrow } from '../parts/narrow';
import type { Opened } from '../session/session';
import { useViewStyles } from '../parts/view-styles';
import { useWords, type Words } from '../parts/words';

const severities: readonly Severity[] = ['error', 'warning', 'info'];
const colors = { error: 'danger', warning: 'warning', info: 'informative' } as const;

const useStyles = makeStyles({
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  // Below the badge whether or not there is room beside it.
  name: { [narrow]: { flexBasis: '100%' } },
  cell: { color: tokens.colorNeutralForeground2 },
  figures: {
    display: 'grid', gridTemplateColumns: 'max-content auto', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalS} 0 0`, width: 'fit-content', fontVariantNumeric: 'tabular-nums',
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0, textAlign: 'end', overflowWrap: 'anywhere' },
  },
});

export function ChecksView({ opened: { analysis } }: { readonly opened: Opened }): ReactNode {
  const { pane } = useWords();
  const styles = useViewStyles();
  const { findings, reading } = analysis;
  const groups = severities.map((severity) => ({ severity, found: findings.filter((finding) => finding.severity === severity) }));
  return (
    <section aria-labelledby="checks">
      <h2 id="checks" className={styles.heading}>{pane.checks.heading}</h2>
      {reading.tables.length === 0 && <p>{pane.reading.none}</p>}
      {findings.length === 0 && reading.tables.length > 0 && <p>{pane.checks.none(pane.checks.facts(reading.facts.length), pane.checks.relations(reading.relations.length))}</p>}
      {groups.filter(({ found }) => found.length > 0).map(({ severity, found }) => (
        <section key={severity} aria-labelledby={`checks-${severity}`}>
          <h3 id={`checks-${severity}`} className={styles.subheading}>{pane.checks.group[severity]} ({found.length})</h3>
          <ul className={styles.list}>
            {found.map((finding) => <FindingItem key={finding.key} finding={finding} />)}
          </ul>
        </section>
      ))}
    </section>
  );
}

function FindingItem({ finding }: { readonly finding: Finding }): ReactNode {
  const words = useWords();
  const { pane, names, language } = words;
  const view = useViewStyles();
  const styles = useStyles();
  const id = useId();
  const figures = ([['printed', finding.printed], ['expected', finding.expected], ['difference', finding.difference]] as const)
    .flatMap(([name, quantity]) => (quantity ? [{ name, text: name === 'difference' ? differenceText(quantity, finding, words) : shown(quantity, finding.unit, language) }] : []));
  return (
    <li>
      <article className={view.card} aria-labelledby={id}>
        <div className={styles.top}>
          <Badge appearance="tint" color={colors[finding.severity]}>{names.severity[finding.severity]}</Badge>
          <h4 id={id} className={mergeClasses(view.cardHeading, styles.name)}>{[finding.label, periodText(finding.period)].filter(Boolean).join(', ')}</h4>
        </div>
        <p className={styles.cell}><CellLink cell={finding.cell}>{pane.checks.cell(address(finding.cell))}</CellLink></p>
        <p>{words.finding(finding)}</p>
        {figures.length > 0 && (
          <dl className={styles.figures}>
            {figures.map(({ name, text }) => [<dt key={`${name}-name`}>{pane.checks[name]}</dt>, <dd key={name}>{text}</dd>])}
          </dl>
        )}
        {finding.consequences.length > 0 && (
          <details className={view.details}>
            <summary>{pane.checks.consequences(finding.consequences.length)}</summary>
            <ul>
              {finding.consequences.map((consequence) => (
                <li key={address(consequence.cell)}><ConsequenceText of={finding} consequence={consequence} /></li>
              ))}
            </ul>
          </details>
        )}
      </article>
    </li>
  );
}

/** A difference of two shares is in percentage points. */
function differenceText(difference: Quantity, { unit }: Finding, { pane, language }: Words): string {
  return difference.is === 'share' ? pane.checks.points(points(difference, language)) : shown(difference, unit, language);
}

function ConsequenceText({ of, consequence: { cell, label, difference } }: { readonly of: Finding; readonly consequence: Consequence }): ReactNode {
  const { pane, language } = useWords();
  const where = cell.sheet === of.cell.sheet ? a1(cell) : address(cell);
  const said = difference ? pane.checks.consequence(where, label, shown(difference, of.unit, language)) : pane.checks.consequenceOnly(where, label);
  return <CellLink cell={cell}>{said}</CellLink>;
}
