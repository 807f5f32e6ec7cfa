/** The first write: what stands in the sheets, how it looks, and that it can be taken back. */
import { a1 } from '../../core/address';
import { formatsOf, lookOf } from '../../hosts/looks';
import type { Written } from '../../hosts/workbook';
import { column, figures, figuresAt, firstRow, formulaCells, planOf, trickyTexts } from './plan';
import type { Looked } from './probe';
import { done, downwards, held, nameOf, type Step, type Verdict } from './step';

/** What is remembered along with the first write. */
const firstState = '{"självtest":"<&\\"å>"}';

/** What stands in our cells against the plan, in the plan's own values. */
export function asPlanned({ differs, because }: Written): Verdict {
  const listed = differs.map(({ cell, planned, found }) => `${a1(cell)}: ${JSON.stringify(planned)} ≠ ${JSON.stringify(found)}`);
  return listed.length === 0 ? { is: 'ok' } : { is: 'different', detail: [...(because === undefined ? [] : [because]), ...listed].join('; ') };
}

const read: Step = {
  name: 'read',
  run: async ({ host }) => {
    const { snapshot, own, state, restorable } = done(await host.read());
    return held([{ what: 'read', expected: [0, 0, false, false], found: [snapshot.sheets.flatMap(({ cells }) => cells).length, own.length, state !== undefined, restorable !== undefined] }]);
  },
};

const firstWrite: Step = {
  name: 'first-write',
  run: async ({ host, place, now }) => asPlanned(done(await host.apply(planOf({ rows: trickyTexts, place }), { now: now(), state: firstState }))),
};

const readBack: Step = {
  name: 'read-back',
  run: async ({ host, place }) => {
    const { snapshot, own, state, restorable } = done(await host.read());
    const kept = own.flatMap((one) => Object.entries(one.kept));
    return held([
      { what: 'own', expected: ['kommunandelar', 'kontroller'], found: own.map(({ kind }) => kind).sort() },
      { what: 'kept', expected: [trickyTexts.length, { is: 'text', text: 'ja' }], found: [kept.length - 1, kept.find(([key]) => key === 'answer')?.[1]] },
      { what: 'state', expected: firstState, found: state },
      { what: 'restorable', expected: [true, false], found: [restorable?.first, restorable?.interrupted] },
      { what: 'place', expected: 0, found: snapshot.sheets.find(({ name }) => name === place)?.cells.length },
    ]);
  },
};

const texts: Step = {
  name: 'texts',
  run: async (bench) => {
    const cells = downwards(await nameOf(bench, 'kontroller'), { row: firstRow, column: column.text }, trickyTexts.length);
    const looked = await bench.probe.look(cells);
    return held(cells.map((cell, index) => ({ what: a1(cell), expected: trickyTexts[index], found: looked[index]?.value })));
  },
};

const formats: Step = {
  name: 'formats',
  run: async (bench) => {
    const cells = downwards(await nameOf(bench, 'kommunandelar'), figuresAt, figures.length);
    const looked = await bench.probe.look(cells);
    const codes = formatsOf(planOf({ rows: trickyTexts, place: bench.place }));
    const verdict = held(figures.flatMap(({ style, number, digits }, index) => {
      const found = looked[index];
      return [
        { what: `${style} format`, expected: lookOf(style, codes).format, found: found?.format },
        ...(found?.text === undefined ? [] : [{ what: `${style} "${found.text}"`, expected: [digits, number.startsWith('-')], found: shown(found) }]),
      ];
    }));
    const seen = looked.flatMap(({ text }) => (text === undefined ? [] : [text])).join(' | ');
    return verdict.is === 'ok' && seen !== '' ? { ...verdict, detail: seen } : verdict;
  },
};

/** The digits that the user sees, and whether a minus stands before them: a hyphen or U+2212. */
function shown({ text = '' }: Looked): [digits: string, negative: boolean] {
  return [text.replace(/\D/g, ''), /^\s*[-\u2212]/.test(text)];
}

const formulas: Step = {
  name: 'formulas',
  run: async (bench) => {
    const plan = planOf({ rows: trickyTexts, place: bench.place });
    const names = { kontroller: await nameOf(bench, 'kontroller'), kommunandelar: await nameOf(bench, 'kommunandelar') };
    const planned = formulaCells(plan).map((one) => ({ ...one, sheet: one.kind === 'kontroller' ? names.kontroller : names.kommunandelar }));
    const looked = await bench.probe.look(planned.map(({ sheet, row, column: at }) => ({ sheet, row, column: at })));
    return held(planned.flatMap((cell, index) => {
      const { shows } = cell;
      const value = shows.is === 'number' ? Number(shows.number) : shows.is === 'text' ? shows.text : shows.is === 'boolean' ? shows.boolean : shows.error;
      const found = looked[index];
      return [
        { what: `${cell.kind} ${a1(cell)}`, expected: value, found: found?.value },
        { what: `${cell.kind} ${a1(cell)} ${found?.formula ?? ''}`, expected: true, found: /^=(AND|IF|ROUND|SUM)\(/.test(found?.formula ?? '') },
      ];
    }));
  },
};

const select: Step = {
  name: 'select',
  run: async (bench) => {
    const cell = { sheet: await nameOf(bench, 'kontroller'), row: firstRow, column: column.comment };
    done(await bench.host.select(cell));
    const { sheet, row, column: at } = await bench.probe.selected();
    return held([{ what: 'selected', expected: cell, found: { sheet, row, column: at } }]);
  },
};

const firstUndo: Step = {
  name: 'first-undo',
  run: async (bench) => {
    const { first } = done(await bench.host.undo());
    const cells = downwards(await nameOf(bench, 'kontroller'), { row: firstRow, column: column.text }, trickyTexts.length);
    const looked = await bench.probe.look(cells);
    const { restorable } = done(await bench.host.read());
    return held([
      { what: 'first', expected: [true, false], found: [first, restorable !== undefined] },
      { what: 'cells', expected: [], found: looked.filter(({ value }) => value !== '').map(({ value }) => value) },
    ]);
  },
};

export const writingSteps: readonly Step[] = [read, firstWrite, readBack, texts, formats, formulas, select, firstUndo];
