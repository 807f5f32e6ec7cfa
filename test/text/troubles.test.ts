import type { Trouble } from '../../src/hosts/workbook';
import { troublesEn } from '../../src/text/troubles.en';
import { troublesSv } from '../../src/text/troubles.sv';

/** A sentence for every trouble there is, or this does not compile. */
const languages: Readonly<Record<string, Readonly<Record<Trouble, (detail?: string) => string>>>> = { sv: troublesSv, en: troublesEn };

describe.each(Object.entries(languages))('in %s', (_, troubles) => {
  test.each(Object.entries(troubles))('%s is one sentence that says what is wrong and then what to do', (__, sentence) => {
    expect(sentence()).toMatch(/^[A-ZÅÄÖ].*: .*\.$/);
    expect(sentence()).not.toMatch(/undefined|\(\)|\. [A-ZÅÄÖ]/);
  });

  test('the part or sheet concerned is named', () => {
    expect(troubles.damaged('xl/workbook.xml')).toContain('(xl/workbook.xml)');
    expect(troubles['file-not-found']('budget.xlsx')).toContain('(budget.xlsx)');
  });
});
