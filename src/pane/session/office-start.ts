/** Whether and how the pane starts in Excel. office.js may be blocked, may never answer, and may answer that this is no Excel. */
import type { Language } from '../../text/numbers';
import type { Scheme } from '../parts/theme';

/** The lowest version of Excel's interface that has all that the pane uses. */
const floor = '1.14';
/** Milliseconds until the user is told that nothing has come. */
const patience = 10_000;

/** What keeps the pane from starting. */
export type Hindrance = 'blocked' | 'silent' | 'not-excel' | 'too-old';

export type Start =
  | { readonly is: 'starting' }
  | { readonly is: Hindrance; readonly language?: Language }
  | { readonly is: 'ready'; readonly language: Language; readonly scheme?: Scheme };

/**
 * Tells what becomes of it, at least once. An answer that comes after the user has been told that none had is told too.
 * @param script the element that loads office.js, later in the page than the script that calls this
 */
export function startOffice(script: HTMLScriptElement, tell: (start: Start) => void): void {
  const late = setTimeout(() => { tell({ is: 'silent' }); }, patience);
  const settle = (start: Start): void => {
    clearTimeout(late);
    tell(start);
  };
  const loaded = (): void => {
    if (isThere()) void Office.onReady().then(({ host }) => { settle(judged(host)); });
    else settle({ is: 'blocked' });
  };
  if (isThere()) loaded();
  else {
    script.addEventListener('load', loaded);
    // It fires in its turn, after this script has run: both are deferred.
    script.addEventListener('error', () => { settle({ is: 'blocked' }); });
  }
}

function isThere(): boolean {
  return typeof Office !== 'undefined';
}

function judged(host: Office.HostType | null): Start {
  if (host !== Office.HostType.Excel) return { is: 'not-excel' };
  const { context } = Office;
  const language = languageOf(context.displayLanguage);
  if (!context.requirements.isSetSupported('ExcelApi', floor)) return { is: 'too-old', language };
  // The types promise a theme, Excel on the web has had none.
  const theme: Office.OfficeTheme | undefined = context.officeTheme;
  const scheme = schemeOf(theme?.bodyBackgroundColor);
  return { is: 'ready', language, ...(scheme ? { scheme } : {}) };
}

/** "sv-SE" and "sv" are Swedish; English for everybody else. */
export function languageOf(displayLanguage: string): Language {
  return /^sv\b/i.test(displayLanguage) ? 'sv' : 'en';
}

/** Light or dark by the lightness of the colour behind Office's own panes, "#RRGGBB"; undefined where it is no such colour. */
export function schemeOf(background: string | undefined): Scheme | undefined {
  const [, red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const lightness = 0.299 * Number.parseInt(red, 16) + 0.587 * Number.parseInt(green, 16) + 0.114 * Number.parseInt(blue, 16);
  return lightness < 128 ? 'dark' : 'light';
}
