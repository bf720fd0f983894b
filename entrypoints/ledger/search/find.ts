// Knows how the wanted tasks are found while somebody watches. Refuses to go on when something newer is wanted.
import { isNarrow, type Wanted } from '../../../components/ledger/wanted';
import { entries } from '../../../lib/store/query/entries';
import { newestKeys } from '../../../lib/store/query/newest-keys';
import type { Desk } from '../desk';
import { inOrder, wants } from './hit';

export interface Found {
  /** In the wanted order. */
  readonly keys: readonly string[];
  /** When each of them was; absent where that must be asked of the ledger: in the list of everything. */
  readonly times?: readonly number[];
  /** Share looked at, 0…1, while tasks are read that were never searched before. */
  readonly looking?: number;
}

/** `told` hears of progress, and of the whole at the end; of nothing once `signal` is aborted. */
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
  const all = await entries(db, looking => tell({ keys: [], looking }));
  if (signal.aborted) return;
  const hits = inOrder(all.filter(wants(wanted, settings.zone)), wanted, settings);
  tell({ keys: hits.map(({ key }) => key), times: hits.map(({ time }) => time) });
}
