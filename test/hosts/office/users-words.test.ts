/** @jest-environment jsdom */
import { deflateSync, strToU8 } from 'fflate';
import type { Plan, PlanCell, PlannedSheet } from '../../../src/core/model';
import { restoreXml } from '../../../src/hosts/stored-xml';
import { drawn, sheet } from '../../drawn';
import { area } from '../../host/areas';
import { deleteCells } from '../../host/structure';
import { done, keptOf } from '../contract';
import { kommunandelar, kontroller, plan, words } from '../plans';
import type { OfficeBench } from './bench';
import { hostOf, officeBench } from './bench';

const morning = { now: '2026-11-25 09:30', state: '{}' };
const noon = { now: '2026-11-25 12:00', state: '{}' };
const budget = sheet('1000 | 1\n2000 | 2', { name: 'Budget' });
const open = () => officeBench({ snapshot: drawn(budget) });
const rows = (...labels: readonly string[]): Plan => plan(kontroller('Budget', labels));
const wider = (last: number): Plan => plan({ ...kommunandelar('2027-06-01'), columnWidths: Array.from({ length: last }, () => 12) });

describe('what the user writes while our sheets are being filled', () => {
  test.each([1, 2, 3, 4, 5, 6])('a comment typed just before request %d of a rewrite is kept, and by its undo', async (sync) => {
    const bench = await open();
    done(await bench.host.apply(rows('a', 'b'), morning));
    done(await bench.host.read());
    bench.faults.plan({ sync, at: 'before', meanwhile: (user) => { user.type(sync < 6 ? 'Kontroller!D5' : 'Kontroller!D7', 'mitt ord'); } });
    done(await bench.host.apply(rows('b', 'ny', 'a'), noon));
    const kept = { b: words(''), ny: words(''), a: words('mitt ord') };
    expect(keptOf(done(await bench.host.read()))['kontroller']).toEqual(kept);
    done(await bench.reopened().undo());
    expect(keptOf(done(await bench.host.read()))['kontroller']).toEqual({ a: words('mitt ord'), b: words('') });
  });

  test.each([1, 2, 3, 4, 5])('a comment typed just before request %d of an undo is kept', async (sync) => {
    const bench = await open();
    done(await bench.host.apply(rows('a', 'b'), morning));
    done(await bench.host.apply(rows('b', 'a'), noon));
    bench.faults.plan({ sync, at: 'before', meanwhile: (user) => { user.type('Kontroller!D6', 'mitt ord'); } });
    done(await bench.host.undo());
    expect(keptOf(done(await bench.host.read()))['kontroller']).toEqual({ a: words('mitt ord'), b: words('') });
  });

  test('a comment written after a write is kept when that is undone; an answer goes back', async () => {
    const bench = await open();
    done(await bench.host.apply(plan(kontroller('Budget', ['a', 'b']), kommunandelar('2027-06-01')), morning));
    done(await bench.host.apply(plan(kontroller('Budget', ['b', 'a']), kommunandelar('2028-01-01')), noon));
    bench.type('Kontroller', 6, 4, 'om a');
    done(await bench.reopened().undo());
    expect(keptOf(done(await bench.host.read()))).toMatchObject({ kontroller: { a: words('om a'), b: words('') }, kommunandelar: { entry: words('2027-06-01') } });
  });
});

test.each(['2026-12-01', '50 %', '1 500,50 kr'])('a comment that Excel reads %s as shows as it did, after a rewrite and after its undo', async (typed) => {
  const { host, user, book } = await open();
  done(await host.apply(rows('a'), morning));
  user.type('Kontroller!D5', typed);
  const shown = (row: number) => {
    const { value, style } = book.sheet('Kontroller')?.cell(row, 4) ?? { value: undefined, style: {} };
    return [value, Object.entries(style).find(([name]) => name === 'NumberFormat')];
  };
  const before = shown(5);
  done(await host.apply(rows('b', 'a'), noon));
  expect(shown(6)).toEqual(before);
  done(await host.undo());
  expect(shown(5)).toEqual(before);
});

describe('texts as long as a cell holds', () => {
  const long = (text: string): Plan => {
    const cell: PlanCell = { row: 1, column: 1, style: 'text', content: { is: 'value', value: words(text) }, ownership: { is: 'ours' } };
    const one: PlannedSheet = { kind: 'noter', name: 'Noter', cells: [cell], columnWidths: [40], headerRow: 0, landscape: false, printToColumn: 2, tables: [], charts: [], statusRules: [], choices: [] };
    return plan(one);
  };

  test.each([['x'.repeat(32_766), 32_766, 0], ['x'.repeat(32_767), 32_767, 0], ['x'.repeat(40_000), 32_767, 1], [`=${'1+'.repeat(20_000)}1`, 32_766, 1], [`${'x'.repeat(32_766)}😀`, 32_766, 1]])('%#', async (text, length, differing) => {
    const { host, book } = await open();
    expect(done(await host.apply(long(text), morning)).differs).toHaveLength(differing);
    const { value, formula } = book.sheet('Noter')?.cell(1, 1) ?? {};
    expect([value, formula]).toEqual([text.slice(0, length), undefined]);
  });
});

describe('beside ours', () => {
  const table = async ({ excel, type }: OfficeBench) => {
    [['X', 'Y'], ['1', '2'], ['3', '4']].forEach((texts, row) => texts.forEach((text, column) => type('Kontroller', 4 + row, 8 + column, text)));
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Kontroller').tables.add('Kontroller!H4:I6', true).name = 'Min';
      await context.sync();
    });
  };
  const tables = ({ book }: OfficeBench) => book.tables.map(({ name }) => name).sort();

  test('a table of the user’s stays a table; its filter hides no row that is written', async () => {
    const bench = await open();
    done(await bench.host.apply(rows('a'), morning));
    await table(bench);
    bench.user.filter('Min', 0, ['3']);
    expect(done(await bench.host.apply(rows('c', 'b'), noon)).differs).toEqual([]);
    expect([5, 6].map((row) => bench.book.sheet('Kontroller')?.cell(row, 1).value)).toEqual(['c', 'b']);
    expect(tables(bench)).toEqual(['Min', 'SamraknaKontroller']);
    done(await bench.host.undo());
    expect(tables(bench)).toEqual(['Min', 'SamraknaKontroller']);
  });

  test('a table of the user’s does not take the place of ours that is gone', async () => {
    const bench = await open();
    done(await bench.host.apply(rows('a'), morning));
    await table(bench);
    await bench.excel.run(async (context) => {
      context.workbook.worksheets.getItem('Kontroller').tables.getItem('SamraknaKontroller').convertToRange();
      await context.sync();
    });
    done(await bench.host.apply(rows('a', 'b'), noon));
    expect(tables(bench)).toEqual(['Min', 'SamraknaKontroller']);
  });

  test('what stands there stays when ours became fewer and that is undone', async () => {
    const bench = await open();
    done(await bench.host.apply(wider(5), morning));
    bench.type('Kommunandelar', 2, 8, 'bredvid');
    const before = bench.whole();
    done(await bench.host.apply(wider(3), noon));
    done(await bench.host.undo());
    expect(bench.whole()).toEqual(before);
  });

  test('what was written there since moves out of the way of such an undo', async () => {
    const bench = await open();
    done(await bench.host.apply(wider(5), morning));
    done(await bench.host.apply(wider(3), noon));
    bench.type('Kommunandelar', 2, 5, 'nära');
    done(await bench.host.undo());
    expect(bench.book.sheet('Kommunandelar')?.cell(2, 7).value).toBe('nära');
  });

  test('a cell in the last column of all is not pushed off the sheet', async () => {
    const bench = await open();
    done(await bench.host.apply(wider(3), morning));
    bench.user.type('Kommunandelar!XFD1', '7');
    done(await bench.host.apply(wider(5), noon));
    expect(bench.book.sheet('Kommunandelar')?.cell(1, 16_384).value).toBe(7);
    done(await bench.host.undo());
    expect(bench.book.sheet('Kommunandelar')?.cell(1, 16_384).value).toBe(7);
  });
});

test('a filter that the user has set on our sheet, outside any table, does not come in the way', async () => {
  const bench = await open();
  done(await bench.host.apply(plan(kommunandelar('2027-06-01')), morning));
  await bench.excel.run(async (context) => {
    const ours = context.workbook.worksheets.getItem('Kommunandelar');
    ours.autoFilter.apply(ours.getRange('A5:C8'), 0, { filterOn: 'Values', values: ['Myrå'] });
    await context.sync();
  });
  const other = kommunandelar('2027-06-01');
  const cells = other.cells.map((cell): PlanCell => (cell.row === 6 && cell.column === 1 ? { ...cell, content: { is: 'value', value: words('Övre Ådalen') } } : cell));
  expect(done(await bench.host.apply(plan({ ...other, cells }), noon)).differs).toEqual([]);
  expect([6, 7, 8].map((row) => bench.book.sheet('Kommunandelar')?.cell(row, 1).value)).toEqual(['Övre Ådalen', 'Björkö', 'Myrå']);
});

test('a sheet of ours whose hidden column of keys the user has deleted is left as it is, and made anew', async () => {
  const bench = await open();
  done(await bench.host.apply(rows('a', 'b'), morning));
  bench.type('Kontroller', 5, 4, 'om a');
  bench.type('Kontroller', 5, 6, 'bredvid');
  const kontrollerSheet = bench.book.sheet('Kontroller');
  if (kontrollerSheet) deleteCells(kontrollerSheet, area(1, 5, 1_048_576, 5), 'left', 'Local');
  const before = bench.digest((name) => name === 'Kontroller');
  expect(done(await bench.host.read()).snapshot.sheets.map(({ name }) => name)).toEqual(['Budget']);
  done(await bench.host.apply(rows('a', 'b', 'c'), noon));
  done(await bench.host.apply(rows('a', 'c'), { ...noon, now: '2026-11-25 12:30' }));
  expect(bench.book.sheets.map(({ name }) => name)).toEqual(['Budget', 'Kontroller', 'Kontroller (Samräkna)']);
  expect(bench.digest((name) => name === 'Kontroller')).toBe(before);
});

describe('what is stored, damaged', () => {
  const store = async ({ excel }: OfficeBench, xml: string) => {
    await excel.run(async (context) => {
      context.workbook.customXmlParts.add(xml);
      await context.sync();
    });
  };

  test('a state part that is none of ours is left, and does not come in the way', async () => {
    const bench = await open();
    await store(bench, '<other xmlns="urn:samrakna:state:1"/>');
    done(await bench.host.apply(rows('a'), morning));
    bench.type('Kontroller', 5, 4, 'om a');
    expect(done(await bench.host.read())).toMatchObject({ state: '{}', restorable: { interrupted: false } });
    done(await bench.host.apply(rows('b', 'a'), noon));
    expect(keptOf(done(await bench.host.read()))['kontroller']).toEqual({ b: words(''), a: words('om a') });
    expect(bench.book.parts).toHaveLength(3);
  });

  test('a restore point that is none of ours neither', async () => {
    const bench = await open();
    await store(bench, '<other xmlns="urn:samrakna:restore:1"/>');
    done(await bench.host.apply(rows('a'), morning));
    done(await bench.host.apply(rows('b', 'a'), noon));
    done(await bench.reopened().undo());
    expect(bench.book.sheet('Kontroller')?.cell(5, 1).value).toBe('a');
    expect(bench.book.parts).toHaveLength(3);
  });

  test.each([
    { looks: [], sheets: [{ kind: 'kontroller', isNew: false, cells: [null], inserted: 0 }], places: [], witnesses: [] },
    { form: 2, looks: [], sheets: [{ kind: 'kontroller', isNew: false, cells: [{ row: 'x' }], inserted: 0 }], places: [], witnesses: [] },
    { form: 2, looks: [], sheets: [{ kind: 'kontroller', isNew: false, cells: [], inserted: 0 }], places: [null], witnesses: [] },
    { form: 2, looks: [], sheets: [], places: [], witnesses: [] },
  ])('a restore point of another form is none: %#', async (content) => {
    const bench = await open();
    done(await bench.host.apply(rows('a'), morning));
    done(await bench.host.apply(rows('a', 'b'), noon));
    const part = bench.book.parts.find(({ xml }) => xml.includes('urn:samrakna:restore:1'));
    const body = btoa(String.fromCharCode(...deflateSync(strToU8(JSON.stringify(content)))));
    if (part) part.xml = restoreXml({ token: noon.now, written: noon.now, before: morning.now, first: false, content: body });
    const before = bench.whole();
    expect(await bench.reopened().undo()).toEqual({ is: 'trouble', trouble: 'nothing-to-undo' });
    expect(bench.whole()).toEqual(before);
  });
});

test('two panes: an undo takes back the last write of either, also where both wrote in the same minute', async () => {
  const bench = await open();
  const other = hostOf(bench);
  done(await bench.host.apply(rows('a', 'b'), morning));
  done(await bench.host.apply(rows('b', 'a'), noon));
  done(await other.undo());
  bench.type('Kontroller', 5, 4, 'om a');
  const before = bench.whole();
  done(await other.apply(rows('c', 'a'), noon));
  done(await bench.host.undo());
  expect(bench.whole()).toEqual(before);
});
