// Knows how many facts are written at once: an import, a restore, another device. Refuses to judge them (lib/exchange).
import type { Fact } from '../../core/fact';
import type { Settings } from '../../core/setting';
import { foldEntries } from '../entries/fold';
import { type Ledger, STORES } from '../shape';
import { openDesk } from './desk';
import { enter } from './enter';
import { inOne } from './record';
import { recount } from './recount';

const BATCH = 4000;

export interface AppendOptions {
  /** Facts given so far, and how many of them were new. */
  readonly onProgress?: (done: number, added: number) => void;
  /** Stops between two batches. What was written stays: giving the same facts again adds only the rest. */
  readonly signal?: AbortSignal;
}

/** A union: facts the ledger has add nothing, and order does not matter. Returns how many were new. */
export async function append(
  db: Ledger,
  facts: Iterable<Fact> | AsyncIterable<Fact>,
  settings: Settings,
  { onProgress, signal }: AppendOptions = {},
): Promise<{ added: number }> {
  let added = 0;
  let done = 0;
  for await (const batch of batches(facts)) {
    signal?.throwIfAborted();
    const tx = db.transaction(STORES, 'readwrite', { durability: 'strict' });
    const entered = await inOne(tx, () => enter(batch, openDesk(tx.objectStore('facts')), tx, settings));
    added += entered.added;
    done += batch.length;
    await foldEntries(db);
    onProgress?.(done, added);
  }
  await recount(db, settings, { signal });
  return { added };
}

async function* batches(facts: Iterable<Fact> | AsyncIterable<Fact>): AsyncGenerator<Fact[]> {
  let batch: Fact[] = [];
  for await (const fact of facts) {
    batch.push(fact);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
