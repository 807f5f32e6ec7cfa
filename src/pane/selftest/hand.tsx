/** The steps that the user finishes by hand: prepared by one button, judged by another. */
import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { selftestSv } from '../../text/selftest.sv';
import { useViewStyles } from '../parts/view-styles';
import { handSteps } from './hand-steps';
import { measured, type Result } from './run';
import type { Bench, HandStep } from './step';

interface Props {
  readonly bench: Bench;
  readonly words: typeof selftestSv;
  readonly onResult: (result: Result) => void;
}

export function HandSteps({ bench, words, onResult }: Props): ReactNode {
  const view = useViewStyles();
  return (
    <>
      <h3 className={view.subheading}>{words.hand.heading}</h3>
      <p>{words.hand.about}</p>
      <ul className={view.list}>
        {handSteps.map((step) => <li key={step.name} className={view.card}><ByHand step={step} bench={bench} words={words} onResult={onResult} /></li>)}
      </ul>
    </>
  );
}

type At = 'start' | 'working' | 'prepared' | Result;

function ByHand({ step, bench, words, onResult }: Props & { readonly step: HandStep }): ReactNode {
  const [at, setAt] = useState<At>('start');
  const { hand, steps, verdict } = words;
  const prepare = async (): Promise<void> => {
    setAt('working');
    const result = await measured(step.name, bench, step.prepare);
    if (result.verdict.is === 'ok') return setAt('prepared');
    setAt(result);
    onResult(result);
  };
  const judge = async (): Promise<void> => {
    setAt('working');
    const result = await measured(step.name, bench, step.judge);
    setAt(result);
    onResult(result);
  };
  // Neither throws: `measured` tells what went wrong as a result.
  return (
    <>
      <p>{steps[step.name]}</p>
      {at === 'prepared' && <p>{hand.instruction}</p>}
      <p role="status">{typeof at === 'string' ? '' : verdict[at.verdict.is]}</p>
      {at === 'prepared'
        ? <Button onClick={() => void judge()}>{hand.judge}</Button>
        : <Button disabledFocusable={at === 'working'} onClick={() => { if (at !== 'working') void prepare(); }}>{hand.prepare}</Button>}
    </>
  );
}
