/** The command `samrakna`: hands the process's words, streams and clock to the command proper. */
import { run } from './cli/run';
import { cliSv } from './text/cli.sv';

/** From package.json, put in by webpack. */
declare const SAMRAKNA_VERSION: string;

const pad = (number: number): string => String(number).padStart(2, '0');

function localTime(): string {
  const now = new Date();
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())} ${pad(now.getHours())}:${pad(now.getMinutes())}`;
}

/** Not 1, which says that the workbook has errors: a fault of our own is told apart from a fault in the sheet. */
const ownFault = 70;

// Written after the command has ended: a reader that has heard enough is no fault, and the status stays; a full disk is one.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.exitCode = 2;
  process.stderr.write(`samrakna: ${cliSv.noOutput}\n`);
});

try {
  process.exitCode = run(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    now: localTime,
    version: SAMRAKNA_VERSION,
  });
} catch (error) {
  process.exitCode = ownFault;
  process.stderr.write(`samrakna: ${cliSv.bug}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}
