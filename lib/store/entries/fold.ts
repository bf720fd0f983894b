// Knows how the log of entries comes into the blocks, after those who wrote and before anybody reads. Refuses to read tasks.
import type { EntryBlock, Ledger, StoreName } from '../shape';
import { applied, changesOf } from './line';
import { readMark } from './mark';

const STORES: StoreName[] = ['entries', 'entryLog'];
/** A log so short is read in a few milliseconds. */
export const SHORT = 1000;
/** Lines in one transaction. */
const MOST = 10_000;

/** Where the log is longer than `short`. Whoever writes much calls it now and then; two at once do no harm. */
export async function foldEntries(db: Ledger, short = SHORT): Promise<void> {
  while (await isLonger(db, short)) {
    const tx = db.transaction(STORES, 'readwrite', { durability: 'relaxed' });
    const [store, log] = [tx.objectStore('entries'), tx.objectStore('entryLog')];
    const lines = await log.getAll(undefined, MOST);
    const upTo = lines.at(-1)?.n;
    if (upTo === undefined) return;
    await Promise.all(
      [...changesOf(lines)].map(async ([block, change]) => {
        const after = applied(block, (await store.get(block)) as EntryBlock | undefined, change);
        if (after) await store.put(after);
        else await store.delete(block);
      }),
    );
    await log.delete(IDBKeyRange.upperBound(upTo));
    await store.put({ ...(await readMark(store)), upTo });
    await tx.done;
  }
}

/** By the numbers of the first and the last line: counting takes long. */
async function isLonger(db: Ledger, short: number): Promise<boolean> {
  const log = db.transaction('entryLog').store;
  const first = await log.getKey(IDBKeyRange.lowerBound(0));
  if (first === undefined) return false;
  const last = await log.openKeyCursor(null, 'prev');
  return last!.key - first >= short;
}
