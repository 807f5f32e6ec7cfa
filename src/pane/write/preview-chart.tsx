/** A chart of a planned sheet, from the cells that it will be drawn from; loaded with the first sheet that has one. */
import type { ReactNode } from 'react';
import { Money, type Unit } from '../../core/money';
import type { PlanChart, PlannedSheet, Shown } from '../../core/model';
import { ColumnChart } from '../charts/column-chart';

interface Props {
  readonly sheet: PlannedSheet;
  readonly chart: PlanChart;
  readonly unit: Unit;
}

export default function PreviewChart({ sheet, chart: { title, description, kind, categories, series }, unit }: Props): ReactNode {
  const shown = shownIn(sheet);
  const text = (one: Shown | undefined): string => (one?.is === 'text' ? one.text : one?.is === 'number' ? one.number : '');
  return (
    <ColumnChart
      kind={kind === 'column-stacked' ? 'stacked' : 'grouped'}
      title={title}
      description={description}
      categories={placesIn(categories).map(([row, column]) => text(shown(row, column)))}
      series={series.map(({ name, values }) => ({
        name: text(shown(name.row, name.column)),
        amounts: placesIn(values).map(([row, column]) => {
          const value = shown(row, column);
          return value?.is === 'number' ? Money.of(value.number, unit) : undefined;
        }),
      }))}
      hasTable
    />
  );
}

function shownIn({ cells }: PlannedSheet): (row: number, column: number) => Shown | undefined {
  const byPlace = new Map(cells.map(({ row, column, content }) => [`${row}:${column}`, content]));
  return (row, column) => {
    const content = byPlace.get(`${row}:${column}`);
    switch (content?.is) {
      case 'value': return content.value;
      case 'formula': return content.shows;
      case 'written-at': case undefined: return undefined;
    }
  };
}

/** Row by row. */
function placesIn({ top, left, bottom, right }: PlanChart['categories']): [number, number][] {
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index).flatMap((row) => columns.map((column): [number, number] => [row, column]));
}
