/** The help: what each check, rule and question means, the keyboard, privacy, and the program; with search. A chunk of its own. */
import { Button, Input, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { useInExcel } from '../parts/in-excel';
import type { HelpTopic } from '../parts/open-help';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';
import { menuWidth } from '../shell/excel-header';
import type { HelpContext } from './context';
import { entryId, helpWords, matches, sections, type Section } from './entries';
import { EntryItem } from './entry-item';
import { Keyboard } from './keyboard';
import { Forget } from './forget';
import { Program } from './program';

const useStyles = makeStyles({
  top: {
    position: 'sticky', top: 0, zIndex: 1, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-height: 480px)': { position: 'static' },
  },
  // Excel's own menu lies over the corner.
  inExcel: { paddingBlockStart: tokens.spacingVerticalXS, paddingInline: tokens.spacingHorizontalM, '& > h1 + button': { marginInlineEnd: menuWidth } },
  heading: { margin: 0, flexGrow: 1, minHeight: '32px', display: 'flex', alignItems: 'center', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  search: { flexBasis: '100%', minWidth: 0 },
  page: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXXL}` },
  contents: { display: 'flex', flexWrap: 'wrap', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`, marginBlock: tokens.spacingVerticalM, padding: 0, listStyleType: 'none' },
  section: { scrollMarginTop: '110px', outline: 'none' },
  hits: { minHeight: tokens.lineHeightBase300, marginBlock: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly context: HelpContext;
  readonly topic: HelpTopic | undefined;
  readonly close: () => void;
  readonly welcome: () => void;
}

const others = ['keyboard', 'program'] as const;

export default function HelpPage({ context, topic, close, welcome }: Props): ReactNode {
  const words = useWords();
  const help = helpWords[words.language];
  const inExcel = useInExcel();
  const styles = useStyles();
  const view = useViewStyles();
  const [wanted, setWanted] = useState('');
  const goal = topic && entryId(topic);
  useEffect(() => {
    if (goal === undefined) document.getElementById('help-search')?.focus({ preventScroll: true });
    else goTo(goal);
  }, [goal]);
  const looking = wanted.trim() !== '';
  const all = sections(words);
  const shown = looking ? all.map((section) => ({ ...section, entries: section.entries.filter((entry) => matches(entry, { wanted: wanted.trim(), section: section.name, language: words.language })) })) : all;
  const hits = shown.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <>
      <header className={mergeClasses(styles.top, inExcel && styles.inExcel)}>
        <h1 id="help" className={styles.heading}>{help.heading}</h1>
        <Button onClick={close}>{help.close}</Button>
        <Input id="help-search" type="search" className={styles.search} value={wanted} aria-label={help.search} placeholder={help.search} onChange={(_, { value }) => { setWanted(value); }} />
      </header>
      <div className={styles.page}>
        <p role="status" className={styles.hits}>{looking ? help.hits(hits) : ''}</p>
        {!looking && (
          <ul className={styles.contents}>
            {[...all.map(({ name }) => name), ...others].map((name) => (
              <li key={name}><Link as="button" inline onClick={() => { goTo(`help-${name}`); }}>{help.sections[name]}</Link></li>
            ))}
          </ul>
        )}
        {shown.filter(({ entries }) => entries.length > 0).map((section) => <SectionPart key={section.name} section={section} goal={goal} open={looking && hits === 1} context={context} />)}
        {!looking && (
          <>
            <section aria-labelledby="help-keyboard"><h2 id="help-keyboard" tabIndex={-1} className={mergeClasses(view.subheading, styles.section)}>{help.sections.keyboard}</h2><Keyboard /></section>
            <section aria-labelledby="help-program"><h2 id="help-program" tabIndex={-1} className={mergeClasses(view.subheading, styles.section)}>{help.sections.program}</h2><Program context={context} welcome={welcome} /></section>
          </>
        )}
      </div>
    </>
  );
}

interface SectionProps {
  readonly section: Section;
  readonly goal: string | undefined;
  /** The only one that was found is shown at once. */
  readonly open: boolean;
  readonly context: HelpContext;
}

function SectionPart({ section: { name, entries }, goal, open, context }: SectionProps): ReactNode {
  const { language } = useWords();
  const help = helpWords[language];
  const styles = useStyles();
  const view = useViewStyles();
  const heading = `help-${name}`;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} tabIndex={-1} className={mergeClasses(view.subheading, styles.section)}>{help.sections[name]}</h2>
      {name === 'privacy' && <p className={view.quiet}>{help.privacy.about}</p>}
      {entries.map((entry) => <EntryItem key={`${entry.id} ${String(open)}`} entry={entry} open={open || entry.id === goal} />)}
      {name === 'privacy' && <Forget context={context} />}
    </section>
  );
}

/** To an entry's own line, or to the heading of a section. */
function goTo(id: string): void {
  const found = document.getElementById(id);
  const target = found?.querySelector<HTMLElement>('summary') ?? found;
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'start' });
}
