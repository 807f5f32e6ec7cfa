/** What findings look like in Kontroller. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { narrow } from '../parts/narrow';

export const useFindingStyles = makeStyles({
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  // Below the badge whether or not there is room beside it. The keyboard's place may be moved to it.
  name: { ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' }, scrollMarginTop: '64px', [narrow]: { flexBasis: '100%' } },
  cell: { color: tokens.colorNeutralForeground2 },
  figures: {
    display: 'grid', gridTemplateColumns: 'max-content auto', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalS} 0 0`, width: 'fit-content', fontVariantNumeric: 'tabular-nums',
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0, textAlign: 'end', overflowWrap: 'anywhere' },
  },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
  // On a line of its own among the buttons.
  below: { flexBasis: '100%', order: 1, maxWidth: 'none', marginTop: 0, marginInlineStart: tokens.spacingHorizontalS, '& > *': { maxWidth: '420px' } },
  why: { '& > p': { marginBlock: tokens.spacingVerticalS } },
  said: { marginInlineStart: tokens.spacingHorizontalS, ':empty': { display: 'none' } },
  reopened: { borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`, paddingLeft: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightSemibold },
  cluster: { display: 'grid', gap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  shared: { margin: 0 },
  copied: { width: '100%', minHeight: '8em', boxSizing: 'border-box', font: 'inherit', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1 },
});
