/** What a sheet has for print and for the eye: page layout, page breaks, frozen panes. */
import { lastColumn, lastRow, parseArea, splitAddress } from '../areas';
import type { Area } from '../areas';
import type { Args } from '../args';
import { refuse } from '../refusal';
import type { Sheet } from '../sheet';
import { isSpot, spot } from '../spot';
import type { Kind, Thing } from '../thing';
import { thing } from '../thing';
import { kept } from './members';
import { rangeThing } from './range';

const margins = { LeftMargin: 50.4, RightMargin: 50.4, TopMargin: 54, BottomMargin: 54, HeaderMargin: 21.6, FooterMargin: 21.6 };

const layoutMembers = kept<Sheet>(({ members }) => members, ({ book }) => book, 'PageLayout/', {
  Orientation: 'Portrait', PaperSize: null, BlackAndWhite: false, PrintErrors: 'AsDisplayed', Zoom: null, CenterHorizontally: false, CenterVertically: false,
  PrintHeadings: false, PrintGridlines: false, PrintComments: 'NoComments', DraftMode: false, FirstPageNumber: null, PrintOrder: 'DownThenOver', ...margins,
});
const headerMembers = kept<Sheet>(({ members }) => members, ({ book }) => book, 'PageLayout/HeadersFooters/DefaultForAllPages/', {
  LeftHeader: '', CenterHeader: '', RightHeader: '', LeftFooter: '', CenterFooter: '', RightFooter: '',
});
const groupMembers = kept<Sheet>(({ members }) => members, ({ book }) => book, 'PageLayout/HeadersFooters/', { State: 'Default', UseSheetMargins: true, UseSheetScale: true });

const headerFooter: Kind<Sheet> = { name: 'HeaderFooter', ...headerMembers };
const headersFooters: Kind<Sheet> = { name: 'HeaderFooterGroup', ...groupMembers, to: { DefaultForAllPages: (it) => thing(headerFooter, it) } };

function given(sheet: Sheet, args: Args): Area {
  const other = args.thing(0)?.it;
  if (isSpot(other)) return other.sheet === sheet ? other.areas[0] ?? refuse('InvalidArgument', 'no area') : refuse('InvalidArgument', 'a range of another sheet');
  return parseArea(splitAddress(args.text(0)).rest) ?? refuse('InvalidArgument', 'no address');
}

function setArea(sheet: Sheet, name: string, area: Area): void {
  sheet.members.set(`PageLayout/${name}`, { ...area });
  sheet.book.touched();
}

function areaSet(sheet: Sheet, name: string): Thing | undefined {
  const value = sheet.members.get(`PageLayout/${name}`);
  if (typeof value !== 'object' || value === null || !('top' in value)) return undefined;
  return rangeThing(spot(sheet, { top: Number(value['top']), left: Number(value['left']), bottom: Number(value['bottom']), right: Number(value['right']) }));
}

const layout: Kind<Sheet> = {
  name: 'PageLayout',
  ...layoutMembers,
  to: { HeadersFooters: (it) => thing(headersFooters, it) },
  find: {
    GetPrintAreaOrNullObject: (it) => areaSet(it, 'PrintArea'), GetPrintTitleRowsOrNullObject: (it) => areaSet(it, 'PrintTitleRows'),
    GetPrintTitleColumnsOrNullObject: (it) => areaSet(it, 'PrintTitleColumns'),
  },
  call: {
    SetPrintArea: (it, args) => { setArea(it, 'PrintArea', given(it, args)); },
    SetPrintTitleRows: (it, args) => { const { top, bottom } = given(it, args); setArea(it, 'PrintTitleRows', { top, bottom, left: 1, right: lastColumn }); },
    SetPrintTitleColumns: (it, args) => { const { left, right } = given(it, args); setArea(it, 'PrintTitleColumns', { left, right, top: 1, bottom: lastRow }); },
    SetPrintMargins: (it, args) => {
      const perPoint = { points: 1, inches: 72, centimeters: 72 / 2.54 }[args.text(0).toLowerCase()] ?? refuse('InvalidArgument', 'no such unit');
      for (const [side, value] of Object.entries(args.object(1))) it.members.set(`PageLayout/${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`, Number(value) * perPoint);
      it.book.touched();
    },
  },
};

/** The page layout of a sheet. */
export function pageLayoutThing(sheet: Sheet): Thing {
  return thing(layout, sheet);
}

function freeze(sheet: Sheet, frozen: Area): void {
  sheet.frozen = frozen;
  sheet.book.touched();
}

const freezePanes: Kind<Sheet> = {
  name: 'WorksheetFreezePanes',
  find: {
    GetLocationOrNullObject: (it) => it.frozen && rangeThing(spot(it, it.frozen)),
    GetLocation: (it) => rangeThing(spot(it, it.frozen ?? refuse('ItemNotFound', 'nothing is frozen'))),
  },
  call: {
    FreezeRows: (it, args) => { freeze(it, { top: 1, left: 1, bottom: args.has(0) ? args.number(0) : 1, right: lastColumn }); },
    FreezeColumns: (it, args) => { freeze(it, { top: 1, left: 1, bottom: lastRow, right: args.has(0) ? args.number(0) : 1 }); },
    FreezeAt: (it, args) => { freeze(it, { ...given(it, args), top: 1, left: 1 }); },
    Unfreeze: (it) => { delete it.frozen; it.book.touched(); },
  },
};

/** The frozen panes of a sheet. */
export function freezePanesThing(sheet: Sheet): Thing {
  return thing(freezePanes, sheet);
}

interface Breaks { readonly sheet: Sheet; readonly axis: 'rows' | 'columns' }

const pageBreak: Kind<Breaks & { readonly at: number }> = {
  name: 'PageBreak',
  find: { GetCellAfterBreak: ({ sheet, axis, at }) => rangeThing(spot(sheet, axis === 'rows' ? { top: at, bottom: at, left: 1, right: 1 } : { top: 1, bottom: 1, left: at, right: at })) },
  call: { Delete: ({ sheet, axis, at }) => { sheet.pageBreaks[axis].delete(at); sheet.book.touched(); } },
};

const pageBreaks: Kind<Breaks> = {
  name: 'PageBreakCollection',
  items: (it) => [...it.sheet.pageBreaks[it.axis]].sort((a, b) => a - b).map((at) => thing(pageBreak, { ...it, at })),
  find: {
    Add: (it, args) => {
      const { top, left } = given(it.sheet, args);
      const at = it.axis === 'rows' ? top : left;
      if (at < 2) refuse('InvalidArgument', 'no break before the first');
      it.sheet.pageBreaks[it.axis].add(at);
      it.sheet.book.touched();
      return thing(pageBreak, { ...it, at });
    },
  },
  call: {
    GetCount: ({ sheet, axis }) => sheet.pageBreaks[axis].size,
    RemovePageBreaks: ({ sheet, axis }) => { sheet.pageBreaks[axis].clear(); sheet.book.touched(); },
  },
};

/** The page breaks that somebody has put in. */
export function pageBreaksThing(it: Breaks): Thing {
  return thing(pageBreaks, it);
}
