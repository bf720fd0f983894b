// Knows when this copy of the script must fall silent. Refuses to touch the page on the way out.
import { native } from '../../native';
import { tried } from '../../platforms/read/tried';

/** The isolated world's own global: a copy served to a tab that has one already ends the earlier. */
const world = globalThis as { taskfareEnd?: () => void };

export interface Life {
  readonly signal: AbortSignal;
  readonly end: () => void;
}

/** An earlier copy in the same world stops here; one orphaned by an update has a world of its own and stops at its next word. */
export function begin(): Life {
  world.taskfareEnd?.();
  const ends = new AbortController();
  const end = (): void => ends.abort();
  world.taskfareEnd = end;
  return { signal: ends.signal, end };
}

/** After an update or removal of the extension its API is gone from the copies that still run. */
export const isOrphan = (): boolean => tried(() => native().runtime?.id) === undefined;
