/** Which view the pane is asked to show, by its address: the ribbon's buttons lead to different ones. */
import type { View } from '../views';

/** "?view=checks" is the ribbon's "Kontrollera nu". @param reloaded nobody has pressed anything: the pane came back by itself */
export function wantedView(search: string, reloaded: boolean): View | undefined {
  return !reloaded && new URLSearchParams(search).get('view') === 'checks' ? 'checks' : undefined;
}
