/** Tells of changes in the user's sheets, by anybody: only that there are some, for Excel says too little of what they are. */
import type { Link, Runner } from './run';

interface Handler {
  remove(): void;
  readonly context: OfficeExtension.ClientRequestContext;
}

/** @param isTheirs whether a change is the user's, by the id of its sheet. @returns what stops it */
export async function watch(link: Link, isSupported: (version: string) => boolean, isTheirs: (sheet: string) => boolean, changed: () => void): Promise<Handler[]> {
  const { worksheets } = link.context.workbook;
  const tell = ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
    if (isTheirs(worksheetId)) changed();
    return Promise.resolve();
  };
  const handlers: Handler[] = [worksheets.onChanged.add(tell), worksheets.onAdded.add(tell), worksheets.onDeleted.add(tell)];
  if (isSupported('1.17')) handlers.push(worksheets.onNameChanged.add(tell));
  await link.sync();
  return handlers;
}

/** Takes the handlers away. A failure means only that Excel goes on telling nobody. */
export async function unwatch(runner: Runner, handlers: readonly Handler[]): Promise<void> {
  const context = handlers[0]?.context;
  if (context === undefined) return;
  for (const handler of handlers) handler.remove();
  await runner.settled(context.sync());
}
