// Knows up to where the blocks of entries are right. Refuses to bring them further.
import type { EntryBlock, EntryMark } from '../shape';

const NOTHING: EntryMark = { block: -1, upTo: 0, era: 0 };

/** `store` is `entries`, in a transaction of any kind. */
export async function readMark(store: {
  get(block: number): Promise<EntryBlock | EntryMark | undefined>;
}): Promise<EntryMark> {
  const row = await store.get(-1);
  return row?.block === -1 ? (row as EntryMark) : NOTHING;
}
