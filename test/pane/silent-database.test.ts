/** A browser whose database never answers: the page goes on without it, and what comes too late is not kept. */
import { DirectEngine } from '../../src/pane/engine/direct';
import { field } from '../../src/field';
import { BookKeeper } from '../../src/pane/keeping/book-keeper';
import { browserBooks } from '../../src/pane/keeping/book-store';
import { Keeping } from '../../src/pane/keeping/keeping';
import { passingPlace } from '../../src/pane/keeping/place';
import { FileSession } from '../../src/pane/session/file-session';
import { quiet } from './live';

/** The requests that nobody has answered. */
let asked: { onsuccess?: () => void; result?: unknown }[];
/** What waits for time to pass. */
let waiting: (() => void)[];

beforeEach(() => {
  [asked, waiting] = [[], []];
  const indexedDB = { open: () => {
    const request = {};
    asked.push(request);
    return request;
  } };
  Object.assign(globalThis, { indexedDB });
});
afterEach(() => { Reflect.deleteProperty(globalThis, 'indexedDB'); });

const books = () => browserBooks((_, then) => {
  waiting.push(then);
  return () => { waiting = waiting.filter((one) => one !== then); };
});

test('nothing is brought back, and it is said that nothing is kept', async () => {
  const session = new FileSession({ now: () => '2026-11-25 09:30', save: () => undefined }, new DirectEngine(field('sv'), '9.9.9'));
  const keeper = new BookKeeper(session, books(), new Keeping(passingPlace()), { now: () => '2026-11-25 09:30', milliseconds: () => 0 });
  const resumed = keeper.resume();
  await quiet();
  expect(keeper.kept.current()).toEqual({ is: 'nothing' });
  waiting.forEach((then) => { then(); });
  expect([await resumed, keeper.kept.current()]).toEqual([false, { is: 'refused' }]);
});

test('a database that is open too late is closed again, with nothing put in it', async () => {
  const kept = books().forget();
  const refused = expect(kept).rejects.toMatchObject({ name: 'TimeoutError' });
  waiting.forEach((then) => { then(); });
  await refused;
  const heard: string[] = [];
  asked.forEach((request) => {
    request.result = { close: () => heard.push('closed'), transaction: () => heard.push('transaction') };
    request.onsuccess?.();
  });
  await quiet();
  expect([heard, waiting]).toEqual([['closed'], []]);
});
