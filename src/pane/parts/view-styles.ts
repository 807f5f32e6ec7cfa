/** What the five views look like in common. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { narrow } from './narrow';

export const useViewStyles = makeStyles({
  heading: {
    fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, marginBlock: tokens.spacingVerticalM,
    [narrow]: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, marginBlock: tokens.spacingVerticalS },
  },
  subheading: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, marginBlock: `${tokens.spacingVerticalL} ${tokens.spacingVerticalS}` },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  card: {
    padding: tokens.spacingHorizontalL, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere',
    '& > p': { marginBlock: tokens.spacingVerticalXS },
    [narrow]: { padding: tokens.spacingHorizontalM },
  },
  cardHeading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  details: {
    marginTop: tokens.spacingVerticalS,
    ':first-child': { marginTop: 0 },
    '& > summary': { cursor: 'pointer', color: tokens.colorBrandForegroundLink, width: 'fit-content', paddingBlock: tokens.spacingVerticalXXS },
    // Beside the marker, not below it.
    '& > summary > h3': { display: 'inline', marginInlineEnd: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground1 },
    '& > summary:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  form: {
    display: 'grid', gap: tokens.spacingVerticalM, marginTop: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: '420px',
    // A list is as wide as there is room for, whatever its longest option.
    '& > *': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' },
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
