// Knows up to where the blocks of entries are right. Refuses to bring them further.
import type { EntryBlock, EntryMark } from '../shape';

/** The number of the log; 0 where nothing was ever folded in. `store` is `entries`, in a transaction of any kind. */
export async function markIn(store: {
  get(block: number): Promise<EntryBlock | EntryMark | undefined>;
}): Promise<number> {
  const row = await store.get(-1);
  return row?.block === -1 ? (row as EntryMark).upTo : 0;
}
