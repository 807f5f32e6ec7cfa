/** The rules as lamps with words: whether each holds, year by year, and whether the proposal breaks or mends it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';
import { VerdictCell } from '../rules/verdict-lines';
import { lamps, type Lamp, type BesidePresent } from './outcome';
import { useWhatifWords } from './whatif-words';

const useStyles = makeStyles({
  rule: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  lines: { listStyleType: 'none', margin: 0, padding: 0 },
});

export function Lamps({ present, then }: BesidePresent): ReactNode {
  const { effects } = useWhatifWords();
  const { ruleTitle } = useWords();
  const view = useViewStyles();
  const styles = useStyles();
  const all = lamps(present, then);
  if (all.length === 0) return undefined;
  return (
    <section className={view.card} aria-labelledby="whatif-lamps">
      <h4 id="whatif-lamps" className={view.cardHeading}>{effects.rules}</h4>
      {[...new Set(all.map(({ answer }) => answer.rule))].map((rule) => (
        <div key={rule}>
          <h5 id={`whatif-lamps-${rule}`} className={styles.rule}>{ruleTitle(rule)}</h5>
          <ul aria-labelledby={`whatif-lamps-${rule}`} className={styles.lines}>
            {all.filter(({ answer }) => answer.rule === rule).map((lamp) => <li key={lamp.answer.period}><LampLine lamp={lamp} /></li>)}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** The rules whose verdict the changes have turned, for where there is little room. */
export function TurnedLamps({ present, then }: BesidePresent): ReactNode {
  const { effects } = useWhatifWords();
  const { ruleTitle } = useWords();
  return lamps(present, then).filter(({ turn }) => turn !== undefined).map(({ answer, turn = 'broken' }) => (
    <li key={`${answer.rule} ${answer.period}`}><VerdictCell sign={turn === 'broken' ? 'breaks' : 'holds'} said={effects.turnedIn(ruleTitle(answer.rule), answer.period, effects[turn])} /></li>
  ));
}

function LampLine({ lamp: { answer, turn, brokenBefore } }: { readonly lamp: Lamp }): ReactNode {
  const { effects } = useWhatifWords();
  const { verdict } = useWords();
  const said = effects.inYear(answer.period, verdict(answer)[answer.holds ? 'holds' : 'breaks']);
  const turned = turn ? effects[turn] : brokenBefore && effects.brokenBefore;
  return <VerdictCell sign={answer.holds ? 'holds' : 'breaks'} said={turned === undefined ? said : effects.turned(said, turned)} />;
}
