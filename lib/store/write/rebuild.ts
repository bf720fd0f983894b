// Knows how to make every row anew from the facts. Refuses to touch a fact.
import type { Settings } from '../../core/setting';
import { readMark } from '../entries/mark';
import { ledgerRow } from '../ledger-row';
import { type Ledger, STORES, type StoreName } from '../shape';
import { ALL, changed } from './due';
import { inOne } from './record';
import { type Progress, recount } from './recount';

const PROJECTIONS: StoreName[] = ['tasks', 'unpaid', 'days', 'requesters', 'entryLog'];
const ALL_ROWS: StoreName[] = [...STORES, 'entries'];

/**
 * Drops all rows and projects them again: after a rule was mended, or when the worker doubts a figure. A stop in the middle
 * is taken up by the next `recount`.
 */
export async function rebuild(db: Ledger, settings: Settings, progress: Progress = {}): Promise<void> {
  await dropRows(db, settings);
  await recount(db, settings, progress);
}

/** The drop and the note of what is to do are one transaction: `recount` does it. */
export async function dropRows(db: Ledger, settings: Settings): Promise<void> {
  const tx = db.transaction(ALL_ROWS, 'readwrite', { durability: 'strict' });
  await inOne(tx, async () => {
    const entries = tx.objectStore('entries');
    const { upTo, era } = await readMark(entries);
    await entries.put({ block: -1, upTo, era: era + 1 });
    await entries.delete(IDBKeyRange.lowerBound(0));
    await Promise.all(PROJECTIONS.map(name => tx.objectStore(name).clear()));
    const now = tx.objectStore('now');
    const row = { ...changed(await ledgerRow(now)), held: undefined, dropped: true } as const;
    await now.put({ ...row, zone: settings.zone, recounts: [ALL] });
  });
}
