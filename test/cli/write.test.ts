import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../src/hosts/xlsx/index';
import { book, samrakna } from './command';

let folder = '';
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'samrakna-write-')); });
afterEach(() => { rmSync(folder, { recursive: true }); });
const inFolder = (name: string): string => join(folder, name);

const reread = (path: string) => {
  const read = readWorkbook(readFileSync(path), 'ut.xlsx');
  if (read.is === 'trouble') throw new Error(read.trouble);
  return read.value;
};

test('write gives a copy with the own sheets, and says the same as check', () => {
  const out = inFolder('ut.xlsx');
  const before = readFileSync(book('vp2021'));
  const written = samrakna('write', book('vp2021'), '-o', out);
  expect(written).toEqual({ status: 1, out: samrakna('check', book('vp2021')).out, err: `samrakna: Skrev ${out}.\n` });
  expect(reread(out).own.map(({ kind }) => kind)).toEqual(['avstamning', 'kommunandelar', 'regler', 'kontroller', 'noter']);
  expect(reread(out).snapshot.sheets).toEqual(reread(book('vp2021')).snapshot.sheets);
  expect(readFileSync(book('vp2021'))).toEqual(before);
  expect(readdirSync(folder)).toEqual(['ut.xlsx']);
});

test('a second run over its own copy is the same bytes', () => {
  const [once, twice] = [inFolder('en.xlsx'), inFolder('tva.xlsx')];
  samrakna('write', book('vp2021-formler'), '-o', once);
  samrakna('write', once, '-o', twice);
  expect(Buffer.compare(readFileSync(once), readFileSync(twice))).toBe(0);
});

test('the answers are remembered in the copy', () => {
  const answers = inFolder('svar.json');
  writeFileSync(answers, '{"entries":[{"member":"Boden","date":"2021-06-01"}]}');
  samrakna('write', book('vp2021'), '-o', inFolder('ut.xlsx'), '--answers', answers);
  const { questions } = JSON.parse(samrakna('check', inFolder('ut.xlsx'), '--json').out);
  expect(questions.map(({ code }: { code: string }) => code)).not.toContain('entry-date');
});

test('clean takes everything of ours away again', () => {
  const [written, cleaned] = [inFolder('ut.xlsx'), inFolder('ren.xlsx')];
  samrakna('write', book('vp2021'), '-o', written);
  expect(samrakna('clean', written, '-o', cleaned)).toEqual({ status: 0, out: '', err: `samrakna: Skrev ${cleaned}.\n` });
  const { own, state, snapshot } = reread(cleaned);
  expect({ own, state, sheets: snapshot.sheets }).toEqual({ own: [], state: undefined, sheets: reread(book('vp2021')).snapshot.sheets });
});

describe('the copy appears whole or not at all', () => {
  test.each([
    ['in a folder that does not exist', () => inFolder('saknas/ut.xlsx')],
    ['where a folder stands', () => { mkdirSync(inFolder('mapp')); return inFolder('mapp'); }],
  ])('%s nothing is written', (_, place) => {
    const out = place();
    const before = readdirSync(folder);
    expect(samrakna('write', book('vp2021'), '-o', out)).toMatchObject({ status: 2, out: '', err: expect.stringContaining('Filen kunde inte skrivas') });
    expect(readdirSync(folder)).toEqual(before);
  });

  test('a file that cannot be read leaves the old copy as it was', () => {
    writeFileSync(inFolder('ut.xlsx'), 'gammal');
    writeFileSync(inFolder('in.xlsx'), 'ingen arbetsbok');
    expect(samrakna('write', inFolder('in.xlsx'), '-o', inFolder('ut.xlsx')).status).toBe(2);
    expect(readFileSync(inFolder('ut.xlsx'), 'utf8')).toBe('gammal');
  });

  test('an old copy is replaced', () => {
    writeFileSync(inFolder('ut.xlsx'), 'gammal');
    expect(samrakna('clean', book('vp2021'), '-o', inFolder('ut.xlsx')).status).toBe(0);
    expect(reread(inFolder('ut.xlsx')).snapshot.sheets[0]?.name).toBe('Budget 2021-2023');
  });
});

describe('the own file is never written over', () => {
  test.each(['write', 'clean'])('%s refuses, also through a link', (verb) => {
    copyFileSync(book('vp2021'), inFolder('budget.xlsx'));
    symlinkSync(inFolder('budget.xlsx'), inFolder('lank.xlsx'));
    const before = readFileSync(inFolder('budget.xlsx'));
    for (const out of ['budget.xlsx', 'lank.xlsx', './budget.xlsx']) {
      expect(samrakna(verb, inFolder('budget.xlsx'), '-o', inFolder(out))).toMatchObject({ status: 64, out: '', err: expect.stringContaining('samma fil') });
    }
    expect(readFileSync(inFolder('budget.xlsx'))).toEqual(before);
  });
});

test('what-if is wrong usage and writes nothing', () => {
  expect(samrakna('write', book('vp2021'), '-o', inFolder('ut.xlsx'), '--scenario', 'S.json').status).toBe(64);
  expect(existsSync(inFolder('ut.xlsx'))).toBe(false);
});
