/** Why a figure is believed to be wrong: what its cells have to do with each other, and how what should stand is worked out from them. */
import type { ReactNode } from 'react';
import { yearShares } from '../../core/check/year-shares';
import type { Finding } from '../../core/model';
import { periodText, shown } from '../../text/figures';
import { HelpLink } from '../parts/open-help';
import { useWords } from '../parts/words';
import { WorkingTree } from '../rules/working-tree';
import { useFindingStyles } from './finding-styles';

export function hasWhy({ believed, working }: Finding): boolean {
  return believed !== undefined || working !== undefined;
}

export function FindingWhy({ finding, name }: { readonly finding: Finding; readonly name: string }): ReactNode {
  const { pane: { checks }, language } = useWords();
  const styles = useFindingStyles();
  const { code, believed, working, expected, unit, period } = finding;
  const figure = shown(expected, unit, language);
  return (
    <div className={styles.why}>
      {believed && <p>{checks.believed[believed.basis]} {believed.holds.length > 0 && checks.holds(believed.holds.map(periodText))}</p>}
      {working && (
        <>
          <p>{yearShares(finding) ? checks.workingIn(figure, periodText(period)) : checks.working(figure)}</p>
          <WorkingTree working={working} unit={unit} />
        </>
      )}
      <p><HelpLink topic={{ about: 'check', code }} name={name} /></p>
    </div>
  );
}
