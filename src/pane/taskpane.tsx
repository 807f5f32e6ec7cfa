/** The pane in Excel: starts with office.js, or says why it cannot. */
import { createRoot } from 'react-dom/client';
import { OfficeWorkbook } from '../hosts/office';
import { emptiedSv } from '../text/emptied.sv';
import { afterPaint, breath, isReloaded, localTime, saveAsDownload, windowClock } from './session/browser-window';
import { startEngine } from './engine/start';
import { ExcelPage } from './excel-page';
import { Keeping } from './keeping/keeping';
import { keepLanguage, keptLanguage } from './keeping/language';
import { browserPlace } from './keeping/place';
import { KeepingContext } from './keeping/use-kept';
import { fetchWords } from './parts/languages';
import { LiveSession } from './session/live-session';
import { type Start, startOffice } from './session/office-start';
import { SelfTestEntry } from './shell/self-test-entry';
import { StartPage } from './shell/start-page';
import { wantedView } from './session/view-address';

/** From package.json, put in by webpack. */
declare const SAMRAKNA_VERSION: string;

const place = document.getElementById('page');
const script = document.querySelector<HTMLScriptElement>('script[src$="/office.js"]');
if (!place || !script) throw new Error('taskpane.html lacks the element with id "page" or the script that loads office.js');
const root = createRoot(place);
const keeping = new Keeping(browserPlace());

function show(start: Start): void {
  switch (start.is) {
    case 'starting':
      root.render(<StartPage language="sv" />);
      return;
    case 'ready': {
      const onWaiting = (waiting: boolean): void => { session.waiting(waiting); };
      // In Swedish, as all that stands on the sheets.
      const workbook = new OfficeWorkbook({ excel: Excel, office: Office, clock: windowClock, pause: breath, emptied: emptiedSv, onWaiting });
      const around = { now: localTime, save: saveAsDownload, afterShowing: afterPaint };
      const language = keptLanguage(keeping) ?? start.language;
      const session: LiveSession = new LiveSession(around, startEngine((stage) => { session.at(stage); }), workbook, language);
      // Shown when its words are here, so that nobody meets another language first; in Swedish where they cannot be fetched.
      void fetchWords(language).catch(() => { session.speak('sv'); }).then(() => {
        keepLanguage(keeping, session);
        root.render(
          <KeepingContext value={keeping}>
            <ExcelPage
              session={session}
              version={SAMRAKNA_VERSION}
              scheme={start.scheme}
              wanted={wantedView(window.location.search, isReloaded())}
              selfTest={<SelfTestEntry workbook={workbook} version={SAMRAKNA_VERSION} />}
            />
          </KeepingContext>,
        );
      });
      session.check();
      return;
    }
    case 'blocked':
    case 'silent':
    case 'not-excel':
    case 'too-old':
      root.render(<StartPage language={keptLanguage(keeping) ?? start.language ?? 'sv'} hindrance={start.is} />);
      return;
  }
}

show({ is: 'starting' });
startOffice(script, show);
