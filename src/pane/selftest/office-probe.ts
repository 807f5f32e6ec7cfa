/** The probe in a real Excel, beside the product's host and not through it: what the host does is what is tried. */
import { a1 } from '../../core/address';
import type { CellRef } from '../../core/address';
import { supportedSets } from '../parts/office-sets';
import { problemOf } from './problem';
import type { Looked, Probe, Surroundings } from './probe';

/** A group of Excel's undo needs this. */
const groups = '1.20';

const minute = 60_000;
const patience = 5_000;
const pause = 100;
const quietly = { delayForCellEdit: true };

/** @returns a probe; from then on every call to Excel is counted, the host's as well */
export function officeProbe(): Probe {
  const calls = countCalls();
  return {
    surroundings,
    look: (cells) => Excel.run(quietly, async (context) => {
      const ranges = cells.map((cell) => rangeOf(context, cell).load('values,formulas,numberFormat,text'));
      await context.sync();
      return ranges.map(looked);
    }),
    type: (cell, text) => Excel.run(quietly, async (context) => {
      rangeOf(context, cell).values = [[text]];
      await context.sync();
    }),
    rename: (from, to) => Excel.run(quietly, async (context) => {
      context.workbook.worksheets.getItem(from).name = to;
      await context.sync();
    }),
    selected: () => Excel.run(quietly, async (context) => {
      const range = context.workbook.getSelectedRange().load('rowIndex,columnIndex');
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return { sheet: sheet.name, row: range.rowIndex + 1, column: range.columnIndex + 1 };
    }),
    typeTogether: async (cells, text) => {
      if (!Office.context.requirements.isSetSupported('ExcelApi', groups)) return 'absent';
      await Excel.run({ ...quietly, mergeUndoGroup: true }, async (context) => {
        for (const cell of cells) {
          rangeOf(context, cell).values = [[text]];
          await context.sync();
        }
      });
      return 'done';
    },
    syncs: calls,
    clock: () => performance.now(),
    within: (work) => new Promise((resolve, reject) => {
      const timer = setTimeout(() => { reject(new Error('timed-out')); }, minute);
      work.then(resolve, reject).finally(() => { clearTimeout(timer); });
    }),
    until: async (holds) => {
      for (const began = performance.now(); !holds() && performance.now() - began < patience;) await new Promise((passed) => { setTimeout(passed, pause); });
      return holds();
    },
  };
}

async function surroundings(): Promise<Surroundings> {
  const { diagnostics, contentLanguage, displayLanguage, requirements } = Office.context;
  const { numbers, calculation } = await Excel.run(quietly, async (context) => {
    const { application } = context;
    application.load('decimalSeparator,thousandsSeparator,calculationMode');
    await context.sync();
    return { numbers: `1${application.thousandsSeparator}234${application.decimalSeparator}5`, calculation: String(application.calculationMode) };
  }).catch((problem: unknown) => ({ numbers: problemOf(problem), calculation: '' }));
  return {
    host: String(diagnostics.host), platform: String(diagnostics.platform), excel: diagnostics.version,
    locale: `${contentLanguage} (${numbers})`, display: displayLanguage, calculation, engine: navigator.userAgent,
    sets: supportedSets(requirements),
  };
}

function rangeOf(context: Excel.RequestContext, cell: CellRef): Excel.Range {
  return context.workbook.worksheets.getItem(cell.sheet).getRange(a1(cell));
}

function looked({ values, formulas, numberFormat, text }: Excel.Range): Looked {
  const value: unknown = values[0]?.[0];
  return {
    value: typeof value === 'number' || typeof value === 'boolean' ? value : String(value),
    formula: String(formulas[0]?.[0]), format: String(numberFormat[0]?.[0]), text: String(text[0]?.[0]),
  };
}

/** Counts every call by standing in front of the library's own method: there is no other place where all of them pass. */
function countCalls(): () => number {
  let calls = 0;
  const library = OfficeExtension.ClientRequestContext.prototype;
  const sync = library.sync;
  library.sync = function counted<T>(this: OfficeExtension.ClientRequestContext, value?: T): Promise<T> {
    calls += 1;
    return Reflect.apply(sync, this, [value]);
  };
  return () => calls;
}
