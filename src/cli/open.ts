/** A workbook opened with the user's answers: read, understood and computed. */
import { analyse, type Analysis } from '../core/index';
import type { Choices } from '../core/model';
import { rememberChoices, withSheetAnswers } from '../core/remembered';
import { lexiconOf } from '../core/understand/lexicon';
import { memberIn } from '../core/understand/members';
import { field } from '../field';
import type { WorkbookRead } from '../hosts/workbook';
import { readWorkbook } from '../hosts/xlsx/index';
import type { Language } from '../text/numbers';
import { decodeAnswers, doubts, membersOf, stored, withSheetNames } from './answers';
import { readWhole } from './files';
import { say, status, trouble, type Stop, type Terminal } from './terminal';
import { type CommandWords, complaintSentence } from './words';

export interface Opened extends Pick<WorkbookRead, 'own'> {
  readonly is: 'opened';
  readonly bytes: Uint8Array;
  readonly analysis: Analysis;
  readonly choices: Choices;
}

/** What is doubtful in the answers is said; what cannot be read stops. */
export function open({ file, answers: path }: { readonly file: string; readonly answers?: string }, words: CommandWords, terminal: Terminal): Opened | Stop {
  const answers = readAnswers(path, words);
  if ('is' in answers) return answers;
  const bytes = readWhole(file);
  if (bytes.is === 'trouble') return trouble(bytes, words);
  const workbook = readWorkbook(bytes.value, fileName(file));
  if (workbook.is === 'trouble') return trouble(workbook, words);
  const { choices: remembered, setAside } = stored(workbook.value.state);
  if (setAside) say([words.cli.stateSetAside], terminal);
  const { choices, analysis } = analysed(workbook.value, { ...remembered, ...answers.choices }, words.language);
  say(doubts(choices, analysis.reading, words), terminal);
  return { is: 'opened', bytes: bytes.value, own: workbook.value.own, analysis, choices };
}

function readAnswers(path: string | undefined, words: CommandWords): { readonly choices: Choices } | Stop {
  if (path === undefined) return { choices: {} };
  const bytes = readWhole(path);
  if (bytes.is === 'trouble') return trouble(bytes, words);
  const decoded = decodeAnswers(bytes.value);
  if (decoded.is === 'choices') return { choices: decoded.choices };
  return { is: 'stop', status: status.misuse, sentences: decoded.complaints.map((complaint) => complaintSentence(complaint, words)) };
}

/** The analysis, with the names in the answers as the sheet has them. */
function analysed({ own, snapshot }: WorkbookRead, given: Choices, language: Language): { readonly choices: Choices; readonly analysis: Analysis } {
  const choices = withSheetAnswers(given, own, snapshot.date1904);
  const analysis = analyse(snapshot, field(language), choices);
  const lexicon = lexiconOf(field(language).terms);
  const fitted = withSheetNames(choices, membersOf(analysis.reading), (name) => memberIn(name, lexicon)?.member.name);
  return rememberChoices(fitted) === rememberChoices(choices)
    ? { choices, analysis }
    : { choices: fitted, analysis: analyse(snapshot, field(language), fitted) };
}

/** The last part of a path, whichever way its slashes lean. */
function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
