/**
 * Tabs by the pattern of ARIA: one stop for Tab, arrows, Home and End between them, Enter or Space to choose.
 * Fluent's own put focusable elements into the page that are hidden from assistive technology, which axe rightly objects to.
 */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { underStrip, useHeightToStay, useStaying } from './staying';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS, marginBlock: tokens.spacingVerticalM },
  tab: {
    font: 'inherit', color: tokens.colorNeutralForeground2, backgroundColor: 'transparent', cursor: 'pointer',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`, border: 'none', borderBottom: '3px solid transparent',
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    // Forced colours draw a transparent border, which would mark every tab as chosen.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px', borderRadius: tokens.borderRadiusMedium },
  },
  oneLine: { flexWrap: 'nowrap', overflowX: 'auto', scrollbarWidth: 'thin', '& > [role=tab]': { whiteSpace: 'nowrap', flexShrink: 0 } },
  // Over the sides of the page too, where what scrolls under may have its edges.
  staying: {
    position: 'sticky', top: underStrip, zIndex: 1, marginBlock: `${tokens.spacingVerticalS} 0`, backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: `${tokens.spacingHorizontalL} 0 ${tokens.colorNeutralBackground2}, calc(-1 * ${tokens.spacingHorizontalL}) 0 ${tokens.colorNeutralBackground2}`,
    '& > [role=tab]': { paddingBlock: tokens.spacingVerticalXS },
  },
  selected: {
    color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
  },
});

interface Props<Name extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly name: Name; readonly text: string; readonly icon?: ReactNode }[];
  readonly selected: Name;
  readonly onSelect: (name: Name) => void;
  /** The id of the panel; each tab's own id is `tab-` and its name. */
  readonly panel: string;
  /** Scrolls sideways by itself rather than taking several lines. */
  readonly oneLine?: boolean;
  /** In view while the panel scrolls under them, where there is height for it. */
  readonly stays?: boolean;
  readonly className?: string;
}

export function Tabs<Name extends string>({ label, tabs, selected, onSelect, panel, oneLine = false, stays = false, className }: Props<Name>): ReactNode {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const staying = useHeightToStay() && stays;
  useStaying('tabs', list, staying);
  const chosenHere = useRef(false);
  useLayoutEffect(() => {
    if (chosenHere.current) toBeginning(list.current, panel);
    chosenHere.current = false;
  }, [selected, panel]);
  const choose = (name: Name): void => {
    if (name === selected) toBeginning(list.current, panel);
    else chosenHere.current = true;
    onSelect(name);
  };
  useEffect(() => {
    const chosen = list.current?.querySelector<HTMLElement>('[aria-selected=true]');
    if (!oneLine || !list.current || !chosen) return;
    // Not scrollIntoView, which would move the page too.
    list.current.scrollLeft = Math.max(Math.min(list.current.scrollLeft, chosen.offsetLeft - list.current.offsetLeft), chosen.offsetLeft - list.current.offsetLeft + chosen.offsetWidth - list.current.clientWidth);
  }, [selected, oneLine]);
  const move = (event: KeyboardEvent): void => {
    const found = [...(list.current?.querySelectorAll<HTMLElement>('[role=tab]') ?? [])];
    const here = found.findIndex((tab) => tab === document.activeElement);
    const next = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: -1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    found.at(next % found.length)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className={mergeClasses(styles.list, oneLine && styles.oneLine, staying && styles.staying, className)} onKeyDown={move}>
      {tabs.map(({ name, text, icon }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={name === selected}
          aria-controls={panel}
          tabIndex={name === selected ? 0 : -1}
          className={mergeClasses(styles.tab, name === selected && styles.selected)}
          onClick={() => { choose(name); }}
        >
          {icon}{text}
        </button>
      ))}
    </div>
  );
}

/** Of a panel whose beginning is gone under the tabs. */
function toBeginning(tabs: HTMLElement | null, panel: string): void {
  const shown = document.getElementById(panel);
  if (tabs && shown && shown.getBoundingClientRect().top < tabs.getBoundingClientRect().bottom) shown.scrollIntoView({ block: 'start' });
}
