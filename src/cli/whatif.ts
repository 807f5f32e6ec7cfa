/** What a scenario gives beside the present. Nothing is written. */
import { recallScenario, turned } from '../core/scenario';
import type { Scenario } from '../core/model';
import type { Command } from './arguments';
import { readWhole } from './files';
import { open } from './open';
import { status, stop, trouble, type Status, type Stop, type Terminal } from './terminal';
import { tryOut } from './tried';
import { printWhatIf } from './whatif-print';
import { whatIfReport } from './whatif-report';
import { type CommandWords, complaintSentence } from './words';

/** 1 where a change could not be made, or a rule that holds in the present no longer does. */
export function whatIf(command: Extract<Command, { is: 'whatif' }>, words: CommandWords, terminal: Terminal): Status {
  const scenario = readScenario(command.scenario, words);
  if ('is' in scenario) return stop(scenario, terminal);
  const opened = open(command, words, terminal);
  if (opened.is === 'stop') return stop(opened, terminal);
  const { choices, analysis: { reading } } = opened;
  const tried = tryOut({ reading, choices }, scenario);
  terminal.out(command.json ? `${JSON.stringify(whatIfReport(tried, words, terminal.version), null, 2)}\n` : printWhatIf(tried, words));
  const { broken } = turned(tried.before.answers, tried.after.answers);
  return tried.obstacles.length > 0 || broken.length > 0 ? status.errorsFound : status.clean;
}

function readScenario(path: string, words: CommandWords): Scenario | Stop {
  const bytes = readWhole(path);
  if (bytes.is === 'trouble') return trouble(bytes, words);
  const decoded = recallScenario(new TextDecoder().decode(bytes.value));
  if (decoded.is === 'scenario') return decoded.scenario;
  return { is: 'stop', status: status.misuse, sentences: decoded.complaints.map((complaint) => complaintSentence(complaint, words, 'scenarioComplaint')) };
}
