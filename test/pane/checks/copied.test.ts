/** Findings as text for Word or the minutes, and every finding of every book as the view tells it. */
import { address } from '../../../src/core/address';
import type { Finding } from '../../../src/core/model';
import { copyAll, copyOne } from '../../../src/pane/checks/copied';
import { checkedIn } from '../../../src/pane/checks/checked';
import { alone, clusters, figuresOf, nameOf } from '../../../src/pane/checks/told';
import { wordsSv } from '../../../src/pane/parts/words';
import { wordsEn } from '../../../src/pane/parts/words-en';
import { stepOf } from '../../../src/pane/rules/working-steps';
import { analysed, bookNames, bytesOf } from '../../books/open';
import { findingsIn } from '../../core/check/told';
import { drawn, sheet } from '../../drawn';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u2212', '-');
const drawing = sheet(`Budget tkr
|2027|2028|2029
INSATSER
Samverkansteam|900|910|920
Unga <vuxna> & fler|450|460|470
Summa insatser|1350|1307|1390
KANSLI
Lön|500|510|520
Hyra|200|210|220
Summa kansli|700|720|740
Summa kostnader|2050|2027|2130`, { name: 'Plan & mål' });
const wrong = (): Finding => {
  const [first] = findingsIn(drawn(drawing));
  if (!first) throw new Error('nothing found');
  return first;
};

test('one finding: where it stands, its sentence and what follows from it', () => {
  const copied = copyOne(wrong(), wordsSv);
  expect(plain(copied.plain).split('\n').slice(0, 2)).toEqual([
    'Summa insatser, 2028 (bladet Plan & mål, cell C6)',
    'Summa insatser 2028 är 1 307 tkr, men raderna ger 1 370 tkr. Skillnaden är -63 tkr: två siffror har bytt plats. Rätta beloppet.',
  ]);
  expect(copied.plain.split('\n')).toHaveLength(2);
  expect(copied.html).toContain('<p><b>Summa insatser, 2028 (bladet Plan &amp; mål, cell C6)</b></p><p>');
});

test('what follows from a finding is told with it, each with its cell and difference', () => {
  const { findings } = analysed(bytesOf('vp2021-dirty-4-planterat-fel'));
  const planted = findings.find(({ code }) => code === 'sum-differs');
  expect(planted && plain(copyOne(planted, wordsSv).plain).split('\n').slice(2)).toEqual(['Följer av detta: SUMMA INSATSER (C54), skillnad 36 000 kr.']);
});

test('all of them: by severity, numbered, and what several have in common told once', () => {
  const { findings } = analysed(bytesOf('vp2021'));
  const { plain: text, html } = copyAll(findings, 'budget.xlsx', wordsSv);
  expect(text.split('\n\n')[0]).toBe('Kontroll av budget.xlsx');
  expect(text.split('\n').filter((line) => /^(Fel|Varningar|\d+\.)/.test(line)).map((line) => line.slice(0, 29))).toEqual([
    'Fel', '1. Intäkter Luleå kommun 62% ', '2. Intäkter Piteå kommun 32% ', '3. Intäkter Älvsbyns kommun 6', '4. Överfört kapital Luleå/Söd',
    'Varningar', '1. Intäkter Bodens kommun, 20', '2. SUMMA intäkter, 2021 (blad',
  ]);
  expect(text.match(/äldre fördelning/g)).toHaveLength(1);
  expect([html.match(/<h3>/g)?.length, html.match(/<li>/g)?.length]).toEqual([2, 6]);
});

test('a percentage that no year agrees with is held against every year, and not against one of them', () => {
  const [label] = analysed(bytesOf('vp2021')).findings;
  expect(label && [nameOf(label), ...figuresOf(label, wordsSv).map(({ name, text }) => `${name} ${plain(text)}`)]).toEqual([
    'Intäkter Luleå kommun 62%', 'Står 62 %', 'Andel 2021 57,27 %', 'Andel 2022 52 %', 'Andel 2023 52 %',
  ]);
});

test('an explanation is told once only where it is the same', () => {
  const { findings } = analysed(bytesOf('vp2021'));
  expect(clusters(findings).map(({ findings: own, shared }) => [own.length, shared?.label])).toEqual([[3, 'Boden'], [1, undefined], [1, undefined], [1, undefined]]);
  expect(clusters(findings.slice(0, 1))[0]?.shared).toBeUndefined();
  expect(findings[0] && wordsSv.finding(alone(findings[0]))).not.toMatch(/fördelning/);
});

test('what was checked is counted', () => {
  const { amounts, tables, sheets, years, relations, tested, held } = checkedIn(analysed(bytesOf('sex-kommuner-ratt')));
  expect([amounts, tables, sheets, years, relations]).toEqual([87, 1, 1, ['2025', '2026', '2027'], { sum: 8, same: 0, carry: 1 }]);
  expect(held).toBeLessThanOrEqual(tested);
  expect(tested).toBeGreaterThan(0);
});

describe.each([['sv', wordsSv], ['en', wordsEn]] as const)('every finding of every book, in %s', (_, spoken) => {
  const { checks } = spoken.pane;
  const steps = (working: NonNullable<Finding['working']>, inner = false): string[] => {
    const { value, said, parts } = stepOf(working, inner, { ...spoken, unit: 'tkr' });
    return [value, said, ...parts.flatMap((part) => steps(part, true))];
  };
  test.each(bookNames)('%s', (name) => {
    const { findings } = analysed(bytesOf(name));
    const broken = /undefined|null|NaN|\[object|  |””|“”|\(\)/;
    for (const finding of findings) {
      const { believed, working, cell } = finding;
      const copied = copyOne(finding, spoken).plain;
      const said = [
        nameOf(finding), copied, ...figuresOf(finding, spoken).flatMap((one) => [one.name, one.text]), checks.checked.code[finding.code],
        ...(believed ? [checks.believed[believed.basis], ...(believed.holds.length > 0 ? [checks.holds(believed.holds)] : [])] : []), ...(working ? steps(working) : []),
      ];
      expect([address(cell), said.filter((text) => text.trim() === '' || broken.test(text))]).toEqual([address(cell), []]);
      expect(copied).toContain(spoken.finding(finding));
    }
    const all = copyAll(findings, name, spoken).plain;
    expect(findings.filter((finding) => !all.includes(nameOf(finding))).map(nameOf)).toEqual([]);
  });
});
