/**
 * Excel's own undo, which no program can press: two steps that the user finishes with Ctrl+Z. Groups of undo (ExcelApi 1.20) are
 * tried here only, for they fail in some builds of Excel.
 */
import type { CellRef } from '../../core/address';
import { done, downwards, held, nameOf, type Bench, type HandStep, type Step } from './step';

const typed = 'ångra mig';
const stored = '{"självtest":3}';

/** Cells right of our own columns: nothing that the product writes. */
async function places(bench: Bench, row: number, count: number): Promise<CellRef[]> {
  return downwards(await nameOf(bench, 'kommunandelar'), { row, column: 12 }, count);
}

async function values(bench: Bench, cells: readonly CellRef[]): Promise<unknown[]> {
  return (await bench.probe.look(cells)).map(({ value }) => value);
}

export const mergeRun: Step = {
  name: 'merge-run',
  run: async (bench) => {
    const cells = await places(bench, 2, 2);
    if (await bench.probe.typeTogether(cells, typed) === 'absent') return { is: 'skipped', detail: 'ExcelApi 1.20' };
    return held([{ what: 'cells', expected: [typed, typed], found: await values(bench, cells) }]);
  },
};

const mergeUndo: HandStep = {
  name: 'merge-undo',
  prepare: async (bench) => {
    const cells = await places(bench, 4, 2);
    const together = await bench.probe.typeTogether(cells, typed);
    if (together === 'absent') return { is: 'skipped', detail: 'ExcelApi 1.20' };
    done(await bench.host.select(cells[0] ?? { sheet: bench.place, row: 1, column: 1 }));
    return { is: 'ok' };
  },
  judge: async (bench) => held([{ what: 'cells', expected: ['', ''], found: await values(bench, await places(bench, 4, 2)) }]),
};

const stateUndo: HandStep = {
  name: 'state-undo',
  prepare: async (bench) => {
    const [cell] = await places(bench, 7, 1);
    if (!cell) return { is: 'skipped' };
    await bench.probe.type(cell, typed);
    done(await bench.host.remember(stored));
    return { is: 'ok' };
  },
  judge: async (bench) => held([
    { what: 'cell', expected: [''], found: await values(bench, await places(bench, 7, 1)) },
    { what: 'state', expected: stored, found: done(await bench.host.read()).state },
  ]),
};

export const handSteps: readonly HandStep[] = [mergeUndo, stateUndo];
