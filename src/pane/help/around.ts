/** Where the program runs, as Office and the browser tell of themselves. */
import { supportedSets } from '../parts/office-sets';
import { readMark } from '../shell/first-read';
import type { Around } from './diagnostics';

export function aroundUs(version: string, language: string, keeps: boolean, inExcel: boolean): Around {
  const common = { version, language, keeps, browser: navigator.userAgent, readAfter: performance.getEntriesByName(readMark)[0]?.startTime };
  if (!inExcel) return { ...common, host: 'browser', platform: navigator.platform, hostVersion: '', sets: [] };
  const { diagnostics: { host, platform, version: hostVersion }, requirements } = Office.context;
  return { ...common, host: String(host), platform: String(platform), hostVersion, sets: supportedSets(requirements) };
}
