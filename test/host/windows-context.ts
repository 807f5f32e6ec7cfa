/** What Excel on Windows tells office.js of itself before anything else, through `window.external`. */

/** What differs from one opening to another; plain data, so that it also travels to a browser. */
export interface About {
  readonly locale: string;
  readonly workbook: string;
  /** The requirement sets, as the library reads them. */
  readonly matrix: string;
  readonly theme: 'light' | 'dark';
}

/**
 * The functions of `window.external` that give the surroundings. It rests on nothing outside itself: a browser gets its source.
 * @param about asked each time, for the open workbook may be another
 */
export function windowsContext(about: () => About) {
  const white = 0xFF_FF_FF;
  const colours = () => (about().theme === 'dark' ? { front: white, back: 0x26_26_26 } : { front: 0, back: white });
  const context = {
    GetAppType: () => 1, GetSolutionRef: () => 'samrakna', GetAppVersionMajor: () => 16, GetAppVersionMinor: () => 1,
    GetAppUILocale: () => about().locale, GetAppDataLocale: () => about().locale, GetDocUrl: () => `C:\\${about().workbook}`,
    GetAppCapabilities: () => 0, GetActivationMode: () => 2, GetControlIntegrationLevel: () => 1, GetSolutionToken: () => '',
    GetSupportedMatrix: () => about().matrix, GetHostFullVersion: () => '16.0.17628.20110', GetInitialDisplayMode: () => 0,
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
    GetOfficeThemeInfo: () => JSON.stringify({ bodyForegroundColor: colours().front, bodyBackgroundColor: colours().back, controlForegroundColor: colours().front, controlBackgroundColor: colours().back }),
  };
  return { GetHostInfo: () => `Excel$Win32$16.01$${about().locale}$telemetry$$disableLogging`, GetContext: () => context, GetLoggingAllowed: () => false };
}

/** @param api the highest ExcelApi requirement set that is offered, "1.15" */
export function matrix(api: string): string {
  return JSON.stringify({ ExcelApi: api, CustomXmlParts: '1.1', DelayForCellEdit: '1.1', File: '1.1', CompressedFile: '1.1', Settings: '1.1', SharedRuntime: '1.1' });
}
