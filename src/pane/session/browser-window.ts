/** What the pane asks of a plain browser window: the clock, a moment to paint in, and a file to the user's downloads. */

const pad = (number: number): string => String(number).padStart(2, '0');

/** "2026-11-25 09:30", in the reader's own time zone. */
export function localTime(): string {
  const now = new Date();
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())} ${pad(now.getHours())}:${pad(now.getMinutes())}`;
}

/** Runs the work when the browser has painted what stands now. */
export function afterPaint(work: () => void): void {
  const next = (): void => { setTimeout(work); };
  // A page that is out of sight is not painted and gets no frame.
  if (document.hidden) next();
  else requestAnimationFrame(next);
}

/** Whether the page was here before and has been loaded anew, rather than opened. */
export function isReloaded(): boolean {
  return performance.getEntriesByType('navigation').some((entry) => entry instanceof PerformanceNavigationTiming && entry.type === 'reload');
}

/** Time as it passes, for those who wait for something that may not come. */
export const windowClock = {
  after: (milliseconds: number, then: () => void): (() => void) => {
    const waiting = setTimeout(then, milliseconds);
    return () => { clearTimeout(waiting); };
  },
};

/** Over when the window has done what waits for it: input, painting. By a message, since timers are held back in a window out of sight. */
export function breath(): Promise<void> {
  return new Promise((over) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      over();
    };
    port2.postMessage(undefined);
  });
}

/** The bytes of an asset that travels inside the script: "data:…;base64,…". */
export function bytesOfDataAddress(address: string): Uint8Array {
  const base64 = address.slice(address.indexOf(',') + 1);
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/** Gives the user a new file, as any download. */
export function saveAsDownload(name: string, bytes: Uint8Array): void {
  const type = name.toLowerCase().endsWith('.xlsm')
    ? 'application/vnd.ms-excel.sheet.macroEnabled.12'
    : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Revoked later: some browsers read it only after this turn.
  setTimeout(() => { URL.revokeObjectURL(address); }, 60_000);
}
