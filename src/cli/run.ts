/** The command: the same engine as the page, on a file. */
import { extname } from 'node:path';
import { analyse, type Analysis } from '../core/index';
import type { Choices } from '../core/model';
import { draft } from '../core/plan/index';
import { rememberChoices, withSheetAnswers } from '../core/remembered';
import { lexiconOf } from '../core/understand/lexicon';
import { memberIn } from '../core/understand/members';
import { field } from '../field';
import { applyPlan, cleanWorkbook, readWorkbook } from '../hosts/xlsx/index';
import type { Outcome, WorkbookRead } from '../hosts/workbook';
import type { Language } from '../text/numbers';
import { decodeAnswers, doubts, membersOf, stored, withSheetNames } from './answers';
import { understandArguments, type Command } from './arguments';
import { isSameFile, readWhole, writeWhole } from './files';
import { print } from './print';
import { report } from './report';
import { type CommandWords, complaintSentence, wordsIn } from './words';

interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Local time, "2026-11-25 09:30". */
  readonly now: () => string;
  readonly version: string;
}

/** The exit statuses of the contract. */
const status = { clean: 0, errorsFound: 1, fileTrouble: 2, misuse: 64 } as const;
type Status = (typeof status)[keyof typeof status];

/** Ends the command early: what to say on stderr, and the status. */
interface Stop {
  readonly is: 'stop';
  readonly status: Status;
  readonly sentences: readonly string[];
}

/** @param args without node and the script. @returns the exit status. */
export function run(args: readonly string[], terminal: Terminal): Status {
  const { language, command } = understandArguments(args);
  const words = wordsIn(language);
  if (command.is === 'misuse') return stop({ is: 'stop', status: status.misuse, sentences: [words.cli.misuse[command.code](command.word)] }, terminal);
  switch (command.is) {
    case 'help':
      terminal.out(words.cli.usage);
      return status.clean;
    case 'version':
      terminal.out(`${terminal.version}\n`);
      return status.clean;
    case 'check':
    case 'write':
      return checkOrWrite(command, words, terminal);
    case 'clean':
      return clean(command, words, terminal);
  }
}

function checkOrWrite(command: Extract<Command, { is: 'check' | 'write' }>, words: CommandWords, terminal: Terminal): Status {
  if (command.is === 'write' && isSameFile(command.file, command.out)) return stop(sameFile(words), terminal);
  const answers = readAnswers(command.answers, words);
  if ('is' in answers) return stop(answers, terminal);
  const bytes = readWhole(command.file);
  if (bytes.is === 'trouble') return stop(trouble(bytes, words), terminal);
  const workbook = readWorkbook(bytes.value, fileName(command.file));
  if (workbook.is === 'trouble') return stop(trouble(workbook, words), terminal);
  const { choices: remembered, setAside } = stored(workbook.value.state);
  if (setAside) say([words.cli.stateSetAside], terminal);
  const { choices, analysis } = analysed(workbook.value, { ...remembered, ...answers.choices }, words.language);
  say(doubts(choices, analysis.reading, words), terminal);
  if (command.is === 'write') {
    const written = write(command, { bytes: bytes.value, own: workbook.value.own, analysis, choices }, words, terminal);
    if (written.is === 'trouble') return stop(trouble(written, words), terminal);
  }
  terminal.out(command.json ? `${JSON.stringify(report(analysis, words, terminal.version), null, 2)}\n` : print(analysis, words));
  if (command.is === 'write') say([words.cli.wrote(command.out)], terminal);
  return analysis.findings.some(({ severity }) => severity === 'error') ? status.errorsFound : status.clean;
}

interface Writable extends Pick<WorkbookRead, 'own'> {
  readonly bytes: Uint8Array;
  readonly analysis: Analysis;
  readonly choices: Choices;
}

function write(
  { file, out }: { readonly file: string; readonly out: string }, { bytes, own, analysis, choices }: Writable, words: CommandWords, terminal: Terminal,
): Outcome<void> {
  // The sheets are written in Swedish whatever language the command speaks: they are for the board.
  const plan = draft(analysis, choices, own, field('sv').words, { version: terminal.version });
  const applied = applyPlan(bytes, plan, { now: terminal.now(), state: rememberChoices(choices) });
  if (applied.is === 'trouble') return applied;
  if (extname(file).toLowerCase() === '.xlsm' && extname(out).toLowerCase() !== '.xlsm') say([words.cli.macroName], terminal);
  return writeWhole(out, applied.value);
}

function clean({ file, out }: Extract<Command, { is: 'clean' }>, words: CommandWords, terminal: Terminal): Status {
  if (isSameFile(file, out)) return stop(sameFile(words), terminal);
  const bytes = readWhole(file);
  if (bytes.is === 'trouble') return stop(trouble(bytes, words), terminal);
  const cleaned = cleanWorkbook(bytes.value);
  if (cleaned.is === 'trouble') return stop(trouble(cleaned, words), terminal);
  const written = writeWhole(out, cleaned.value);
  if (written.is === 'trouble') return stop(trouble(written, words), terminal);
  say([words.cli.wrote(out)], terminal);
  return status.clean;
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

function sameFile({ cli }: CommandWords): Stop {
  return { is: 'stop', status: status.misuse, sentences: [cli.sameFile] };
}

function trouble(outcome: Extract<Outcome<never>, { is: 'trouble' }>, words: CommandWords): Stop {
  return { is: 'stop', status: status.fileTrouble, sentences: [words.trouble(outcome)] };
}

function stop({ status: code, sentences }: Stop, terminal: Terminal): Status {
  say(sentences, terminal);
  return code;
}

function say(sentences: readonly string[], terminal: Terminal): void {
  for (const sentence of sentences) terminal.err(`samrakna: ${sentence}\n`);
}

/** The last part of a path, whichever way its slashes lean. */
function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
