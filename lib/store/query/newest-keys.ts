// Knows the order of all tasks, newest first, and when it must be read again. Refuses to hold a row.
import { ledgerRow } from '../ledger-row';
import type { Ledger, StoreName } from '../shape';

interface Order {
  readonly changes: number;
  readonly keys: readonly string[];
}

const STORES: StoreName[] = ['now', 'tasks'];
const known = new WeakMap<Ledger, Order>();

/**
 * Keys only: 100,000 are a few megabytes, where counting rows from an end of an index takes longer the further one
 * scrolls. They are read once for each change of the ledger.
 */
export async function newestKeys(db: Ledger): Promise<readonly string[]> {
  const tx = db.transaction(STORES);
  const { changes } = await ledgerRow(tx.objectStore('now'));
  const order = known.get(db);
  if (order?.changes === changes) return order.keys;
  const keys = (await tx.objectStore('tasks').index('time').getAllKeys()).reverse();
  known.set(db, { changes, keys });
  return keys;
}
