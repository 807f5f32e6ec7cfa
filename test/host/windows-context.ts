/** What Excel on Windows tells office.js of itself before anything else, through `window.external`. */
import type { Book } from './book';

/** @param api the highest ExcelApi requirement set that is offered, "1.15" */
export function contextOf(api: string, book: () => Pick<Book, 'locale' | 'name'>) {
  const context = {
    GetAppType: () => 1, GetSolutionRef: () => 'samrakna', GetAppVersionMajor: () => 16, GetAppVersionMinor: () => 1,
    GetAppUILocale: () => book().locale, GetAppDataLocale: () => book().locale, GetDocUrl: () => `C:\\${book().name}`,
    GetAppCapabilities: () => 0, GetActivationMode: () => 2, GetControlIntegrationLevel: () => 1, GetSolutionToken: () => '',
    GetSupportedMatrix: () => matrix(api), GetHostFullVersion: () => '16.0.17628.20110', GetInitialDisplayMode: () => 0,
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }), GetOfficeThemeInfo: () => JSON.stringify({ primaryFontColor: 0, primaryBackgroundColor: 16_777_215, secondaryFontColor: 0, secondaryBackgroundColor: 15_921_906 }),
  };
  return { GetHostInfo: () => `Excel$Win32$16.01$${book().locale}$telemetry$$disableLogging`, GetContext: () => context, GetLoggingAllowed: () => false };
}

/** The requirement sets, as the library reads them. */
export function matrix(api: string): string {
  return JSON.stringify({ ExcelApi: api, CustomXmlParts: '1.1', DelayForCellEdit: '1.1', File: '1.1', CompressedFile: '1.1', Settings: '1.1', SharedRuntime: '1.1' });
}
