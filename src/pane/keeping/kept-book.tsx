/** Beside the open workbook: that this browser keeps it, since when, and how it is forgotten. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useStore } from '../session/store';
import { useWords } from '../parts/words';
import type { BookKeeper } from './book-keeper';

const useStyles = makeStyles({
  kept: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, ':empty': { margin: 0 } },
});

export function KeptBook({ keeper }: { readonly keeper: BookKeeper }): ReactNode {
  const { pane: { shell: { kept: words } } } = useWords();
  const kept = useStore(keeper.kept);
  const styles = useStyles();
  const forget = <Link as="button" inline onClick={keeper.forget}>{words.forget}</Link>;
  const said = (): ReactNode => {
    switch (kept.is) {
      case 'nothing': return undefined;
      case 'kept': return <>{words.kept} {forget}</>;
      case 'resumed': return <>{words.resumed(kept.at)} {forget}</>;
      case 'forgotten': return words.forgotten;
      case 'refused': return words.refused;
    }
  };
  return <p className={styles.kept}>{said()}</p>;
}
