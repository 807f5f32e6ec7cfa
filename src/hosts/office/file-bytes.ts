/** The open file as bytes, in slices as Excel hands it out. */
import type { Runner } from './run';
import { Stopped } from './stopped';

const sliceSize = 4 * 1024 * 1024;

/** @throws Stopped where Excel does not hand the file out */
export async function fileBytes(office: typeof Office, runner: Runner): Promise<Uint8Array> {
  const { document } = office.context;
  const file = await runner.within(answered<Office.File>((callback) => document.getFileAsync(office.FileType.Compressed, { sliceSize }, callback)));
  try {
    const slices: Uint8Array[] = [];
    for (let index = 0; index < file.sliceCount; index += 1) {
      const { data }: { readonly data: unknown } = await runner.within(answered<Office.Slice>((callback) => file.getSliceAsync(index, callback)));
      slices.push(bytesOf(data));
    }
    return joined(slices);
  } finally {
    // Excel hands out two files at most at a time; whether it takes this one back does not change what was read.
    await runner.settled(answered<unknown>((callback) => file.closeAsync(callback)));
  }
}

function answered<T>(ask: (callback: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask((result) => {
      if (String(result.status) === 'succeeded') resolve(result.value);
      else reject(failure(result.error));
    });
  });
}

/** Numbers of Office's own, from its list of error codes. */
function failure({ code }: Office.Error): Stopped {
  switch (code) {
    case 5001: case 5100: case 5101: case 5102: return new Stopped('busy');
    case 5012: return new Stopped('timed-out');
    case 7000: return new Stopped('access-denied');
    default: return new Stopped('excel-failed', String(code));
  }
}

function bytesOf(data: unknown): Uint8Array {
  if (data instanceof Uint8Array) return data;
  if (Array.isArray(data) && data.every((byte) => typeof byte === 'number')) return Uint8Array.from(data);
  throw new Stopped('excel-failed', 'slice');
}

function joined(slices: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(slices.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const slice of slices) {
    bytes.set(slice, at);
    at += slice.length;
  }
  return bytes;
}
