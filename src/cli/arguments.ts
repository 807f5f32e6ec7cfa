/** The words after `samrakna`, understood: `report.md`'s usage, nothing more. */

import type { Language } from '../text/numbers';

export type Command =
  | { readonly is: 'check'; readonly file: string; readonly json: boolean; readonly answers?: string }
  | { readonly is: 'write'; readonly file: string; readonly out: string; readonly json: boolean; readonly answers?: string }
  | { readonly is: 'clean'; readonly file: string; readonly out: string }
  | { readonly is: 'whatif'; readonly file: string; readonly scenario: string; readonly json: boolean; readonly answers?: string }
  | { readonly is: 'help' }
  | { readonly is: 'version' };

/** Wrong usage: what is wrong, and the word it is about. */
interface Misuse {
  readonly is: 'misuse';
  readonly code:
    | 'no-command' | 'unknown-command' | 'unknown-option' | 'option-without-value' | 'option-not-here'
    | 'no-file' | 'too-many-files' | 'no-out' | 'no-scenario' | 'unknown-language' | 'not-yet';
  readonly word: string;
}

export interface Understood {
  readonly language: Language;
  readonly command: Command | Misuse;
}

const withValue = ['-o', '--answers', '--lang', '--scenario'] as const;
type WithValue = (typeof withValue)[number];
const flags = ['--json', '--help', '-h', '--version'] as const;
type Flag = (typeof flags)[number];
type Option = WithValue | Flag;

/** What each command takes beside its file; `--lang` belongs to all. */
const takes: Readonly<Record<'check' | 'write' | 'clean' | 'whatif', readonly Option[]>> = {
  check: ['--json', '--answers'],
  write: ['-o', '--answers', '--json', '--scenario'],
  clean: ['-o'],
  whatif: ['--scenario', '--answers', '--json'],
};

interface Parts {
  readonly words: readonly string[];
  readonly options: ReadonlyMap<Option, string>;
}

/** @param args without node and the script: `process.argv.slice(2)`. */
export function understandArguments(args: readonly string[]): Understood {
  const parts = split(args);
  if (isMisuse(parts)) return { language: 'sv', command: parts };
  const language = parts.options.get('--lang') ?? 'sv';
  if (language !== 'sv' && language !== 'en') return { language: 'sv', command: misuse('unknown-language', language) };
  return { language, command: commandOf(parts) };
}

function commandOf({ words, options }: Parts): Command | Misuse {
  if (options.has('--help') || options.has('-h')) return { is: 'help' };
  if (options.has('--version')) return { is: 'version' };
  const [name, file, ...more] = words;
  if (name === undefined) return misuse('no-command', '');
  if (name === 'write' && options.has('--scenario')) return misuse('not-yet', '--scenario');
  if (name !== 'check' && name !== 'write' && name !== 'clean' && name !== 'whatif') return misuse('unknown-command', name);
  for (const option of options.keys()) {
    if (option !== '--lang' && !takes[name].includes(option)) return misuse('option-not-here', option);
  }
  if (file === undefined) return misuse('no-file', name);
  if (more[0] !== undefined) return misuse('too-many-files', more[0]);
  const answers = options.get('--answers');
  const asked = { file, json: options.has('--json'), ...(answers === undefined ? {} : { answers }) };
  if (name === 'check') return { is: 'check', ...asked };
  if (name === 'whatif') {
    const scenario = options.get('--scenario');
    return scenario === undefined ? misuse('no-scenario', name) : { is: 'whatif', ...asked, scenario };
  }
  const out = options.get('-o');
  if (out === undefined) return misuse('no-out', name);
  return name === 'write' ? { is: 'write', ...asked, out } : { is: 'clean', file, out };
}

/** Options may stand anywhere, as "--answers A.json" or "--answers=A.json"; after "--" every word is a file. */
function split(args: readonly string[]): Parts | Misuse {
  const words: string[] = [];
  const options = new Map<Option, string>();
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--') {
      words.push(...rest.splice(0));
    } else if (!arg.startsWith('-') || arg === '-') {
      words.push(arg);
    } else {
      const [, name = arg, joined] = /^(--[^=]+)=(.*)$/s.exec(arg) ?? [];
      const flag = flags.find((one) => one === name);
      const option = withValue.find((one) => one === name);
      if (flag !== undefined && joined === undefined) {
        options.set(flag, '');
      } else if (option !== undefined) {
        const value = joined ?? rest.shift();
        if (value === undefined || value === '') return misuse('option-without-value', name);
        options.set(option, value);
      } else {
        return misuse('unknown-option', arg);
      }
    }
  }
  return { words, options };
}

function misuse(code: Misuse['code'], word: string): Misuse {
  return { is: 'misuse', code, word };
}

function isMisuse(value: Parts | Misuse): value is Misuse {
  return 'is' in value;
}
