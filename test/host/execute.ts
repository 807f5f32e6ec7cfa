/** The functions of `window.external` by which office.js on Windows talks to Excel: numbered methods and events, answers in safe arrays. */
import type { InMemoryExcel } from './excel';
import { savedBytes } from './to-file';

interface SafeArray { toArray(): unknown[]; dimensions(): number }
type Callback = (answer: SafeArray | number) => void;
type Handler = (event: number, payload: unknown) => void;

const safe = (values: unknown[]): SafeArray => ({ toArray: () => values, dimensions: () => 1 });
const methods = { file: 77, release: 81, slice: 80, batch: 93 } as const;
export const richApiEvent = 33;
const ok = 0;
/** "The operation failed", for a method that is not played. */
const notSupported = 5001;

/** A message of events as the library takes it apart. */
export function eventEntry(type: number, target: string, message: unknown): unknown[] {
  return [65_536, type, target, JSON.stringify(message), 0, false];
}

/** @param excel the workbook that is open just now */
export function executeOn(excel: () => InMemoryExcel) {
  const files = new Map<number, Uint8Array>();
  const handlers = new Map<number, Handler>();
  /** Has the library hear of what happens in a workbook for as long as it is the open one. */
  const hear = (one: InMemoryExcel): void => {
    one.listen((messages) => {
      // Excel tells after the answer to what caused it, never in the middle of it.
      setTimeout(() => {
        if (excel() === one) handlers.get(richApiEvent)?.(richApiEvent, safe(messages.map(({ type, target, message }) => safe(eventEntry(type, target, message)))));
      }, 0);
    });
  };
  const external = {
    Execute: (method: number, args: unknown[], done: Callback): void => {
      switch (method) {
        case methods.batch: {
          const [, , , , body, , bits] = Array.isArray(args[0]) ? args[0] : [];
          void excel().answer(String(body), Number(bits)).then((reply) => {
            if (reply.is === 'answer') done(safe([ok, [200, [], reply.body]]));
            else if (reply.is === 'number') done(safe([reply.number, []]));
          });
          return;
        }
        case methods.file: {
          const handle = files.size + 1;
          const bytes = savedBytes(excel().book);
          files.set(handle, bytes);
          done(safe([ok, safe([handle, bytes.length])]));
          return;
        }
        case methods.slice: {
          const [handle, from, size] = args.map(Number);
          const bytes = files.get(handle ?? 0) ?? new Uint8Array();
          const part = bytes.slice(from, (from ?? 0) + (size ?? 0));
          done(safe([ok, safe([safe([...part]), part.length])]));
          return;
        }
        case methods.release:
          files.delete(Number(args[0]));
          done(safe([ok]));
          return;
        default: done(notSupported);
      }
    },
    RegisterEvent: (event: number, _target: string, handler: Handler, done: Callback): void => {
      handlers.set(event, handler);
      done(safe([ok]));
    },
    UnregisterEvent: (event: number, _target: string, done: Callback): void => {
      handlers.delete(event);
      done(safe([ok]));
    },
  };
  return { external, hear };
}
