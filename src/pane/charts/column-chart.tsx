/**
 * A small chart of columns, stacked or beside each other: told apart by pattern and by name and never by colour alone, with a title and a
 * description for those who do not see it, and the same figures as a table. Drawn at the width there is, so that its text keeps its size.
 */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, type ReactNode } from 'react';
import type { Money } from '../../core/money';
import { shortAmount, shortUnit } from '../../text/numbers';
import { useWords } from '../parts/words';
import { ChartTable } from './chart-table';
import { groupedColumns, spread, stackedColumns, type Area } from './columns';
import { fillOf, Patterns, useFillStyles } from './patterns';
import { useWidth } from './width';

export interface Amounts {
  readonly name: string;
  /** One a category; undefined where there is none. */
  readonly amounts: readonly (Money | undefined)[];
}

interface ColumnChartProps {
  readonly title: string;
  readonly description: string;
  readonly categories: readonly string[];
  readonly series: readonly Amounts[];
  readonly kind: 'stacked' | 'grouped';
  /** The same figures stand in a table beside the chart already. */
  readonly hasTable?: boolean;
}

const line = 16;
const letter = 6.4;
const height = 170;
/** The least width of a column that has its amount beside it. */
const roomForAmount = 24;

const useStyles = makeStyles({
  figure: { margin: `${tokens.spacingVerticalM} 0`, maxWidth: '460px' },
  title: { fontWeight: tokens.fontWeightSemibold, marginBottom: tokens.spacingVerticalXS },
  svg: {
    display: 'block', width: '100%', color: tokens.colorBrandForeground1, '& text': { fill: tokens.colorNeutralForeground1, fontSize: '12px', fontVariantNumeric: 'tabular-nums' },
    '@media (forced-colors: active)': { color: 'CanvasText', '& text': { fill: 'CanvasText' } },
  },
  legend: { listStyleType: 'none', margin: `${tokens.spacingVerticalXS} 0`, padding: 0, display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
  sample: { verticalAlign: '-3px', marginInlineEnd: tokens.spacingHorizontalXS, color: tokens.colorBrandForeground1, '@media (forced-colors: active)': { color: 'CanvasText' } },
});

export function ColumnChart(props: ColumnChartProps): ReactNode {
  const { title, description, categories, series, kind, hasTable = false } = props;
  const styles = useStyles();
  const fills = useFillStyles();
  const id = useId().replaceAll(/\W/g, '');
  const box = useRef<HTMLElement>(null);
  const width = useWidth(box);
  return (
    <figure ref={box} className={styles.figure} aria-labelledby={`${id}-caption`}>
      <figcaption id={`${id}-caption`} className={styles.title}>{title}</figcaption>
      <svg className={styles.svg} viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}-title ${id}-description`}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-description`}>{description}</desc>
        <Patterns id={id} />
        <Drawing {...props} width={width} id={id} />
      </svg>
      {kind === 'grouped' && series.length > 1 && (
        <ul className={styles.legend}>
          {series.map(({ name }, index) => (
            <li key={name}><svg width="16" height="16" className={styles.sample} aria-hidden="true"><rect x="1" y="1" width="14" height="14" fill={fillOf(id, index)} className={fills.outline} /></svg>{name}</li>
          ))}
        </ul>
      )}
      {!hasTable && <ChartTable title={title} categories={categories} series={series} />}
    </figure>
  );
}

function Drawing({ categories, series, kind, width, id }: ColumnChartProps & { readonly width: number; readonly id: string }): ReactNode {
  const { language } = useWords();
  const fills = useFillStyles();
  const plain = series.map(({ name, amounts }) => ({ name, values: amounts.map((amount) => (amount ? Number(amount.toString()) : undefined)) }));
  const names = kind === 'stacked' ? Math.min(Math.max(...series.map(({ name }) => name.length)) * letter + 18, width * 0.42) : 0;
  // Beside each other, the columns have amounts above and below them.
  const [top, bottom] = kind === 'grouped' ? [2 * line, 2 * line] : [line / 2, line + 2];
  const area: Area = { left: 0, top, width: width - names, height: height - top - bottom };
  const { columns, zero } = (kind === 'stacked' ? stackedColumns : groupedColumns)(categories.length, plain, area);
  const end = area.left + area.width;
  const unit = shortUnit(series.flatMap(({ amounts }) => amounts.flatMap((amount) => amount ?? [])));
  const said = (of: number, category: number): string => {
    const amount = series[of]?.amounts[category];
    return amount ? shortAmount(amount, unit, language) : '';
  };
  const base = height - 4;
  return (
    <>
      {columns.map(({ category, middle, bars }) => (
        <g key={category}>
          {bars.map(({ series: of, x, y, width: wide, height: high }) => (
            <g key={of}>
              <rect x={x} y={y} width={wide} height={high} fill={fillOf(id, of)} className={fills.outline} />
              {kind === 'grouped' && wide >= roomForAmount && <text x={x + wide / 2} y={y < zero ? y - 4 : y + high + 12} textAnchor="middle">{said(of, category)}</text>}
            </g>
          ))}
          <text x={middle} y={base} textAnchor="middle">{categories[category]}</text>
        </g>
      ))}
      {kind === 'grouped' && <text x={area.left} y={10}>{unit}</text>}
      <line x1={area.left} x2={end} y1={zero} y2={zero} stroke="currentColor" />
      {kind === 'stacked' && <Names series={series} last={columns.at(-1)?.bars ?? []} end={end} zero={zero} room={names} />}
    </>
  );
}

/** Each name beside its part of the last column, with a line to it. */
function Names({ series, last, end, zero, room }: {
  readonly series: readonly Amounts[]; readonly last: readonly { readonly series: number; readonly x: number; readonly y: number; readonly width: number; readonly height: number }[];
  readonly end: number; readonly zero: number; readonly room: number;
}): ReactNode {
  const middles = series.map((_, index) => {
    const bar = last.find((one) => one.series === index);
    return bar ? bar.y + bar.height / 2 : zero;
  });
  const places = spread(middles, 13, line, zero);
  const side = last[0] ? last[0].x + last[0].width : end;
  const letters = Math.floor((room - 14) / letter);
  return series.map(({ name }, index) => (
    <g key={name}>
      <path d={`M${side + 1} ${middles[index] ?? 0}L${end + 8} ${places[index] ?? 0}`} stroke="currentColor" strokeWidth="0.75" fill="none" />
      <text x={end + 11} y={(places[index] ?? 0) + 4}>{name.length > letters ? `${name.slice(0, letters - 1)}…` : name}</text>
    </g>
  ));
}
