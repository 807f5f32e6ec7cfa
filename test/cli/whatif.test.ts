import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { samrakna } from './command';

const root = resolve(__dirname, '../..');
const budget = join(root, 'assets/sample/budget.xlsx');
const example = join(root, 'assets/sample/scenario.json');
const folder = mkdtempSync(join(tmpdir(), 'samrakna-whatif-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

const scenario = (...changes: readonly object[]): string => {
  const file = join(folder, 'scenario.json');
  writeFileSync(file, JSON.stringify({ name: 'Prov', changes }));
  return file;
};
const whatIf = (...args: readonly string[]) => {
  const { status, out, err } = samrakna('whatif', budget, ...args);
  return { status, out: out.replaceAll('\u00a0', ' '), err };
};

test('the example of the README is the file that is tested here', () => {
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(readFileSync(example, 'utf8').trim());
});

describe('the example', () => {
  const before = readFileSync(budget);
  const { status, out, err } = whatIf('--scenario', example, '--json');
  const report = JSON.parse(out);

  test('is made whole, with the status 0, and the workbook is as it was', () => {
    expect({ status, err, obstacles: report.changes.flatMap((change: { obstacles: unknown[] }) => change.obstacles) }).toEqual({ status: 0, err: '', obstacles: [] });
    expect(readFileSync(budget).equals(before)).toBe(true);
    expect(report).toMatchObject({ program: 'samräkna', contract: 1, workbook: 'budget.xlsx', scenario: { proposedBy: 'Bodens kommun' } });
  });

  test('says each change in a sentence', () => {
    expect(report.changes.map(({ id, said }: { id: string; said: string }) => `${id} ${said}`)).toContain('1 Boden går in i förbundet 1 juli 2022.');
  });

  test('gives present, scenario and difference', () => {
    expect(report.answers).toContainEqual(expect.objectContaining({
      rule: 'overskott', reading: 'som-tryckt', period: '2022', unit: 'kr', difference: '400000',
      present: expect.objectContaining({ value: '-425700' }), scenario: expect.objectContaining({ value: '-25700' }),
    }));
    expect(report.members).toContainEqual({ member: 'Boden', period: '2021', present: '106250', scenario: '0', difference: '-106250' });
  });

  test('is printed year by year, with the baseline named', () => {
    const printed = whatIf('--scenario', example).out;
    expect(printed).toContain('Jämfört med nuläget: budget.xlsx.');
    expect(printed).toMatch(/Utgående balans enligt bladet +−425 700 kr +−25 700 kr +\+400 000 kr/);
    expect(printed).toMatch(/Raden ”Älvsbyn, Steget fram” utgår 2023\.\n {4}Den här ändringen är avstängd/);
    expect(whatIf('--scenario', example, '--lang', 'en').out).toContain('Compared with the present: budget.xlsx.');
  });
});

test('a change that cannot be made is said with what may be meant, and gives the status 1', () => {
  const { status, out } = whatIf('--scenario', scenario({ is: 'utan-rad', row: 'Projekt Arenan' }));
  expect(status).toBe(1);
  expect(out.replaceAll(/\s+/g, ' ')).toContain('Raden ”Projekt Arenan” finns inte i budgeten: kanske menas ”Luleå, Projekt Arenan 50%”.');
});

test('a rule that no longer holds is said, and gives the status 1', () => {
  const { status, out } = whatIf('--scenario', scenario({ is: 'medlemsbidrag', party: 'regionerna', amount: { is: 'to', kronor: '1000000' }, period: '2022' }));
  expect(status).toBe(1);
  expect(out).toMatch(/Hålls inte längre:\n {4}Finansieringen 2022 följer inte 5 §/);
});

test('a rule that did not hold and now does is said, with the status 0', () => {
  const { status, out } = whatIf('--scenario', scenario({ is: 'ingaende-balans', kronor: '9000000' }, { is: 'medlemsbidrag', party: 'alla', amount: { is: 'by', kronor: '2000000' } }));
  expect([status, /Hålls nu:\n {4}\S/.test(out)]).toEqual([0, true]);
});

test('a file that is no scenario is wrong usage, with all that is wrong and where', () => {
  const { status, out, err } = whatIf('--scenario', scenario({ is: 'rad', row: 'x' }, { is: 'intrade', member: 'Boden', date: '2021-02-30', dag: 1 }));
  expect([status, out]).toEqual([64, '']);
  expect(err.trim().split('\n')).toHaveLength(3);
  expect(err).toContain('I scenariofilen ska ”changes[1].date” vara ett datum som finns');
});

test('a scenario that is not there is file trouble', () => {
  expect(whatIf('--scenario', join(folder, 'saknas.json')).status).toBe(2);
});
