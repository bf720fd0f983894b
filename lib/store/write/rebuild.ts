// Knows how to make every row anew from the facts. Refuses to touch a fact.
import type { Settings } from '../../core/setting';
import { ledgerRow } from '../ledger-row';
import { type Ledger, STORES, type StoreName } from '../shape';
import { ALL, changed } from './due';
import { inOne } from './record';
import { type Progress, recount } from './recount';

const PROJECTIONS: StoreName[] = ['tasks', 'unpaid', 'days', 'requesters'];

/**
 * Drops all rows and projects them again: after a rule was mended, or the worker changed zone. The drop and the note of
 * what is to do are one transaction, so a stop in the middle is taken up by the next `recount`.
 */
export async function rebuild(db: Ledger, settings: Settings, progress: Progress = {}): Promise<void> {
  const tx = db.transaction(STORES, 'readwrite', { durability: 'strict' });
  await inOne(tx, async () => {
    // A task that is not projected again has an entry no longer.
    const keys = await tx.objectStore('tasks').getAllKeys();
    await Promise.all(keys.map(key => tx.objectStore('entryLog').add({ key })));
    await Promise.all(PROJECTIONS.map(name => tx.objectStore(name).clear()));
    const now = tx.objectStore('now');
    await now.put({ ...changed(await ledgerRow(now)), zone: settings.zone, recounts: [ALL] });
  });
  await recount(db, settings, progress);
}
