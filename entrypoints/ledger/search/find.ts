// Knows how the wanted tasks are found while somebody watches. Refuses to go on when something newer is wanted.
import { isNarrow, type Wanted } from '../../../components/ledger/wanted';
import { addDays, dayStart } from '../../../lib/core/days';
import { newestKeys } from '../../../lib/store/query/newest-keys';
import { searchTasks } from '../../../lib/store/query/search-tasks';
import type { Desk } from '../desk';
import { type Hit, hitOf, inOrder } from './hit';

export interface Found {
  /** In the wanted order; of a search that goes on, what is known so far. */
  readonly keys: readonly string[];
  /** Share looked at, 0…1, while the search goes on. */
  readonly looking?: number;
}

/** `told` hears of the first hits, then of progress, and of the whole at the end; of nothing once `signal` is aborted. */
export async function find(
  { db, settings }: Desk,
  wanted: Wanted,
  told: (found: Found) => void,
  signal: AbortSignal,
): Promise<void> {
  const tell = (found: Found): void => {
    if (!signal.aborted) told(found);
  };
  const byTime = wanted.sort === 'newest' || wanted.sort === 'oldest';
  if (byTime && !isNarrow(wanted)) {
    const keys = await newestKeys(db);
    return tell({ keys: wanted.sort === 'newest' ? keys : keys.toReversed() });
  }
  const { status, platform, from, to } = wanted;
  const { zone, display } = settings;
  const range = {
    status,
    platform,
    from: from === undefined ? undefined : dayStart(from, zone),
    to: to === undefined ? undefined : dayStart(addDays(to, 1), zone),
  };
  const hits: Hit[] = [];
  // Only what is found newest first may be shown before the end: in another order it would still move.
  let sofar: readonly string[] = [];
  for await (const { found, done } of searchTasks(db, range, hitOf(wanted, settings))) {
    if (signal.aborted) return;
    hits.push(...found);
    if (wanted.sort === 'newest' && sofar.length === 0) sofar = hits.map(({ key }) => key);
    tell({ keys: sofar, looking: done });
  }
  tell({ keys: inOrder(hits, wanted, display) });
}
