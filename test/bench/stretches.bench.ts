/**
 * @jest-environment jsdom
 *
 * How long the office host keeps the page at a time, apart from what office.js and Excel do in a request: it reports, and holds nothing.
 * A stretch is what stands between two waits of ours, a request or a pause; its processor time is given beside, for a busy machine.
 */
import { drawn, sheet } from '../drawn';
import { openExcel } from '../host';
import { done } from '../hosts/contract';
import { hostOf } from '../hosts/office/bench';
import { kommunandelar, kontroller, plan } from '../hosts/plans';

const rows = 6_000;
const labels = (extra = '') => Array.from({ length: rows }, (_, index) => `rad ${index}${extra}`);

class Stretches {
  private all: { readonly wall: number; readonly cpu: number; readonly at: string }[] = [];
  private requests: number[] = [];
  private since = this.now();
  private syncs = 0;
  private pauses = 0;

  begin(): void {
    [this.all, this.requests, this.syncs, this.pauses] = [[], [], 0, 0];
    this.since = this.now();
  }

  end(): void {
    const { wall, cpu } = this.now();
    this.all.push({ wall: wall - this.since.wall, cpu: cpu - this.since.cpu, at: `${this.syncs}.${this.pauses}` });
  }

  readonly pause = async (): Promise<void> => {
    this.end();
    this.pauses += 1;
    await new Promise<void>((resolve) => { setTimeout(resolve); });
    this.since = this.now();
  };

  /** A context whose requests are told. */
  watched(excel: typeof Excel): typeof Excel {
    const run = (options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<unknown>) => excel.run(options, (context) => {
      const sync = context.sync.bind(context);
      context.sync = async <T>(value?: T): Promise<T> => {
        this.end();
        const before = this.now();
        try {
          return await sync(value);
        } finally {
          this.syncs += 1;
          this.pauses = 0;
          this.since = this.now();
          this.requests.push(this.since.wall - before.wall);
        }
      };
      // What comes after it is the library's own clean-up.
      return batch(context).finally(() => { this.end(); });
    });
    return new Proxy(excel, { get: (target, name) => (name === 'run' ? run : Reflect.get(target, name) as unknown) });
  }

  said(command: string): string {
    const longest = [...this.all].sort((a, b) => b.wall - a.wall).slice(0, 4).map(({ wall, cpu, at }) => `${wall.toFixed(0)} ms (${cpu.toFixed(0)} of processor, after ${at})`);
    return `${command}: ${this.all.length} stretches, the longest ${longest.join(', ')}; the longest request with the in-memory Excel ${Math.max(0, ...this.requests).toFixed(0)} ms\n`;
  }

  private now() {
    const { user, system } = process.cpuUsage();
    return { wall: performance.now(), cpu: (user + system) / 1000 };
  }
}

test('read, write, rewrite and undo of 6 000 rows', async () => {
  const budget = sheet(labels().map((label, index) => `${1000 + index} | '${label}' | =A${index + 1}+1 -> ${1001 + index} | 4`).join('\n'), { name: 'Budget' });
  const open = await openExcel({ snapshot: drawn(budget) });
  const stretches = new Stretches();
  const around = { excel: stretches.watched(open.excel), office: open.office };
  const host = hostOf(around, undefined, stretches.pause);
  const first = plan(kontroller('Budget', labels()), kommunandelar('x'));
  const second = plan(kontroller('Budget', labels(' b')), kommunandelar('x'));
  const told = async (command: string, work: () => Promise<unknown>): Promise<void> => {
    stretches.begin();
    await work();
    process.stdout.write(stretches.said(command));
  };
  for (let round = 0; round < 1; round += 1) {
    await told('read', async () => done(await host.read()));
    await told('write', async () => done(await host.apply(first, { now: '2026-11-25 09:30', state: '{}' })));
    await told('read again', async () => done(await host.read()));
    await told('write the same', async () => done(await host.apply(first, { now: '2026-11-25 09:31', state: '{}' })));
    await told('rewrite', async () => done(await host.apply(second, { now: '2026-11-25 12:00', state: '{}' })));
    await told('read in a pane opened anew', async () => done(await hostOf(around, undefined, stretches.pause).read()));
    await told('undo', async () => done(await host.undo()));
  }
}, 900_000);
