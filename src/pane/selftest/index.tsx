/** The self-test's page: runs in an empty workbook, shows how far it has come, and gives a report to copy. A chunk of its own. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { LiveWorkbook } from '../../hosts/workbook';
import type { Language } from '../../text/numbers';
import { selftestEn } from '../../text/selftest.en';
import { selftestSv } from '../../text/selftest.sv';
import { troublesEn } from '../../text/troubles.en';
import { troublesSv } from '../../text/troubles.sv';
import { localTime } from '../session/browser-window';
import { useViewStyles } from '../parts/view-styles';
import { HandSteps } from './hand';
import { officeProbe } from './office-probe';
import type { Probe, Surroundings } from './probe';
import { counted, reportText } from './report';
import { prepared, run, type Ready, type Result } from './run';
import type { Bench, StepName } from './step';

const words = { sv: { ...selftestSv, trouble: troublesSv }, en: { ...selftestEn, trouble: troublesEn } } as const;

const useStyles = makeStyles({
  report: {
    boxSizing: 'border-box', width: '100%', minHeight: '260px', marginTop: tokens.spacingVerticalS, padding: tokens.spacingHorizontalS, resize: 'vertical',
    fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium,
  },
  label: { display: 'block', marginTop: tokens.spacingVerticalL, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly host: LiveWorkbook;
  readonly language: Language;
  readonly version: string;
  /** Of the Excel that is there, unless another is given. */
  readonly probe?: Probe;
}

type Shown =
  | { readonly is: 'waiting' }
  | { readonly is: 'running'; readonly step: StepName }
  | { readonly is: 'refused'; readonly ready: Exclude<Ready, { readonly is: 'ready' }> }
  | { readonly is: 'done'; readonly bench: Bench; readonly at: string; readonly surroundings: Surroundings; readonly results: readonly Result[] };

/** @throws into React's error boundary what is a bug; what Excel does stands in the report */
export default function SelfTest({ host, language, version, probe }: Props): ReactNode {
  const [used] = useState(() => probe ?? officeProbe());
  const [shown, setShown] = useState<Shown>({ is: 'waiting' });
  const [bug, setBug] = useState<unknown>();
  const view = useViewStyles();
  const spoken = words[language];
  if (bug !== undefined) throw bug;

  const start = async (): Promise<void> => {
    setShown({ is: 'running', step: 'read' });
    const ready = await prepared(host, used, localTime);
    if (ready.is !== 'ready') return setShown({ is: 'refused', ready });
    const surroundings = await used.within(used.surroundings());
    const results = await run(ready.bench, (step) => { setShown({ is: 'running', step }); });
    setShown({ is: 'done', bench: ready.bench, at: localTime(), surroundings, results });
  };
  // Once run, the workbook is not empty any more. The button stays, so that focus is not lost.
  const isOver = shown.is === 'running' || shown.is === 'done';
  return (
    <section aria-labelledby="selftest">
      <h2 id="selftest" className={view.heading}>{spoken.heading}</h2>
      <p>{spoken.about}</p>
      <p>{spoken.empty}</p>
      <Button appearance="primary" disabledFocusable={isOver} onClick={() => { if (!isOver) start().catch(setBug); }}>{spoken.start}</Button>
      <p role="status">{told(shown, spoken)}</p>
      {shown.is === 'done' && <>
        <HandSteps bench={shown.bench} words={spoken} onResult={(result) => { setShown(withResult(result)); }} />
        <Report text={reportText({ version, ...shown }, spoken)} words={spoken} />
      </>}
    </section>
  );
}

function told(shown: Shown, spoken: (typeof words)[Language]): string {
  switch (shown.is) {
    case 'waiting': return '';
    case 'running': return spoken.running(spoken.steps[shown.step]);
    case 'refused': {
      const { ready } = shown;
      return ready.is === 'not-empty' ? spoken.refused['not-empty'] : spoken.refused.unreadable(spoken.trouble[ready.trouble](ready.detail));
    }
    case 'done': {
      const { ok, different, failed } = counted(shown.results);
      return spoken.done(ok, different, failed);
    }
  }
}

/** The result in place of an earlier one of the same step, else last. */
function withResult(result: Result): (shown: Shown) => Shown {
  return (shown) => (shown.is === 'done' ? { ...shown, results: [...shown.results.filter(({ name }) => name !== result.name), result] } : shown);
}

/** The clipboard is closed to a pane on the web, so the text is there to be selected: by itself, as soon as it is entered. */
function Report({ text, words: { report } }: { readonly text: string; readonly words: typeof selftestSv }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <label className={styles.label} htmlFor="selftest-report">{report.label}</label>
      <p id="selftest-report-hint">{report.hint}</p>
      <textarea
        id="selftest-report" className={styles.report} aria-describedby="selftest-report-hint" readOnly spellCheck={false} value={text}
        onFocus={({ currentTarget }) => { currentTarget.select(); }}
      />
    </>
  );
}
