/** Which view the pane shows first, by its address: the ribbon's buttons lead to different ones. */
import type { View } from '../views';

/** "?view=checks" is the ribbon's "Kontrollera nu"; without it, the first in the order of work. */
export function firstView(search: string): View {
  return new URLSearchParams(search).get('view') === 'checks' ? 'checks' : 'reading';
}
