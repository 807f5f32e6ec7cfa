/** The engine on a thread of its own, as both pages have it. */
import type { Stage } from './engine';
import type { FromWorker } from './messages';
import { type StartThread, WorkerEngine } from './worker-engine';

export function startEngine(at: (stage: Stage) => void): WorkerEngine {
  return new WorkerEngine(startThread, breathe, at);
}

const startThread: StartThread = (hear, fail) => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  worker.onmessage = ({ data }: MessageEvent<FromWorker>): void => { hear(data); };
  worker.onerror = ({ message }): void => { fail(new Error(message)); };
  return { post: (message) => { worker.postMessage(message); }, end: () => { worker.terminate(); } };
};

/** A turn of the page's own loop: clicks, keys and painting come first. */
function breathe(): Promise<void> {
  return new Promise((resume) => { setTimeout(resume); });
}
