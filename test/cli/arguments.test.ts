import { understandArguments } from '../../src/cli/arguments';

const command = (line: string) => understandArguments(line.split(' ').filter((word) => word !== '')).command;

test.each([
  ['check a.xlsx', { is: 'check', file: 'a.xlsx', json: false }],
  ['check a.xlsx --json', { is: 'check', file: 'a.xlsx', json: true }],
  ['--json check --answers A.json a.xlsx', { is: 'check', file: 'a.xlsx', json: true, answers: 'A.json' }],
  ['check --answers=A.json a.xlsx --lang en', { is: 'check', file: 'a.xlsx', json: false, answers: 'A.json' }],
  ['write a.xlsx -o b.xlsx', { is: 'write', file: 'a.xlsx', out: 'b.xlsx', json: false }],
  ['write -o b.xlsx --answers A.json -- -a.xlsx', { is: 'write', file: '-a.xlsx', out: 'b.xlsx', json: false, answers: 'A.json' }],
  ['clean a.xlsx -o b.xlsx', { is: 'clean', file: 'a.xlsx', out: 'b.xlsx' }],
  ['whatif a.xlsx --scenario S.json', { is: 'whatif', file: 'a.xlsx', scenario: 'S.json', json: false }],
  ['whatif a.xlsx --scenario S.json --answers A.json --json', { is: 'whatif', file: 'a.xlsx', scenario: 'S.json', answers: 'A.json', json: true }],
  ['--help', { is: 'help' }],
  ['check a.xlsx -h', { is: 'help' }],
  ['--version', { is: 'version' }],
])('%s', (line, expected) => {
  expect(command(line)).toEqual(expected);
});

test.each([
  ['', 'no-command', ''],
  ['kontrollera a.xlsx', 'unknown-command', 'kontrollera'],
  ['check', 'no-file', 'check'],
  ['check a.xlsx b.xlsx', 'too-many-files', 'b.xlsx'],
  ['check a.xlsx --jsno', 'unknown-option', '--jsno'],
  ['check a.xlsx --json=yes', 'unknown-option', '--json=yes'],
  ['check a.xlsx -o b.xlsx', 'option-not-here', '-o'],
  ['clean a.xlsx -o b.xlsx --json', 'option-not-here', '--json'],
  ['check a.xlsx --answers', 'option-without-value', '--answers'],
  ['check a.xlsx --answers=', 'option-without-value', '--answers'],
  ['write a.xlsx', 'no-out', 'write'],
  ['clean a.xlsx', 'no-out', 'clean'],
  ['check a.xlsx --lang de', 'unknown-language', 'de'],
  ['whatif a.xlsx', 'no-scenario', 'whatif'],
  ['whatif a.xlsx --scenario S.json -o b.xlsx', 'option-not-here', '-o'],
  ['check a.xlsx --scenario S.json', 'option-not-here', '--scenario'],
  ['write a.xlsx -o b.xlsx --scenario S.json', 'not-yet', '--scenario'],
])('"%s" is wrong usage: %s', (line, code, word) => {
  expect(command(line)).toEqual({ is: 'misuse', code, word });
});

test('Swedish unless English is asked for', () => {
  expect(understandArguments(['check', 'a.xlsx']).language).toBe('sv');
  expect(understandArguments(['check', 'a.xlsx', '--lang', 'en']).language).toBe('en');
});
