/** What is said of each finding, in Swedish: what is printed, what it should be, and what to do. */
import { a1 } from '../core/address';
import { yearShares } from '../core/check/year-shares';
import type { Explanation, Finding } from '../core/model';
import { detail, detailList, periodText, points, shown } from './figures';
import { namesSv } from './names.sv';

export function findingSentence(finding: Finding): string {
  const { printed, expected, difference, unit, label } = finding;
  const [is, should, off] = [printed, expected, difference].map((quantity) => shown(quantity, unit, 'sv'));
  const what = subject(finding);
  const gap = `Skillnaden är ${off}`;
  switch (finding.code) {
    case 'sum-differs':
      return `${what} är ${is}, men ${sums(finding)} ${should}. ${gap}${because(finding.explanation, toCorrect(finding))}${blanks(finding)}`;
    case 'tie-differs':
      return `${what} är ${is}, men enligt ${other(finding)} ska det vara ${should}. ${gap}${because(finding.explanation, 'Rätta det belopp som är fel.')}`;
    case 'carry-forward':
      if (detail(finding, 'role') === 'closing') {
        return `${what} är ${is}, men året efter börjar med ${should} (${other(finding)}). ${gap}${because(finding.explanation, 'Rätta det belopp som är fel.')}`;
      }
      return `${what} är ${is}, men året före slutar med ${should} (${other(finding)}). ${gap}${because(finding.explanation, 'För över beloppet från året före, eller förklara varför det inte förs över.')}${leadsTo(finding)}`;
    case 'sign-contradicts':
      return `${what} är ${is}, men de andra beloppen visar att det ska vara ${should}: tecknet är omvänt. Byt tecken på beloppet.`;
    case 'unit-contradicted':
      return `Tabellen ”${label}” anger beloppen i ${is}, men beloppens storlek visar att de är i ${should}. Ändra enheten till ${should}, eller räkna om beloppen.`;
    case 'share-label':
      return yearShares(finding)
        ? `Etiketten ”${label}” anger ${is}, men andelen av kommunernas medlemsbidrag är inte densamma alla år (${detailList(finding, 'sv')}). ${oldKey(finding.explanation)}Ta bort procenttalet ur etiketten.`
        : `Etiketten ”${label}” anger ${is}, men ${periodText(finding.period)} är andelen ${should} av kommunernas medlemsbidrag (${points(difference, 'sv')} procentenheter). ${oldKey(finding.explanation)}Ändra procenttalet i etiketten, eller ta bort det.`;
    case 'quarter-broken':
      return `${party(finding)} ${periodText(finding.period)} med ${is}, men enligt 5 § lagen (2003:1210) ska det vara ${portion(finding)}, ${should}. ${gap}. ${also(finding)}Kontrollera medlemmarnas belopp.`;
    case 'cell-error':
      return `${finding.period ? what : `Cellen ${a1(finding.cell)}`} visar felet ${is}, och det som räknas på cellen kan inte kontrolleras. Rätta formeln eller skriv in beloppet.`;
    case 'formula-omits-row':
      return `Formeln för ${what} tar inte med ${rows(finding.explanation)}. Summan är ${is}, men ska vara ${should}. ${gap}. Ändra formeln så att raden kommer med.`;
    case 'impossible-date':
      return `”${is}” är ett datum som inte finns i kalendern. Rätta datumet.`;
    case 'number-as-text':
      return detail(finding, 'count') === '1'
        ? `Ett belopp i tabellen ”${label}” är lagrat som text. Excel räknar inte med det i summor. Gör om det till ett tal.`
        : `${detail(finding, 'count')} belopp i tabellen ”${label}” är lagrade som text. Excel räknar inte med dem i summor. Gör om dem till tal.`;
    case 'not-calculated':
      return detail(finding, 'count') === '1'
        ? `En formel på bladet ”${label}” har inget uträknat värde, så det som räknas på den kan inte kontrolleras. Räkna om arbetsboken i Excel (F9), spara den och kontrollera igen.`
        : `${detail(finding, 'count')} formler på bladet ”${label}” har inga uträknade värden, så det som räknas på dem kan inte kontrolleras. Räkna om arbetsboken i Excel (F9), spara den och kontrollera igen.`;
    case 'constant-over-formula':
      return `${what} är ett inskrivet tal (${is}), men motsvarande celler har formler. Talet ändras inte när beloppen bakom det ändras. Skriv in formeln, om det inte är meningen att talet ska stå fast.`;
    case 'same-label':
      return `Två rader heter ”${label}” men visar olika belopp: ${is} på rad ${finding.cell.row} och ${detail(finding, 'otherAmount')} på rad ${detail(finding, 'otherRow')} (${periodText(finding.period)}). Ge raderna olika namn, så att det framgår vad de visar.`;
    case 'hidden-row':
      return detail(finding, 'count') === '1'
        ? `Raden ”${label}” är dold men ingår i ”${detail(finding, 'total')}”. Visa raden, så att läsaren kan följa summan.`
        : `${detail(finding, 'count')} dolda rader ingår i ”${detail(finding, 'total')}”; den första är ”${label}”. Visa raderna, så att läsaren kan följa summan.`;
    case 'part-year':
      return `${finding.member ?? label} betalar ${is} ${periodText(finding.period)}, vilket motsvarar ${partOfYear(detail(finding, 'months'))} av beloppet ${periodText(detail(finding, 'year'))} (${detail(finding, 'wholeYear')}). Kontrollera att det är vad medlemmarna har kommit överens om.`;
    case 'rounding':
      return `${what} är ${is}, och delarna ger ${should}. Skillnaden på ${(off ?? '').replace('\u2212', '')} ryms i avrundningen, så inget behöver rättas.`;
  }
}

/** "Summa individ insatser 2022"; the measure is said where it is not the budget. */
function subject({ label, period, measure, cell }: Finding): string {
  const name = label.trim() === '' ? `Cellen ${a1(cell)}` : label.trim();
  const kind = measure === undefined || measure === 'budget' ? '' : ` (${namesSv.measure[measure]})`;
  return [name, periodText(period)].filter((part) => part !== '').join(' ') + kind;
}

/** A total is held against its rows, a part of several sums against them, a difference against what it is the difference of. */
function sums(finding: Finding): string {
  switch (detail(finding, 'role')) {
    case 'part': return 'de summor som beloppet ingår i kräver';
    case 'deviation': return 'kolumnerna bredvid ger';
    case 'balance': return 'saldot året före och årets resultat ger';
    case 'across': return 'årets delar ger';
    default: return 'raderna ger';
  }
}

function toCorrect(finding: Finding): string {
  switch (detail(finding, 'role')) {
    case 'part': return 'Rätta beloppet om det är fel, annars summorna.';
    case 'deviation': return 'Kontrollera beloppen i kolumnerna och rätta det som är fel.';
    case 'balance': return 'Kontrollera saldot året före och årets resultat, och rätta det som är fel.';
    case 'across': return 'Kontrollera beloppen för årets delar och rätta det som är fel.';
    default: return 'Kontrollera beloppen på raderna och rätta det som är fel.';
  }
}

function other(finding: Finding): string {
  const [label, period, table] = [detail(finding, 'other'), periodText(detail(finding, 'otherPeriod')), detail(finding, 'otherTable')];
  return `”${label}” ${period}${table === '' ? '' : ` i tabellen ”${table}”`}`.trimEnd();
}

/** One row by its name; rows with the same amount cannot be told apart. */
function rows(explanation: Explanation | undefined): string {
  const names = explanation !== undefined && 'label' in explanation ? (explanation.label ?? '').split(' / ') : [];
  return names.length > 1 ? `någon av raderna ${names.map((name) => `”${name}”`).join(', ')}` : `raden ”${names.join('')}”`;
}

/** What ends the sentence about the difference, with what to do. */
function because(explanation: Explanation | undefined, todo: string): string {
  switch (explanation?.code) {
    case undefined: return `. ${todo}`;
    case 'row-left-out': return `, precis beloppet på ${rows(explanation)}, som inte har kommit med. Ta med raden.`;
    case 'row-counted-twice': return `, precis beloppet på ${rows(explanation)}, som har räknats en gång för mycket. Räkna raden en gång.`;
    case 'sign-reversed': return `, två gånger beloppet på ${rows(explanation)}, som har fått fel tecken. Byt tecken på den raden.`;
    case 'neighbour-column': return explanation.row !== undefined
      ? `. Av raderna som summeras är det bara ”${explanation.row}” som har samma belopp som i kolumnen ”${periodText(explanation.label)}”. Kontrollera den raden först.`
      : `: beloppet är detsamma som i kolumnen ”${periodText(explanation.label)}”. Skriv in rätt kolumns belopp.`;
    case 'moved-between-rows': return `, och ${rows(explanation)} skiljer lika mycket åt andra hållet. Beloppet har hamnat på fel rad. Flytta det.`;
    case 'factor-1000': return `: beloppet${explanation.label === undefined ? '' : ` på ${rows(explanation)}`} står i fel enhet, en faktor tusen. Skriv in det i rätt enhet.`;
    case 'digits-swapped': return `: två siffror har bytt plats${explanation.label === undefined ? '' : ` på ${rows(explanation)}`}. Rätta beloppet.`;
    case 'rounding': return ', vilket ryms i avrundningen.';
    case 'old-key': return `. ${oldKey(explanation)}`;
  }
}

function oldKey(explanation: Explanation | undefined): string {
  return explanation?.code === 'old-key'
    ? `Etiketternas procenttal blir tillsammans 100 % och lämnar inget åt ${explanation.label}: de hör till en äldre fördelning. `
    : '';
}

function blanks(finding: Finding): string {
  const names = detail(finding, 'blanks');
  if (names === '') return '';
  const listed = names.split(' / ').map((name) => `”${name}”`).join(', ');
  return names.includes(' / ') ? ` Dessa rader är tomma och räknas som noll: ${listed}.` : ` Raden ”${names}” är tom och räknas som noll.`;
}

function party(finding: Finding): string {
  switch (detail(finding, 'party')) {
    case 'state': return 'Staten (Försäkringskassan och Arbetsförmedlingen) bidrar';
    case 'regions': return 'Regionen bidrar';
    default: return 'Kommunerna bidrar tillsammans';
  }
}

/** Where the years end if the balance is carried; empty where that cannot be told. */
function leadsTo(finding: Finding): string {
  const ends = `slutar ${detail(finding, 'endPeriod')} på ${detail(finding, 'endCarried')} i stället för ${detail(finding, 'endPrinted')}.`;
  switch (detail(finding, 'carried')) {
    case 'deficit': return ` Förs underskottet vidare ${ends}`;
    case 'surplus': return ` Förs överskottet vidare ${ends}`;
    case 'nothing': return ` Börjar året på noll ${ends}`;
    default: return '';
  }
}

/** The further years of which the same is true. */
function also(finding: Finding): string {
  const years = detail(finding, 'also').split(' / ').filter((year) => year !== '').map(periodText);
  return years.length === 0 ? '' : `Detsamma gäller ${listed(years)}. `;
}

const listed = (words: readonly string[]): string => [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' och ');

const portion = (finding: Finding): string => (detail(finding, 'party') === 'state' ? 'hälften' : 'en fjärdedel');

function partOfYear(months: string): string {
  if (months === '6') return 'ett halvt år (6/12)';
  return months === '1' ? 'en månad (1/12)' : `${months} månader (${months}/12)`;
}
