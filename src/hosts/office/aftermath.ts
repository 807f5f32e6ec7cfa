/** After a write or an undo that ended in trouble: what became of it, as the workbook says. */
import type { Outcome } from '../workbook';
import type { Known } from './known';
import type { Runner } from './run';
import type { Stores } from './seen';
import { readStores } from './store';

type Trouble = Extract<Outcome<never>, { readonly is: 'trouble' }>;

/** begun: something may be written. unbegun: nothing is. finished: all is, the answer alone was lost. */
type Aftermath = 'begun' | 'unbegun' | 'finished';

/** Reads the stored parts again. @param judge from what they say */
export async function aftermath(runner: Runner, judge: (stores: Stores) => Aftermath): Promise<Aftermath> {
  const stores = await runner.run(readStores);
  return stores.is === 'done' ? judge(stores.value) : 'begun';
}

/** A write is begun when its restore point stands, and finished when the state has its token. */
export function ofWrite(token: string | undefined): (stores: Stores) => Aftermath {
  return ({ state, restore }) => {
    if (restore?.value.token !== token) return 'unbegun';
    return state?.value.token === token ? 'finished' : 'begun';
  };
}

/** An undo is begun when the state has lost its token, and finished when the restore point has. */
export function ofUndo({ state, restore }: Stores): Aftermath {
  if (restore?.value.token === '') return 'finished';
  return state?.value.token !== undefined && state.value.token === restore?.value.token ? 'unbegun' : 'begun';
}

/** "May be half done", with what stopped it. */
export function cutShort({ trouble, detail }: Trouble): Trouble {
  return { is: 'trouble', trouble: 'interrupted', detail: detail ?? trouble };
}

/** What a command that was cut short forgets, for it came to nothing; after a silence it may yet come. */
export function forgotten(known: Known, { trouble }: Trouble): void {
  if (trouble !== 'timed-out' && trouble !== 'connection-lost') delete known.unsure;
}

