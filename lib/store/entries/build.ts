// Knows how blocks of entries are made from rows, where an older version left none. Refuses to keep them up to date.
import { entryOf, isKept } from '../../core/entry';
import type { EntryBlock, Ledger, StoreName } from '../shape';
import { applied, changesOf } from './line';
import { readMark } from './mark';

const STORES: StoreName[] = ['tasks', 'entries'];
const PAGE = 2000;

/** Share of the tasks, 0…1. */
export type Told = (done: number) => void;

/**
 * Oldest first, page by page; the mark says how far it is, so that it may be stopped and called by several at once. What is
 * written meanwhile is in the log, whether or not its row was read already.
 */
export async function buildEntries(db: Ledger, told: Told = () => undefined): Promise<void> {
  let total: number | undefined;
  let done = 0;
  while ((await readMark(db.transaction('entries').store)).building !== undefined) {
    total ??= await db.count('tasks');
    done += await buildPage(db);
    told(Math.min(1, done / Math.max(1, total)));
  }
  if (total !== undefined) told(1);
}

/** How many rows it was. */
async function buildPage(db: Ledger): Promise<number> {
  const tx = db.transaction(STORES, 'readwrite', { durability: 'relaxed' });
  const store = tx.objectStore('entries');
  const mark = await readMark(store);
  if (mark.building === undefined) return 0;
  const range = mark.building.length === 0 ? null : IDBKeyRange.lowerBound(mark.building, true);
  const rows = await tx.objectStore('tasks').index('time').getAll(range, PAGE);
  const lines = rows.filter(isKept).map(row => ({ key: row.key, now: entryOf(row) }));
  await Promise.all(
    [...changesOf(lines)].map(async ([block, change]) => {
      const before = (await store.get(block)) as EntryBlock | undefined;
      await store.put(applied(block, before, change)!);
    }),
  );
  const last = rows.at(-1);
  await store.put({ ...mark, building: last && [last.time, last.key] });
  await tx.done;
  return rows.length;
}
