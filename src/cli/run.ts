/** The command: the same engine as the page, on a file. */
import { extname } from 'node:path';
import { draft } from '../core/plan/index';
import { rememberChoices } from '../core/remembered';
import { field } from '../field';
import { applyPlan, cleanWorkbook } from '../hosts/xlsx/index';
import type { Outcome } from '../hosts/workbook';
import { understandArguments, type Command } from './arguments';
import { isSameFile, readWhole, writeWhole } from './files';
import { open, type Opened } from './open';
import { print } from './print';
import { report } from './report';
import { say, status, stop, trouble, type Status, type Stop, type Terminal } from './terminal';
import { whatIf } from './whatif';
import { type CommandWords, wordsIn } from './words';

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
    case 'whatif':
      return whatIf(command, words, terminal);
  }
}

function checkOrWrite(command: Extract<Command, { is: 'check' | 'write' }>, words: CommandWords, terminal: Terminal): Status {
  if (command.is === 'write' && isSameFile(command.file, command.out)) return stop(sameFile(words), terminal);
  const opened = open(command, words, terminal);
  if (opened.is === 'stop') return stop(opened, terminal);
  const { analysis } = opened;
  if (command.is === 'write') {
    const written = write(command, opened, words, terminal);
    if (written.is === 'trouble') return stop(trouble(written, words), terminal);
  }
  terminal.out(command.json ? `${JSON.stringify(report(analysis, words, terminal.version), null, 2)}\n` : print(analysis, words));
  if (command.is === 'write') say([words.cli.wrote(command.out)], terminal);
  return analysis.findings.some(({ severity }) => severity === 'error') ? status.errorsFound : status.clean;
}

function write(
  { file, out }: { readonly file: string; readonly out: string }, { bytes, own, analysis, choices }: Opened, words: CommandWords, terminal: Terminal,
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

function sameFile({ cli }: CommandWords): Stop {
  return { is: 'stop', status: status.misuse, sentences: [cli.sameFile] };
}
