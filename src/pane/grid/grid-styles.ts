/** What the grid looks like: a sheet of paper with thin lines, quiet edges, and marks that are seen without their colour. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { rowHeight, rowNumbersWidth } from './sheet-layout';

const line = `1px solid ${tokens.colorNeutralStroke2}`;
const edge = {
  boxSizing: 'border-box', height: `${rowHeight}px`, lineHeight: `${rowHeight - 1}px`, textAlign: 'center',
  color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground3, borderRight: line, borderBottom: line,
} as const;
const marked = (fill: string, ink: string) => ({
  backgroundColor: fill, boxShadow: `inset 0 0 0 1px ${ink}`, '@media (forced-colors: active)': { outline: '1px solid CanvasText', outlineOffset: '-2px' },
});

export const useGridStyles = makeStyles({
  grid: {
    position: 'relative', overflow: 'auto', flex: '1 1 0', minHeight: 0, contain: 'strict', backgroundColor: tokens.colorNeutralBackground1,
    fontSize: '13px', fontVariantNumeric: 'tabular-nums', cursor: 'cell', userSelect: 'none', outline: 'none',
  },
  head: { position: 'sticky', top: 0, zIndex: 4, height: `${rowHeight}px` },
  corner: { ...edge, position: 'sticky', left: 0, zIndex: 1, width: `${rowNumbersWidth}px`, fontSize: '11px' },
  columnName: { ...edge, position: 'absolute', top: 0, overflow: 'hidden' },
  row: { position: 'absolute', left: 0, height: `${rowHeight}px` },
  rowName: { ...edge, position: 'sticky', left: 0, zIndex: 3, width: `${rowNumbersWidth}px` },
  here: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground5 },
  unfolded: { fontStyle: 'italic', textDecorationLine: 'line-through' },
  cell: {
    position: 'absolute', top: 0, boxSizing: 'border-box', height: `${rowHeight}px`, lineHeight: `${rowHeight - 1}px`, paddingInline: '6px',
    whiteSpace: 'pre', borderRight: line, borderBottom: line, color: tokens.colorNeutralForeground1,
    ':focus': { outline: 'none' },
  },
  clipped: { overflow: 'hidden', textOverflow: 'ellipsis' },
  left: { textAlign: 'start' },
  right: { textAlign: 'end' },
  center: { textAlign: 'center' },
  // As far as the formats of the figures keep them off the edge.
  indentLeft: { paddingLeft: '14px' },
  indentRight: { paddingRight: '14px' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  /** Words that run on over the empty cells to the right, whose lines they cover. */
  flowing: {
    position: 'relative', zIndex: 1, display: 'inline-block', height: `${rowHeight - 1}px`, overflow: 'hidden', textOverflow: 'ellipsis', verticalAlign: 'top',
    backgroundColor: tokens.colorNeutralBackground1, paddingRight: '4px',
  },
  /** Over a coloured cell. */
  bare: { backgroundColor: 'transparent' },
  fold: {
    position: 'absolute', top: 0, boxSizing: 'border-box', height: `${rowHeight}px`, lineHeight: `${rowHeight - 1}px`, borderBottom: line, paddingInline: '6px', whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground3, fontStyle: 'italic', fontSize: '12px',
  },
  foldText: { position: 'sticky', left: `${rowNumbersWidth + 6}px` },
  pressable: { cursor: 'pointer', textDecorationLine: 'underline' },
  symbol: { position: 'absolute', left: '4px', top: '6px', zIndex: 2 },
  withSymbol: { paddingLeft: '20px', cursor: 'pointer' },
  error: marked(tokens.colorStatusDangerBackground1, tokens.colorStatusDangerForeground1),
  warning: marked(tokens.colorStatusWarningBackground1, tokens.colorStatusWarningForeground1),
  info: marked(tokens.colorNeutralBackground4, tokens.colorNeutralForeground3),
  // Lighter: the fault is elsewhere.
  follows: {
    backgroundColor: tokens.colorNeutralBackground1, boxShadow: 'none', outline: `1px dashed ${tokens.colorNeutralForeground3}`, outlineOffset: '-2px',
    '@media (forced-colors: active)': { outline: '1px dashed CanvasText', outlineOffset: '-2px' },
  },
  // Lighter still: the user lets it stand.
  accepted: {
    backgroundColor: tokens.colorNeutralBackground1, boxShadow: 'none', outline: `1px dotted ${tokens.colorNeutralForeground3}`, outlineOffset: '-2px',
    '@media (forced-colors: active)': { outline: '1px dotted CanvasText', outlineOffset: '-2px' },
  },
  chosen: { backgroundColor: tokens.colorBrandBackground2, '@media (forced-colors: active)': { backgroundColor: 'Highlight', color: 'HighlightText', forcedColorAdjust: 'none' } },
  active: {
    zIndex: 1,
    // Over the cell's own words, which run on over its edges.
    '::after': {
      content: '""', position: 'absolute', inset: 0, zIndex: 2, pointerEvents: 'none', outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: '-2px',
      '@media (forced-colors: active)': { outline: '3px solid Highlight', outlineOffset: '-3px' },
    },
    ':focus::after': { outline: `3px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
  },
});
