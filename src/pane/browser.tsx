/** The page in the browser, without Excel: starts on the sample budget. */
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { afterPaint, bytesOfDataAddress, localTime, saveAsDownload } from './session/browser-window';
import { startEngine } from './engine/start';
import { FileSession } from './session/file-session';

/** From package.json, put in by webpack. */
declare const SAMRAKNA_VERSION: string;

const session: FileSession = new FileSession({ now: localTime, save: saveAsDownload, afterShowing: afterPaint }, startEngine((stage) => { session.at(stage); }));
const sample = {
  name: 'exempelbudget.xlsx',
  bytes: bytesOfDataAddress(new URL('../../assets/sample/budget.xlsx', import.meta.url).href),
};

const place = document.getElementById('page');
if (!place) throw new Error('index.html has no element with id "page"');
createRoot(place).render(<App session={session} version={SAMRAKNA_VERSION} sample={sample} />);
session.open(sample.name, sample.bytes, { sample: true });
