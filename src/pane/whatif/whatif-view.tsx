/** Vad händer om?: changes over the present, and what they give. Nothing here writes in the workbook. */
import { makeStyles } from '@fluentui/react-components';
import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { Draft } from '../../core/scenario/draft';
import type { Change, Present } from '../../core/model';
import { useKept } from '../keeping/use-kept';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';
import type { Opened } from '../session/session';
import { AddChange, isTyping, type Typing } from './add-change';
import { ChangeList } from './change-list';
import { Compare } from './compare';
import { BalanceStrip, Effects } from './effects';
import { changeFrom, type Choosable } from './form';
import { outcomeOf } from './outcome';
import { ScenarioBar } from './scenario-bar';
import { useScenarios } from './scenarios';
import { useSentences, useWhatifWords } from './whatif-words';

const useStyles = makeStyles({
  // What has the focus does not end up under what stays in view.
  view: { '@media (min-height: 700px)': { '& button, & input, & textarea, & select, & summary': { scrollMarginTop: '320px' } } },
});

const beginning: Typing = { kind: 'medlemsbidrag', values: {} };
/** Of the change in the form, which is none of the scenario yet. */
const beingTyped = 'being typed';

export default function WhatifView({ opened }: { readonly opened: Opened }): ReactNode {
  const words = useWhatifWords();
  const { language } = useWords();
  const view = useViewStyles();
  const styles = useStyles();
  const { analysis: { reading }, settled: choices } = opened;
  const present = useMemo((): Present => ({ reading, choices }), [reading, choices]);
  const now = useMemo(() => outcomeOf(present, []), [present]);
  const among = useMemo((): Choosable => choosableIn(present), [present]);
  const scenarios = useScenarios(words);
  const [typing, type] = useKept<Typing>('whatif-typing', beginning, isTyping);
  const { changes } = scenarios.current;
  const what = useMemo(() => changeFrom(typing.kind, typing.values, among, language), [typing, among, language]);
  const made = useMemo((): readonly Change[] => (what && isTouched(typing) ? [...changes, { ...what, id: beingTyped }] : changes), [changes, what, typing]);
  const reckoned = useDeferredValue(made);
  const then = useMemo(() => outcomeOf(present, reckoned), [present, reckoned]);
  const rowName = (key: string): string => then?.reading.tables.flatMap(({ rows }) => rows).find((row) => row.key === key)?.label ?? key;
  const { obstacleSentence } = useSentences();
  const inTheWay = (then?.obstacles ?? []).filter(({ change }) => change === beingTyped).map((obstacle) => obstacleSentence(obstacle, reckoned, rowName));
  const isEmpty = reckoned.every(({ off }) => off === true);
  return (
    <section aria-labelledby="whatif" className={styles.view}>
      <h2 id="whatif" className={view.heading}>{words.heading}</h2>
      <p className={view.quiet}>{now ? words.about : words.none}</p>
      {now && then && (
        <>
          <ScenarioBar scenarios={scenarios} />
          <BalanceStrip present={now} then={then} />
          <ChangeList scenarios={scenarios} present={present} then={then} reckoned={reckoned} rowName={rowName} />
          <AddChange typing={typing} among={among} what={what} obstacles={inTheWay} type={type} add={(one) => { scenarios.add(one); type({ kind: typing.kind, values: {} }); }} />
          <Effects present={now} then={then} isEmpty={isEmpty} isTrying={reckoned.some(({ id }) => id === beingTyped)} />
          <Compare scenarios={scenarios} present={present} />
        </>
      )}
    </section>
  );
}

/** Something has been typed or chosen: a form that is complete from the start is not a change of its own accord. */
function isTouched({ values }: Typing): boolean {
  return Object.values(values).some((value) => value !== '');
}

function choosableIn(present: Present): Choosable {
  const draft = Draft.of(present);
  const rows = draft?.rows() ?? [];
  const kommuner = rows.flatMap(({ member, role }) => (role === 'item' && member?.party === 'kommun' ? [member.name] : []));
  return {
    periods: draft?.ground.years.map(({ period }) => period) ?? [],
    kommuner: [...new Set(kommuner)],
    rows: rows.filter(({ role, concept, entries }) => role === 'item' && concept !== 'medlemsbidrag' && concept !== 'overfort-kapital' && entries.some(({ is }) => is === 'amount')),
  };
}
