// Knows how to go on with projections that were left for later, batch by batch. Refuses to touch a fact.
import type { Settings } from '../../core/setting';
import { foldEntries } from '../entries/fold';
import { ledgerRow } from '../ledger-row';
import { type Ledger, type Recount, STORES, type Writing } from '../shape';
import { openDesk } from './desk';
import { changed, inZone } from './due';
import { tasksOf } from './reach';
import { inOne } from './record';
import { reproject } from './reproject';
import { isProjected } from './unit';

/** Homes in one transaction: long enough to be quick, short enough that a page's facts wait less than a second. */
const BATCH = 1000;

export interface Progress {
  readonly onProgress?: (done: number, of: number) => void;
  /** Stops between two batches; what is done stays done, and the rest is taken up by the next call. */
  readonly signal?: AbortSignal;
}

/**
 * Does every recount that is due, also because the worker's zone is another now, unless the worker holds it. Can be stopped
 * at any moment, by the browser too, and called again.
 */
export async function recount(
  db: Ledger,
  settings: Settings,
  { onProgress, signal }: Progress = {},
): Promise<void> {
  // Counting all records takes long, and a transaction that may write keeps readers waiting: not without need.
  const row = inZone(await ledgerRow(db.transaction('now').store), settings.zone);
  if (row.recounts.length === 0 || row.held) return;
  const total = await db.count('facts');
  for (let done = 0; ; ) {
    signal?.throwIfAborted();
    const tx = db.transaction(STORES, 'readwrite', { durability: 'relaxed' });
    const batch = await inOne(tx, () => oneBatch(tx, settings));
    if (batch === undefined) return;
    await foldEntries(db);
    done += batch;
    onProgress?.(Math.min(done, total), total);
  }
}

/** How many homes were done; undefined when no recount is left, or the worker holds it. */
async function oneBatch(tx: Writing, settings: Settings): Promise<number | undefined> {
  const now = tx.objectStore('now');
  const row = inZone(await ledgerRow(now), settings.zone);
  const [first, ...others] = row.recounts;
  if (!first || row.held) return undefined;
  const homes = await nextHomes(first, tx);
  await reproject(homes.filter(isProjected), openDesk(tx.objectStore('facts')), tx, settings);
  const last = homes.at(-1);
  const rest = last === undefined ? others : [{ ...first, after: last }, ...others];
  await now.put({ ...changed(row), recounts: rest, dropped: rest.length > 0 ? row.dropped : undefined });
  return homes.length;
}

async function nextHomes({ of, name, after }: Recount, tx: Writing): Promise<string[]> {
  const store = tx.objectStore('facts');
  if (of === 'act') {
    const homes = await store.index('act').getAllKeys(name);
    return homes.filter(home => home > after).slice(0, BATCH);
  }
  if (of === 'all') return store.getAllKeys(IDBKeyRange.lowerBound(after, true), BATCH);
  const { lower, upper } = tasksOf(name);
  return store.getAllKeys(IDBKeyRange.bound(after === '' ? lower : after, upper, after !== ''), BATCH);
}
