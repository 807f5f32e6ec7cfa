/** How the cells of a sheet of ours look, many at once. */
import { a1, a1Range } from '../../../core/address';
import type { StyleName } from '../../../core/model';
import type { Look } from '../../looks';
import { lookOf } from '../../looks';
import { quoted } from '../../../core/plan/formula-text';
import { addresses, areasByKey } from './areas';
import type { OwnCell } from '../../own-cells';
import type { Work } from '../../slices';
import { byPlace } from '../../slices';
import type { Area } from '../cells';
import type { SheetLook } from '../look';
import { stylesByPlace } from '../look';
import type { Writer } from '../writer';
import { bytesOfCommand, bytesOfRange } from '../writer';

type Side = 'EdgeLeft' | 'EdgeRight' | 'EdgeTop' | 'EdgeBottom' | 'InsideHorizontal';

/** Links before looks, for a link gives its cell a look of Excel's own. */
export async function fillLooks(writer: Writer, sheet: Excel.Worksheet, look: SheetLook, cells: readonly OwnCell[]): Promise<void> {
  for (const { row, column, to } of look.links) {
    await writer.room(bytesOfRange);
    sheet.getRange(a1({ row, column })).hyperlink = { documentReference: `${quoted(to.sheet)}!${a1(to)}` };
  }
  const styles = await writer.sliced(placed(look));
  const looks = new Map([...new Set(styles.map(({ key }) => key))].map((style) => [style, lookOf(style, look.formats)]));
  const theirs = await writer.sliced(byPlace(cells.filter(({ format }) => format !== undefined)));
  const formats = styles.map(({ row, column, key }) => ({ row, column, key: theirs.get(`${row}:${column}`)?.format ?? looks.get(key)?.format ?? 'General' }));
  for (const [format, areas] of await writer.sliced(areasByKey(formats))) {
    if (format === 'General') continue;
    for (const area of areas) {
      await writer.room(bytesOfRange);
      // One value stands for the whole range; the library's types know only of one a cell.
      sheet.getRange(a1Range(area)).numberFormat = format as unknown as string[][];
    }
  }
  for (const [style, areas] of await writer.sliced(areasByKey(styles))) {
    const one = looks.get(style);
    if (one) await paint(writer, sheet, one, areas);
  }
}

/** The style of each cell that has one, in the order of the styles. */
function* placed(look: SheetLook): Work<{ readonly row: number; readonly column: number; readonly key: StyleName }[]> {
  const styles = [];
  for (const [place, style] of yield* stylesByPlace(look)) {
    const [row = 1, column = 1] = place.split(':').map(Number);
    styles.push({ row, column, key: style });
    yield 1;
  }
  return styles;
}

async function paint(writer: Writer, sheet: Excel.Worksheet, look: Look, areas: readonly Area[]): Promise<void> {
  for (const address of addresses(areas)) {
    await writer.room(address.length + 12 * bytesOfCommand);
    const { format } = sheet.getRanges(address);
    format.font.size = look.size;
    format.font.bold = look.bold;
    format.font.underline = look.underline ? 'Single' : 'None';
    format.font.color = `#${look.ink}`;
    if (look.fill !== undefined) format.fill.color = `#${look.fill}`;
    format.horizontalAlignment = look.align === 'left' ? 'Left' : look.align === 'right' ? 'Right' : 'General';
    format.verticalAlignment = look.vertical === 'top' ? 'Top' : look.vertical === 'center' ? 'Center' : 'Bottom';
    format.wrapText = look.wrap;
    if (look.indent) format.indentLevel = 1;
  }
  const { left, right, top, bottom } = look.border ?? {};
  if (left !== undefined || right !== undefined) {
    const columns = areas.flatMap((area) => Array.from({ length: area.right - area.left + 1 }, (_, index) => ({ ...area, left: area.left + index, right: area.left + index })));
    await rule(writer, sheet, columns, { EdgeLeft: left, EdgeRight: right, EdgeTop: top, EdgeBottom: bottom });
    await rule(writer, sheet, columns.filter((area) => area.bottom > area.top), { InsideHorizontal: top });
  } else if (top !== undefined || bottom !== undefined) {
    const rows = areas.flatMap((area) => Array.from({ length: area.bottom - area.top + 1 }, (_, index) => ({ ...area, top: area.top + index, bottom: area.top + index })));
    await rule(writer, sheet, rows, { EdgeTop: top, EdgeBottom: bottom });
  }
}

async function rule(writer: Writer, sheet: Excel.Worksheet, areas: readonly Area[], sides: Partial<Record<Side, string | undefined>>): Promise<void> {
  for (const address of addresses(areas)) {
    await writer.room(address.length + 8 * bytesOfCommand);
    const { borders } = sheet.getRanges(address).format;
    for (const [side, colour] of Object.entries(sides) as [Side, string | undefined][]) { // The keys of a Record of sides are sides.
      if (colour === undefined) continue;
      const border = borders.getItem(side);
      border.style = 'Continuous';
      border.weight = 'Thin';
      border.color = `#${colour}`;
    }
  }
}
