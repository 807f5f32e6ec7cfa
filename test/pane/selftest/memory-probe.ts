/** The self-test's probe over a workbook in memory: it stores what a cell shows and how it is styled, and has nobody to show it to. */
import type { CellRef } from '../../../src/core/address';
import { formatsOf, lookOf } from '../../../src/hosts/looks';
import type { MemoryWorkbook } from '../../../src/hosts/memory';
import { planOf } from '../../../src/pane/selftest/plan';
import type { Looked, Probe, Surroundings } from '../../../src/pane/selftest/probe';

export class MemoryProbe implements Probe {
  private calls = 0;
  private time = 0;

  /** @param hasGroups whether several writes can be one step of undo */
  constructor(private readonly workbook: MemoryWorkbook, private readonly hasGroups = false) {}

  surroundings(): Promise<Surroundings> {
    return Promise.resolve({ host: 'minne', platform: 'Node', excel: '0', locale: 'sv-SE', display: 'sv-SE', calculation: 'Automatic', engine: 'ingen', sets: ['ExcelApi 1.14'] });
  }

  look(cells: readonly CellRef[]): Promise<readonly Looked[]> {
    this.calls += 1;
    return Promise.resolve(cells.map((cell) => this.lookAt(cell)));
  }

  type(cell: CellRef, text: string): Promise<void> {
    this.calls += 1;
    this.workbook.type(cell.sheet, cell.row, cell.column, ...(text === '' ? [] : [{ is: 'text', text } as const]));
    return Promise.resolve();
  }

  rename(from: string, to: string): Promise<void> {
    this.workbook.rename(from, to);
    return Promise.resolve();
  }

  selected(): Promise<CellRef> {
    return this.workbook.selected ? Promise.resolve(this.workbook.selected) : Promise.reject(new Error('nothing is selected'));
  }

  typeTogether(cells: readonly CellRef[], text: string): Promise<'done' | 'absent'> {
    if (!this.hasGroups) return Promise.resolve('absent');
    for (const { sheet, row, column } of cells) this.workbook.type(sheet, row, column, { is: 'text', text });
    return Promise.resolve('done');
  }

  syncs(): number {
    return this.calls;
  }

  clock(): number {
    this.time += 1;
    return this.time;
  }

  within<T>(work: Promise<T>): Promise<T> {
    return work;
  }

  until(holds: () => boolean): Promise<boolean> {
    return Promise.resolve(holds());
  }

  private lookAt({ sheet, row, column }: CellRef): Looked {
    const cell = this.workbook.cells(sheet).find((one) => one.row === row && one.column === column);
    const { shows } = cell ?? {};
    const value = shows === undefined ? '' : shows.is === 'number' ? Number(shows.number) : shows.is === 'text' ? shows.text : shows.is === 'boolean' ? shows.boolean : shows.error;
    const format = cell && 'style' in cell ? lookOf(cell.style, formatsOf(planOf({ rows: [], place: '' }))).format : undefined;
    return { value, formula: cell?.formula === undefined ? String(value) : `=${cell.formula}`, format: format ?? 'General' };
  }
}
