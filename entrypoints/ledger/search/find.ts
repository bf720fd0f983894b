// Knows how the wanted tasks are found while somebody watches. Refuses to go on when something newer is wanted.
import type { Wanted } from '../../../components/ledger/wanted';
import { parseRequesterKey } from '../../../lib/core/requester-key';
import { entries } from '../../../lib/store/query/entries';
import { taskKeysOfRequester } from '../../../lib/store/query/requesters';
import type { Desk } from '../desk';
import { finder, type Hit, inOrder } from './hit';

export interface Found {
  /** In the wanted order. */
  readonly keys: readonly string[];
  /** When each of them was. */
  readonly times: readonly number[];
  /** Share looked at, 0…1, while tasks are read that were never searched before. */
  readonly looking?: number;
}

/** So long, in ms, nothing else has its turn. */
const TURN = 12;

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
  const blocks = await entries(db, looking => tell({ keys: [], times: [], looking }));
  const requester = parseRequesterKey(wanted.requester ?? '');
  const among = requester && new Set(await taskKeysOfRequester(db, requester));
  const placesIn = finder(wanted, settings.zone, among);
  const hits: Hit[] = [];
  let begun = performance.now();
  for (const block of blocks) {
    for (const place of placesIn(block)) hits.push({ block, place });
    if (performance.now() - begun < TURN) continue;
    await new Promise(resolve => setTimeout(resolve));
    begun = performance.now();
    if (signal.aborted) return;
  }
  const sorted = inOrder(hits, wanted, settings);
  tell({
    keys: sorted.map(({ block, place }) => block.keys[place]!),
    times: sorted.map(({ block, place }) => block.times[place]!),
  });
}
