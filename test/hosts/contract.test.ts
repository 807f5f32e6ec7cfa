import { MemoryWorkbook } from '../../src/hosts/memory';
import { WorkbookFile } from '../../src/hosts/xlsx/host';
import { hostContract } from './contract';
import type { LiveBench } from './live';
import { liveContract } from './live';
import type { Snapshot } from '../../src/core/model';
import { edited, fileOf, typedInto, unzipped } from './files';
import { words } from './plans';

function memoryBench(snapshot: Snapshot): LiveBench {
  const host = new MemoryWorkbook(snapshot, 'Bladet är tömt.');
  return {
    host,
    rename: (from, to) => host.rename(from, to),
    type: (sheet, row, column, text) => host.type(sheet, row, column, text === '' ? undefined : words(text)),
    whole: () => [...snapshot.sheets.map(({ name }) => name), 'Kontroller', 'Kommunandelar'].map((name) => host.cells(name)),
    reopened: () => host.reopened(),
    interruptNext: () => host.failNext('interrupted'),
    selected: () => host.selected,
    mark: (range) => { host.marked = range; },
    texts: (sheet) => host.cells(sheet).flatMap(({ shows }) => (shows?.is === 'text' ? [shows.text] : [])),
    followsNames: false,
    remove: (sheet) => host.remove(sheet),
    settled: () => Promise.resolve(),
  };
}

hostContract('memory', memoryBench);
liveContract('memory', memoryBench);

hostContract('file', (snapshot) => {
  let host = new WorkbookFile(fileOf(snapshot), snapshot.workbook);
  const change = (bytes: Uint8Array) => {
    host = new WorkbookFile(bytes, snapshot.workbook);
  };
  return {
    get host() {
      return host;
    },
    rename: (from, to) => change(edited(host.bytes, { 'xl/workbook.xml': (xml) => xml.replaceAll(`name="${from}"`, `name="${to}"`).replaceAll(`'${from}'`, `'${to}'`) })),
    type: (sheet, row, column, text) => change(typedInto(host.bytes, sheet, row, column, text)),
    whole: () => unzipped(host.bytes),
  };
});
