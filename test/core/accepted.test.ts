/** Accepting a finding: remembered by key and printed value, reopened when the value moves. */
import { accepting, openAmong, printedText, standingOf, takingBack } from '../../src/core/accepted';
import type { Choices, Finding } from '../../src/core/model';
import { drawn } from '../drawn';
import { findingsIn } from './check/told';

const budget = (total: string): Finding => {
  const [only] = findingsIn(drawn(`Budget kr
|2027|2028|2029
INSATSER
Samverkansteam|900|910|920
Ung i arbete|450|460|470
Summa insatser|1350|${total}|1390`));
  if (!only) throw new Error('nothing found');
  return only;
};
const [wrong, moved] = [budget('1307'), budget('1377')];
const accepted: Choices = { accepted: accepting(wrong, ' Avtalat i nämnden. ', {}) };

test('is remembered by key and printed value, with the reason', () => {
  expect(accepted.accepted).toEqual([{ key: wrong.key, printed: '1307', reason: 'Avtalat i nämnden.' }]);
  expect(standingOf(wrong, accepted)).toEqual({ is: 'accepted', reason: 'Avtalat i nämnden.' });
  expect([openAmong([wrong], {}), openAmong([wrong], accepted)]).toEqual([[wrong], []]);
});

test('opens by itself when the value moves, and knows what stood there and why it was accepted', () => {
  expect(moved.key).toBe(wrong.key);
  expect(standingOf(moved, accepted)).toEqual({ is: 'reopened', reason: 'Avtalat i nämnden.', printed: wrong.printed });
  expect(openAmong([moved], accepted)).toEqual([moved]);
  const again: Choices = { accepted: accepting(moved, 'Fortfarande avtalat.', accepted) };
  expect(again.accepted).toHaveLength(1);
  expect(standingOf(moved, again)).toEqual({ is: 'accepted', reason: 'Fortfarande avtalat.' });
});

test('is taken back, and leaves the acceptances of others alone', () => {
  const other = { key: 'something | else', printed: '', reason: 'Skäl.' };
  expect(takingBack(wrong, { accepted: [...accepting(wrong, 'x', {}), other] })).toEqual([other]);
});

test('a key that was written into a sheet on one line is the same key', () => {
  const broken = { ...wrong, key: wrong.key.replace('Summa insatser', 'Summa\ninsatser') };
  expect(standingOf(broken, accepted).is).toBe('accepted');
});

test('a value that cannot be read again, or a finding that prints none, says nothing of what stood there', () => {
  expect(standingOf(wrong, { accepted: [{ key: wrong.key, printed: 'tolv', reason: 'r' }] })).toEqual({ is: 'reopened', reason: 'r' });
  const { printed, ...silent } = wrong;
  expect([printed?.is, printedText(silent)]).toEqual(['money', '']);
  expect(standingOf(silent, { accepted: [{ key: wrong.key, printed: '', reason: 'r' }] }).is).toBe('accepted');
  const words: Finding = { ...wrong, printed: { is: 'words', words: 'tkr' } };
  expect(standingOf(words, { accepted: [{ key: wrong.key, printed: 'kr', reason: 'r' }] })).toEqual({ is: 'reopened', reason: 'r', printed: { is: 'words', words: 'kr' } });
});
