// Knows how entries that were learned since come into the blocks, so that the next reader need not learn them again. Refuses to read tasks.
import type { Entry } from '../../core/entry';
import type { EntryBlock, Ledger, StoreName } from '../shape';
import { blockOf, packed, unpacked } from './block';
import { markIn } from './mark';

const STORES: StoreName[] = ['entries', 'entryLog'];

/**
 * `entries` holds what is true of `keys` (without one: there is no such task) at least since number `upTo` of the log.
 * Another page may have done more already: then this adds nothing.
 */
export async function foldEntries(
  db: Ledger,
  entries: ReadonlyMap<string, Entry>,
  keys: Iterable<string>,
  upTo: number,
): Promise<void> {
  const byBlock = new Map<number, string[]>();
  for (const key of keys) {
    const block = blockOf(key);
    const there = byBlock.get(block);
    if (there) there.push(key);
    else byBlock.set(block, [key]);
  }
  const tx = db.transaction(STORES, 'readwrite', { durability: 'relaxed' });
  const store = tx.objectStore('entries');
  if ((await markIn(store)) < upTo) {
    await Promise.all(
      [...byBlock].map(async ([block, changed]) => {
        const before = (await store.get(block)) as EntryBlock | undefined;
        const all = new Map((before ? unpacked(before) : []).map(entry => [entry.key, entry]));
        for (const key of changed) {
          const entry = entries.get(key);
          if (entry) all.set(key, entry);
          else all.delete(key);
        }
        await store.put(packed(block, [...all.values()]));
      }),
    );
    await tx.objectStore('entryLog').delete(IDBKeyRange.upperBound(upTo));
    await store.put({ block: -1, upTo });
  }
  await tx.done;
}
