/** Where the columns of a small chart stand: geometry alone, in pixels from the top left corner. */

/** One value a category; undefined where there is none. Only the picture is made of these numbers: amounts in text are exact. */
export interface Series {
  readonly name: string;
  readonly values: readonly (number | undefined)[];
}

/** The drawing area, inside which the columns stand. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Bar {
  /** Which series. */
  readonly series: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Column {
  /** Which category. */
  readonly category: number;
  /** The middle of the category. */
  readonly middle: number;
  readonly bars: readonly Bar[];
}

export interface Columns {
  readonly columns: readonly Column[];
  /** Where nothing is: the line that the columns stand on, or hang from. */
  readonly zero: number;
}

/** How much of a category's width its columns fill, and how wide they get at most. */
const filled = 0.66;
const widest = 64;

/** The series on top of each other, the first lowest. Negative values are left out: they are no part of a whole. */
export function stackedColumns(categories: number, series: readonly Series[], area: Area): Columns {
  const totals = Array.from({ length: categories }, (_, category) => sumOf(series.map(({ values }) => Math.max(values[category] ?? 0, 0))));
  const perUnit = area.height / Math.max(...totals, Number.MIN_VALUE);
  const { slot, width } = slots(categories, area, 1);
  const zero = area.top + area.height;
  const columns = totals.map((_, category): Column => {
    const middle = area.left + slot * (category + 0.5);
    let y = zero;
    const bars = series.flatMap(({ values }, index): Bar[] => {
      const height = Math.max(values[category] ?? 0, 0) * perUnit;
      y -= height;
      return height > 0 ? [{ series: index, x: middle - width / 2, y, width, height }] : [];
    });
    return { category, middle, bars };
  });
  return { columns, zero };
}

/** The series beside each other, upwards from the line of nothing where they are positive and downwards where they are negative. */
export function groupedColumns(categories: number, series: readonly Series[], area: Area): Columns {
  const all = series.flatMap(({ values }) => values.flatMap((value) => value ?? []));
  const [most, least] = [Math.max(0, ...all), Math.min(0, ...all)];
  const perUnit = area.height / Math.max(most - least, Number.MIN_VALUE);
  const zero = area.top + most * perUnit;
  const { slot, width } = slots(categories, area, series.length);
  const columns = Array.from({ length: categories }, (_, category): Column => {
    const middle = area.left + slot * (category + 0.5);
    const first = middle - (width * series.length) / 2;
    const bars = series.flatMap(({ values }, index): Bar[] => {
      const value = values[category];
      if (value === undefined) return [];
      const height = Math.abs(value) * perUnit;
      return [{ series: index, x: first + width * index, y: value < 0 ? zero : zero - height, width, height }];
    });
    return { category, middle, bars };
  });
  return { columns, zero };
}

/** Labels at the heights that are wanted, moved no more than it takes to stand at least `gap` apart between two limits; in the same order. */
export function spread(wanted: readonly number[], gap: number, top: number, bottom: number): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = order.map((index) => wanted[index] ?? 0);
  for (let index = 0; index < placed.length; index += 1) {
    placed[index] = Math.max(placed[index] ?? 0, index === 0 ? top : (placed[index - 1] ?? 0) + gap);
  }
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    placed[index] = Math.min(placed[index] ?? 0, index === placed.length - 1 ? bottom : (placed[index + 1] ?? 0) - gap);
  }
  return wanted.map((_, index) => placed[order.indexOf(index)] ?? 0);
}

function slots(categories: number, { width }: Area, beside: number): { readonly slot: number; readonly width: number } {
  const slot = width / Math.max(categories, 1);
  return { slot, width: Math.min((slot * filled) / beside, widest) };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
