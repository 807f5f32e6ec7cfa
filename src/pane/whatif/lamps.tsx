/** The rules as lamps with words: whether each holds, year by year, and whether the proposal breaks or mends it. */
import type { ReactNode } from 'react';
import type { Answer } from '../../core/model';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';
import { VerdictCell } from '../rules/verdict-lines';
import type { EffectsProps } from './effects';
import { verdicts } from './outcome';
import { useWhatifWords } from './whatif-words';

export function Lamps({ present, then }: EffectsProps): ReactNode {
  const { effects } = useWhatifWords();
  const { ruleTitle, verdict } = useWords();
  const view = useViewStyles();
  const before = verdicts(present);
  const all = verdicts(then);
  const turn = (answer: Answer): string | undefined => {
    const was = before.find((one) => one.rule === answer.rule && one.period === answer.period)?.holds;
    if (was === undefined || was === answer.holds) return answer.holds === false && was === false ? effects.brokenBefore : undefined;
    return answer.holds === true ? effects.mended : effects.broken;
  };
  if (all.length === 0) return undefined;
  return (
    <section className={view.card} aria-labelledby="whatif-lamps">
      <h4 id="whatif-lamps" className={view.cardHeading}>{effects.rules}</h4>
      <ul className={view.list}>
        {[...new Set(all.map(({ rule }) => rule))].map((rule) => (
          <li key={rule}>
            {ruleTitle(rule)}
            <ul className={view.list}>
              {all.filter((answer) => answer.rule === rule).map((answer) => {
                const turned = turn(answer);
                const said = effects.inYear(answer.period, verdict(answer)[answer.holds ? 'holds' : 'breaks']);
                return <li key={answer.period}><VerdictCell sign={answer.holds ? 'holds' : 'breaks'} said={turned === undefined ? said : effects.turned(said, turned)} /></li>;
              })}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
