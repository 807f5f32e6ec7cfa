/** The page in the browser, without Excel: starts on the sample budget. */
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { BookKeeper } from './keeping/book-keeper';
import { browserBooks } from './keeping/book-store';
import { Keeping } from './keeping/keeping';
import { keepLanguage, keptLanguage } from './keeping/language';
import { browserPlace } from './keeping/place';
import { KeepingContext } from './keeping/use-kept';
import { fetchWords, preferredLanguage } from './parts/languages';
import { bytesOfDataAddress, localTime, saveAsDownload, windowClock } from './session/browser-window';
import { startEngine } from './engine/start';
import { FileSession } from './session/file-session';

/** From package.json, put in by webpack. */
declare const SAMRAKNA_VERSION: string;

const keeping = new Keeping(browserPlace());
const language = keptLanguage(keeping) ?? preferredLanguage(navigator.languages);
const session: FileSession = new FileSession({ now: localTime, save: saveAsDownload }, startEngine((stage) => { session.at(stage); }), language);
const keeper = new BookKeeper(session, browserBooks(windowClock.after), keeping, { now: localTime, milliseconds: () => Date.now() });
const sample = {
  name: 'exempelbudget.xlsx',
  bytes: bytesOfDataAddress(new URL('../../assets/sample/budget.xlsx', import.meta.url).href),
};

/** By the link from Excel. */
const asksForSample = new URLSearchParams(window.location.search).has('exempel');

const place = document.getElementById('page');
if (!place) throw new Error('index.html has no element with id "page"');
const root = createRoot(place);
// Shown when its words are here, so that nobody meets another language first; in Swedish where they cannot be fetched.
void fetchWords(language).catch(() => { session.speak('sv'); }).then(() => {
  keepLanguage(keeping, session);
  root.render(<KeepingContext value={keeping}><App session={session} version={SAMRAKNA_VERSION} sample={sample} keeper={keeper} withoutFirstRun={asksForSample} /></KeepingContext>);
});
keeper.watch();
void (asksForSample ? Promise.resolve(false) : keeper.resume()).then((resumed) => {
  if (!resumed) session.open(sample.name, sample.bytes, { sample: true });
});
