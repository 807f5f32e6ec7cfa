/** What is said of each finding, in English: what is printed, what it should be, and what to do. Labels stay as the sheet has them. */
import { a1 } from '../core/address';
import { yearShares } from '../core/check/year-shares';
import type { Explanation, Finding } from '../core/model';
import { detail, detailList, periodText, points, shown } from './figures';
import { namesEn } from './names.en';

export function findingSentence(finding: Finding): string {
  const { printed, expected, difference, unit, label } = finding;
  const [is, should, off] = [printed, expected, difference].map((quantity) => shown(quantity, unit, 'en'));
  const what = subject(finding);
  const gap = `The difference is ${off}`;
  switch (finding.code) {
    case 'sum-differs':
      return `${what} is ${is}, but ${sums(finding)} ${should}. ${gap}${because(finding.explanation, toCorrect(finding))}${blanks(finding)}`;
    case 'tie-differs':
      return `${what} is ${is}, but by ${other(finding)} it should be ${should}. ${gap}${because(finding.explanation, 'Correct the amount that is wrong.')}`;
    case 'carry-forward':
      if (detail(finding, 'role') === 'closing') {
        return `${what} is ${is}, but the year after begins with ${should} (${other(finding)}). ${gap}${because(finding.explanation, 'Correct the amount that is wrong.')}`;
      }
      return `${what} is ${is}, but the year before ends with ${should} (${other(finding)}). ${gap}${because(finding.explanation, 'Carry the amount forward, or explain why it is not carried.')}${leadsTo(finding)}`;
    case 'sign-contradicts':
      return `${what} is ${is}, but the other amounts show that it should be ${should}: the sign is reversed. Change the sign of the amount.`;
    case 'unit-contradicted':
      return `The table “${label}” gives its amounts in ${is}, but the size of the amounts shows that they are in ${should}. Change the unit to ${should}, or convert the amounts.`;
    case 'share-label':
      return yearShares(finding)
        ? `The label “${label}” says ${is}, but the share of the municipalities' contributions is not the same every year (${detailList(finding, 'en')}). ${oldKey(finding.explanation)}Remove the percentage from the label.`
        : `The label “${label}” says ${is}, but in ${periodText(finding.period)} the share is ${should} of the municipalities' contributions (${points(difference, 'en')} percentage points). ${oldKey(finding.explanation)}Change the percentage in the label, or remove it.`;
    case 'quarter-broken':
      return `${party(finding)} ${is} in ${periodText(finding.period)}, but by section 5 of the Act (2003:1210) it should be ${portion(finding)}, ${should}. ${gap}. ${also(finding)}Check the members' amounts.`;
    case 'cell-error':
      return `${finding.period ? what : `Cell ${a1(finding.cell)}`} shows the error ${is}, and what is computed from the cell cannot be checked. Correct the formula or enter the amount.`;
    case 'formula-omits-row':
      return `The formula for ${what} leaves out ${rows(finding.explanation)}. The total is ${is}, but should be ${should}. ${gap}. Change the formula so that the row is included.`;
    case 'impossible-date':
      return `“${is}” is a date that no calendar has. Correct the date.`;
    case 'number-as-text':
      return detail(finding, 'count') === '1'
        ? `One amount in the table “${label}” is stored as text. Excel leaves it out of sums. Convert it to a number.`
        : `${detail(finding, 'count')} amounts in the table “${label}” are stored as text. Excel leaves them out of sums. Convert them to numbers.`;
    case 'not-calculated':
      return detail(finding, 'count') === '1'
        ? `One formula on the sheet “${label}” has no computed value, so what is computed from it cannot be checked. Recalculate the workbook in Excel (F9), save it and check again.`
        : `${detail(finding, 'count')} formulas on the sheet “${label}” have no computed values, so what is computed from them cannot be checked. Recalculate the workbook in Excel (F9), save it and check again.`;
    case 'constant-over-formula':
      return `${what} is a typed number (${is}), but the cells that match it have formulas. The number does not change when the amounts behind it do. Enter the formula, unless the number is meant to stand.`;
    case 'same-label':
      return `Two rows are called “${label}” but show different amounts: ${is} on row ${finding.cell.row} and ${detail(finding, 'otherAmount', 'en')} on row ${detail(finding, 'otherRow')} (${periodText(finding.period)}). Give the rows different names that say what they show.`;
    case 'hidden-row':
      return detail(finding, 'count') === '1'
        ? `The row “${label}” is hidden but is part of “${detail(finding, 'total')}”. Show the row, so that the reader can follow the total.`
        : `${detail(finding, 'count')} hidden rows are part of “${detail(finding, 'total')}”; the first is “${label}”. Show the rows, so that the reader can follow the total.`;
    case 'part-year':
      return `${finding.member ?? label} pays ${is} in ${periodText(finding.period)}, which corresponds to ${partOfYear(detail(finding, 'months'))} of the amount for ${periodText(detail(finding, 'year'))} (${detail(finding, 'wholeYear', 'en')}). Check that this is what the members have agreed.`;
    case 'rounding':
      return `${what} is ${is}, and the parts give ${should}. The difference of ${(off ?? '').replace('\u2212', '')} is within rounding, so nothing needs to be corrected.`;
  }
}

/** "Summa individ insatser 2022"; the measure is said where it is not the budget. */
function subject({ label, period, measure, cell }: Finding): string {
  const name = label.trim() === '' ? `Cell ${a1(cell)}` : label.trim();
  const kind = measure === undefined || measure === 'budget' ? '' : ` (${namesEn.measure[measure]})`;
  return [name, periodText(period)].filter((part) => part !== '').join(' ') + kind;
}

/** A total is held against its rows, a part of several sums against them, a difference against what it is the difference of. */
function sums(finding: Finding): string {
  switch (detail(finding, 'role')) {
    case 'part': return 'the totals that it is part of require';
    case 'deviation': return 'the columns beside it give';
    case 'balance': return 'the balance of the year before and the result of the year give';
    case 'across': return 'the parts of the year give';
    default: return 'the rows give';
  }
}

function toCorrect(finding: Finding): string {
  switch (detail(finding, 'role')) {
    case 'part': return 'Correct the amount if it is wrong, otherwise the totals.';
    case 'deviation': return 'Check the amounts in the columns and correct the one that is wrong.';
    case 'balance': return 'Check the balance of the year before and the result of the year, and correct what is wrong.';
    case 'across': return 'Check the amounts of the parts of the year and correct the one that is wrong.';
    default: return 'Check the amounts of the rows and correct the one that is wrong.';
  }
}

function other(finding: Finding): string {
  const [label, period, table] = [detail(finding, 'other'), periodText(detail(finding, 'otherPeriod')), detail(finding, 'otherTable')];
  return `“${label}” ${period}${table === '' ? '' : ` in the table “${table}”`}`.trimEnd();
}

/** One row by its name; rows with the same amount cannot be told apart. */
function rows(explanation: Explanation | undefined): string {
  const names = explanation !== undefined && 'label' in explanation ? (explanation.label ?? '').split(' / ') : [];
  return names.length > 1 ? `one of the rows ${names.map((name) => `“${name}”`).join(', ')}` : `the row “${names.join('')}”`;
}

/** What ends the sentence about the difference, with what to do. */
function because(explanation: Explanation | undefined, todo: string): string {
  switch (explanation?.code) {
    case undefined: return `. ${todo}`;
    case 'row-left-out': return `, exactly the amount of ${rows(explanation)}, which was left out. Include the row.`;
    case 'row-counted-twice': return `, exactly the amount of ${rows(explanation)}, which was counted once too often. Count the row once.`;
    case 'sign-reversed': return `, twice the amount of ${rows(explanation)}, which has the wrong sign. Change the sign of that row.`;
    case 'neighbour-column': return explanation.row !== undefined
      ? `. Of the rows that are added, only “${explanation.row}” has the same amount as in the column “${periodText(explanation.label)}”. Check that row first.`
      : `: the amount is the same as in the column “${periodText(explanation.label)}”. Enter the amount of the right column.`;
    case 'moved-between-rows': return `, and ${rows(explanation)} differs by as much the other way. The amount stands in the wrong row. Move it.`;
    case 'factor-1000': return `: the amount${explanation.label === undefined ? '' : ` in ${rows(explanation)}`} is in the wrong unit, by a factor of a thousand. Enter it in the right unit.`;
    case 'digits-swapped': return `: two digits have changed places${explanation.label === undefined ? '' : ` in ${rows(explanation)}`}. Correct the amount.`;
    case 'rounding': return ', which is within rounding.';
    case 'old-key': return `. ${oldKey(explanation)}`;
  }
}

function oldKey(explanation: Explanation | undefined): string {
  return explanation?.code === 'old-key'
    ? `Together the labels' percentages make 100% and leave nothing to ${explanation.label}: they belong to an older key. `
    : '';
}

function blanks(finding: Finding): string {
  const names = detail(finding, 'blanks');
  if (names === '') return '';
  const listed = names.split(' / ').map((name) => `“${name}”`).join(', ');
  return names.includes(' / ') ? ` These rows are blank and count as zero: ${listed}.` : ` The row “${names}” is blank and counts as zero.`;
}

function party(finding: Finding): string {
  switch (detail(finding, 'party')) {
    case 'state': return 'The state (Försäkringskassan and Arbetsförmedlingen) contributes';
    case 'regions': return 'The region contributes';
    default: return 'The municipalities together contribute';
  }
}

/** Where the years end if the balance is carried; empty where that cannot be told. */
function leadsTo(finding: Finding): string {
  const ends = `${detail(finding, 'endPeriod')} ends with ${detail(finding, 'endCarried', 'en')} instead of ${detail(finding, 'endPrinted', 'en')}.`;
  switch (detail(finding, 'carried')) {
    case 'deficit': return ` With the deficit carried forward, ${ends}`;
    case 'surplus': return ` With the surplus carried forward, ${ends}`;
    case 'nothing': return ` With nothing to open the year, ${ends}`;
    default: return '';
  }
}

/** The further years of which the same is true. */
function also(finding: Finding): string {
  const years = detail(finding, 'also').split(' / ').filter((year) => year !== '').map(periodText);
  return years.length === 0 ? '' : `The same is true of ${listed(years)}. `;
}

const listed = (words: readonly string[]): string => [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' and ');

const portion = (finding: Finding): string => (detail(finding, 'party') === 'state' ? 'half' : 'a quarter');

function partOfYear(months: string): string {
  if (months === '6') return 'half a year (6/12)';
  return months === '1' ? 'one month (1/12)' : `${months} months (${months}/12)`;
}
