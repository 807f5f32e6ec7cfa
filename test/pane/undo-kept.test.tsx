/** Before a write whose undoing would not outlive the pane, that is said. */
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryWorkbook } from '../../src/hosts/memory';
import type { Outcome, WorkbookRead } from '../../src/hosts/workbook';
import { ExcelWrite } from '../../src/pane/write/excel-write';
import { opened, snapshot } from './live';

const said = 'Skrivningen går bara att ångra så länge panelen är öppen';

test.each([[false, true], [true, false]])('where the restore point is kept: %s', async (undoWillBeKept, isSaid) => {
  class Kept extends MemoryWorkbook {
    override async read(): Promise<Outcome<WorkbookRead>> {
      const read = await super.read();
      return read.is === 'done' ? { ...read, value: { ...read.value, undoWillBeKept } } : read;
    }
  }
  const { session, now } = await opened(new Kept(snapshot));
  expect(renderToStaticMarkup(<ExcelWrite session={session} opened={now()} />).includes(said)).toBe(isSaid);
});
