/** What each style looks like: one accent, thin rules, room to breathe. Nothing is said by colour alone. */
import type { Plan, StyleName } from '../core/model';
import type { Unit } from '../core/money';

export interface Look {
  readonly size: number;
  readonly bold: boolean;
  readonly underline: boolean;
  readonly ink: string;
  readonly fill?: string;
  /** Lines around the cell: colour of a thin line for each side that has one. */
  readonly border?: { readonly left?: string; readonly right?: string; readonly top?: string; readonly bottom?: string };
  /** Number format code in en-US; absent for General. */
  readonly format?: string;
  /** Right-aligned figures stand a little off the edge by their format, clear of the text in the next column; texts by the indent. */
  readonly align: 'left' | 'right' | 'general';
  readonly indent?: boolean;
  readonly wrap: boolean;
  /** In the middle of the row; a heading near what it is over, long text at the top. */
  readonly vertical: 'top' | 'center' | 'bottom';
}

export const palette = {
  accent: '1F5A6B', ink: '1D2B30', quiet: '5B6A70', rule: 'B9C6CB', soft: 'EAF0F2', input: 'FFF6D9', inputRule: 'D8C98F', keep: 'FBFAF3',
  calmInk: '2F6B4F', marked: 'FBE7CF', markedInk: '7A3B00',
  series: ['1F5A6B', '8DB9C4', 'C78A3B', '4A4A6A', 'A9BD7A', 'D8C7A0', '8A4B4B', '93A1A8'],
} as const;

/** Formats of amounts. Minus is U+2212, as Swedish is set. */
export interface AmountFormats {
  readonly amount: string;
  readonly ore: string;
}

/** The formats of the amounts of a plan. */
export function formatsOf({ unit, sheets }: Plan): AmountFormats {
  const hasFraction = unit !== 'kr' && sheets.some(({ cells }) => cells.some(({ style, content }) => {
    const shows = content?.is === 'value' ? content.value : content?.is === 'formula' ? content.shows : undefined;
    return style.startsWith('amount') && shows?.is === 'number' && shows.number.includes('.');
  }));
  return amountFormats(unit, hasFraction);
}

/** In tkr one decimal is shown where any amount needs it; `ore` shows the öre in every unit. */
function amountFormats(unit: Unit, someFraction: boolean): AmountFormats {
  const amount: Record<Unit, string> = { kr: '#,##0', tkr: someFraction ? '#,##0.0' : '#,##0', mnkr: '#,##0.000' };
  const ore: Record<Unit, string> = { kr: '#,##0.00', tkr: '#,##0.00###', mnkr: '#,##0.000#####' };
  return { amount: withMinus(amount[unit]), ore: withMinus(ore[unit]) };
}

/** Every figure, and a text in its place, ends a little before the edge: a format does so in every program, an indent not for figures in LibreOffice. */
function withMinus(code: string): string {
  const spaced = `${code}${space}`;
  return `${spaced};"\u2212"${spaced};${spaced};@${space}`;
}

const space = '_-_-';

/** The look of a style, amounts in the formats of their unit. */
export function lookOf(style: StyleName, { amount, ore }: AmountFormats): Look {
  const plain: Look = { size: 10, bold: false, underline: false, ink: palette.ink, align: 'left', wrap: false, vertical: 'center' };
  const number = { ...plain, align: 'right', format: `General${space}` } as const;
  const share = { ...number, format: withMinus('0.00" "%') };
  const input = { fill: palette.input, border: { left: palette.inputRule, right: palette.inputRule, top: palette.inputRule, bottom: palette.inputRule } };
  const total = { bold: true, border: { top: palette.accent } };
  const header = { ...plain, bold: true, ink: palette.accent, fill: palette.soft, border: { bottom: palette.accent }, wrap: true };
  const date = { ...plain, align: 'right', format: `yyyy\\-mm\\-dd${space}` } as const;
  const looks: Record<StyleName, Look> = {
    title: { ...plain, size: 16, bold: true, ink: palette.accent },
    lead: { ...plain, ink: palette.quiet },
    heading: { ...plain, vertical: 'bottom', size: 12, bold: true, ink: palette.accent },
    header,
    'header-number': { ...header, align: 'right', indent: true },
    label: { ...plain, wrap: true },
    'label-total': { ...plain, ...total, wrap: true },
    text: { ...plain, wrap: true },
    quiet: { ...plain, ink: palette.quiet },
    note: { ...plain, size: 11, wrap: true, vertical: 'top' },
    amount: { ...number, format: amount },
    'amount-total': { ...number, ...total, format: amount },
    'amount-input': { ...number, ...input, format: amount },
    ore: { ...number, format: ore },
    'ore-total': { ...number, ...total, format: ore },
    'ore-input': { ...number, ...input, format: ore },
    share,
    'share-total': { ...share, ...total },
    'share-input': { ...share, ...input },
    number,
    date,
    'date-input': { ...date, ...input },
    'text-input': { ...plain, ...input, align: 'general', wrap: true },
    status: { ...plain, indent: true, wrap: true },
    check: { ...number, format: amount, wrap: true },
    link: { ...plain, ink: palette.accent, underline: true },
    keep: { ...plain, fill: palette.keep, border: { left: palette.rule, right: palette.rule, top: palette.rule, bottom: palette.rule }, wrap: true },
  };
  return looks[style];
}
