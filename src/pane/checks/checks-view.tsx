/** Kontroller: what is wrong or worth a look, by severity; found again, gone through by keyboard, accepted with a reason and copied. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { accepting, openAmong, takingBack } from '../../core/accepted';
import type { Finding, Severity } from '../../core/model';
import { Folded } from '../parts/folded';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';
import { isFlag, useKept } from '../keeping/use-kept';
import type { Opened, Session } from '../session/session';
import { CheckedList, RulesLine } from './checked';
import { copyAll } from './copied';
import { CopyText } from './copy-text';
import { type Filter, filtered, isFilter, isFiltering, unfiltered } from './filter';
import { Finder } from './finder';
import { FindingCard } from './finding-card';
import { FindingList } from './finding-list';
import { SinceLine } from './since-line';
import { useSince } from './use-since';
import { clusters, nameOf } from './told';
import { useTarget, useWalk } from './walk';

const severities: readonly Severity[] = ['error', 'warning', 'info'];
const nothingFresh: ReadonlySet<string> = new Set();

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, marginBlock: tokens.spacingVerticalS },
  keys: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: 0 },
  said: { margin: 0, ':empty': { display: 'none' } },
});

interface Props {
  readonly session: Session;
  readonly opened: Opened;
}

export function ChecksView({ session, opened }: Props): ReactNode {
  const { analysis, choices, name: workbook } = opened;
  const words = useWords();
  const news = useSince(opened);
  const { pane: { checks, reading: { none } } } = words;
  const view = useViewStyles();
  const styles = useStyles();
  const [target, setTarget] = useTarget(analysis.findings);
  const [wanted, keepFilter] = useKept('checks-filter', unfiltered, isFilter);
  const [folded, setFolded] = useKept('checks-finder-folded', true, isFlag);
  const [acceptedShown, showAccepted] = useState(false);
  const [said, say] = useState('');
  const fresh = news?.fresh ?? nothingFresh;
  const matching = filtered(analysis.findings, wanted, choices, fresh, words);
  // A finding that is asked for from elsewhere is shown whatever the filter says.
  const isHidden = analysis.findings.some(({ key }) => key === target) && !matching.some(({ key }) => key === target);
  const [filter, hits] = isHidden ? [unfiltered, analysis.findings] : [wanted, matching];
  const inOrder = severities.flatMap((severity) => clusters(openAmong(hits.filter((one) => one.severity === severity), choices)).flatMap(({ findings }) => findings));
  const open = new Set(inOrder);
  const accepted = hits.filter((one) => !open.has(one));
  const walk = useWalk(analysis.findings, inOrder, target, setTarget);
  const setFilter = (chosen: Filter): void => {
    setTarget(undefined);
    keepFilter(chosen);
  };
  const targetAccepted = accepted.some(({ key }) => key === target);

  const accept = (finding: Finding, reason: string): void => {
    const at = inOrder.indexOf(finding);
    walk.focusLater(inOrder[at + 1] ?? inOrder[at - 1]);
    session.answer({ accepted: accepting(finding, reason, choices) });
    say(checks.accept.done(nameOf(finding)));
  };
  const takeBack = (finding: Finding): void => {
    const left = takingBack(finding, choices);
    walk.focusLater(finding);
    if (left.length > 0) session.answer({ accepted: left });
    else session.forget('accepted');
    say(checks.accept.taken(nameOf(finding)));
  };
  const card = (finding: Finding, explained: boolean): ReactNode => (
    <FindingCard
      key={finding.key} finding={finding} choices={choices} id={walk.idOf(finding)} fresh={fresh.has(finding.key)} explained={explained}
      onAccept={accept} onTakeBack={takeBack}
    />
  );
  const hasTables = analysis.reading.tables.length > 0;
  return (
    <section aria-labelledby="checks">
      <h2 id="checks" tabIndex={-1} className={view.heading}>{checks.heading}</h2>
      {news && <SinceLine since={news} readAt={opened.readAt} />}
      {!hasTables && <p>{none}</p>}
      {analysis.findings.length === 0 && hasTables && <p>{checks.none(checks.facts(analysis.reading.facts.length), checks.relations(analysis.reading.relations.length))}</p>}
      {analysis.findings.length > 0 && openAmong(analysis.findings, choices).length === 0 && <p>{checks.allAccepted(analysis.findings.length)}</p>}
      {hasTables && <RulesLine analysis={analysis} />}
      {analysis.findings.length > 1 && (
        <>
          <div role="group" aria-label={checks.walk.label} className={styles.tools}>
            <Button size="small" disabledFocusable={inOrder.length === 0} onClick={() => { walk.step('previous'); }}>{checks.walk.previous}</Button>
            <Button size="small" disabledFocusable={inOrder.length === 0} onClick={() => { walk.step('next'); }}>{checks.walk.next}</Button>
            {inOrder.length > 0 && <CopyText button={checks.copy.all} text={() => copyAll(inOrder, workbook, words)} />}
          </div>
          <p className={styles.keys}>{checks.walk.keys}</p>
          <Finder reading={analysis.reading} filter={filter} onFilter={setFilter} sinceBefore={news !== undefined} folded={folded} onFold={setFolded} />
        </>
      )}
      <p aria-live="polite" className={styles.said}>{isFiltering(filter) ? checks.find.hits(hits.length, analysis.findings.length) : said}</p>
      {hits.length === 0 && isFiltering(filter) && <p>{checks.find.nothing} <Button size="small" onClick={() => { setFilter(unfiltered); }}>{checks.find.clear}</Button></p>}
      {severities.map((severity) => ({ severity, found: inOrder.filter((one) => one.severity === severity) })).filter(({ found }) => found.length > 0).map(({ severity, found }) => (
        <section key={severity} aria-labelledby={`checks-${severity}`}>
          <h3 id={`checks-${severity}`} className={view.subheading}>{checks.group[severity]} ({found.length})</h3>
          <FindingList findings={found} target={target} card={card} onMore={walk.focusLater} />
        </section>
      ))}
      {accepted.length > 0 && (
        <details className={view.details} open={acceptedShown || targetAccepted || filter.standing === 'accepted'} onToggle={({ currentTarget }) => { showAccepted(currentTarget.open); }}>
          <summary>{checks.accept.group(accepted.length)}</summary>
          {(acceptedShown || targetAccepted || filter.standing === 'accepted') && <FindingList findings={accepted} target={target} card={card} onMore={walk.focusLater} />}
        </details>
      )}
      {hasTables && (analysis.findings.length === 0
        ? <section aria-labelledby="checked"><h3 id="checked" className={view.subheading}>{checks.checked.heading}</h3><CheckedList analysis={analysis} /></section>
        : <Folded summary={checks.checked.heading}><CheckedList analysis={analysis} /></Folded>)}
    </section>
  );
}
