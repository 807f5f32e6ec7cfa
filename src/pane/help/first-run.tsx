/** The first screen: what Samräkna does, that nothing is sent, and the two ways in. The workbook is read behind it meanwhile. */
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import { firstRunEn } from '../../text/help/first-run.en';
import { firstRunSv } from '../../text/help/first-run.sv';
import { useInExcel } from '../parts/in-excel';
import { Mark } from '../parts/mark';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';

/** Opens the browser version on the sample, whatever it had open before. */
const sampleAddress = 'index.html?exempel';

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalXXL, '@media (max-width: 560px)': { padding: tokens.spacingHorizontalL } },
  mark: { width: '40px', height: '40px' },
  heading: { marginBlock: tokens.spacingVerticalM, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, '@media (max-width: 560px)': { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 } },
  does: { display: 'grid', rowGap: tokens.spacingVerticalM, margin: 0, '& dt': { fontWeight: tokens.fontWeightSemibold }, '& dd': { margin: 0 } },
  privacy: { paddingInlineStart: tokens.spacingHorizontalM, borderLeft: `3px solid ${tokens.colorBrandStroke1}` },
  actions: { marginBlock: tokens.spacingVerticalXL },
  again: { marginBottom: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export default function FirstRun({ close }: { readonly close: () => void }): ReactNode {
  const { language } = useWords();
  const inExcel = useInExcel();
  const view = useViewStyles();
  const styles = useStyles();
  useEffect(() => { document.getElementById('first-run-start')?.focus(); }, []);
  const words = { sv: firstRunSv, en: firstRunEn }[language];
  return (
    <div className={styles.page}>
      <Mark className={styles.mark} />
      <h1 id="first-run" className={styles.heading}>{words.heading}</h1>
      <p>{words.about}</p>
      <dl className={styles.does}>
        {words.does.map(([what, how]) => <div key={what}><dt>{what}</dt><dd>{how}</dd></div>)}
      </dl>
      <p className={styles.privacy}>{words.privacy}</p>
      <div className={`${view.actions} ${styles.actions}`}>
        <Button id="first-run-start" appearance="primary" onClick={close}>{inExcel ? words.read : words.sample}</Button>
        <Button appearance="subtle" onClick={close}>{words.skip}</Button>
      </div>
      {inExcel && <p><Link inline href={sampleAddress} target="_blank" rel="noreferrer noopener">{words.sampleInBrowser}</Link></p>}
      <p className={styles.again}>{words.again}</p>
    </div>
  );
}
