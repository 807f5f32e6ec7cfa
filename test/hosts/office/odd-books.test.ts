/** @jest-environment jsdom */
import type { Plan, PlanCell, PlannedSheet } from '../../../src/core/model';
import { drawn, sheet } from '../../drawn';
import { done, keptOf } from '../contract';
import { kommunandelar, kontroller, plan, words } from '../plans';
import { officeBench } from './bench';

const morning = { now: '2026-11-25 09:30', state: '{}' };
const noon = { now: '2026-11-25 12:00', state: '{}' };
const budget = sheet('1000 | 1\n2000 | 2', { name: 'Budget' });

/** A sheet with these texts below each other. */
function texts(...all: readonly string[]): PlannedSheet {
  const cells = all.map((text, index): PlanCell => ({ row: index + 1, column: 1, style: 'text', content: { is: 'value', value: words(text) }, ownership: { is: 'ours' } }));
  return { kind: 'noter', name: 'Noter', cells, columnWidths: [40], headerRow: 0, landscape: false, printToColumn: 2, tables: [], charts: [], statusRules: [], choices: [] };
}

describe('texts stay texts', () => {
  const dangerous = ['=1+1', '=HYPERLINK("http://x";"y")', '+46 8 1', '-1', '@SUM(A1)', '\'citat', '2027-06-01', '1/2', '007', '1e5', 'TRUE', '#REF!', '3,14', '\t=1+1', '10 %'];

  test.each(['sv-SE', 'en-US', 'de-DE'])('written in a workbook in %s', async (locale) => {
    const { host, book } = await officeBench({ snapshot: drawn(budget), locale });
    done(await host.read());
    expect(done(await host.apply(plan(texts(...dangerous)), morning)).differs).toEqual([]);
    const written = dangerous.map((_, index) => book.sheet('Noter')?.cell(index + 1, 1));
    expect(written.map((cell) => cell?.value)).toEqual(dangerous);
    expect(written.every((cell) => cell?.formula === undefined)).toBe(true);
  });

  test('put back by an undo', async () => {
    const { host, book } = await officeBench({ snapshot: drawn(budget) });
    done(await host.apply(plan(texts(...dangerous)), morning));
    done(await host.apply(plan(texts('annat')), noon));
    done(await host.undo());
    expect(dangerous.map((_, index) => book.sheet('Noter')?.cell(index + 1, 1).value)).toEqual(dangerous);
    expect(dangerous.map((_, index) => book.sheet('Noter')?.cell(index + 1, 1).formula)).toEqual(dangerous.map(() => undefined));
  });

  test('read from the user’s sheet: a text with = first is no formula', async () => {
    const { host, user } = await officeBench({ snapshot: drawn(budget) });
    user.type('Budget!C1', '\'=A1+A2');
    user.type('Budget!C2', '=A1+A2');
    const cells = done(await host.read()).snapshot.sheets[0]?.cells.filter(({ column }) => column === 3);
    expect(cells).toEqual([{ row: 1, column: 3, shows: words('=A1+A2') }, { row: 2, column: 3, shows: { is: 'number', number: '3000' }, formula: 'A1+A2' }]);
  });
});

describe('names of sheets', () => {
  test.each(['O\'Brien & Co:s år'.replace(':', ''), 'Budget för 2027–2029 (utkast 2)', 'A1', 'R1C1', '2027', 'Å Ä Ö!', 'Summa+10%-tal'])('formulas and links reach a sheet called %s', async (name) => {
    const { host, book } = await officeBench({ snapshot: drawn(sheet('1000', { name })) });
    expect(name.length).toBeLessThanOrEqual(31);
    done(await host.read());
    expect(done(await host.apply(plan(kontroller(name, ['a'])), morning)).differs).toEqual([]);
    expect(book.sheet('Kontroller')?.cell(5, 2).value).toBe(1000);
    expect(book.sheet('Kontroller')?.cell(5, 1).link).toMatchObject({ documentReference: `'${name.replace(/'/g, '\'\'')}'!A1` });
  });

  test('a sheet of the user’s called Noter stays the user’s', async () => {
    const { host, digest } = await officeBench({ snapshot: drawn(budget, sheet('eget', { name: 'Noter' })) });
    const before = digest();
    done(await host.apply(plan(texts('vårt')), morning));
    expect(digest((name) => name === 'Budget' || name === 'Noter')).toBe(before);
    const { own, snapshot } = done(await host.read());
    expect([own.map(({ name }) => name), snapshot.sheets.map(({ name }) => name)]).toEqual([['Noter (Samräkna)'], ['Budget', 'Noter']]);
  });

  test('a sheet of ours that the user has renamed and moved is filled where it stands', async () => {
    const { host, user, book } = await officeBench({ snapshot: drawn(budget) });
    done(await host.apply(plan(kontroller('Budget', ['a'])), morning));
    user.rename('Kontroller', 'Granskning \'26');
    user.move('Granskning \'26', 0);
    done(await host.apply(plan(kontroller('Budget', ['a', 'b'])), noon));
    expect(book.sheets.map(({ name }) => name)).toEqual(['Granskning \'26', 'Budget']);
    expect(book.sheet('Granskning \'26')?.cell(6, 2).value).toBe(1001);
  });
});

describe('copies', () => {
  test('a copy that the user makes of our sheet is neither ours nor read as the user’s', async () => {
    const { host, user, digest } = await officeBench({ snapshot: drawn(budget) });
    done(await host.apply(plan(kontroller('Budget', ['a'])), morning));
    const copy = user.copySheet('Kontroller').name;
    const before = digest((name) => name === copy);
    const { own, snapshot } = done(await host.read());
    expect([own.map(({ name }) => name), snapshot.sheets.map(({ name }) => name)]).toEqual([['Kontroller'], ['Budget']]);
    done(await host.apply(plan(kontroller('Budget', ['a', 'b'])), noon));
    expect(digest((name) => name === copy)).toBe(before);
  });

  test('the copy takes the place of the one that is gone', async () => {
    const { host, user } = await officeBench({ snapshot: drawn(budget) });
    done(await host.apply(plan(kontroller('Budget', ['a'])), morning));
    const copy = user.copySheet('Kontroller').name;
    user.deleteSheet('Kontroller');
    done(await host.read());
    done(await host.apply(plan(kontroller('Budget', ['a'])), noon));
    const { own } = done(await host.read());
    expect(own.map(({ name }) => name)).toEqual([copy]);
  });
});

describe('protection and visibility', () => {
  test('the user’s protected sheet is read, and is no hindrance', async () => {
    const { host, user } = await officeBench({ snapshot: drawn(budget) });
    user.protect('Budget', 'hemligt');
    expect(done(await host.read()).snapshot.sheets[0]?.cells).toHaveLength(4);
    done(await host.apply(plan(kontroller('Budget', ['a'])), morning));
  });

  test('our sheet protected: nothing is written, and it is named', async () => {
    const bench = await officeBench({ snapshot: drawn(budget) });
    done(await bench.host.apply(plan(kontroller('Budget', ['a']), kommunandelar('x')), morning));
    bench.user.protect('Kommunandelar');
    const before = bench.whole();
    expect(await bench.host.apply(plan(kontroller('Budget', ['a', 'b']), kommunandelar('x')), noon)).toEqual({ is: 'trouble', trouble: 'sheet-protected', detail: 'Kommunandelar' });
    expect(await bench.host.undo()).toEqual({ is: 'trouble', trouble: 'sheet-protected', detail: 'Kommunandelar' });
    expect(bench.whole()).toEqual(before);
  });

  test('the structure locked: no sheet is made, and those that stand are filled', async () => {
    const bench = await officeBench({ snapshot: drawn(budget) });
    done(await bench.host.apply(plan(kontroller('Budget', ['a'])), morning));
    bench.user.lockStructure();
    const before = bench.whole();
    expect(await bench.host.apply(plan(kontroller('Budget', ['a']), kommunandelar('x')), noon)).toEqual({ is: 'trouble', trouble: 'structure-locked' });
    expect(bench.whole()).toEqual(before);
    done(await bench.host.apply(plan(kontroller('Budget', ['a', 'b'])), noon));
  });

  test('a file that may not be changed: nothing is written', async () => {
    const bench = await officeBench({ snapshot: drawn(budget), readOnly: true });
    const before = bench.whole();
    expect(await bench.host.apply(plan(kontroller('Budget', ['a'])), morning)).toEqual({ is: 'trouble', trouble: 'access-denied' });
    expect(bench.whole()).toEqual(before);
    expect(done(await bench.host.read()).restorable).toBeUndefined();
  });

  test('hidden and very hidden sheets are read as such, and not brought out', async () => {
    const bench = await officeBench({ snapshot: drawn(budget, sheet('1', { name: 'Dolt', visibility: 'hidden' }), sheet('2', { name: 'Mycket', visibility: 'very-hidden' })) });
    expect(done(await bench.host.read()).snapshot.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([['Budget', 'visible'], ['Dolt', 'hidden'], ['Mycket', 'very-hidden']]);
    expect(await bench.host.select({ sheet: 'Mycket', row: 1, column: 1 })).toEqual({ is: 'trouble', trouble: 'sheet-hidden', detail: 'Mycket' });
    done(await bench.host.apply(plan(kontroller('Mycket', ['a'])), morning));
    expect(bench.book.sheet('Kontroller')?.cell(5, 2).value).toBe(2);
  });

  test('a chart sheet is no hindrance, an empty sheet is read as empty', async () => {
    const { host, book } = await officeBench({ snapshot: drawn(budget, sheet('', { name: 'Tomt' })) });
    book.addSheet('Diagram1').isChartSheet = true;
    done(await host.apply(plan(kontroller('Budget', ['a'])), morning));
    expect(done(await host.read()).snapshot.sheets.map(({ name, cells }) => [name, cells.length])).toEqual([['Budget', 4], ['Tomt', 0]]);
  });

  test('a filter that the user has set on our table does not come in the way', async () => {
    const { host, user, book } = await officeBench({ snapshot: drawn(budget) });
    done(await host.apply(plan(kontroller('Budget', ['a', 'b', 'c'])), morning));
    user.filter('SamraknaKontroller', 0, ['b']);
    done(await host.apply(plan(kontroller('Budget', ['a', 'b', 'c', 'd'])), noon));
    expect([5, 6, 7, 8].map((row) => book.sheet('Kontroller')?.cell(row, 1).value)).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('how the workbook calculates', () => {
  test('what manual calculation leaves behind is told, and gone after a calculation', async () => {
    const { host, user } = await officeBench({ snapshot: drawn(budget) });
    const sum = (shows: string): Plan => plan({
      ...texts(), cells: [{ row: 1, column: 1, style: 'amount', ownership: { is: 'ours' }, content: { is: 'formula', formula: ['SUM(', { user: { sheet: 'Budget', top: 1, bottom: 2, left: 1, right: 1 } }, ')'], shows: { is: 'number', number: shows } } }],
    });
    done(await host.read());
    expect(done(await host.apply(sum('3000'), morning)).differs).toEqual([]);
    user.setCalculation('Manual');
    user.type('Budget!A1', '5000');
    done(await host.read());
    const cell = { sheet: 'Noter', row: 1, column: 1 };
    const differs = [{ cell, planned: { is: 'number', number: '7000' }, found: { is: 'number', number: '3000' } }];
    expect(done(await host.apply(sum('7000'), noon))).toEqual({ differs, because: 'manual-calculation', undoKept: true, checked: expect.any(Number) });
    expect(done(await host.recalculate()).differs).toEqual([]);
  });

  test('what precision as displayed takes away is told', async () => {
    const { host, user } = await officeBench({ snapshot: drawn(sheet('1000.4', { name: 'Budget' })) });
    user.format('Budget!A1', '0.0');
    user.setPrecisionAsDisplayed(true);
    const third: Plan = plan({
      ...texts(), cells: [{ row: 1, column: 1, style: 'amount', ownership: { is: 'ours' }, content: { is: 'formula', formula: [{ user: { sheet: 'Budget', top: 1, bottom: 1, left: 1, right: 1 } }], shows: { is: 'number', number: '1000.4' } } }],
    });
    done(await host.read());
    const { differs, because } = done(await host.apply(third, morning));
    expect([differs.map(({ found }) => found), because]).toEqual([[{ is: 'number', number: '1000' }], 'precision-as-displayed']);
  });

  test('in R1C1 the same is written', async () => {
    const plain = await officeBench({ snapshot: drawn(budget) });
    done(await plain.host.apply(plan(kontroller('Budget', ['a', 'b'])), morning));
    const inA1 = plain.whole();
    const other = await officeBench({ snapshot: drawn(budget) });
    other.user.setReferenceStyle('R1C1');
    expect(done(await other.host.apply(plan(kontroller('Budget', ['a', 'b'])), morning)).differs).toEqual([]);
    expect(other.whole()).toEqual(inA1);
  });

  test.each(['en-US', 'de-DE'])('in a workbook in %s the same is read and written as in Swedish', async (locale) => {
    const all = plan(kontroller('Budget', ['a', 'b']), kommunandelar('2027-06-01'));
    const swedish = await officeBench({ snapshot: drawn(budget), locale: 'sv-SE' });
    done(await swedish.host.apply(all, morning));
    const [read, whole] = [done(await swedish.host.read()), swedish.whole()];
    const other = await officeBench({ snapshot: drawn(budget), locale });
    expect(done(await other.host.apply(all, morning)).differs).toEqual([]);
    expect(done(await other.host.read())).toEqual(read);
    expect(other.whole()).toEqual(whole);
  });

  test.each([true, false])('whether days are counted from 1904: %s', async (date1904) => {
    const { host, book } = await officeBench({ snapshot: { ...drawn(budget), date1904 } });
    expect(done(await host.read()).snapshot.date1904).toBe(date1904);
    expect(book.isDirty).toBe(false);
  });
});

test('a stray cell in the last row of all is read in a moment, and so are hidden rows', async () => {
  const { host, user, log } = await officeBench({ snapshot: drawn(budget) });
  user.typeInto('Budget', 1_048_576, 40, '7');
  user.hideRows('Budget', 2);
  log.reset();
  const { snapshot } = done(await host.read());
  const [first] = snapshot.sheets;
  expect(first?.cells.at(-1)).toEqual({ row: 1_048_576, column: 40, shows: { is: 'number', number: '7' } });
  expect([first?.cells.length, [...first?.hiddenRows ?? []]]).toEqual([5, [2]]);
  expect([log.syncs, log.bytesOut < 1_000_000]).toEqual([4, true]);
  done(await host.apply(plan(kontroller('Budget', ['a'])), morning));
});

describe('what stands right of our columns', () => {
  const wider = (last: number): PlannedSheet => ({ ...kommunandelar('2027-06-01'), columnWidths: Array.from({ length: last }, () => 12) });

  test('moves when ours become more, and back again when that is undone', async () => {
    const bench = await officeBench({ snapshot: drawn(budget) });
    done(await bench.host.apply(plan(wider(3)), morning));
    bench.type('Kommunandelar', 2, 6, 'bredvid');
    const before = bench.whole();
    done(await bench.host.apply(plan(wider(5)), noon));
    expect(bench.book.sheet('Kommunandelar')?.cell(2, 8).value).toBe('bredvid');
    expect(keptOf(done(await bench.host.read()))['kommunandelar']).toEqual({ entry: words('2027-06-01'), convention: words('halvår') });
    done(await bench.host.undo());
    expect(bench.whole()).toEqual(before);
  });

  test('stays when ours become fewer', async () => {
    const bench = await officeBench({ snapshot: drawn(budget) });
    done(await bench.host.apply(plan(wider(5)), morning));
    bench.type('Kommunandelar', 2, 8, 'bredvid');
    done(await bench.host.apply(plan(wider(3)), noon));
    expect(bench.book.sheet('Kommunandelar')?.cell(2, 8).value).toBe('bredvid');
    expect(keptOf(done(await bench.host.read()))['kommunandelar']).toEqual({ entry: words('2027-06-01'), convention: words('halvår') });
  });
});

describe('rows and columns of the user’s that come or go after a write', () => {
  const twice = async () => {
    const bench = await officeBench({ snapshot: drawn(budget) });
    done(await bench.host.apply(plan(kontroller('Budget', ['a'])), morning));
    done(await bench.host.apply(plan(kontroller('Budget', ['b', 'a'])), noon));
    return bench;
  };

  test('an undo would point at other cells: it is refused, and nothing is changed', async () => {
    const bench = await twice();
    bench.user.insertRows('Budget', 1);
    const before = bench.whole();
    const refused = { is: 'trouble', trouble: 'changed-since-read', detail: 'Budget' };
    expect(await bench.host.undo()).toEqual(refused);
    expect(await bench.reopened().undo()).toEqual(refused);
    expect(bench.whole()).toEqual(before);
  });

  test('below what our formulas reach they move nothing: the undo is made', async () => {
    const bench = await twice();
    bench.user.insertRows('Budget', 40);
    done(await bench.host.undo());
    expect(bench.book.sheet('Kontroller')?.cell(5, 1).value).toBe('a');
  });
});
