import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { book, samrakna } from './command';

const folder = mkdtempSync(join(tmpdir(), 'samrakna-entry-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

/** What is said on stderr of a date of entry. */
function said(date: string): string {
  const answers = join(folder, `${date}.json`);
  writeFileSync(answers, JSON.stringify({ entries: [{ member: 'Boden', date }] }));
  return samrakna('check', book('vp2021'), '--answers', answers).err;
}

test('a date of entry that the amounts contradict is said; one that they do not is not', () => {
  expect(said('2022-05-01')).toBe('samrakna: Boden har inträdesdatumet 2022-05-01 men betalar redan 2021 enligt bladet: kontrollera datumet eller beloppet.\n');
  expect(said('2019-01-01')).toBe('samrakna: Boden har inträdesdatumet 2019-01-01, men beloppen ser ut som om medlemskapet börjar under 2021: kontrollera datumet.\n');
  expect(said('2021-06-01')).toBe('');
});
